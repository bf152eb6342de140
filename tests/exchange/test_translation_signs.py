"""Texts of a file for translators that are no plain text: control characters, HTML, formulas, plurals, doubles."""

import time

import polib
import pytest
from django.utils import timezone

from quizzes.exchange.translations.files import read_file
from quizzes.exchange.translations.importing import import_texts, plan_import
from quizzes.exchange.translations.rows import FileRow, TextFile
from quizzes.models import Lesson
from quizzes.questions.checking.foreign_words import foreign_words
from tests.factories import LessonFactory, OptionFactory, QuestionFactory


def row(text: str, **values) -> FileRow:
    given = {"table": "lesson", "key": "river", "field": "title", "source": "Land and water", "text": text}
    return FileRow(**given | values)


def plan_of(*rows: FileRow):
    return plan_import(TextFile("en", "az", rows), by=None, now=timezone.now())


@pytest.mark.django_db
def test_import_control_characters_are_left_out_and_again_changes_nothing():
    LessonFactory(slug="river")
    file = TextFile("en", "az", (row("Çay\x01\x07 və daş"),))

    assert [text.outcome for text in import_texts(file, by=None, now=timezone.now()).texts] == ["changed"]
    assert Lesson.objects.get().title_az == "Çay və daş"
    assert [text.outcome for text in import_texts(file, by=None, now=timezone.now()).texts] == ["same"]


@pytest.mark.django_db
def test_import_one_text_twice_is_counted_once_and_two_texts_for_one_are_both_refused():
    LessonFactory(slug="river")

    assert [text.outcome for text in plan_of(row("Çay"), row("Çay")).texts] == ["changed", "same"]
    assert [text.outcome for text in plan_of(row("Çay"), row("Daş")).texts] == ["refused", "refused"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Torpaq <b>və</b> su", "<b> is HTML"),
        ("Torpaq <script>alert()</script>", "is HTML"),
        ('=HYPERLINK("http://x")', "formula"),
        ("#REF!", "formula"),
        ("Torpaq\nvə su", "one line"),
        ("söz " * 60, "room for 200"),
    ],
)
@pytest.mark.django_db
def test_import_what_is_no_plain_text_is_refused_in_words(text, reason):
    LessonFactory(slug="river")

    (found,) = plan_of(row(text)).turned_down

    assert reason in found.reason


@pytest.mark.django_db
def test_import_html_and_formulas_that_the_source_has_too_are_taken():
    question = QuestionFactory(slug="which", options=0)
    for place, source in enumerate(("<p> starts it", "=SUM(A1)", "a < b and b > c")):
        OptionFactory(question=question, position=place, text_en=source, text_az=f"Köhnə {place}")
    texts = (("<p> starts it", "<p> başlayır"), ("=SUM(A1)", "=SUM(A1)"), ("a < b and b > c", "a < b və b > c"))
    rows = [
        row(text, table="option", key=f"which|{place}", field="text", source=source)
        for place, (source, text) in enumerate(texts)
    ]

    assert [(text.outcome, text.reason) for text in plan_of(*rows).texts] == [("changed", "")] * 3


@pytest.mark.django_db
def test_import_entry_with_plural_forms_is_refused():
    LessonFactory(slug="river")
    catalogue = polib.POFile()
    catalogue.metadata = {"Language": "az", "X-Source-Language": "en"}
    forms = {"msgctxt": "lesson:river:title", "msgid": "Land and water", "msgid_plural": "Lands"}
    catalogue.append(polib.POEntry(**forms, msgstr_plural={0: "Torpaq", 1: "Torpaqlar"}))

    (found,) = plan_import(read_file(str(catalogue).encode()), by=None, now=timezone.now()).turned_down

    assert "several plural forms" in found.reason


@pytest.mark.parametrize("text", ["Söz ", "1,", ". ", "a@b", "“söz” "])
def test_foreign_words_a_long_text_is_read_in_linear_time(text):
    started = time.process_time()
    list(foreign_words(text * (200_000 // len(text))))
    assert time.process_time() - started < 3


@pytest.mark.django_db
def test_import_text_that_is_far_too_long_is_refused_without_being_read():
    LessonFactory(slug="river")
    started = time.process_time()
    (found,) = plan_of(row("Söz " * 200_000, field="body", source=Lesson.objects.get().body_en)).turned_down
    assert "Shorten it" in found.reason
    assert time.process_time() - started < 3
