"""Which values are left possible by the stem, and by the other dates of the same subject; pure."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from quizzes.language.dates import parse_period
from quizzes.language.values import DATE_TYPES, Value

_YEAR = re.compile(r"(?<!\d)(1[0-9]{3}|20[0-9]{2})(?!\d)")
_MONTHS = "January February March April May June July August September October November December".split()  # noqa: SIM905

LONGEST_LIFE_DAYS = 365 * 105


@dataclass(frozen=True)
class Dated:
    """A date of a subject, the key of its property and of those that it is never earlier than."""

    property: int
    value: Value
    follows: frozenset[int] = frozenset()


def possible_beside(key: Value, *, said: Iterable[str], as_of: str = "") -> Callable[[Value], bool]:
    """Return the test of a distractor: where the English words said name the year (and month) of the key, it is there.

    Where the key is later than as_of, for a plan is asked for, a distractor is later too.
    """
    if key.type not in DATE_TYPES or key.low is None:
        return lambda value: True
    words = " ".join(said)
    start = parse_period(key.value).start
    names_year = str(start.year) in _YEAR.findall(words)
    names_month = bool(names_year and start.month and f"{_MONTHS[start.month - 1]} {start.year}" in words)
    earliest = parse_period(as_of).last.last_day if as_of else None

    def is_possible(value: Value) -> bool:
        other = parse_period(value.value).start
        if names_year and key.precision != "year" and other.year != start.year:
            return False
        if names_month and other.month != start.month:
            return False
        return earliest is None or key.low <= earliest or value.low is None or value.low > earliest

    return is_possible


def possible_in_life(key: Dated, others: Iterable[Dated], *, is_person: bool) -> Callable[[Value], bool]:
    """Return the test of a distractor: it keeps to the side of the subject's other dates on which the key is.

    Nothing ends before it begins, and no person is older than anybody has been, unless the key itself says so.
    """
    known = [other for other in others if other.value.low is not None and other.property != key.property]
    longest = max([LONGEST_LIFE_DAYS, *(days_between(key.value, other.value) for other in known)])

    def is_possible(value: Value) -> bool:
        if value.low is None:
            return True
        if is_person and any(days_between(value, other.value) > longest for other in known):
            return False
        return not any(_is_out_of_order(value, key, other) for other in known)

    return is_possible


def _is_out_of_order(value: Value, key: Dated, other: Dated) -> bool:
    is_key_later = other.value.high < key.value.low or other.property in key.follows
    is_key_earlier = other.value.low > key.value.high or key.property in other.follows
    return (is_key_later and value.high < other.value.low) or (is_key_earlier and value.low > other.value.high)


def days_between(one: Value, other: Value) -> int:
    """Return how many days lie between two spans of days; 0 where they meet."""
    return max(one.low - other.high, other.low - one.high, 0)
