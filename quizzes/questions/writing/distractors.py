"""Chooses distractors: true values of like facts, then of the same shape; never what a source claims; pure.

Plausible alternatives of one kind: Haladyna, Downing and Rodriguez (2002), Applied Measurement in Education 15(3),
guidelines 18-29 on writing the choices.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import cached_property, lru_cache
from random import Random
from typing import Any

from quizzes.facts.compatible_values import are_compatible
from quizzes.facts.witnesses import ClaimView
from quizzes.language.letters import fold
from quizzes.language.values import DATE_TYPES, Value
from quizzes.questions.writing.drafts import Texts
from quizzes.questions.writing.sense import makes_sense
from quizzes.questions.writing.shapes import values_shaped_like

WANTED, FEWEST = 3, 2
MOST_MORE_EXACT = 1
NARROWEST_GAP = Decimal("0.04")
FARTHEST_TIMES = 6
FARTHEST_YEARS, FARTHEST_YEARS_LONG_AGO = 15, 60
FEWEST_YEARS_APART, FEWEST_YEARS_APART_LONG_AGO = 2, 5
RECENT = date(1990, 1, 1).toordinal()
LONG_AGO = date(1900, 1, 1).toordinal()


@dataclass(frozen=True)
class Choice:
    """A value that could stand beside the key: as typed, in words, and what it belongs to (None: to nothing)."""

    value: Value | None
    texts: Texts
    owner: Any = None


@dataclass(frozen=True)
class Claimed:
    """What the sources that count give: typed values, and all words they may be written in, folded."""

    values: tuple[Value, ...]
    words: frozenset[str]

    @cached_property
    def exact(self) -> frozenset[Value]:
        """The values again, to find one among very many without comparing each."""
        return frozenset(self.values)


def choose_values(
    key: Choice,
    alike: Sequence[Sequence[Choice]],
    *,
    claimed: Claimed,
    random: Random,
    today: date,
    write: Callable[[Value], Texts],
    is_possible: Callable[[Value], bool] = lambda value: True,
) -> list[Choice]:
    """Return at most three distractors for a number or a date, best kinds first, ascending by value.

    alike holds choices in tiers, the nearest kin first. Within reason the key is not always in the middle: how many
    stand below it is drawn. The same random gives the same distractors. is_possible rules out what the stem rules out.
    """
    chosen: list[Choice] = []
    for tier in alike:
        for choice in _drawn(tier, random):
            is_open = len(chosen) < WANTED and choice.value is not None and is_possible(choice.value)
            if is_open and _fits(choice, key=key, chosen=chosen, claimed=claimed, today=today):
                chosen.append(choice)
    wanted_below = random.randint(0, WANTED)
    shaped = list(values_shaped_like(key.value, random, is_possible=is_possible)) if len(chosen) < WANTED else []
    for prefers_side in (True, False):
        for value in shaped:
            below = sum(other.value.low < key.value.low for other in chosen)
            fits_side = (value.low is not None and value.low < key.value.low) == (below < wanted_below)
            is_wanted = len(chosen) < WANTED and (fits_side or not prefers_side) and _is_far(value, [key, *chosen])
            if is_wanted and _value_fits(value, key=key, chosen=chosen, claimed=claimed, today=today):
                choice = Choice(value, write(value))
                if not _reads_alike(choice, [key, *chosen], claimed):
                    chosen.append(choice)
    return sorted(chosen, key=lambda choice: choice.value.low)


def choose_names(key: Choice, alike: Sequence[Sequence[Choice]], *, claimed: Claimed, random: Random) -> list[Choice]:
    """Return at most three other names, the nearest kin first; none that a source claims or that reads alike."""
    chosen: list[Choice] = []
    for tier in alike:
        for choice in _drawn(tier, random):
            if len(chosen) < WANTED and not _reads_alike(choice, [key, *chosen], claimed):
                chosen.append(choice)
    return chosen


def _drawn(tier: Iterable[Choice], random: Random) -> list[Choice]:
    drawn = sorted(tier, key=lambda choice: sorted(choice.texts.items()))
    random.shuffle(drawn)
    return drawn


def _fits(choice: Choice, *, key: Choice, chosen: list[Choice], claimed: Claimed, today: date) -> bool:
    is_fit = _value_fits(choice.value, key=key, chosen=chosen, claimed=claimed, today=today)
    return is_fit and not _reads_alike(choice, [key, *chosen], claimed)


def _value_fits(value: Value, *, key: Choice, chosen: list[Choice], claimed: Claimed, today: date) -> bool:
    """Return whether a value makes sense, is of the kind of the key, and can be neither it nor what a source claims."""
    if value.low is None or not makes_sense(value, beside=key.value, today=today):
        return False
    if not _is_of_one_kind(value, key.value):
        return False
    if not all(_is_apart(value, other.value) for other in (key, *chosen)):
        return False
    return value not in claimed.exact and not any(_can_be_the_same(value, other) for other in claimed.values)


def _is_of_one_kind(value: Value, key: Value) -> bool:
    """Return whether the value looks like the key and is near enough to be taken for it."""
    if (value.type in DATE_TYPES) != (key.type in DATE_TYPES) or value.dimension != key.dimension:
        return False
    if value.type in DATE_TYPES:
        return value.precision == key.precision and abs(value.low - key.low) <= _farthest_days(key)
    if (
        value.unit != key.unit
        or value.approximate != key.approximate
        or ("-" in value.value[1:]) != ("-" in key.value[1:])
    ):
        return False
    if _decimals(value) != _decimals(key):
        return False
    if value.type == "temperature":
        return True
    if abs(significant_digits(value.value) - significant_digits(key.value)) > MOST_MORE_EXACT:
        return False
    smaller, larger = sorted((abs(value.low), abs(key.low)))
    return smaller * FARTHEST_TIMES >= larger


def significant_digits(text: str) -> int:
    """Return how exact a number is: 3 for 51200 and for 0.513, 2 for 13000; of a range, that of its upper end."""
    digits = text.lstrip("-").rpartition("-")[2].replace(".", "").lstrip("0")
    return len(digits if "." in text else digits.rstrip("0"))


def _farthest_days(key: Value) -> int:
    return 366 * (FARTHEST_YEARS if key.low >= LONG_AGO else FARTHEST_YEARS_LONG_AGO)


def _decimals(value: Value) -> int:
    return len(value.value.rpartition(".")[2]) if "." in value.value else 0


def _can_be_the_same(one: Value, other: Value) -> bool:
    """Return whether both can be right at once: equal, one rounded, one within the other, whatever the unit."""
    if are_compatible(ClaimView(one, ""), ClaimView(other, "")):
        return True
    if not (one.approximate or other.approximate):
        return False
    exact = (replace(one, approximate=True), replace(other, approximate=True))
    return are_compatible(*(ClaimView(value, "") for value in exact))


def _is_apart(one: Value, other: Value) -> bool:
    if _can_be_the_same(one, other):
        return False
    if one.type in DATE_TYPES or one.low != one.high:
        return True
    return abs(one.low - other.low) >= abs(other.low) * NARROWEST_GAP


def _is_far(value: Value, others: Sequence[Choice]) -> bool:
    """Return whether a year of our own is so far from the others that they are not one guess: 1167 beside 1168 is."""
    if value.type not in DATE_TYPES or value.precision != "year" or value.low is None:
        return True
    days = 366 * (FEWEST_YEARS_APART if value.low >= LONG_AGO else FEWEST_YEARS_APART_LONG_AGO)
    return value.low >= RECENT or all(abs(value.low - other.value.low) >= days for other in others)


def _reads_alike(choice: Choice, others: Sequence[Choice], claimed: Claimed) -> bool:
    """Return whether the choice, in any language, is written as another or as a claimed value."""
    for language, text in choice.texts.items():
        folded = _folded(text)
        if folded in claimed.words or any(folded == _folded(other.texts.get(language, "")) for other in others):
            return True
    return False


@lru_cache(maxsize=4096)
def _folded(text: str) -> str:
    return fold(text)
