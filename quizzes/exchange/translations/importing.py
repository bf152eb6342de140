"""Takes in a file for translators: tried first and taken back, then stored where somebody confirms what was shown."""

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from quizzes.exchange.translations.planning import Outcome, PlannedText, Planner
from quizzes.exchange.translations.rows import TextFile
from quizzes.people.errors import DomainError
from quizzes.people.models import User
from quizzes.translating.writing import store_texts, whole_of


class ChangedMeanwhile(DomainError):
    """What the file would change is no longer what was shown."""


@dataclass(frozen=True)
class Plan:
    """What comes of every text of a file."""

    file: TextFile
    texts: tuple[PlannedText, ...]

    @property
    def stored(self) -> list[PlannedText]:
        return [text for text in self.texts if text.is_stored]

    @property
    def turned_down(self) -> list[PlannedText]:
        return [text for text in self.texts if text.is_turned_down]

    @property
    def counts(self) -> Counter[Outcome]:
        return Counter(text.outcome for text in self.texts)

    @property
    def mark(self) -> str:
        """What was shown: a confirmation is good for these changes of these texts and no others."""
        shown = [(text.row.context, text.outcome, text.before, text.row.text) for text in self.stored]
        return hashlib.sha256(json.dumps(shown, ensure_ascii=False).encode()).hexdigest()


OnProgress = Callable[[int, int], None]


def _silent(done: int, wanted: int) -> None:
    """Say nothing of progress."""


def plan_import(file: TextFile, *, by: User | None, now: datetime, on_progress: OnProgress = _silent) -> Plan:
    """Return what the file would change; it is tried and taken back, so that every rule of every table has its say.

    on_progress is told how many of the texts that would change are through, and of how many.
    """
    with transaction.atomic():
        plan = _carried_out(file, by=by, now=now, on_progress=on_progress)
        transaction.set_rollback(True)
    return plan


@transaction.atomic
def import_texts(
    file: TextFile, *, by: User | None, now: datetime, shown: str | None = None, on_progress: OnProgress = _silent
) -> Plan:
    """Store what can be stored and return it with what was turned down; doing it again changes nothing.

    shown: the mark of the plan that somebody confirmed. Raises ChangedMeanwhile, and stores nothing, where the plan is
    another one by now.
    """
    plan = _carried_out(file, by=by, now=now, on_progress=on_progress)
    if shown is not None and plan.mark != shown:
        raise ChangedMeanwhile(_("Some of these texts were changed meanwhile. Look once more at what would change."))
    return plan


def _carried_out(file: TextFile, *, by: User | None, now: datetime, on_progress: OnProgress) -> Plan:
    texts = list(Planner(file).plan())
    wholes: dict[object, list[int]] = {}
    for place, text in enumerate(texts):
        if text.new is not None:
            wholes.setdefault(whole_of(text.new.row), []).append(place)
    done, wanted = 0, sum(map(len, wholes.values()))
    for places in wholes.values():
        for place, reason in _refusals(texts, places, by=by, now=now):
            texts[place] = texts[place].refused(reason)
        done += len(places)
        on_progress(done, wanted)
    return Plan(file, tuple(texts))


def _refusals(
    texts: list[PlannedText], places: list[int], *, by: User | None, now: datetime
) -> Iterable[tuple[int, str]]:
    """Store the texts of one whole; where a rule refuses them, none of the whole is stored."""
    try:
        store_texts([texts[place].new for place in places], by=by, now=now)
    except DomainError as error:
        return [(place, error.message) for place in places]
    return []
