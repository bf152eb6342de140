"""Certainty-based marks: the table of points, the score and what it tells."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizzes.attempts.certainty import LEVELS, certainty_mark, certainty_score


@pytest.mark.parametrize(
    ("certainty", "right", "wrong"),
    [("guess", 1, 0), ("think", 2, -2), ("sure", 3, -6), ("", None, None)],
)
def test_certainty_mark_right_and_wrong(certainty, right, wrong):
    assert certainty_mark(certainty, Decimal(1)) == right
    assert certainty_mark(certainty, Decimal(0)) == wrong
    assert certainty_mark(certainty, Decimal("0.5")) == wrong, "half right is not right"
    assert certainty_mark(certainty, None) is None


@pytest.mark.parametrize(
    ("certainty", "share", "best"),
    [
        ("guess", "0.60", True),
        ("think", "0.60", False),
        ("think", "0.75", True),
        ("sure", "0.75", False),
        ("sure", "0.9", True),
    ],
)
def test_certainty_marks_pay_for_saying_what_is_so(certainty, share, best):
    share = Decimal(share)
    expected = {
        level: share * certainty_mark(level, Decimal(1)) + (1 - share) * certainty_mark(level, Decimal(0))
        for level in LEVELS
    }
    assert (max(expected, key=expected.get) == certainty) is best


def answers(**counts):
    """`sure=(3, 1)`: three answers right and one wrong, all said to be sure."""
    return [
        (level, Decimal(fraction)) for level, (right, wrong) in counts.items() for fraction in [1] * right + [0] * wrong
    ]


@pytest.mark.parametrize(
    ("counts", "unanswered", "points", "possible", "reading"),
    [
        ({}, 0, 0, 0, ""),
        ({}, 3, 0, 9, ""),
        ({"sure": (2, 0)}, 1, 6, 9, ""),
        ({"sure": (4, 1)}, 0, 6, 15, "trusted"),
        ({"sure": (2, 1)}, 0, 0, 9, "too_sure"),
        ({"sure": (0, 3), "guess": (2, 1)}, 0, -16, 18, "too_sure"),
        ({"guess": (2, 0), "think": (2, 1)}, 0, 4, 15, "knows_more"),
        ({"guess": (1, 2)}, 0, 1, 9, ""),
        ({"think": (3, 3)}, 0, 0, 18, ""),
    ],
)
def test_certainty_score_points_and_reading(counts, unanswered, points, possible, reading):
    score = certainty_score(answers(**counts) + [("sure", None)] * unanswered)
    assert (score.points, score.possible, score.reading) == (points, possible, reading)
    given_by_level = {level.name: (level.right, level.given) for level in score.levels}
    assert given_by_level == {
        name: (counts.get(name, (0, 0))[0], sum(counts.get(name, (0, 0)))) for name in ("sure", "think", "guess")
    }


@given(st.lists(st.tuples(st.sampled_from([*LEVELS, ""]), st.none() | st.sampled_from([Decimal(0), Decimal(1)]))))
def test_certainty_score_any_answers_within_its_bounds(given_answers):
    score = certainty_score(given_answers)
    assert -2 * score.possible <= score.points <= score.possible == 3 * len(given_answers)
    assert all(level.right <= level.given for level in score.levels)
