"""The line of time of a fact: spans by precision, days without a place, days of each year, in both languages."""

import pytest
from django.urls import reverse
from django.utils.translation import override

from tests.factories import ClaimFactory, DocumentFactory, FactFactory, PropertyFactory, SubjectFactory, TeacherFactory

pytestmark = pytest.mark.django_db
LANGUAGES = pytest.mark.parametrize("language", ["en", "az"])


def dated(
    *values, value_type="date", slug="opening", prop="opening", subject=None, document=None, follows=(), **fields
):
    """A fact for which each document gives one date, of a property that is never earlier than those of other facts."""
    subject = subject or SubjectFactory(name_en="Bridge", name_az="Körpü")
    row = PropertyFactory(slug=prop, name_en=prop, name_az=prop, value_type=value_type, unit="")
    row.follows.set(fact.property for fact in follows)
    fact = FactFactory(slug=slug, subject=subject, property=row, **fields)
    for number, value in enumerate(values):
        source = document or DocumentFactory(publisher=f"Paper {number}")
        impossible = value.endswith("-31") and "-06-" in value
        ClaimFactory(
            fact=fact, document=source, value=value, value_type=value_type, unit="", exact=f"words {value}",
            value_text_en=value if value_type == "text" else "", value_text_az=value if value_type == "text" else "",
            is_impossible=impossible,
        )  # fmt: skip
    return fact


def page(client, language, slug="opening"):
    return client.get(f"/{language}/facts/{slug}/").content.decode().replace("\xa0", " ")


def disagreements_page(language):
    with override(language):
        return reverse("disagreements")


@LANGUAGES
def test_differing_dates_stand_on_one_line(client, language):
    dated("1958-07-03", "1958-07-13")
    html = page(client, language)
    assert html.count("drawing__strip") == 2
    assert {"en": "13 July 1958", "az": "13 iyul 1958"}[language] in html
    assert len(html.encode()) < 30_000


@LANGUAGES
def test_a_year_is_wider_than_a_day(client, language):
    dated("1958", "1958-07-13")
    html = page(client, language)
    assert 'x="4%" y="50%" width="92%"' in html
    assert html.count('href="#k-day"') == 1


@LANGUAGES
def test_a_day_that_no_calendar_has_is_listed_without_a_place(client, language):
    dated("2023-07-31", "2023-06-31")
    html = page(client, language)
    assert html.count('href="#k-day"') == 1
    assert {"en": "no calendar has this day", "az": "belə gün təqvimdə yoxdur"}[language] in html


@LANGUAGES
def test_days_of_each_year_stand_on_the_line_of_a_year(client, language):
    dated("25 November", "20 October", value_type="text", prop="city-day")
    assert page(client, language).count('href="#k-day"') == 2


@pytest.mark.parametrize(
    ("values", "value_type"),
    [(["1958-07-03", "1958-07-03"], "date"), (["1958"], "date"), (["a river", "a lake"], "text")],
)
def test_no_line_where_dates_do_not_differ(client, values, value_type):
    dated(*values, value_type=value_type)
    assert "timeline" not in page(client, "en")


def test_dates_that_are_not_for_pupils_are_not_drawn(client):
    dated("1958-07-03", "1958-07-13", is_for_pupils=False)
    assert client.get("/en/facts/opening/").status_code == 404


@LANGUAGES
def test_an_end_before_the_beginning_is_told_and_links_to_it(client, language):
    subject, document = SubjectFactory(name_en="Okrug", name_az="Okruq"), DocumentFactory()
    own = {"value_type": "year", "subject": subject, "document": document}
    begun = dated("1930", slug="begun", prop="our-beginning", **own)
    grown = dated("1931", slug="grown", prop="our-growth", follows=[begun], **own)
    dated("1929", slug="ended", prop="our-end", follows=[grown], **own)
    html = page(client, language, "ended")
    assert f"/{language}/facts/begun/" in html
    listed = client.get(disagreements_page(language)).content.decode()
    assert f"/{language}/facts/ended/" in listed
    assert f"/{language}/facts/begun/" in listed


def test_what_pupils_may_not_see_is_no_evidence_for_them(client):
    subject, document = SubjectFactory(), DocumentFactory()
    own = {"value_type": "year", "subject": subject, "document": document}
    begun = dated("1930", slug="begun", prop="our-beginning", is_for_pupils=False, **own)
    dated("1929", slug="ended", prop="our-end", follows=[begun], **own)
    assert "/facts/begun/" not in page(client, "en", "ended")
    client.force_login(TeacherFactory(), backend="quizzes.people.permissions.RoleBackend")
    assert "/facts/begun/" in page(client, "en", "ended")
