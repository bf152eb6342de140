"""Named writes of an attempt in progress: choice, answer, flag, finish.

Each holds the attempt under lock, refuses what comes after the finish or the deadline, and changes nothing when
repeated.
"""

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from quizzes.attempts.deadlines import GRACE, is_over
from quizzes.attempts.learning.remembering import remember_answers
from quizzes.attempts.models import Attempt, AttemptItem, Certainty
from quizzes.attempts.queries import deadline_of, fraction_of, items_in_full
from quizzes.attempts.receipts import draw_receipt
from quizzes.attempts.scoring import score_of
from quizzes.attempts.sequences import ARRIVAL, Order, number_after
from quizzes.people.errors import DomainError
from quizzes.questions.marking import fraction_earned

ANSWERED = ("chosen", "draft", "certainty", "answered_at", "answered_language", "sequence", "fraction")


class AttemptOver(DomainError):
    """The attempt is finished or its time is over; nothing more is taken."""


class Superseded(DomainError):
    """A newer choice of the same question stands; `item` has it."""

    def __init__(self, item: AttemptItem) -> None:
        super().__init__(_("A newer choice was saved for this question meanwhile; that one stands."))
        self.item = item


def _lock(attempt: Attempt) -> None:
    """Wait for whoever else writes to the attempt, and see whether it was finished meanwhile."""
    columns = ("finished_at", "earned", "possible", "receipt")
    row = Attempt.objects.select_for_update().filter(pk=attempt.pk).values_list(*columns)
    attempt.finished_at, attempt.earned, attempt.possible, attempt.receipt = row.get()


def _refuse_when_over(attempt: Attempt, *, now: datetime) -> None:
    if attempt.is_finished:
        raise AttemptOver(_("This attempt is finished; nothing was changed."))
    if is_over(deadline_of(attempt), now=now, grace=GRACE):
        raise AttemptOver(_("The time is over; this answer came too late and was not taken."))


def _item(attempt: Attempt, position: int) -> AttemptItem:
    return attempt.items.select_related("version").get(position=position)


def _is_final(attempt: Attempt, item: AttemptItem) -> bool:
    return attempt.is_practice and item.is_answered


def _checked_choice(item: AttemptItem, chosen: Sequence[str]) -> list[str]:
    picked = set(chosen)
    if picked - set(item.option_order):
        raise DomainError(_("That option does not belong to this question. Choose again."), field="option")
    if len(picked) > 1 and not item.version.content["several_keys"]:
        raise DomainError(_("This question has one answer. Choose one option."), field="option")
    return [option for option in item.option_order if option in picked]


def _certainty_to_keep(attempt: Attempt, item: AttemptItem, said: str | None) -> str:
    """Return how sure the learner is: as said now, else as kept before; nothing where the attempt does not ask."""
    if not attempt.asks_certainty:
        return ""
    return said if said in Certainty.values else item.certainty


def _number(item: AttemptItem, picked: list[str], *, order: Order) -> int:
    number = number_after(order, stored=item.sequence, is_same=picked == item.latest_choice)
    if number is None:
        raise Superseded(item)
    return number


@transaction.atomic
def keep_choice(
    attempt: Attempt,
    *,
    position: int,
    chosen: Sequence[str],
    language: str,
    now: datetime,
    order: Order = ARRIVAL,
    certainty: str | None = None,
) -> AttemptItem:
    """Keep what is ticked and return its item: in a test as the answer, in practice as a draft until “Check”.

    In a test nothing ticked takes the answer back. Raises AttemptOver, Superseded, DomainError.
    """
    _lock(attempt)
    _refuse_when_over(attempt, now=now)
    item = _item(attempt, position)
    if _is_final(attempt, item):
        return item
    picked = _checked_choice(item, chosen)
    number = _number(item, picked, order=order)
    if not attempt.is_practice:
        if number != item.sequence:
            _answer(item, picked, language=language, now=now, number=number)
        return item
    kept = (picked or None, number, _certainty_to_keep(attempt, item, certainty))
    if kept != (item.draft, item.sequence, item.certainty):
        item.draft, item.sequence, item.certainty = kept
        item.save(update_fields=["draft", "sequence", "certainty"])
    return item


