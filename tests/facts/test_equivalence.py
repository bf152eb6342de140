"""Fingerprints that mean the same: pairs that teachers gave, followed in any direction and number."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizzes.facts.equivalence import mean_the_same


@pytest.mark.parametrize(
    ("one", "other", "pairs", "expected"),
    [
        ("a", "a", [], True),
        ("a", "b", [], False),
        ("a", "b", [("a", "b")], True),
        ("b", "a", [("a", "b")], True),
        ("a", "c", [("a", "b"), ("b", "c")], True),
        ("c", "a", [("b", "c"), ("a", "b")], True),
        ("a", "c", [("b", "a"), ("b", "c")], True),
        ("a", "d", [("a", "b"), ("c", "d")], False),
        ("a", "c", [("a", "b"), ("b", "a"), ("b", "c")], True),
    ],
)
def test_mean_the_same_follows_every_chain(one, other, pairs, expected):
    assert mean_the_same(one, other, pairs) is expected


LETTERS = st.sampled_from("abcdef")


@given(st.lists(st.tuples(LETTERS, LETTERS), max_size=8), LETTERS, LETTERS, LETTERS)
def test_mean_the_same_is_an_equivalence(pairs, one, other, third):
    assert mean_the_same(one, one, pairs)
    assert mean_the_same(one, other, pairs) == mean_the_same(other, one, pairs)
    if mean_the_same(one, other, pairs) and mean_the_same(other, third, pairs):
        assert mean_the_same(one, third, pairs)
