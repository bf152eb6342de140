"""Where a learner stands at the assignments of the class."""

import datetime

import pytest
from django.utils import timezone

from quizzes.classrooms.models import Allowance
from quizzes.results.standing import standings
from tests.factories import AssignmentFactory, AttemptFactory, ClassroomFactory, UserFactory

pytestmark = pytest.mark.django_db
NOW = timezone.now()
HOUR = datetime.timedelta(hours=1)


def given(learner, **terms):
    return AssignmentFactory(classroom=ClassroomFactory(learners=[learner]), **terms)


def attempt(learner, assignment, *, earned=None, hours_ago=1):
    done = {} if earned is None else {"finished_at": NOW, "earned": earned, "possible": 10}
    started_at = NOW - hours_ago * HOUR
    return AttemptFactory(learner=learner, assignment=assignment, quiz=assignment.quiz, started_at=started_at, **done)


def test_standings_best_last_and_attempts_left():
    learner = UserFactory()
    assignment = given(learner, attempts_allowed=3)
    best = attempt(learner, assignment, earned=8, hours_ago=2)
    last = attempt(learner, assignment, earned=5)

    (standing,) = standings(learner, [assignment], now=NOW)

    assert (standing.best, standing.last, standing.attempts_left, standing.can_start) == (best, last, 1, True)


def test_standings_no_attempt_left_cannot_start_but_allowance_gives_one():
    learner = UserFactory()
    assignment = given(learner, attempts_allowed=1)
    attempt(learner, assignment, earned=8)
    before = standings(learner, [assignment], now=NOW)[0].can_start
    Allowance.objects.create(assignment=assignment, learner=learner, extra_attempts=1)

    assert (before, standings(learner, [assignment], now=NOW)[0].can_start) == (False, True)


def test_standings_running_attempt_can_be_resumed_until_its_time_is_over():
    learner = UserFactory()
    assignment = given(learner, time_limit_seconds=7200)
    running = attempt(learner, assignment)

    assert standings(learner, [assignment], now=NOW)[0].running == running
    assert standings(learner, [assignment], now=NOW + 2 * HOUR)[0].running is None


def test_standings_of_others_are_not_mixed_in():
    learner = UserFactory()
    assignment = given(learner)
    attempt(UserFactory(), assignment, earned=9)

    (standing,) = standings(learner, [assignment], now=NOW)

    assert (standing.best, standing.last, standing.running) == (None, None, None)


@pytest.mark.parametrize("count", [1, 3])
def test_standings_take_two_queries(count, django_assert_num_queries):
    learner = UserFactory()
    assignments = [given(learner) for _ in range(count)]
    for assignment in assignments:
        attempt(learner, assignment, earned=5)
        attempt(learner, assignment)

    with django_assert_num_queries(2):
        standings(learner, assignments, now=NOW)
