"""Words of shipped rows that nobody has edited follow the shipped files; what a teacher wrote stays."""

import json
from decimal import Decimal

import pytest

from quizzes.exchange.shipping import load_shipped
from quizzes.models import Fact, Lesson, Property, Subject
from tests.exchange import shipped_course as course

pytestmark = pytest.mark.django_db


@pytest.fixture
def folder(tmp_path):
    course.write_course(tmp_path)
    load_shipped(lambda line: None, folder=tmp_path)
    return tmp_path


def reship(folder, table, **changes):
    """Write new words into the shipped records of a table, and load the course again."""
    for path in folder.glob("*.json"):
        records = json.loads(path.read_text(encoding="utf-8"))
        for record in records:
            if record["model"] == f"quizzes.{table}":
                record["fields"] |= changes
        path.write_text(json.dumps(records, ensure_ascii=False), encoding="utf-8")
    lines = []
    return load_shipped(lines.append, folder=folder), lines


def test_template_that_nobody_edited_is_brought_up_to_date(folder):
    report, lines = reship(folder, "property", question_en="How large is {subject}?", event_az="{subject} günü")
    row = Property.objects.get(slug="area")
    assert (row.question_en, row.event_az) == ("How large is {subject}?", "{subject} günü")
    assert report.updated == {"property": 1}
    assert len(lines) == 1
    assert row.history.first().history_change_reason == "updated"
    again, lines = reship(folder, "property")
    assert (again.updated, lines) == ({}, [])


def test_template_that_a_teacher_edited_stays_and_its_neighbours_follow(folder):
    row = Property.objects.get(slug="area")
    row.question_en = "How big is our {subject}?"
    row.save()
    report, _lines = reship(folder, "property", question_en="How large is {subject}?", question_az="{subject} nədir?")
    row.refresh_from_db()
    assert (row.question_en, row.question_az) == ("How big is our {subject}?", "{subject} nədir?")
    assert report.updated == {"property": 1}


def test_template_follows_twice_and_stays_once_it_was_edited(folder):
    reship(folder, "property", question_en="First {subject}?")
    reship(folder, "property", question_en="Second {subject}?")
    row = Property.objects.get(slug="area")
    assert row.question_en == "Second {subject}?"
    row.question_en = "Mine {subject}?"
    row.save()
    reship(folder, "property", question_en="Third {subject}?")
    row.refresh_from_db()
    assert row.question_en == "Mine {subject}?"


def test_other_columns_and_rows_of_teachers_are_left_alone(folder):
    Property.objects.create(slug="depth", name_en="depth", name_az="dərinlik", value_type="count", question_en="Mine?")
    course.write(folder, "09_more.json", course.record("property", slug="depth", question_en="Theirs?"))
    report, _lines = reship(folder, "property", unit="length-meter", is_single_valued=False)
    assert Property.objects.get(slug="depth").question_en == "Mine?"
    assert Property.objects.get(slug="area").is_single_valued
    assert report.updated == {}


def test_renamed_row_does_not_come_back(folder):
    Property.objects.update(slug="renamed")
    report, _lines = reship(folder, "property", question_en="Back {subject}?")
    assert [row.question_en for row in Property.objects.all()] != ["Back {subject}?"]
    assert report.updated == {}


def test_other_names_of_subjects_follow_and_facts_are_found_by_them(folder):
    report, _lines = reship(folder, "subject", aliases_az="Yeni ad")
    assert Subject.objects.get().aliases_az == "Yeni ad"
    assert "yeni ad" in Fact.objects.get().search_text
    assert report.updated == {"subject": 1}


def test_position_that_nobody_edited_follows(folder):
    report, _lines = reship(folder, "subject", latitude="40.11", longitude="46.04", position_source="Public maps")
    row = Subject.objects.get()
    assert (row.latitude, row.longitude, row.position_source) == (Decimal("40.11"), Decimal("46.04"), "Public maps")
    assert report.updated == {"subject": 1}
    row.latitude = Decimal("40.2")
    row.save()
    reship(folder, "subject", latitude="41", longitude="47")
    row.refresh_from_db()
    assert (row.latitude, row.longitude) == (Decimal("40.2"), Decimal("47"))


def test_text_of_a_lesson_follows_with_the_facts_that_it_draws(folder):
    course.write(folder, "01_more.json", course.fact("water-area"), course.claim("water-area", "54"))
    new = {"body_en": "{bars land-area water-area}", "body_az": "{bars land-area water-area}"}
    report, _lines = reship(folder, "lesson", **new)
    lesson = Lesson.objects.get()
    assert lesson.body_en == new["body_en"]
    assert {row.fact.slug for row in lesson.lesson_facts.all()} == {"land-area", "water-area"}
    assert all(row.fingerprint for row in lesson.lesson_facts.all())
    assert report.updated == {"lesson": 1}


@pytest.mark.parametrize("edited", ["body_en", "body_az"])
def test_lesson_that_a_teacher_edited_in_one_language_stays_in_both(folder, edited):
    lesson = Lesson.objects.get()
    setattr(lesson, edited, "Our own words {land-area}.")
    lesson.save()
    before = lesson.body_en, lesson.body_az
    report, _lines = reship(folder, "lesson", body_en="New {land-area}.", body_az="Yeni {land-area}.")
    lesson.refresh_from_db()
    assert (lesson.body_en, lesson.body_az) == before
    assert report.updated == {}


def test_lesson_stays_where_something_that_it_would_draw_is_not_there(folder):
    report, _lines = reship(folder, "lesson", body_en="{bars land-area gone}", body_az="{map kalbajar gone}")
    assert Lesson.objects.get().body_en == "It covers {land-area}."
    assert report.updated == {}
