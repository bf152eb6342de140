"""Every save of a text is taken in: at the desk, by actions, by loading the course; nothing of it costs a learner."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from quizzes.exchange.shipping import load_shipped
from quizzes.models import Lesson, Option, Question, TranslationState
from quizzes.translating.coverage import TextState, rows_with
from quizzes.translating.fields import TRANSLATED_FIELDS, table_of
from quizzes.translating.recording import record_all, say_text_is_right
from tests.factories import LessonFactory, OptionFactory, QuestionFactory, QuizFactory, SubjectFactory, TeacherFactory

pytestmark = pytest.mark.django_db


def state_of(row, field: str, language: str) -> TextState:
    states = TranslationState.objects.filter(table=table_of(row), row=row.pk, field=field)
    own = states.filter(language=language).first()
    if own is None:
        return TextState.MISSING if states.exists() else TextState.NOT_THERE
    return TextState.NEEDS_UPDATE if own.needs_update else TextState.CURRENT


def test_save_both_typed_together_are_current():
    lesson = LessonFactory()

    assert {state_of(lesson, "title", language) for language in ("en", "az")} == {TextState.CURRENT}


def test_save_source_changed_calls_the_translation_until_it_is_edited():
    lesson = LessonFactory()
    lesson.title_en = "Land, water and stone"
    lesson.save()
    assert state_of(lesson, "title", "az") == TextState.NEEDS_UPDATE
    assert state_of(lesson, "title", "en") == TextState.CURRENT
    assert state_of(lesson, "summary", "az") == TextState.CURRENT

    lesson.title_az = "Torpaq, su və daş"
    lesson.save()

    assert state_of(lesson, "title", "az") == state_of(lesson, "title", "en") == TextState.CURRENT


def test_save_emptied_text_is_missing_and_deleted_row_is_forgotten():
    subject = SubjectFactory()
    subject.name_az = ""
    subject.save()
    assert state_of(subject, "name", "az") == TextState.MISSING

    subject.delete()

    assert not TranslationState.objects.filter(table="subject").exists()


def test_say_text_is_right_keeps_who_and_when():
    lesson, teacher, now = LessonFactory(), TeacherFactory(), timezone.now()
    lesson.title_en = "Rivers"
    lesson.save()

    assert say_text_is_right(lesson, "title", "az", by=teacher, now=now)

    state = TranslationState.objects.get(table="lesson", row=lesson.pk, field="title", language="az")
    assert (state.needs_update, state.said_by, state.said_at) == (False, teacher, now)
    assert not say_text_is_right(lesson, "title", "az", by=teacher, now=now)


def test_save_of_other_columns_asks_nothing_of_the_states():
    question = QuestionFactory()
    with CaptureQueriesContext(
        connection,
    ) as queries:
        question.save(update_fields=["needs_review"])

    assert not [query for query in queries if "translationstate" in query["sql"]]


def test_save_of_a_row_read_in_part_takes_in_only_what_was_read():
    lesson = LessonFactory()
    part = Lesson.objects.only("title_en", "title_az").get(pk=lesson.pk)
    part.title_en = "Rivers"
    part.save()

    assert state_of(lesson, "title", "az") == TextState.NEEDS_UPDATE
    assert state_of(lesson, "body", "az") == TextState.CURRENT


def test_record_all_takes_in_what_was_written_past_the_tables():
    lesson = LessonFactory()
    Lesson.objects.filter(pk=lesson.pk).update(title_en="Rivers")
    assert state_of(lesson, "title", "az") == TextState.CURRENT

    assert record_all(now=timezone.now()) == 2

    assert state_of(lesson, "title", "az") == TextState.NEEDS_UPDATE
    assert record_all(now=timezone.now()) == 0


def test_load_of_the_course_takes_in_every_text_with_few_queries():
    with CaptureQueriesContext(connection) as queries:
        load_shipped(lambda line: None)

    asked = [query for query in queries if "translationstate" in query["sql"]]
    written = sum(
        bool((getattr(row, f"{field}_{language}") or "").strip())
        for model, fields in TRANSLATED_FIELDS.items()
        for row in model.objects.all()
        for field in fields
        for language in ("en", "az")
    )
    assert TranslationState.objects.count() == written > 2000
    assert not TranslationState.objects.filter(needs_update=True).exists()
    assert len(asked) < 60


def test_pages_of_learners_ask_nothing_of_the_states(client):
    lesson = LessonFactory()
    quiz = QuizFactory(lesson=lesson, questions=2)
    with CaptureQueriesContext(connection) as queries:
        for address in ("/en/", f"/en/lessons/{lesson.slug}/", f"/en/quizzes/{quiz.slug}/"):
            assert client.get(address).status_code == 200
        client.post(f"/en/quizzes/{quiz.slug}/start/", follow=True)

    assert not [query for query in queries if "translationstate" in query["sql"]]


def test_rows_with_each_state_finds_the_rows():
    behind, missing, fine = LessonFactory(), LessonFactory(title_az="", is_published_az=False), LessonFactory()
    behind.title_en = "Rivers"
    behind.save()

    called = Lesson.objects.filter(pk__in=rows_with(TextState.NEEDS_UPDATE, "az", "lesson"))
    lacking = Lesson.objects.filter(pk__in=rows_with(TextState.MISSING, "az", "lesson"))

    assert (list(called), list(lacking)) == ([behind], [missing])
    assert fine.pk not in {row.pk for row in (*called, *lacking)}


def test_options_are_texts_of_their_own():
    option = OptionFactory(explanation_en="Because.", explanation_az="")

    assert state_of(option, "explanation", "az") == TextState.MISSING
    assert state_of(option, "text", "az") == TextState.CURRENT
    assert Option.objects.count() == 1
    assert Question.objects.count() == 1
