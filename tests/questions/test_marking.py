"""Marking: all or nothing, whatever the number of keys."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizzes.questions.marking import fraction_earned, keys_of


def content(keys, distractors):
    return {
        "options": [{"id": key, "is_key": True} for key in keys] + [{"id": d, "is_key": False} for d in distractors]
    }


@pytest.mark.parametrize(
    ("keys", "chosen", "expected"),
    [
        ("a", "a", 1),
        ("a", "x", 0),
        ("a", "", 0),
        ("ab", "ab", 1),
        ("ab", "ba", 1),
        ("ab", "a", 0),
        ("ab", "abx", 0),
    ],
)
def test_fraction_all_or_nothing_result(keys, chosen, expected):
    assert fraction_earned(content(keys, "xyz"), list(chosen)) == Decimal(expected)


@given(st.sets(st.sampled_from("abcde"), min_size=1), st.sets(st.sampled_from("abcdexyz")))
def test_fraction_any_choice_is_one_only_for_the_keys(keys, chosen):
    assert (fraction_earned(content(keys, "xyz"), chosen) == 1) == (chosen == keys)


def test_keys_of_content_are_ids():
    assert keys_of(content("ab", "x")) == {"a", "b"}
