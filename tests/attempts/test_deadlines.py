"""Deadlines: the earlier of limit and close, with extra time, and a grace for late packets."""

from datetime import UTC, datetime, timedelta

import pytest

from quizzes.attempts.deadlines import GRACE, deadline, is_over

NINE = datetime(2026, 2, 2, 9, tzinfo=UTC)
TEN = NINE + timedelta(hours=1)


@pytest.mark.parametrize(
    ("limit", "extra", "closes_at", "expected"),
    [
        (None, 0, None, None),
        (600, 0, None, NINE + timedelta(minutes=10)),
        (600, 300, None, NINE + timedelta(minutes=15)),
        (None, 300, TEN, TEN),
        (7200, 0, TEN, TEN),
        (600, 0, TEN, NINE + timedelta(minutes=10)),
    ],
)
def test_deadline_rules_result(limit, extra, closes_at, expected):
    assert deadline(started_at=NINE, limit_seconds=limit, extra_seconds=extra, closes_at=closes_at) == expected


def test_is_over_at_the_deadline_and_its_grace():
    assert not is_over(None, now=TEN)
    assert not is_over(TEN, now=TEN)
    assert is_over(TEN, now=TEN + timedelta(seconds=1))
    assert not is_over(TEN, now=TEN + GRACE, grace=GRACE)
    assert is_over(TEN, now=TEN + GRACE + timedelta(seconds=1), grace=GRACE)
