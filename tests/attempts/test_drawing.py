"""The order of options: fixed where written so, shuffled else, and blind to the key."""

import random

from hypothesis import given
from hypothesis import strategies as st

from quizzes.attempts.drawing import draw_order


def content(order, *, last="e", key="a"):
    return {
        "order": order,
        "options": [{"id": name, "is_key": name == key, "fixed_last": name == last} for name in "abcde"],
    }


def test_draw_order_fixed_as_written():
    assert draw_order(content("fixed")) == list("abcde")


@given(st.integers())
def test_draw_order_shuffled_keeps_all_and_the_last_last(seed):
    order = draw_order(content("shuffled"), draw=random.Random(seed))
    assert sorted(order) == list("abcde")
    assert order[-1] == "e"


@given(st.integers())
def test_draw_order_same_draw_whichever_is_the_key(seed):
    drawn = {tuple(draw_order(content("shuffled", key=key), draw=random.Random(seed))) for key in "abcd"}
    assert len(drawn) == 1


def test_draw_order_shuffles():
    assert len({tuple(draw_order(content("shuffled"))) for _number in range(60)}) > 5
