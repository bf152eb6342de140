"""The memory model as we use it: whole days, the same answers give the same day."""

import json
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizzes.attempts.learning.memory import Rating, after_answer, due_day, last_day, rating_of, recall

MONDAY = date(2026, 2, 2)


def answered(*ratings, every=1):
    memory = {}
    for number, rating in enumerate(ratings):
        memory = after_answer(memory, rating, day=MONDAY + timedelta(days=number * every))
    return memory


@pytest.mark.parametrize(("rating", "days"), [(Rating.Again, 1), (Rating.Hard, 1), (Rating.Good, 2), (Rating.Easy, 8)])
def test_first_answer_comes_back_after_so_many_days(rating, days):
    assert due_day(answered(rating)) == MONDAY + timedelta(days=days)


def test_right_answers_on_the_day_come_back_ever_later():
    memory, day, gaps = {}, MONDAY, []
    for _number in range(5):
        memory = after_answer(memory, Rating.Good, day=day)
        gaps.append((due_day(memory) - day).days)
        day = due_day(memory)
    assert gaps == sorted(set(gaps))


def test_state_is_plain_json_and_the_state_before_is_left_alone():
    before = answered(Rating.Good)
    copied = json.loads(json.dumps(before))
    after_answer(before, Rating.Again, day=MONDAY + timedelta(days=2))
    assert before == copied


def test_recall_falls_from_one_to_nine_in_ten_on_the_due_day():
    memory = answered(Rating.Easy)
    assert recall(memory, day=MONDAY) == 1
    assert recall(memory, day=due_day(memory)) == pytest.approx(0.9, abs=0.02)
    assert recall({}, day=MONDAY) == 0


@pytest.mark.parametrize(("is_right", "rating"), [(True, Rating.Good), (False, Rating.Again)])
def test_rating_says_what_happened(is_right, rating):
    assert rating_of(is_right=is_right) == rating


def test_answer_told_late_counts_on_the_last_day_known():
    memory = after_answer(answered(Rating.Good), Rating.Good, day=MONDAY - timedelta(days=9))
    assert last_day(memory) == MONDAY


@given(st.lists(st.tuples(st.sampled_from(list(Rating)), st.integers(0, 400)), min_size=1, max_size=12))
def test_every_answer_comes_back_on_a_later_day_within_a_year(answers):
    memory, day = {}, MONDAY
    for rating, gap in answers:
        day += timedelta(days=gap)
        memory = after_answer(memory, rating, day=day)
        assert 1 <= (due_day(memory) - day).days <= 365
        assert 0 < recall(memory, day=day + timedelta(days=30)) <= 1
    assert memory == after_answers_again(answers)


def after_answers_again(answers):
    memory, day = {}, MONDAY
    for rating, gap in answers:
        day += timedelta(days=gap)
        memory = after_answer(memory, rating, day=day)
    return memory
