"""Scoring: sums of fractions, unanswered kept apart from wrong."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizzes.attempts.scoring import score_of


@pytest.mark.parametrize(
    ("fractions", "earned", "counts", "percent"),
    [
        ([], 0, (0, 0, 0), None),
        ([1, 1], 2, (2, 0, 0), Decimal(100)),
        ([1, 0, None], 1, (1, 1, 1), Decimal(100) / 3),
        ([None, None], 0, (0, 0, 2), Decimal(0)),
    ],
)
def test_score_of_fractions_result(fractions, earned, counts, percent):
    score = score_of(None if fraction is None else Decimal(fraction) for fraction in fractions)
    assert (score.earned, score.possible) == (Decimal(earned), Decimal(len(fractions)))
    assert (score.right, score.wrong, score.unanswered) == counts
    assert score.percent == percent


@given(st.lists(st.none() | st.sampled_from([Decimal(0), Decimal(1)])))
def test_score_of_any_items_adds_up(fractions):
    score = score_of(fractions)
    assert score.right + score.wrong + score.unanswered == score.possible == len(fractions)
    assert 0 <= score.earned <= score.possible
