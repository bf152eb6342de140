"""A lesson is to be looked at while a fact that it names means something else than at its last review."""

import pytest

from quizzes.lessons.actions import refresh_lesson_facts, review_lesson
from quizzes.lessons.staleness import changed_among, lesson_ids_to_look_at
from quizzes.models import LessonFact
from tests.factories import ClaimFactory, LessonFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def claim():
    return ClaimFactory()


@pytest.fixture
def lesson(claim):
    body = f"Its area is {{{claim.fact.slug}}}."
    lesson = LessonFactory(body_en=body, body_az=body)
    refresh_lesson_facts(lesson)
    return lesson


def change(claim):
    claim.value = "3055"
    claim.save()


def test_lesson_is_to_be_looked_at_until_it_is_reviewed(claim, lesson):
    assert lesson_ids_to_look_at() == []
    change(claim)
    assert lesson_ids_to_look_at() == [lesson.pk]
    refresh_lesson_facts(lesson)
    assert lesson_ids_to_look_at() == [lesson.pk]
    review_lesson(lesson)
    assert lesson_ids_to_look_at() == []


def test_fact_named_later_is_remembered_as_it_is_then(claim, lesson):
    change(claim)
    other = ClaimFactory()
    lesson.body_en = lesson.body_az = f"{{{claim.fact.slug}}} and {{{other.fact.slug}}}"
    lesson.save()
    refresh_lesson_facts(lesson)
    assert [row.fact for row, _present in changed_among(LessonFact.objects.all())] == [claim.fact]


@pytest.mark.parametrize("count", [1, 3])
def test_lessons_to_look_at_take_four_queries(count, django_assert_num_queries):
    for claim in ClaimFactory.create_batch(count):
        lesson = LessonFactory(body_en=f"{{{claim.fact.slug}}}")
        refresh_lesson_facts(lesson)
        change(claim)
    with django_assert_num_queries(4):
        assert len(lesson_ids_to_look_at()) == count
