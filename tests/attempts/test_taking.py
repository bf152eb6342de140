"""Taking a quiz: start, draft, answer, flag, finish; repeated and late calls change nothing."""

from contextlib import suppress
from datetime import timedelta
from decimal import Decimal

import pytest
from django.utils import timezone

from quizzes.attempts.actions import (
    AttemptOver,
    Superseded,
    answer_question,
    close_when_over,
    finish_attempt,
    flag_question,
    keep_choice,
)
from quizzes.attempts.deadlines import GRACE
from quizzes.attempts.models import Attempt
from quizzes.attempts.queries import Taker, attempts_with_rules, deadline_of, items_in_full, score_now
from quizzes.attempts.receipts import read_receipt, write_receipt
from quizzes.attempts.sequences import ARRIVAL, Order
from quizzes.attempts.starting import start_assignment, start_practice
from quizzes.pages.teaching_forms import AssignmentForm
from quizzes.people.errors import DomainError
from quizzes.questions.marking import keys_of
from quizzes.questions.models import Option
from tests.attempts.conftest import NOW
from tests.factories import AllowanceFactory, AssignmentFactory, ClassroomFactory


def practice(quiz, taker):
    return start_practice(quiz, taker=taker, language="en", now=NOW)


def assigned(quiz, learner, **rules):
    return AssignmentFactory(quiz=quiz, classroom=ClassroomFactory(learners=[learner]), mode="test", **rules)


def begin(assignment, taker, *, now=NOW):
    return start_assignment(assignment, taker=taker, language="en", now=now)


def key_of(attempt, position=1):
    return sorted(keys_of(attempt.items.get(position=position).version.content))


def distractor_of(attempt, position=1):
    item = attempt.items.get(position=position)
    return [next(option for option in item.option_order if option not in key_of(attempt, position))]


def answer(attempt, chosen, *, position=1, now=NOW, language="en"):
    return answer_question(attempt, position=position, chosen=chosen, language=language, now=now)


def keep(attempt, chosen, *, position=1, now=NOW, language="en", order=ARRIVAL):
    return keep_choice(attempt, position=position, chosen=chosen, language=language, now=now, order=order)


def test_start_practice_draws_every_question_once(quiz, taker):
    attempt = practice(quiz, taker)
    items = items_in_full(attempt)
    assert [item.position for item in items] == [1, 2, 3]
    assert [item.version.question for item in items] == list(quiz.questions.order_by("quiz_questions__position"))
    for item in items:
        assert sorted(item.option_order) == sorted(option["id"] for option in item.version.content["options"])


def test_start_practice_twice_same_attempt(quiz, taker):
    first = practice(quiz, taker)
    order = [item.option_order for item in items_in_full(first)]
    assert practice(quiz, taker) == first
    assert [item.option_order for item in items_in_full(first)] == order
    assert Attempt.objects.count() == 1


def test_start_practice_closed_quiz_refused(quiz, taker):
    quiz.is_open_for_practice = False
    with pytest.raises(DomainError):
        practice(quiz, taker)
    assert not Attempt.objects.exists()


def test_start_practice_guest_and_learner_apart(quiz, taker):
    guest = Taker(guest="guest-token-0001")
    assert practice(quiz, guest) != practice(quiz, taker)
    assert list(Attempt.objects.filter(guest.attempts)) == [practice(quiz, guest)]


def test_answer_practice_final_and_marked_at_once(quiz, taker):
    attempt = practice(quiz, taker)
    wrong, right = distractor_of(attempt), key_of(attempt)
    assert answer(attempt, wrong).fraction == 0
    again = answer(attempt, right, now=NOW + timedelta(minutes=1))
    assert (again.chosen, again.fraction, again.answered_at) == (wrong, 0, NOW)


def test_answer_test_changeable_and_marked_at_the_finish(quiz, learner, taker):
    attempt = begin(assigned(quiz, learner), taker)
    assert answer(attempt, distractor_of(attempt)).fraction is None
    changed = answer(attempt, key_of(attempt), now=NOW + timedelta(minutes=1), language="az")
    assert (changed.chosen, changed.fraction, changed.answered_language) == (key_of(attempt), None, "az")
    assert changed.sequence == 2
    finished = finish_attempt(attempt, now=NOW + timedelta(minutes=2))
    assert (finished.earned, finished.possible) == (Decimal(1), Decimal(3))
    assert attempt.items.get(position=1).fraction == 1
    assert attempt.items.get(position=2).fraction is None


