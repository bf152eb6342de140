"""Colours and text size: kept with the account or in the browser, drawn by the server."""

import pytest
from django.urls import reverse
from django.utils.translation import override

from quizzes.people.appearance import Look, look_from_cookie
from tests.factories import UserFactory

BACKEND = "quizzes.people.permissions.RoleBackend"
DARK = {"theme": "dark", "text_size": "largest"}


def address(language="en", **query):
    with override(language):
        return reverse("appearance", query=query or None)


@pytest.mark.django_db
@pytest.mark.parametrize("language", ["en", "az"])
def test_look_of_a_visitor_is_kept_in_the_browser(client, language):
    assert 'data-theme="' not in client.get(address(language)).content.decode()
    client.post(address(language), DARK)
    for page in (address(language), f"/{language}/", f"/{language}/lessons/not-there/"):
        shown = client.get(page).content.decode()
        assert f'<html lang="{language}" data-theme="dark" data-text="largest">' in shown
    assert client.cookies["look"]["httponly"]


@pytest.mark.django_db
def test_look_of_an_account_follows_it_and_leaves_the_browser_alone(client):
    learner = UserFactory()
    client.force_login(learner, backend=BACKEND)
    client.post(address(), DARK)
    learner.refresh_from_db()
    assert (learner.theme, learner.text_size) == ("dark", "largest")
    assert "look" not in client.cookies
    assert 'data-text="largest"' in client.get("/az/account/").content.decode()
    client.logout()
    assert "data-text" not in client.get("/az/").content.decode()


@pytest.mark.django_db
def test_look_saved_leads_back_to_a_page_of_this_site_only(client):
    assert client.post(address(), DARK | {"next": "/az/lessons/"}).url == "/az/lessons/"
    assert client.post(address(), DARK | {"next": "https://example.com/"}).url == address()


@pytest.mark.django_db
def test_look_that_is_not_offered_is_refused(client):
    page = client.post(address(), {"theme": "pink", "text_size": "large"})
    assert page.status_code == 200
    assert "look" not in client.cookies


@pytest.mark.parametrize("value", ["", "pink", "dark", "dark.", ".large", 'dark"><script>.x', "." * 5000])
def test_look_from_a_cookie_is_one_that_is_offered(value):
    look = look_from_cookie(value)
    assert look.theme in {"", "dark"}
    assert look.text_size in {"", "large"}


def test_look_as_cookie_reads_back():
    assert look_from_cookie(Look("dark", "large").as_cookie()) == Look("dark", "large")
