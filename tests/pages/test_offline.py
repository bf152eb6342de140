"""The manifest, the service worker and the page without a line are the same for everybody, and hold nobody's data."""

import pytest

from tests.factories import UserFactory

BACKEND = "quizzes.people.permissions.RoleBackend"
PATHS = ["/worker.js", "/offline/", "/en/manifest.webmanifest", "/az/manifest.webmanifest"]


@pytest.mark.django_db
@pytest.mark.parametrize("path", PATHS)
def test_response_is_the_same_for_everybody_and_asked_for_by_its_tag(client, path):
    visitor = client.get(path)
    client.force_login(UserFactory(username="aysel"), backend=BACKEND)
    learner = client.get(path)
    assert visitor.content == learner.content
    assert visitor["Cache-Control"] == "public, no-cache"
    assert not visitor.cookies
    assert client.get(path, headers={"If-None-Match": visitor["ETag"]}).status_code == 304


@pytest.mark.parametrize(("language", "words"), [("en", "every answer"), ("az", "hər cavabın")])
def test_manifest_speaks_the_language_of_its_address(client, language, words):
    manifest = client.get(f"/{language}/manifest.webmanifest").json()
    assert (manifest["lang"], manifest["start_url"]) == (language, f"/{language}/")
    assert words in manifest["description"]
    assert {icon["purpose"] for icon in manifest["icons"]} == {"any", "maskable"}


def test_offline_page_speaks_both_languages(client):
    page = client.get("/offline/").content.decode()
    assert "No connection" in page
    assert "Əlaqə yoxdur" in page
    assert len(page) < 4000


def test_worker_knows_the_notice_of_each_language(client):
    worker = client.get("/worker.js").content.decode()
    assert "There is no connection" in worker
    assert "Əlaqə yoxdur" in worker
    assert "attempts" not in worker.replace("nothing of attempts", "")
