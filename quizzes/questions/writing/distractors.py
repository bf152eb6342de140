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
from quizzes.language.values import DATE_TYPES, Value, overlaps
from quizzes.questions.writing.drafts import Texts
from quizzes.questions.writing.echoes import contain_one_another
from quizzes.questions.writing.likeness import are_near_one_another, is_no_twin, is_of_one_kind, is_one_more_guess
from quizzes.questions.writing.sense import makes_sense
from quizzes.questions.writing.shapes import values_shaped_like

WANTED, FEWEST = 3, 2
NARROWEST_GAP = Decimal("0.04")


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
    stand below it is drawn. The same random gives the same distractors. is_possible rules out what the stem rules out;
    what the key belongs to may rule out more, see `leaves_open` of a card.
    """
    is_open = _open_beside(key, is_possible)
    chosen: list[Choice] = []
    for tier in alike:
        for choice in _drawn(tier, random):
            is_wanted = len(chosen) < WANTED and choice.value is not None and is_open(choice.value)
            if is_wanted and _fits(choice, key=key, chosen=chosen, claimed=claimed, today=today):
                chosen.append(choice)
    wanted_below = random.randint(0, WANTED)
    shaped = list(values_shaped_like(key.value, random, is_possible=is_open)) if len(chosen) < WANTED else []
    for prefers_side in (True, False):
        for value in shaped:
            below = sum(other.value.low < key.value.low for other in chosen)
            fits_side = (value.low is not None and value.low < key.value.low) == (below < wanted_below)
            is_wanted = len(chosen) < WANTED and (fits_side or not prefers_side)
            if (
                is_wanted
                and is_one_more_guess(value, [other.value for other in (key, *chosen)])
                and _value_fits(value, key=key, chosen=chosen, claimed=claimed, today=today)
            ):
                choice = Choice(value, write(value))
                if not _reads_alike(choice, [key, *chosen], claimed):
                    chosen.append(choice)
    return sorted(chosen, key=lambda choice: choice.value.low)


def _open_beside(key: Choice, is_possible: Callable[[Value], bool]) -> Callable[[Value], bool]:
    leaves_open = getattr(key.owner, "leaves_open", None)
    if leaves_open is None:
        return is_possible
    is_left = leaves_open(key.value)
    return lambda value: is_possible(value) and is_left(value)


def choose_names(key: Choice, alike: Sequence[Sequence[Choice]], *, claimed: Claimed, random: Random) -> list[Choice]:
    """Return at most three other names, the nearest kin first; none that a source claims or that reads alike.

    None stands within another or has it within itself: who finds brown soils is right with chestnut and brown ones.
    """
    chosen: list[Choice] = []
    for tier in alike:
        for choice in _drawn(tier, random):
            others = [key, *chosen]
            if len(chosen) < WANTED and not (
                _reads_alike(choice, others, claimed) or _overlaps(choice, others, claimed)
            ):
                chosen.append(choice)
    return chosen


def _overlaps(choice: Choice, others: Sequence[Choice], claimed: Claimed) -> bool:
    """Return whether the name, in any language, holds another or a claimed one, or stands within it."""
    return any(
        contain_one_another(text, words)
        for language, text in choice.texts.items()
        for words in (*(other.texts.get(language, "") for other in others), *claimed.words)
    )


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
    others = [other.value for other in chosen]
    if not (is_of_one_kind(value, key.value) and are_near_one_another(value, [key.value, *others])):
        return False
    if not is_no_twin(value, key.value, others):
        return False
    if not all(_is_apart(value, other.value) for other in (key, *chosen)):
        return False
    return value not in claimed.exact and not any(
        overlaps(value, other) or _can_be_the_same(value, other) for other in claimed.values
    )


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