def test_answer_same_again_changes_nothing(quiz, learner, taker):
    attempt = begin(assigned(quiz, learner), taker)
    answer(attempt, key_of(attempt))
    again = answer(attempt, key_of(attempt), now=NOW + timedelta(minutes=5), language="az")
    assert (again.answered_at, again.answered_language, again.sequence) == (NOW, "en", 1)


@pytest.mark.parametrize("chosen", [[], ["no-such-option"], "all"])
def test_answer_bad_choice_refused_nothing_lost(quiz, taker, chosen):
    attempt = practice(quiz, taker)
    keep(attempt, key_of(attempt))
    picked = attempt.items.get(position=1).option_order if chosen == "all" else chosen
    with pytest.raises(DomainError):
        answer(attempt, picked)
    item = attempt.items.get(position=1)
    assert not item.is_answered
    assert item.draft == key_of(attempt)


def test_keep_choice_practice_counts_only_after_check(quiz, taker):
    attempt = practice(quiz, taker)
    keep(attempt, key_of(attempt, 2), position=2)
    finished = finish_attempt(attempt, now=NOW)
    assert attempt.items.get(position=2).draft == key_of(attempt, 2)
    assert (finished.earned, finished.possible) == (0, 3)


@pytest.mark.parametrize("ends", ["finish", "deadline"])
def test_keep_choice_test_the_last_one_counts(quiz, learner, taker, ends):
    attempt = begin(assigned(quiz, learner, time_limit_seconds=600), taker)
    keep(attempt, distractor_of(attempt))
    keep(attempt, key_of(attempt), language="az")
    keep(attempt, key_of(attempt, 2), position=2)
    keep(attempt, [], position=2)
    late = NOW + timedelta(hours=1)
    assert score_now(items_in_full(attempt)).right == 1
    if ends == "finish":
        finish_attempt(attempt, now=NOW)
    else:
        assert close_when_over(attempt, now=late)
    first, second = attempt.items.filter(position__lt=3).order_by("position")
    assert (first.chosen, first.fraction, first.answered_language) == (key_of(attempt), 1, "az")
    assert (second.is_answered, second.answered_language, second.fraction) == (False, "", None)
    assert attempt.earned == 1


def test_keep_choice_older_number_refused_repeat_changes_nothing(quiz, learner, taker):
    attempt = begin(assigned(quiz, learner), taker)
    keep(attempt, key_of(attempt), order=Order(number=5))
    later = NOW + timedelta(minutes=1)
    for number in (5, 4):
        again = keep(attempt, key_of(attempt), order=Order(number=number), now=later)
        assert (again.answered_at, again.sequence) == (NOW, 5)
        with pytest.raises(Superseded) as refusal:
            keep(attempt, distractor_of(attempt), order=Order(number=number), now=later)
        assert refusal.value.item.chosen == key_of(attempt)
    with pytest.raises(Superseded):
        answer_question(attempt, position=1, chosen=distractor_of(attempt), language="en", now=NOW, order=Order(seen=3))
    assert attempt.items.get(position=1).chosen == key_of(attempt)


def test_keep_choice_packets_in_any_order_end_alike(quiz, learner, taker):
    attempt = begin(assigned(quiz, learner), taker)
    choices = {1: key_of(attempt), 2: distractor_of(attempt), 3: [], 4: key_of(attempt)}
    for packets in ([1, 2, 3, 4], [4, 3, 2, 1, 4], [3, 3, 1, 4, 2, 3], [2, 4, 4, 1]):
        attempt.items.filter(position=1).update(chosen=[], sequence=0, answered_at=None, answered_language="")
        for number in packets:
            with suppress(Superseded):
                keep(attempt, choices[number], order=Order(number=number))
        item = attempt.items.get(position=1)
        assert (item.chosen, item.sequence, item.is_answered) == (choices[4], 4, True), packets


def test_receipt_of_an_assignment_only_made_once_at_closing(quiz, learner, taker):
    attempt = begin(assigned(quiz, learner), taker)
    assert attempt.receipt is None
    receipt = finish_attempt(attempt, now=NOW).receipt
    assert read_receipt(write_receipt(receipt)) == receipt
    assert finish_attempt(Attempt.objects.get(pk=attempt.pk), now=NOW).receipt == receipt
    assert finish_attempt(practice(quiz, taker), now=NOW).receipt is None


