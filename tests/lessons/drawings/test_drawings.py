"""Pictures in lessons: what they draw and say in both languages, whom they name, what they leave out."""

import re

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from quizzes.lessons.actions import refresh_lesson_facts
from quizzes.lessons.publishing import lesson_problems
from quizzes.models import Subject
from tests.factories import LessonFactory, PropertyFactory

pytestmark = pytest.mark.django_db
LANGUAGES = pytest.mark.parametrize("language", ["en", "az"])
HOSTILE = '<b>"&'


def page_with(client, body, language="en"):
    LessonFactory(slug="seen", body_en=body, body_az=body)
    html = client.get(f"/{language}/lessons/seen/").content.decode().replace("\xa0", " ")
    return re.search(r'<article class="prose">.*?</article>', html, re.DOTALL)[0]


def problems(body):
    return [problem.message for problem in lesson_problems(LessonFactory(body_en=body, body_az=body), "en")]


@LANGUAGES
def test_line_of_time_says_every_date_in_order_with_its_source(client, make_fact, language):
    make_fact("closing", "1995")
    make_fact("opening", "1993-04-02")
    html = page_with(client, "{timeline closing opening}", language)
    words = {"en": ("2 April 1993", "1995"), "az": ("2 aprel 1993", "1995")}[language]
    assert html.index(words[0]) < html.index(f"<b>{words[1]}</b>")
    assert f'href="/{language}/facts/opening/"' in html
    assert html.count('href="#reference-') == 2
    assert html.count('href="#k-day"') == 1
    assert html.count("<rect") == 1


def test_line_of_time_without_names_takes_every_date_of_the_lesson(client, make_fact):
    for slug, value in (("opening", "1993"), ("closing", "1995")):
        make_fact(slug, value)
    make_fact("length", "90", value_type="quantity", unit="length-meter")
    html = page_with(client, "{opening} {closing} {length}\n\n{timeline}")
    assert html.count("drawing__strip") == 2


def test_disputed_date_shows_every_value_who_gives_it_and_the_sign(client, make_fact):
    make_fact("opening", "1993-04-02", "1994-05-03", "1993-06-31")
    make_fact("closing", "1995")
    html = page_with(client, "{timeline opening closing}")
    assert html.count("#disagree") == 1
    assert "sources disagree" in html
    assert html.count("timeline__join") == 1
    assert all(
        f"<b>{date}</b> <small>Paper {number}" in html for number, date in enumerate(("2 April 1993", "3 May 1994"))
    )
    assert "31 June 1993</b> <small>Paper 2</small> <small>(no calendar has this day)" in html
    assert html.count("timeline__mark--certain") == 1


def test_doubted_and_attributed_dates_name_their_source(client, make_fact):
    make_fact("opening", "1993", doubt_en="Another year is known.", doubt_az="Başqa il məlumdur.")
    make_fact("closing", "1995", must_be_attributed=True)
    html = page_with(client, "{timeline opening closing}")
    assert html.count("<small>Paper 0</small>") == 2
    assert html.count("timeline__mark--certain") == 1


@LANGUAGES
def test_bars_of_several_facts(client, make_fact, language):
    prop = PropertyFactory(slug="height", name_en="height", name_az="hündürlük", value_type="quantity")
    for slug, value in (("tower", "90"), ("hill", "1200")):
        make_fact(slug, value, value_type="quantity", unit="length-meter", prop=prop)
    html = page_with(client, "{bars tower hill}", language)
    assert {"en": "Height", "az": "Hündürlük"}[language] in html
    assert {"en": "Thing hill", "az": "Şey hill"}[language] in html
    assert {"en": "1200 m</b>", "az": "1200 m</b>"}[language] in html
    assert 'width="7.5%"' in html
    assert 'width="100%" height="16"' in html
    assert (">0 m</text>" in html, ">500</text>" in html) == (True, True)


def test_bars_of_one_fact_set_its_sources_side_by_side(client, make_fact):
    make_fact("people", "61000", "44000", value_type="count")
    html = page_with(client, "{bars people}")
    assert "Paper 0" in html
    assert "Paper 1" in html
    assert "The sources disagree." in html
    assert "#disagree" in html


def test_bars_show_limits(client, make_fact):
    make_fact("springs", "30000", value_type="count", bound="low")
    make_fact("columns", "40", value_type="count", bound="high")
    html = page_with(client, "{bars springs columns}")
    assert "more than 30,000" in html
    assert "up to 40" in html
    assert html.count("bars__pale") == 1


@LANGUAGES
def test_map_says_where_each_place_is(client, make_place, language):
    make_place("town", "40.11", "46.04")
    make_place("peak", "40.30", "46.33")
    make_place("capital", "40.41", "49.87")
    html = page_with(client, "{map town peak capital}", language)
    degrees = {"en": ("40.1° N, 46.0° E", "40.4° N, 49.9° E"), "az": ("40,1°", "49,9°")}[language]
    assert all(words in html for words in degrees)
    if language == "en":
        assert "in the west of Azerbaijan" in html
        assert "about 30 km north-east of Town" in html
        assert "Natural Earth" in html
    assert html.count('class="locator__panel"') == 2
    assert {"en": "Russia", "az": "Rusiya"}[language] in html


