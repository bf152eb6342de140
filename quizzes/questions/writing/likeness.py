"""Which values are like enough to stand in one list: of one form, equally exact, and of one size; pure."""

from collections.abc import Iterable
from datetime import date

from quizzes.language.values import DATE_TYPES, Value

MOST_MORE_EXACT = 1
FARTHEST_TIMES = 6
FARTHEST_DEGREES, FEWEST_DEGREES_APART = 15, 1
FARTHEST_YEARS, FARTHEST_YEARS_LONG_AGO = 15, 30
FEWEST_YEARS_APART, FEWEST_YEARS_APART_LONG_AGO = 2, 5
FAR_DAYS, FEWEST_DAYS_APART = 30, 7
RECENT = date(1990, 1, 1).toordinal()
LONG_AGO = date(1900, 1, 1).toordinal()


def is_of_one_kind(value: Value, key: Value) -> bool:
    """Return whether the value looks like the key and is near enough to be taken for it."""
    if (value.type in DATE_TYPES) != (key.type in DATE_TYPES) or value.dimension != key.dimension:
        return False
    if value.approximate != key.approximate:
        return False
    if value.type in DATE_TYPES:
        return value.precision == key.precision and abs(value.low - key.low) <= _farthest_days(key)
    if value.unit != key.unit or ("-" in value.value[1:]) != ("-" in key.value[1:]):
        return False
    if _decimals(value) != _decimals(key):
        return False
    if value.type == "temperature":
        return abs(value.low - key.low) <= FARTHEST_DEGREES
    if (value.low < 0) != (key.low < 0):
        return False
    if abs(significant_digits(value.value) - significant_digits(key.value)) > MOST_MORE_EXACT:
        return False
    return _is_near(value, key)


def are_near_one_another(value: Value, others: Iterable[Value]) -> bool:
    """Return whether no number of the list is many times another: 1500 metres beside 11,000 are two questions."""
    if value.type in DATE_TYPES or value.type in {"temperature", "percent"}:
        return True
    return all(_is_near(value, other) for other in others)


def _is_near(value: Value, other: Value) -> bool:
    smaller, larger = sorted((abs(value.low), abs(other.low)))
    return smaller * FARTHEST_TIMES >= larger


def is_one_more_guess(value: Value, others: Iterable[Value]) -> bool:
    """Return whether a guess of our own does not stand there already: 1167 is beside 1168, 0.4 degrees beside 0.1."""
    if value.type == "temperature":
        return all(abs(value.low - other.low) >= FEWEST_DEGREES_APART for other in others)
    if value.type not in DATE_TYPES or value.precision != "year" or value.low is None:
        return True
    days = 366 * (FEWEST_YEARS_APART if value.low >= LONG_AGO else FEWEST_YEARS_APART_LONG_AGO)
    return value.low >= RECENT or all(abs(value.low - other.low) >= days for other in others)


def is_no_twin(value: Value, key: Value, chosen: Iterable[Value]) -> bool:
    """Return whether a day far from the key is not next to another such day: the 25th and 26th are one guess."""
    if value.type not in DATE_TYPES or value.precision != "day" or abs(value.low - key.low) <= FAR_DAYS:
        return True
    return all(abs(value.low - other.low) >= FEWEST_DAYS_APART for other in chosen)


def significant_digits(text: str) -> int:
    """Return how exact a number is: 3 for 51200 and for 0.513, 2 for 13000; of a range, that of its upper end."""
    digits = text.lstrip("-").rpartition("-")[2].replace(".", "").lstrip("0")
    return len(digits if "." in text else digits.rstrip("0"))


def _farthest_days(key: Value) -> int:
    return 366 * (FARTHEST_YEARS if key.low >= LONG_AGO else FARTHEST_YEARS_LONG_AGO)


def _decimals(value: Value) -> int:
    return len(value.value.rpartition(".")[2]) if "." in value.value else 0
