"""Named writes of an attempt in progress: draft, answer, flag, finish.

Each holds the attempt under lock, refuses what comes after the finish or the deadline, and changes nothing when
repeated.
"""

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from quizzes.attempts.deadlines import GRACE, is_over
from quizzes.attempts.learning.remembering import remember_answers
from quizzes.attempts.models import Attempt, AttemptItem
from quizzes.attempts.queries import deadline_of, fraction_of, items_in_full
from quizzes.attempts.scoring import score_of
from quizzes.people.errors import DomainError
from quizzes.questions.marking import fraction_earned


class AttemptOver(DomainError):
    """The attempt is finished or its time is over; nothing more is taken."""


def _lock(attempt: Attempt) -> None:
    """Wait for whoever else writes to the attempt, and see whether it was finished meanwhile."""
    row = Attempt.objects.select_for_update().filter(pk=attempt.pk).values_list("finished_at", "earned", "possible")
    attempt.finished_at, attempt.earned, attempt.possible = row.get()


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


@transaction.atomic
def keep_draft(attempt: Attempt, *, position: int, chosen: Sequence[str], now: datetime) -> None:
    """Keep what is ticked without taking it as the answer; raises AttemptOver, DomainError."""
    _lock(attempt)
    _refuse_when_over(attempt, now=now)
    item = _item(attempt, position)
    if _is_final(attempt, item):
        return
    picked = _checked_choice(item, chosen)
    draft = None if picked == item.chosen else picked
    if draft != item.draft:
        item.draft = draft
        item.save(update_fields=["draft"])


@transaction.atomic
def answer_question(
    attempt: Attempt, *, position: int, chosen: Sequence[str], language: str, now: datetime
) -> AttemptItem:
    """Take the options chosen as the answer and return its item.

    In practice it is marked at once and final; in a test it can be changed until the finish and is marked then.
    Raises AttemptOver, or DomainError where nothing or too much is chosen.
    """
    _lock(attempt)
    _refuse_when_over(attempt, now=now)
    item = _item(attempt, position)
    if _is_final(attempt, item):
        return item
    picked = _checked_choice(item, chosen)
    if not picked:
        raise DomainError(_("Choose an option first."), field="option")
    if item.is_answered and picked == item.chosen and item.draft is None:
        return item
    item.chosen, item.draft = picked, None
    item.answered_at, item.answered_language = now, language
    item.sequence += 1
    if attempt.is_practice:
        item.fraction = fraction_earned(item.version.content, picked)
    item.save(update_fields=["chosen", "draft", "answered_at", "answered_language", "sequence", "fraction"])
    if attempt.is_practice:
        remember_answers(attempt.learner_id, [item])
    return item


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
    attempt.save(update_fields=["finished_at", "earned", "possible"])
    if not attempt.is_practice:
        remember_answers(attempt.learner_id, items)
