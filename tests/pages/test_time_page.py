"""The page of all dated facts: their order, the years between, who says so, topics; the same in both languages."""

import pytest

from quizzes.models import LessonFact, Topic
from tests.factories import ClaimFactory, DocumentFactory, FactFactory, LessonFactory, SubjectFactory, TeacherFactory

pytestmark = pytest.mark.django_db
LANGUAGES = pytest.mark.parametrize("language", ["en", "az"])


def dated(slug, *values, value_type="date", is_taught=True, **fields):
    subject = SubjectFactory(name_en=f"Thing {slug}", name_az=f"Şey {slug}")
    fact = FactFactory(slug=slug, subject=subject, property__value_type=value_type, property__unit="", **fields)
    for number, value in enumerate(values):
        ClaimFactory(
            fact=fact, document=DocumentFactory(publisher=f"Paper {number}"), value=value, value_type=value_type,
            unit="", exact=f"words {value}", is_taught=is_taught and len(values) == 1,
        )  # fmt: skip
    return fact


def page(client, address):
    return client.get(address).content.decode().replace("\xa0", " ").split("<main")[1]


@LANGUAGES
def test_dates_stand_in_the_order_of_time_with_the_years_between(client, language):
    dated("late", "1951")
    dated("early", "1214")
    dated("height", "90", value_type="count")
    html = page(client, f"/{language}/timeline/")
    assert html.index(f"/{language}/facts/early/") < html.index(f"/{language}/facts/late/")
    assert "737" in html
    assert "facts/height/" not in html
    assert "style=" not in html


@pytest.mark.parametrize(("language", "words"), [("en", "at least 535 years later"), ("az", "ən azı 535 il sonra")])
def test_years_after_a_date_that_leaves_them_open_are_said_as_the_fewest(client, language, words):
    dated("building", "0801/0900", "1201/1400")
    dated("report", "1936")
    assert words in page(client, f"/{language}/timeline/")


def test_disputed_dates_are_all_said_with_their_sources(client):
    dated("opening", "1993-04-02", "1994-05-03")
    html = page(client, "/en/timeline/")
    assert "cord__knot--disputed" in html
    assert "sources disagree" in html
    assert "2 April 1993</b> <small>Paper 0</small>" in html
    assert "3 May 1994</b> <small>Paper 1</small>" in html


def test_what_is_not_for_pupils_is_for_teachers_alone(client):
    dated("secret", "1993", is_for_pupils=False)
    assert "facts/secret/" not in page(client, "/en/timeline/")
    client.force_login(TeacherFactory(), backend="quizzes.people.permissions.RoleBackend")
    assert "facts/secret/" in page(client, "/en/timeline/")


def test_topic_keeps_the_facts_of_its_lessons(client):
    for slug in ("water", "crafts"):
        topic = Topic.objects.create(slug=slug, name_en=slug.title(), name_az=slug.title())
        LessonFact.objects.create(lesson=LessonFactory(topic=topic), fact=dated(f"of-{slug}", "1993"))
    html = page(client, "/en/timeline/?topic=water")
    assert ("facts/of-water/" in html, "facts/of-crafts/" in html) == (True, False)
    assert "Line of time: Water" in html
    assert "facts/of-crafts/" in page(client, "/en/timeline/?topic=nothing")


@LANGUAGES
def test_empty_page_says_how_dates_get_here(client, language):
    assert 'class="empty"' in page(client, f"/{language}/timeline/")


@pytest.mark.parametrize("count", [1, 3])
def test_page_takes_three_queries(client, django_assert_num_queries, count):
    for number in range(count):
        dated(f"fact-{number}", f"199{number}", f"198{number}")
    with django_assert_num_queries(3):  # topics, facts, claims
        client.get("/en/timeline/")
