"""When an assignment is open to one learner, and how often."""

import datetime

import pytest

from quizzes.classrooms.models import Allowance, Assignment
from quizzes.classrooms.opening import terms_for

NOON = datetime.datetime(2026, 2, 2, 12, 0, tzinfo=datetime.UTC)
HOUR = datetime.timedelta(hours=1)


@pytest.mark.parametrize(
    ("opens_at", "closes_at", "opening"),
    [
        (None, None, "open"),
        (NOON, None, "open"),
        (NOON + HOUR, None, "soon"),
        (None, NOON + HOUR, "open"),
        (None, NOON, "closed"),
        (NOON - HOUR, NOON - HOUR / 2, "closed"),
    ],
)
def test_terms_opening_by_the_times(opens_at, closes_at, opening):
    assert terms_for(Assignment(opens_at=opens_at, closes_at=closes_at), None).opening(NOON) == opening


def test_terms_for_allowance_adds_time_and_attempts_and_closes_later():
    assignment = Assignment(closes_at=NOON, time_limit_seconds=600, attempts_allowed=1)
    allowance = Allowance(extra_seconds=300, extra_attempts=2, closes_at=NOON + HOUR)

    terms = terms_for(assignment, allowance)

    assert (terms.closes_at, terms.time_limit_seconds, terms.attempts_allowed) == (NOON + HOUR, 900, 3)


def test_terms_for_allowance_leaves_no_limit_as_no_limit():
    terms = terms_for(Assignment(), Allowance(extra_seconds=300, extra_attempts=2))

    assert (terms.time_limit_seconds, terms.attempts_allowed) == (None, None)
