"""Which questions come back on a day, and in which order; pure (docs/spaced-practice.md#the-queue-of-a-day)."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from quizzes.attempts.learning.days import ONE_DAY

LIKELY_KNOWN = 0.5


@dataclass(frozen=True)
class Waiting:
    """A question that waits for its day.

    `due` is the day of the memory model, `last` that of the last answer, `recall` the probability that the answer is
    still known, `exam` the day of the next test on it, `is_corrected` that it reads otherwise than when it was
    answered.
    """

    card: int
    due: date
    last: date | None = None
    recall: float = 0.0
    exam: date | None = None
    is_corrected: bool = False


@dataclass(frozen=True)
class NextDay:
    """The next day with questions, and how many come then."""

    day: date
    count: int


def eve_of(card: Waiting, *, today: date) -> date | None:
    """Return the day before the test on a question, None where it is past, or the question was answered on it."""
    eve = card.exam and card.exam - ONE_DAY
    if eve is None or eve < today or (card.last is not None and card.last >= eve):
        return None
    return eve


def comes_on(card: Waiting, *, today: date) -> date:
    """Return the day on which a question comes back: its due day, but never later than the day before its test."""
    if card.is_corrected:
        return today
    eve = eve_of(card, today=today)
    return card.due if eve is None else min(card.due, eve)


def due_on(cards: Iterable[Waiting], *, today: date, daily: int) -> list[Waiting]:
    """Return the questions that come on a day, in order, however many they are.

    Those that a test pulls forward do not all wait for its eve: as many come earlier as the days until then,
    with `daily` questions each, could not take.
    """
    due, pulled = [], defaultdict(list)
    for card in cards:
        day = comes_on(card, today=today)
        if day <= today:
            due.append(card)
        elif day < card.due:
            pulled[day].append(card)
    for eve, waiting in pulled.items():
        surplus = len(waiting) - daily * (eve - today).days
        due += sorted(waiting, key=lambda card: (card.recall, card.card))[: max(surplus, 0)]
    return in_order(due, today=today)


def in_order(cards: Iterable[Waiting], *, today: date) -> list[Waiting]:
    """Return the questions as they are asked: the corrected first, then those about to be forgotten.

    Among answers that are likely still known the weakest come first, because recalling them helps most and waiting
    costs most. What is probably forgotten is learnt anew whenever it comes, so it waits, the strongest first. Last come
    those that only a test brings before their day, the weakest first.
    """
    return sorted(cards, key=lambda card: _place(card, today=today))


def _place(card: Waiting, *, today: date) -> tuple:
    if card.is_corrected:
        return (0, card.recall, card.due, card.card)
    if card.due > today:
        return (3, card.recall, card.due, card.card)
    if card.recall < LIKELY_KNOWN:
        return (2, -card.recall, card.due, card.card)
    return (1, card.recall, card.due, card.card)


def next_day(cards: Sequence[Waiting], *, after: date, daily: int) -> NextDay | None:
    """Return the first day after a day on which questions come, None where none waits."""
    if not cards:
        return None
    day = after + ONE_DAY
    # A test brings questions so many days before its eve at most: the days until then need no look.
    earliest = min(comes_on(card, today=day) for card in cards) - len(cards) // daily * ONE_DAY - ONE_DAY
    day = max(day, earliest)
    while not (due := due_on(cards, today=day, daily=daily)):
        day += ONE_DAY
    return NextDay(day, min(len(due), daily))