@transaction.atomic
def answer_question(
    attempt: Attempt,
    *,
    position: int,
    chosen: Sequence[str],
    language: str,
    now: datetime,
    order: Order = ARRIVAL,
    certainty: str | None = None,
) -> AttemptItem:
    """Take the options chosen as the answer and return its item.

    In practice it is marked at once and final; in a test it can be changed until the finish and is marked then.
    Raises AttemptOver, Superseded, or DomainError where nothing or too much is chosen, or where it is asked and not
    said how sure.
    """
    _lock(attempt)
    _refuse_when_over(attempt, now=now)
    item = _item(attempt, position)
    if _is_final(attempt, item):
        return item
    picked = _checked_choice(item, chosen)
    if not picked:
        raise DomainError(_("Choose an option first."), field="option")
    number = _number(item, picked, order=order)
    item.certainty = _certainty_to_keep(attempt, item, certainty)
    if attempt.asks_certainty and not item.certainty:
        raise DomainError(_("Say how sure you are, then check."), field="certainty")
    if item.is_answered and number == item.sequence:
        return item
    if attempt.is_practice:
        item.fraction = fraction_earned(item.version.content, picked)
    _answer(item, picked, language=language, now=now, number=number)
    if attempt.is_practice:
        remember_answers(attempt.learner_id, [item])
    return item


def _answer(item: AttemptItem, picked: list[str], *, language: str, now: datetime, number: int) -> None:
    item.chosen, item.draft, item.sequence = picked, None, number
    item.answered_at, item.answered_language = (now, language) if picked else (None, "")
    item.save(update_fields=ANSWERED)


@transaction.atomic
def flag_question(attempt: Attempt, *, position: int, is_flagged: bool, now: datetime) -> None:
    """Set or take away the flag “look again later”; raises AttemptOver."""
    _lock(attempt)
    _refuse_when_over(attempt, now=now)
    attempt.items.filter(position=position).exclude(is_flagged=is_flagged).update(is_flagged=is_flagged)


@transaction.atomic
def finish_attempt(attempt: Attempt, *, now: datetime) -> Attempt:
    """Mark and close an attempt, once, and return it; a second call changes nothing."""
    _lock(attempt)
    if not attempt.is_finished:
        _close(attempt, at=min(filter(None, [now, deadline_of(attempt)])))
    return attempt


@transaction.atomic
def close_when_over(attempt: Attempt, *, now: datetime) -> bool:
    """Close an attempt whose deadline (with its grace) has passed; return whether it is finished now."""
    _lock(attempt)
    if not attempt.is_finished and is_over(deadline_of(attempt), now=now, grace=GRACE):
        _close(attempt, at=deadline_of(attempt))
    return attempt.is_finished


def _close(attempt: Attempt, *, at: datetime) -> None:
    items = items_in_full(attempt)
    unmarked = [item for item in items if item.is_answered and item.fraction is None]
    for item in unmarked:
        item.fraction = fraction_of(item)
    AttemptItem.objects.bulk_update(unmarked, ["fraction"])
    score = score_of(item.fraction for item in items)
    attempt.finished_at = max(at, attempt.started_at)
    attempt.earned, attempt.possible = score.earned, score.possible
    attempt.receipt = _free_receipt() if attempt.assignment_id else None
    attempt.save(update_fields=["finished_at", "earned", "possible", "receipt"])
    if not attempt.is_practice:
        remember_answers(attempt.learner_id, items)


def _free_receipt() -> str:
    code = draw_receipt()
    while Attempt.objects.filter(receipt=code).exists():
        code = draw_receipt()
    return code
