"""What hangs on a fact: named links, counts, and a constant number of queries."""

import pytest

from quizzes.attempts.actions import finish_attempt
from quizzes.attempts.queries import Taker
from quizzes.attempts.starting import start_assignment, start_practice
from quizzes.facts.present import present_fact
from quizzes.lessons.actions import refresh_lesson_facts
from quizzes.questions.actions import refresh_version
from quizzes.results.dependents import AttemptCount, Dependents, dependents_of
from tests.factories import (
    FEBRUARY_2026,
    AdministratorFactory,
    AssignmentFactory,
    ClaimFactory,
    ClassroomFactory,
    LessonFactory,
    QuestionFactory,
    QuizFactory,
    TeacherFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def teacher():
    return TeacherFactory()


def hang(fact, teacher):
    """Hang on the fact: a lesson, a question in a quiz, two classes, a running and two finished attempts."""
    lesson = LessonFactory(body_en=f"{{{fact.slug}}}", is_published_az=False)
    refresh_lesson_facts(lesson)
    question = QuestionFactory(fact=fact)
    refresh_version(question)
    quiz = QuizFactory(questions=[question], lesson=lesson)
    learners = UserFactory.create_batch(2)
    own = AssignmentFactory(classroom=ClassroomFactory(teacher=teacher, learners=learners), quiz=quiz)
    AssignmentFactory(classroom=ClassroomFactory(), quiz=quiz)
    for learner in learners:
        start_assignment(own, taker=Taker(learner=learner), language="en", now=FEBRUARY_2026)
    finish_attempt(own.attempts.first(), now=FEBRUARY_2026)
    practice = start_practice(quiz, taker=Taker(guest="g"), language="az", now=FEBRUARY_2026)
    finish_attempt(practice, now=FEBRUARY_2026)
    return lesson, question, quiz, own


def test_dependents_name_all_that_hangs_on_a_fact(teacher):
    fact = ClaimFactory().fact
    lesson, question, quiz, own = hang(fact, teacher)
    hang(ClaimFactory().fact, teacher)
    found = dependents_of(present_fact(fact.pk), viewer=teacher)
    assert [(one.lesson, one.has_changed) for one in found.lessons] == [(lesson, False)]
    assert [(one.question, one.is_stale) for one in found.questions] == [(question, False)]
    assert found.quizzes == [quiz]
    assert found.texts_per_language == {"en": 2, "az": 1}
    assert [(one.assignment, one.attempts) for one in found.assignments] == [(own, AttemptCount(1, 1))]
    assert (found.other_assignments, found.attempts) == (1, AttemptCount(1, 2))


def test_dependents_show_what_is_stale_already(teacher):
    claim = ClaimFactory()
    hang(claim.fact, teacher)
    claim.value = "3055"
    claim.save()
    found = dependents_of(present_fact(claim.fact_id), viewer=teacher)
    assert [found.lessons[0].has_changed, found.questions[0].is_stale] == [True, True]


def test_dependents_name_every_class_to_an_administrator(teacher):
    fact = ClaimFactory().fact
    hang(fact, teacher)
    found = dependents_of(present_fact(fact.pk), viewer=AdministratorFactory())
    assert (len(found.assignments), found.other_assignments) == (2, 0)


def test_nothing_hangs_on_a_fact_that_nobody_uses(teacher):
    found = dependents_of(present_fact(ClaimFactory().fact_id), viewer=teacher)
    assert (bool(found), found) == (False, Dependents())


@pytest.mark.parametrize("count", [1, 3])
def test_dependents_take_six_queries(teacher, count, django_assert_num_queries):
    fact = ClaimFactory().fact
    for _number in range(count):
        hang(fact, teacher)
    present = present_fact(fact.pk)
    with django_assert_num_queries(6):
        found = dependents_of(present, viewer=teacher)
        assert [str(one.assignment) for one in found.assignments]
    assert len(found.questions) == count
