"""When two claimed values are the same, or differ only by rounding, precision or spelling; pure."""

from decimal import Decimal

from quizzes.facts.witnesses import ClaimView
from quizzes.facts.yearly_dates import month_and_day
from quizzes.language.letters import nfc
from quizzes.language.units import UNITS
from quizzes.language.values import DATE_TYPES, NAME_TYPES, NUMBER_TYPES, Value, overlaps, same_value

LARGEST_ROUNDING = Decimal("0.05")
SMALLEST_ROUNDED_COUNT = 100
FARTHEST_ABOUT = Decimal("0.1")
FARTHEST_FROM_BOUND = Decimal("1.5")


def are_same(one: ClaimView, other: ClaimView) -> bool:
    """Return whether both claims give one value: the same amount or days, or a name written with the same letters."""
    if _are_yearly(one, other):
        return month_and_day(one.value) == month_and_day(other.value)
    if one.value.type in NAME_TYPES and other.value.type in NAME_TYPES:
        return _written(one.value) == _written(other.value)
    return same_value(one.value, other.value)


def are_compatible(one: ClaimView, other: ClaimView) -> bool:
    """Return whether both claims can be right at once.

    Spelling: names that differ in case, marks or punctuation only, or that were recognised as the same subject and
    that nobody doubts (a misreading is no spelling).
    Precision: a date within the month, year or span of the other. Days of each year: by month and day. Numbers: see
    `_are_compatible_numbers`; "more than" and "up to" agree with what lies on their side, see `_keeps_to_bound`.
    """
    a, b = one.value, other.value
    if _are_yearly(one, other):
        return month_and_day(a) == month_and_day(b)
    if same_value(a, b):
        return True
    if a.type in NAME_TYPES and b.type in NAME_TYPES:
        return bool(one.subject) and one.subject == other.subject and not (one.is_doubted or other.is_doubted)
    if a.dimension != b.dimension or a.low is None or b.low is None:
        return False
    if a.type in DATE_TYPES:
        return _contains(a, b) or _contains(b, a)
    if a.type not in NUMBER_TYPES:
        return False
    return _keeps_to_bound(one, other) or _keeps_to_bound(other, one) or _are_compatible_numbers(a, b)


def _are_yearly(one: ClaimView, other: ClaimView) -> bool:
    is_said = one.is_yearly or other.is_yearly or (one.value.type == other.value.type == "text")
    return is_said and month_and_day(one.value) is not None and month_and_day(other.value) is not None


def _keeps_to_bound(bounded: ClaimView, other: ClaimView) -> bool:
    """Return whether a value lies on the side that "more than" or "up to" leaves open, and not far out.

    Nobody says "more than 200" of 900: what is beyond half as much again is a dispute.
    """
    low, high, bound = other.value.low, other.value.high, bounded.value
    if not bounded.bound or bound.low is None or bound.low <= 0:
        return False
    if bounded.bound == "low":
        return bound.low <= low and high <= bound.low * FARTHEST_FROM_BOUND
    return high <= bound.high and bound.high <= low * FARTHEST_FROM_BOUND


def rounding_margin(value: Value) -> Decimal:
    """Return half a unit of the last significant digit, in the base unit: 50 for 1700, 0.005 for 8.65."""
    last_number = value.value.rpartition("-")[2] or value.value
    _sign, digits, exponent = Decimal(last_number).as_tuple()
    if "." not in last_number:
        text = "".join(map(str, digits))
        exponent += len(text) - len(text.rstrip("0")) if text.strip("0") else 0
    factor = UNITS[value.unit].factor if value.unit in UNITS else Decimal(1)
    return Decimal(10) ** exponent * factor / 2


def _are_compatible_numbers(a: Value, b: Value) -> bool:
    """Return whether a range holds the other, approximations overlap, or one is the other rounded.

    An approximation reaches half a unit of its last significant digit to both sides ("about 60,000": 55,000 to 65,000),
    but no farther than a tenth ("about 20,000": 18,000 to 22,000).
    Where neither says "about", rounding may move a value by less than a twentieth, and counts below 100 are not
    rounded at all: 9 and 10 villages are a dispute.
    """
    if overlaps(a, b) or _overlap_as_approximations(a, b):
        return True
    if _is_small_count(a) and _is_small_count(b):
        return False
    distance = max(a.low, b.low) - min(a.high, b.high)
    is_near = distance < LARGEST_ROUNDING * max(abs(a.low), abs(b.low))
    return is_near and distance <= max(rounding_margin(a), rounding_margin(b))


def _overlap_as_approximations(a: Value, b: Value) -> bool:
    if not (a.approximate or b.approximate):
        return False
    reach_a, reach_b = (_reach(value) if value.approximate else Decimal(0) for value in (a, b))
    return a.low - reach_a <= b.high + reach_b and b.low - reach_b <= a.high + reach_a


def _reach(value: Value) -> Decimal:
    return min(rounding_margin(value), FARTHEST_ABOUT * max(abs(value.low), abs(value.high)))


def _is_small_count(value: Value) -> bool:
    return value.type == "count" and value.high < SMALLEST_ROUNDED_COUNT


def _contains(a: Value, b: Value) -> bool:
    return a.low <= b.low and b.high <= a.high


def _written(value: Value) -> str:
    return " ".join(nfc(value.value).split())
