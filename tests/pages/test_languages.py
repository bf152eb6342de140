"""The language of a page, and the same page in the other one."""

import pytest

from quizzes.pages.languages import names_only_other_languages
from tests.factories import LessonFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("accepted", "place"),
    [
        ("en-GB,en;q=0.9", "/en/"),
        ("az", "/az/"),
        ("az-AZ,az;q=0.9,en;q=0.8", "/az/"),
        ("en;q=0.3,az;q=0.9", "/az/"),
        ("ru-RU,ru;q=0.9", "/az/"),
        ("tr", "/az/"),
        ("ru,en;q=0.5", "/en/"),
        ("*", "/en/"),
        ("", "/en/"),
    ],
)
def test_first_visit_goes_to_the_language_of_the_browser(client, accepted, place):
    response = client.get("/", headers={"Accept-Language": accepted})
    assert response.status_code == 302
    assert response["Location"] == place
    assert "Accept-Language" in response["Vary"]


def test_address_decides_against_the_browser(client):
    response = client.get("/en/lessons/", headers={"Accept-Language": "ru"})
    assert response.status_code == 200
    assert '<html lang="en">' in response.content.decode()


@pytest.mark.parametrize(
    ("header", "expected"), [("ru", True), ("de,fr", True), ("ru,az;q=0.1", False), ("en-us", False), ("", False)]
)
def test_names_only_other_languages(header, expected):
    assert names_only_other_languages(header) is expected


@pytest.mark.parametrize(("language", "other"), [("en", "az"), ("az", "en")])
def test_switch_leads_to_the_same_page_with_its_query(client, language, other):
    LessonFactory.create_batch(21)
    links = client.get(f"/{language}/facts/?q=z%C9%99r&page=2").context["site"].language_links
    assert {link["code"]: link["url"] for link in links} == {
        language: f"/{language}/facts/?q=z%C9%99r&page=2",
        other: f"/{other}/facts/?q=z%C9%99r&page=2",
    }
    assert [link["is_current"] for link in links if link["code"] == language] == [True]


def test_switch_on_a_page_that_is_not_there_leads_to_the_first_page(client):
    response = client.get("/en/nowhere/")
    assert response.status_code == 404
    assert 'href="/az/"' in response.content.decode()


def test_switch_takes_no_query(client, django_assert_num_queries):
    with django_assert_num_queries(0):
        client.get("/en/nowhere/")
