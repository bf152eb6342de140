"""Certainty beside an answer: asked only where it is on, kept by drafts, final with the answer."""

import pytest
from django.db import IntegrityError, transaction

from quizzes.attempts.actions import answer_question, keep_choice
from quizzes.attempts.models import Attempt
from quizzes.attempts.starting import start_assignment, start_practice
from quizzes.classrooms.assigning import change_assignment, create_assignment
from quizzes.classrooms.models import Assignment
from quizzes.people.errors import DomainError
from tests.attempts.conftest import NOW
from tests.factories import AssignmentFactory, AttemptFactory, AttemptItemFactory, ClassroomFactory


@pytest.fixture
def attempt(quiz, taker):
    return start_practice(quiz, taker=taker, language="en", now=NOW, asks_certainty=True)


def choice(attempt):
    return attempt.items.get(position=1).option_order[:1]


def answer(attempt, certainty=None):
    return answer_question(attempt, position=1, chosen=choice(attempt), language="en", now=NOW, certainty=certainty)


@pytest.mark.parametrize("said", [None, "", "certain"])
def test_answer_without_certainty_refused_nothing_taken(attempt, said):
    with pytest.raises(DomainError) as refused:
        answer(attempt, said)
    assert refused.value.field == "certainty"
    assert not attempt.items.get(position=1).is_answered


def test_answer_with_certainty_final(attempt):
    assert answer(attempt, "sure").certainty == "sure"
    answer(attempt, "guess")
    keep_choice(attempt, position=1, language="en", chosen=[], now=NOW, certainty="guess")
    assert attempt.items.get(position=1).certainty == "sure"


def test_draft_keeps_certainty_and_the_answer_takes_it(attempt):
    keep_choice(attempt, position=1, language="en", chosen=[], now=NOW, certainty="think")
    keep_choice(attempt, position=1, language="en", chosen=choice(attempt), now=NOW)
    assert attempt.items.get(position=1).certainty == "think"
    assert answer(attempt).certainty == "think"


def test_certainty_not_asked_not_kept(quiz, taker):
    attempt = start_practice(quiz, taker=taker, language="en", now=NOW)
    keep_choice(attempt, position=1, language="en", chosen=choice(attempt), now=NOW, certainty="sure")
    assert answer(attempt, "sure").certainty == ""


def test_attempt_in_progress_goes_on_as_begun(quiz, taker, attempt):
    assert start_practice(quiz, taker=taker, language="en", now=NOW) == attempt
    assert Attempt.objects.get().asks_certainty


def test_assignment_of_practice_hands_its_wish_to_new_attempts(quiz, learner, taker):
    classroom = ClassroomFactory(learners=[learner])
    given = create_assignment(classroom, quiz=quiz, now=NOW, mode="practice", asks_certainty=True)
    attempt = start_assignment(given, taker=taker, language="en", now=NOW)
    change_assignment(given, asks_certainty=False)
    attempt.refresh_from_db()
    assert attempt.asks_certainty


def test_assignment_of_a_test_cannot_ask(quiz):
    with pytest.raises(DomainError) as refused:
        create_assignment(ClassroomFactory(), quiz=quiz, now=NOW, mode="test", asks_certainty=True)
    assert refused.value.field == "asks_certainty"
    assert not Assignment.objects.exists()


@pytest.mark.parametrize(
    "make",
    [
        lambda: AssignmentFactory(mode="test", asks_certainty=True),
        lambda: AttemptFactory(mode="test", asks_certainty=True),
        lambda: AttemptItemFactory(certainty="maybe"),
    ],
)
def test_database_refuses_certainty_that_cannot_be(db, make):
    with pytest.raises(IntegrityError), transaction.atomic():
        make()
