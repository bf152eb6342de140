"""Retrying the mistakes of an attempt."""

import datetime

import pytest
from django.db import IntegrityError

from quizzes.attempts.actions import answer_question, finish_attempt
from quizzes.attempts.adoption import adopt_attempts
from quizzes.attempts.models import Attempt
from quizzes.attempts.queries import WHOLE, Taker
from quizzes.attempts.starting import start_assignment, start_practice, start_retry
from quizzes.people.errors import DomainError
from quizzes.questions.actions import refresh_version
from quizzes.results.leaving import leave
from tests.attempts.conftest import NOW
from tests.factories import AssignmentFactory, AttemptFactory, ClassroomFactory, UserFactory, right_answer, wrong_answer

GUEST = Taker(guest="a-guest")


def taken(attempt, answers):
    """Answer right (r), wrong (w) or not at all (-), and finish."""
    for item, answer in zip(attempt.items.select_related("version").order_by("position"), answers, strict=True):
        if answer != "-":
            chosen = right_answer(item.version) if answer == "r" else wrong_answer(item.version)
            answer_question(attempt, position=item.position, chosen=chosen, language="en", now=NOW)
    return finish_attempt(attempt, now=NOW)


def practised(quiz, taker, answers):
    return taken(start_practice(quiz, taker=taker, language="en", now=NOW), answers)


def retried(attempt, taker):
    return start_retry(attempt, taker=taker, language="az", now=NOW)


def asked(attempt):
    return [item.version.question_id for item in attempt.items.order_by("position")]


@pytest.mark.parametrize(("answers", "positions"), [("wrr", [1]), ("r-w", [2, 3]), ("---", [1, 2, 3])])
@pytest.mark.parametrize("is_guest", [True, False])
def test_retry_asks_what_was_wrong_or_not_answered_in_the_order_of_the_quiz(quiz, taker, answers, positions, is_guest):
    who = GUEST if is_guest else taker
    whole = practised(quiz, who, answers)
    retry = retried(whole, who)
    assert asked(retry) == [asked(whole)[position - 1] for position in positions]
    assert (retry.retry_of, retry.mode, retry.assignment, retry.language) == (whole, "practice", None, "az")
    assert (retry.learner, retry.guest) == (who.learner, who.guest)
    finished = taken(retry, "r" * len(positions))
    assert (finished.earned, finished.possible) == (len(positions), len(positions))
    assert list(Attempt.objects.filter(WHOLE)) == [whole]


def test_retry_asks_the_present_versions_and_leaves_out_what_the_quiz_no_longer_asks(quiz, taker):
    whole = practised(quiz, taker, "www")
    gone, changed, kept = (item.version.question for item in whole.items.order_by("position"))
    quiz.quiz_questions.filter(question=gone).delete()
    changed.stem_en = "Asked better?"
    changed.save()
    refresh_version(changed)
    retry = retried(whole, taker)
    assert asked(retry) == [changed.pk, kept.pk]
    assert retry.items.get(position=1).version.number == 2


def test_retry_of_a_retry_asks_what_is_still_missed(quiz, taker):
    first = taken(retried(practised(quiz, taker, "wwr"), taker), "rw")
    second = retried(first, taker)
    assert asked(second) == [asked(first)[1]]
    assert second.retry_of == first


def test_retry_in_progress_is_resumed_and_a_whole_attempt_in_progress_comes_first(quiz, taker):
    whole = practised(quiz, taker, "wrr")
    running = start_practice(quiz, taker=taker, language="en", now=NOW)
    assert retried(whole, taker) == running
    finish_attempt(running, now=NOW)
    retry = retried(whole, taker)
    assert retry == retried(whole, taker)
    assert retry == start_practice(quiz, taker=taker, language="en", now=NOW)
    assert Attempt.objects.filter(finished_at=None).count() == 1


def test_retry_of_a_test_is_practice_and_leaves_the_assignment_alone(quiz, taker):
    assignment = AssignmentFactory(
        quiz=quiz, classroom=ClassroomFactory(learners=[taker.learner]), mode="test", attempts_allowed=1
    )
    test = taken(start_assignment(assignment, taker=taker, language="en", now=NOW), "wwr")
    retry = retried(test, taker)
    assert (retry.mode, retry.assignment) == ("practice", None)
    assert list(assignment.attempts.all()) == [test]


@pytest.mark.parametrize("state", ["running", "perfect", "closed", "not published", "gone"])
def test_retry_is_refused(quiz, taker, state):
    if state == "running":
        whole = start_practice(quiz, taker=taker, language="en", now=NOW)
    else:
        whole = practised(quiz, taker, "rrr" if state == "perfect" else "wrr")
    changes = {"closed": {"is_open_for_practice": False}, "not published": {"is_published_az": False}}
    type(quiz).objects.filter(pk=quiz.pk).update(**changes.get(state, {"is_open_for_practice": True}))
    if state == "gone":
        quiz.quiz_questions.filter(question=asked(whole)[0]).delete()
    with pytest.raises(DomainError):
        retried(whole, taker)
    assert not Attempt.objects.filter(retry_of__isnull=False).exists()


@pytest.mark.django_db
def test_database_refuses_a_retry_at_an_assignment():
    whole = AttemptFactory(finished_at=NOW + datetime.timedelta(1), earned=0, possible=1)
    with pytest.raises(IntegrityError):
        AttemptFactory(learner=whole.learner, retry_of=whole, assignment=AssignmentFactory())


@pytest.mark.django_db
def test_retry_stays_a_retry_when_somebody_else_deletes_the_attempt_it_came_from(quiz, taker):
    whole = practised(quiz, GUEST, "wrr")
    retry = taken(retried(whole, GUEST), "r")
    first, second = taker.learner, UserFactory()
    adopt_attempts(GUEST.guest, first, [whole.public_id])
    adopt_attempts(GUEST.guest, second, [retry.public_id])
    leave(first, keeps_results=False)
    assert not Attempt.objects.filter(pk=whole.pk).exists()
    retry.refresh_from_db()
    assert (retry.learner, retry.retry_of, retry.is_retry) == (second, None, True)
    assert not Attempt.objects.filter(WHOLE, learner=second).exists()


@pytest.mark.django_db
def test_database_refuses_a_retry_that_does_not_say_so():
    whole = AttemptFactory(finished_at=NOW + datetime.timedelta(1), earned=0, possible=1)
    with pytest.raises(IntegrityError):
        AttemptFactory(learner=whole.learner, retry_of=whole, is_retry=False)
