"""What browsers and proxies may keep."""

import gzip

import pytest
from django.http import HttpResponse

from quizzes.pages.middleware import PrivatePagesMiddleware

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("own", [None, "public, max-age=600", "max-age=0"])
def test_page_is_not_kept_whatever_it_says_itself(rf, own):
    def page(request):
        return HttpResponse("secret", headers={"Cache-Control": own} if own else {})

    response = PrivatePagesMiddleware(page)(rf.get("/en/attempts/"))
    assert response["Cache-Control"] == "private, no-store"
    assert response["Vary"] == "Cookie"


@pytest.mark.parametrize("path", ["/en/admin/login/", "/az/nowhere/", "/healthz"])
def test_pages_that_say_nothing_are_not_kept(client, path):
    assert client.get(path)["Cache-Control"] == "private, no-store"


@pytest.mark.parametrize("path", ["/en/", "/az/lessons/", "/en/sources/", "/az/facts/"])
def test_reading_pages_of_visitors_are_asked_for_again(client, path):
    response = client.get(path)
    assert response["Cache-Control"] == "private, no-cache"
    assert "Cookie" in response["Vary"]
    assert client.get(path, headers={"If-None-Match": response["ETag"]}).status_code == 304


def test_page_is_sent_packed_and_still_asked_for_by_its_tag(client):
    packed = client.get("/en/", headers={"Accept-Encoding": "gzip"})
    assert packed["Content-Encoding"] == "gzip"
    assert gzip.decompress(packed.content) == client.get("/en/").content
    again = client.get("/en/", headers={"Accept-Encoding": "gzip", "If-None-Match": packed["ETag"]})
    assert again.status_code == 304


@pytest.mark.parametrize(
    "path", ["attempts/%00/", "certificates/%00/", "search/?q=a%00b", "facts/?q=%00", "../pictures/%00.jpg"]
)
def test_address_with_a_null_character_leads_nowhere_on_every_database(client, path):
    assert client.get(f"/en/{path}".replace("/en/..", "")).status_code == 404