def test_drawings_hold_no_style_and_escape_every_name(client, make_fact, make_place):
    make_place("town", "40.11", "46.04", name=f"Town {HOSTILE}")
    opening = make_fact("opening", "1993")
    Subject.objects.filter(pk=opening.subject_id).update(name_en=f"Thing {HOSTILE}")
    make_fact("closing", "1995", "1996")
    make_fact("tower", "90", value_type="count", subject=opening.subject)
    make_fact("hill", "120", value_type="count")
    closing = make_fact("end", "1999", must_be_attributed=True)
    closing.claims.get().document.__class__.objects.filter(claims__fact=closing).update(publisher=HOSTILE)
    html = page_with(client, "{timeline opening closing end}\n\n{bars tower hill}\n\n{map town}")
    assert HOSTILE not in html
    assert html.count("Thing &lt;b&gt;&quot;&amp;") == 2
    assert "style=" not in html
    assert len(set(re.findall(r' id="([^"]*)"', html))) == len(re.findall(r' id="([^"]*)"', html)) == 2


def test_what_pupils_may_not_see_is_not_drawn(client, make_fact):
    make_fact("opening", "1993")
    make_fact("closing", "1995")
    make_fact("secret", "1994-05-03", is_for_pupils=False)
    assert "3 May" not in page_with(client, "{timeline opening closing secret}")
    assert "{timeline opening secret}: The fact “secret” is not for pupils." in problems("{timeline opening secret}")


def test_drawing_of_one_value_is_told_in_words(client, make_fact, make_place):
    make_fact("opening", "1993")
    make_fact("people", "61000", value_type="count")
    make_place("town")
    html = page_with(client, "{timeline opening}\n\n{bars people}\n\n{map town}")
    assert "<svg" not in html
    assert "<p>Thing opening · opening: 1993</p>" in html
    assert "<p>Thing people · people: 61,000</p>" in html
    assert "<p>Town</p>" in html


def test_drawing_of_nothing_says_so(client):
    assert "picture not available" in page_with(client, "{bars nothing nobody}")


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("{timeline opening nowhere}", "{timeline opening nowhere}: There is no fact “nowhere”."),
        ("{timeline opening people}", "“people” is no date: a line of time shows dates only."),
        ("{timeline opening opening}", "One name stands here twice."),
        ("{timeline}", "{timeline}: This text has no two facts with dates."),
        ("{bars people opening}", "“opening” is no number: bars set numbers side by side."),
        ("{bars people tower}", "“people” and “tower” count or measure different things."),
        ("{bars frost tower}", "“frost” is below zero: bars begin at zero."),
        ("{bars people empty}", "No document says anything about “empty” yet."),
        ("{map nowhere}", "{map nowhere}: There is no subject “nowhere”."),
        ("{map somewhere}", "“somewhere” has no position yet: enter its latitude and longitude."),
        ("{map paris}", "“paris” lies outside the map."),
        ("See {bars people}", "{bars people} must stand on a line of its own."),
        ("{map}", "{map} cannot be read. Write"),
        ("{map " + "town " * 16 + "}", "cannot be read"),
        ("{map " + " ".join(f"t{n}" for n in range(16)) + "}", "Too much for one picture: 16 names of 15."),
    ],
)
def test_drawing_that_cannot_be_drawn_is_refused_with_its_place(make_fact, make_place, body, message):
    make_fact("opening", "1993")
    make_fact("people", "61000", value_type="count")
    make_fact("tower", "90", value_type="quantity", unit="length-meter")
    make_fact("frost", "-28", value_type="quantity", unit="length-meter")
    make_fact("empty", value_type="count")
    make_place("somewhere")
    make_place("paris", "48.85", "2.35")
    assert message in "\n".join(problems(body))


def test_good_drawings_have_no_problems(make_fact, make_place):
    make_fact("opening", "1993", must_be_attributed=True)
    make_fact("closing", "1995", "1996")
    make_fact("people", "61000", "44000", value_type="count")
    make_place("town", "40.11", "46.04")
    assert problems("{timeline opening closing}\n\n{timeline}\n\n{bars people}\n\n{map town}") == []


def test_facts_of_drawings_are_facts_of_the_lesson(make_fact, make_place):
    for slug in ("opening", "closing"):
        make_fact(slug, "1993")
    make_place("town", "40.11", "46.04")
    lesson = LessonFactory(body_en="{timeline opening closing}\n\n{map town}", body_az="{timeline opening}")
    assert refresh_lesson_facts(lesson) == 2
    assert {row.fact.slug for row in lesson.lesson_facts.all()} == {"opening", "closing"}


@pytest.mark.parametrize("count", [2, 5])
def test_lesson_with_drawings_takes_one_query_more_for_its_maps(
    client, django_assert_num_queries, make_fact, make_place, count
):
    for number in range(count):
        make_fact(f"day-{number}", f"199{number}")
        make_fact(f"sum-{number}", f"{number}0", value_type="count")
        make_place(f"town-{number}", f"40.{number}", "46.04")
    lines = [
        "{" + " ".join([kind, *(f"{name}-{number}" for number in range(count))]) + "}"
        for kind, name in (("timeline", "day"), ("bars", "sum"), ("map", "town"))
    ]
    LessonFactory(slug="seen", body_en="\n\n".join(lines))
    with django_assert_num_queries(6):  # the lesson, its facts, their claims, its places, terms, its quizzes
        html = client.get("/en/lessons/seen/").content.decode()
    assert html.count('class="drawing ') == 3


@pytest.mark.parametrize(("latitude", "longitude"), [("40.1", None), (None, "46"), ("91", "46"), ("40", "181")])
def test_half_a_position_is_none(make_place, latitude, longitude):
    with pytest.raises(IntegrityError), transaction.atomic():
        make_place("town", latitude, longitude)
    with pytest.raises(ValidationError, match="A position has a latitude"):
        Subject(slug="town", name="Town", latitude=latitude, longitude=longitude).full_clean()
