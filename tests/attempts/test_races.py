"""Two presses at once: one attempt, one answer, one finish (invariant 5)."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection, connections

from quizzes.attempts.actions import AttemptOver, Superseded, answer_question, finish_attempt, keep_choice
from quizzes.attempts.models import Attempt
from quizzes.attempts.sequences import Order
from quizzes.attempts.starting import start_assignment, start_practice
from quizzes.models import ReviewCard, ReviewEntry
from tests.attempts.conftest import NOW
from tests.attempts.learning.conftest import card_of, press
from tests.factories import AssignmentFactory, ClassroomFactory

PRESSES = 6
pytestmark = pytest.mark.django_db(transaction=True)


def at_once(press):
    """Call `press(number)` in threads that start together; return what each gave."""
    barrier = Barrier(PRESSES)

    def one(number):
        try:
            barrier.wait(timeout=20)
            return press(number)
        finally:
            connections.close_all()

    with ThreadPoolExecutor(PRESSES) as pool:
        return list(pool.map(one, range(PRESSES)))


@pytest.fixture(autouse=True)
def _shared_database():
    if connection.vendor == "sqlite" and connection.is_in_memory_db():
        pytest.fail("the races need a database that threads share")


def test_start_pressed_at_once_one_attempt(quiz, taker):
    started = at_once(lambda number: start_practice(quiz, taker=taker, language="en", now=NOW).pk)
    assert len(set(started)) == 1
    assert Attempt.objects.count() == 1
    assert Attempt.objects.get().items.count() == 3


def test_check_pressed_at_once_first_answer_stands(quiz, taker):
    attempt = start_practice(quiz, taker=taker, language="en", now=NOW)
    order = attempt.items.get(position=1).option_order

    def press(number):
        chosen = [order[number % 3]]
        return answer_question(attempt, position=1, chosen=chosen, language="en", now=NOW).chosen

    seen = at_once(press)
    item = attempt.items.get(position=1)
    assert {tuple(chosen) for chosen in seen} == {tuple(item.chosen)}
    assert item.sequence == 1


def test_finish_pressed_at_once_one_score(quiz, taker):
    attempt = start_practice(quiz, taker=taker, language="en", now=NOW)
    finished = at_once(lambda number: finish_attempt(attempt, now=NOW).finished_at)
    assert set(finished) == {NOW}
    attempt.refresh_from_db()
    assert (attempt.earned, attempt.possible) == (0, 3)


def test_card_answered_in_many_tabs_at_once_counts_once(learner):
    card = card_of(learner)

    def press_in_tab(number):
        return press(learner, card, is_right=number % 2 == 0).pk

    assert len(set(at_once(press_in_tab))) == 1
    assert (ReviewEntry.objects.count(), ReviewCard.objects.get().turn) == (1, 2)


@pytest.fixture
def begun_test(quiz, taker):
    classroom = ClassroomFactory(learners=[taker.learner])
    assignment = AssignmentFactory(quiz=quiz, classroom=classroom, mode="test")
    return start_assignment(assignment, taker=taker, language="en", now=NOW)


def test_choices_sent_at_once_the_highest_number_stands(begun_test):
    attempt = begun_test
    order = attempt.items.get(position=1).option_order

    def press(number):
        try:
            return keep_choice(
                attempt,
                position=1,
                chosen=[order[number % 2]],
                language="en",
                now=NOW,
                order=Order(number=(number * 5) % PRESSES + 1),
            ).sequence
        except Superseded:
            return None

    assert max(filter(None, at_once(press))) == PRESSES
    item = attempt.items.get(position=1)
    assert (item.sequence, item.chosen) == (PRESSES, [order[1]])


def test_choice_and_finish_at_once_kept_and_counted_or_refused(begun_test):
    attempt = begun_test
    order = attempt.items.get(position=1).option_order
    own = [Attempt.objects.get(pk=attempt.pk) for _number in range(PRESSES)]

    def press(number):
        if number == 0:
            return finish_attempt(own[0], now=NOW).receipt
        try:
            keep_choice(own[number], position=1, chosen=order[:1], language="en", now=NOW, order=Order(number=number))
        except AttemptOver:
            return "refused"
        return "kept"

    seen = at_once(press)
    attempt.refresh_from_db()
    item = attempt.items.get(position=1)
    assert attempt.receipt == seen[0]
    assert item.is_answered == ("kept" in seen)
    assert (item.fraction is not None) == item.is_answered
