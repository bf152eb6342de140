"""What a learner answers becomes cards: in practice at once, in a test at its finish."""

import pytest

from quizzes.attempts.actions import answer_question, finish_attempt
from quizzes.attempts.adoption import adopt_attempts
from quizzes.attempts.learning.days import school_day
from quizzes.attempts.learning.memory import due_day
from quizzes.attempts.learning.remembering import remember_answers
from quizzes.attempts.queries import Taker, items_in_full
from quizzes.attempts.starting import start_assignment, start_practice
from quizzes.models import ReviewCard
from quizzes.questions.marking import keys_of
from tests.attempts.conftest import NOW
from tests.factories import AssignmentFactory, ClassroomFactory


def answer(attempt, position, *, is_right=True):
    item = attempt.items.select_related("version").get(position=position)
    keys = sorted(keys_of(item.version.content))
    chosen = keys if is_right else [next(option for option in item.option_order if option not in keys)]
    return answer_question(attempt, position=position, chosen=chosen, language="en", now=NOW)


def cards(learner):
    rows = ReviewCard.objects.filter(learner=learner).order_by("pk")
    return [(card.was_right, (due_day(card.memory) - school_day(NOW)).days, card.turn) for card in rows]


def test_practice_answer_makes_a_card_at_once(quiz, learner):
    attempt = start_practice(quiz, taker=Taker(learner=learner), language="en", now=NOW)
    answer(attempt, 1)
    answer(attempt, 2, is_right=False)
    answer(attempt, 2, is_right=True)  # final already: it changes nothing
    assert cards(learner) == [(True, 2, 1), (False, 1, 1)]


def test_test_answers_make_cards_at_the_finish_once(quiz, learner):
    assignment = AssignmentFactory(quiz=quiz, mode="test", classroom=ClassroomFactory(learners=[learner]))
    attempt = start_assignment(assignment, taker=Taker(learner=learner), language="en", now=NOW)
    answer(attempt, 1)
    answer(attempt, 2, is_right=False)
    assert cards(learner) == []
    finish_attempt(attempt, now=NOW)
    finish_attempt(attempt, now=NOW)
    assert cards(learner) == [(True, 2, 1), (False, 1, 1)]


def test_quiz_taken_again_moves_its_cards_on(quiz, learner):
    for is_right in (False, True):
        attempt = start_practice(quiz, taker=Taker(learner=learner), language="en", now=NOW)
        answer(attempt, 1, is_right=is_right)
        finish_attempt(attempt, now=NOW)
    assert [(was_right, turn) for was_right, _days, turn in cards(learner)] == [(True, 2)]


def test_guest_has_no_cards_until_the_attempt_is_taken_along(quiz, learner):
    attempt = start_practice(quiz, taker=Taker(guest="this-browser"), language="en", now=NOW)
    answer(attempt, 1)
    assert not ReviewCard.objects.exists()
    adopt_attempts("this-browser", learner, [attempt.public_id])
    assert cards(learner) == [(True, 2, 1)]


@pytest.mark.parametrize("count", [1, 3])
def test_answers_become_cards_in_two_statements(quiz, learner, count, django_assert_num_queries):
    attempt = start_practice(quiz, taker=Taker(learner=learner), language="en", now=NOW)
    for position in range(1, count + 1):
        answer(attempt, position)
    items = items_in_full(attempt)
    with django_assert_num_queries(2):
        remember_answers(learner, items)
    assert len(cards(learner)) == count
