"""The queue of a day: what comes, in which order, how much, and when it goes on."""

import random
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizzes.attempts.learning.days import run_of, school_day, start_of
from quizzes.attempts.learning.queue import NextDay, Waiting, comes_on, due_on, eve_of, in_order, next_day

TODAY = date(2026, 2, 2)


def day(number):
    return TODAY + timedelta(days=number)


def waiting(card=1, due=0, **more):
    return Waiting(card, day(due), **{"recall": 0.9} | more)


@pytest.mark.parametrize(
    ("card", "comes"),
    [
        (waiting(due=5), 5),
        (waiting(due=-3), -3),
        (waiting(due=20, exam=day(6)), 5),
        (waiting(due=3, exam=day(6)), 3),
        (waiting(due=20, exam=day(1)), 0),
        (waiting(due=20, exam=day(1), last=day(-1)), 0),
        # Answered on the eve itself: the test bounds it no longer.
        (waiting(due=20, exam=day(1), last=day(0)), 20),
        (waiting(due=20, exam=day(0)), 20),
        (waiting(due=20, exam=day(-4)), 20),
        (waiting(due=20, is_corrected=True), 0),
    ],
)
def test_question_comes_on_its_day_and_before_its_test(card, comes):
    assert comes_on(card, today=TODAY) == day(comes)


def test_order_is_corrected_then_weakest_of_the_known_then_strongest_of_the_forgotten_then_early():
    cards = [
        waiting(1, recall=0.95),
        waiting(2, recall=0.75),
        waiting(3, recall=0.2),
        waiting(4, recall=0.6),
        waiting(5, recall=0.99, is_corrected=True),
        waiting(6, recall=0.0),
        waiting(7, due=9, recall=0.92, exam=day(1)),
        waiting(8, due=5, recall=0.91, exam=day(1)),
    ]
    assert [card.card for card in in_order(cards, today=TODAY)] == [5, 4, 2, 1, 3, 6, 8, 7]


@pytest.mark.parametrize(("cards", "days", "share"), [(10, 1, 10), (10, 3, 4), (10, 6, 0), (30, 3, 24)])
def test_questions_pulled_by_a_test_are_spread_over_the_days_before(cards, days, share):
    pulled = [waiting(number, due=90, exam=day(days), recall=number / 100) for number in range(cards)]
    assert [card.card for card in due_on(pulled, today=TODAY, daily=3)] == list(range(share))


@pytest.mark.parametrize(
    ("dues", "expected"),
    [
        ([], None),
        ([3], NextDay(day(3), 1)),
        ([3, 3, 4], NextDay(day(3), 2)),
        ([-40, -3, 0, 0, 0, 9], NextDay(day(1), 4)),
    ],
)
def test_next_day_says_when_and_how_many(dues, expected):
    cards = [waiting(number, due=due) for number, due in enumerate(dues)]
    assert next_day(cards, after=TODAY, daily=4) == expected


days_near = st.integers(-60, 60).map(day)
cards_of_a_learner = st.lists(
    st.builds(
        Waiting,
        card=st.integers(1, 10_000),
        due=days_near,
        last=st.none() | st.integers(-60, 0).map(day),
        recall=st.floats(0, 1),
        exam=st.none() | days_near,
        is_corrected=st.booleans(),
    ),
    max_size=30,
    unique_by=lambda card: card.card,
)


@given(cards_of_a_learner)
def test_nothing_waits_beyond_the_day_before_its_test(cards):
    for card in cards:
        if card.exam and card.exam > TODAY and (card.last is None or card.last < card.exam - timedelta(days=1)):
            assert comes_on(card, today=TODAY) < card.exam


@given(cards_of_a_learner, st.integers(1, 12), st.randoms(use_true_random=False))
def test_queue_is_the_same_however_the_cards_lie(cards, daily, shuffler):
    mixed = list(cards)
    shuffler.shuffle(mixed)
    assert due_on(cards, today=TODAY, daily=daily) == due_on(mixed, today=TODAY, daily=daily)


@given(cards_of_a_learner.filter(bool), st.integers(1, 12))
def test_next_day_is_the_first_on_which_something_comes(cards, daily):
    found = next_day(cards, after=TODAY, daily=daily)
    quiet = (due_on(cards, today=day(number), daily=daily) for number in range(1, (found.day - TODAY).days))
    assert not any(quiet)
    assert found.count == min(daily, len(due_on(cards, today=found.day, daily=daily))) > 0


@given(st.integers(1, 40), st.integers(1, 12), st.integers(2, 12))
def test_who_practises_every_day_meets_as_many_before_the_test_as_the_days_can_take(count, daily, until):
    exam = day(until)
    cards = {
        number: waiting(number, due=300, exam=exam, recall=random.Random(number).random()) for number in range(count)
    }
    met = set()
    for number in range(until):
        today = day(number)
        queue = due_on(cards.values(), today=today, daily=daily)[:daily]
        for card in queue:
            met.add(card.card)
            cards[card.card] = waiting(card.card, due=300, exam=exam, recall=1.0, last=today)
    assert len(met) == min(count, daily * until)
    assert all(eve_of(card, today=exam) is None for card in cards.values())


@pytest.mark.parametrize(
    ("practised", "length"), [([], 0), ([0], 1), ([-1], 1), ([-2], 0), ([0, -1, -2, -4], 3), ([-1, -2], 2)]
)
def test_run_counts_days_up_to_today_or_yesterday(practised, length):
    assert run_of({day(number) for number in practised}, today=TODAY) == length


def test_day_begins_at_midnight_in_baku():
    assert start_of(TODAY).isoformat() == "2026-02-01T20:00:00+00:00"
    assert school_day(start_of(TODAY)) == TODAY
    assert school_day(start_of(TODAY) - timedelta(seconds=1)) == day(-1)
    with pytest.raises(ValueError, match="no time zone"):
        school_day(start_of(TODAY).replace(tzinfo=None))
