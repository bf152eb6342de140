"""The order of choices: a table of the rules, and any order and repetition of packets ends in the same state."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizzes.attempts.sequences import ARRIVAL, Order, number_after

OLDER = None


@pytest.mark.parametrize(
    ("order", "stored", "is_same", "expected"),
    [
        (Order(number=1), 0, False, 1),
        (Order(number=7), 2, False, 7),
        (Order(number=7), 2, True, 7),
        (Order(number=2), 2, True, 2),
        (Order(number=2), 2, False, OLDER),
        (Order(number=1), 2, False, OLDER),
        (Order(number=1), 2, True, 2),
        (Order(seen=2), 2, False, 3),
        (Order(seen=2), 2, True, 2),
        (Order(seen=0), 1, False, OLDER),
        (Order(seen=0), 2, False, OLDER),
        (Order(seen=0), 2, True, 2),
        (Order(number=3, seen=0), 2, False, 3),
        (ARRIVAL, 2, False, 3),
        (ARRIVAL, 2, True, 2),
    ],
)
def test_number_after_rules_result(order, stored, is_same, expected):
    assert number_after(order, stored=stored, is_same=is_same) == expected


def after(packets):
    """The number and the choice that stand after packets of (number, choice) came in this order."""
    stored, standing = 0, ""
    for number, choice in packets:
        result = number_after(Order(number=number), stored=stored, is_same=choice == standing)
        if result is not None and result > stored:
            stored, standing = result, choice
    return stored, standing


@given(
    st.lists(st.sampled_from("abc"), min_size=1, max_size=8).flatmap(
        lambda choices: st.tuples(
            st.just(choices),
            st.permutations(list(enumerate(choices, 1)) * 2).flatmap(
                lambda packets: st.integers(0, len(packets) - 1).map(lambda cut: packets[cut:] + packets)
            ),
        )
    )
)
def test_number_after_any_order_and_repetition_ends_with_the_highest(drawn):
    choices, packets = drawn
    assert after(packets) == (len(choices), choices[-1])