def test_assignment_has_no_time_limit_unless_one_is_given(quiz, learner, taker):
    attempt = begin(assigned(quiz, learner), taker)
    assert deadline_of(attempt) is None
    assert AssignmentForm().initial.get("time_limit_minutes") is None
    assert not AssignmentForm().fields["time_limit_minutes"].required


def test_flag_question_twice_same(quiz, taker):
    attempt = practice(quiz, taker)
    for _number in range(2):
        flag_question(attempt, position=3, is_flagged=True, now=NOW)
        assert attempt.items.get(position=3).is_flagged
    flag_question(attempt, position=3, is_flagged=False, now=NOW)
    assert not attempt.items.get(position=3).is_flagged


def test_finish_attempt_twice_same(quiz, taker):
    attempt = practice(quiz, taker)
    first = finish_attempt(attempt, now=NOW)
    assert finish_attempt(attempt, now=NOW + timedelta(hours=1)).finished_at == first.finished_at == NOW


def test_answer_after_finish_refused(quiz, taker):
    attempt = practice(quiz, taker)
    read_before = Attempt.objects.get(pk=attempt.pk)
    finish_attempt(attempt, now=NOW)
    with pytest.raises(AttemptOver):
        answer(attempt, key_of(attempt))
    with pytest.raises(AttemptOver):
        keep(read_before, key_of(attempt))
    assert not attempt.items.get(position=1).is_answered


def test_deadline_limit_extra_and_close_by_the_rule_in_force(quiz, learner, taker):
    assignment = assigned(quiz, learner, time_limit_seconds=600)
    attempt = begin(assignment, taker)

    def end():
        return deadline_of(attempts_with_rules().get(pk=attempt.pk))

    assert end() == NOW + timedelta(minutes=10)
    allowance = AllowanceFactory(assignment=assignment, learner=learner, extra_seconds=300)
    assert end() == NOW + timedelta(minutes=15)
    assignment.closes_at = NOW + timedelta(minutes=12)
    assignment.save()
    assert end() == NOW + timedelta(minutes=12)
    allowance.closes_at = NOW + timedelta(hours=1)
    allowance.save()
    assert end() == NOW + timedelta(minutes=15)


def test_answer_within_grace_taken_after_it_refused_and_closed(quiz, learner, taker):
    attempt = begin(assigned(quiz, learner, time_limit_seconds=600), taker)
    end = NOW + timedelta(minutes=10)
    assert answer(attempt, key_of(attempt), now=end + GRACE).is_answered
    late = end + GRACE + timedelta(seconds=1)
    with pytest.raises(AttemptOver):
        answer(attempt, key_of(attempt, 2), position=2, now=late)
    assert not Attempt.objects.get(pk=attempt.pk).is_finished, "a refusal writes nothing"
    assert close_when_over(attempt, now=late)
    attempt.refresh_from_db()
    assert (attempt.finished_at, attempt.earned) == (end, 1)


def test_start_again_after_deadline_closes_the_old_attempt(quiz, learner, taker):
    assignment = assigned(quiz, learner, time_limit_seconds=600)
    old = begin(assignment, taker)
    new = begin(assignment, taker, now=NOW + timedelta(hours=1))
    old.refresh_from_db()
    assert old.is_finished
    assert new != old


@pytest.mark.parametrize(
    "rules",
    [
        {"opens_at": NOW + timedelta(minutes=1)},
        {"closes_at": NOW - timedelta(minutes=1)},
    ],
)
def test_start_assignment_not_open_refused(quiz, learner, taker, rules):
    with pytest.raises(DomainError):
        begin(assigned(quiz, learner, **rules), taker)


def test_start_assignment_attempts_used_up_refused_unless_allowed(quiz, learner, taker):
    assignment = assigned(quiz, learner, attempts_allowed=1)
    finish_attempt(begin(assignment, taker), now=NOW)
    with pytest.raises(DomainError):
        begin(assignment, taker)
    AllowanceFactory(assignment=assignment, learner=learner, extra_attempts=1)
    assert begin(assignment, taker).is_finished is False


def test_editing_a_question_changes_no_old_attempt(quiz, taker):
    attempt = practice(quiz, taker)
    item = answer(attempt, key_of(attempt))
    earned_before = finish_attempt(attempt, now=NOW).earned
    Option.objects.filter(question=item.version.question).update(text_en="Edited", is_key=False)
    fresh = items_in_full(attempt)[0]
    assert all(option["text"]["en"] != "Edited" for option in fresh.version.content["options"])
    assert finish_attempt(attempt, now=timezone.now()).earned == earned_before == 1
