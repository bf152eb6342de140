"""Typed values: what a claim says, in a form that can be compared, ordered and written; never how it is worded.

Numbers are compared in the base unit of their dimension (metres, square metres, cubic metres, kilograms, watts ...),
dates by day number, names by their folded letters.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from babel.numbers import is_currency

from .amounts import canonical_amounts, parse_amounts
from .dates import parse_period
from .letters import fold, nfc
from .unit_names import COUNTED
from .units import UNITS, dimension, to_base

DATE_TYPES = frozenset({"date", "year", "date_range"})
NUMBER_TYPES = frozenset({"quantity", "count", "money", "percent", "temperature"})
NAME_TYPES = frozenset({"person", "place", "organisation", "work_title", "other_name", "text"})
VALUE_TYPES = DATE_TYPES | NUMBER_TYPES | NAME_TYPES


class BadValue(ValueError):
    """The text is no value of that type, or the unit does not fit it; piece is what is not understood, where known."""

    def __init__(self, message: str, *, piece: str = ""):
        super().__init__(message)
        self.piece = piece


class AmbiguousValue(BadValue):
    """The text can be read as two values; piece is where they part."""


@dataclass(frozen=True)
class Value:
    """One typed value; make it with `parse_value`.

    value is the canonical string. low and high are the interval it covers: day numbers for dates, amounts in the base
    unit for numbers, None for names and for impossible dates. precision is day, month, year, decade, century or
    millennium, None for anything but dates.
    """

    type: str
    value: str
    unit: str | None = None
    approximate: bool = False
    low: Decimal | None = None
    high: Decimal | None = None
    precision: str | None = None
    is_impossible: bool = False

    @property
    def dimension(self) -> str:
        """What the value can be compared with: dates, lengths, one currency, one counted thing, names ..."""
        if self.type in DATE_TYPES:
            return "date"
        if self.type in NAME_TYPES:
            return "name"
        if self.type in {"quantity", "temperature"}:
            return dimension(self.unit) or "number"
        return f"{self.type}:{self.unit}" if self.unit else self.type


@lru_cache(maxsize=4096)
def parse_value(
    type: str,  # noqa: A002
    value: str,
    unit: str | None = None,
    approximate: bool = False,
) -> Value:
    """The typed value in a canonical text; BadValue when the text or the unit does not fit the type.

    Dates: 2020-11-25, 2020-11, 2020, -0499 (ISO 8601: 500 BC), spans with a slash; 1990/1999 is a decade, 1201/1300 a
    century. Numbers: 3054, -28, 8.65, 800-1000. Units: a CLDR id for quantities, an ISO 4217 code for money, a noun
    of COUNTED or nothing for counts.
    """
    if type not in VALUE_TYPES:
        raise BadValue(f"unknown type of value: {type!r}")
    text = " ".join(nfc(str(value)).split())
    if not text:
        raise BadValue("a value cannot be empty")
    try:
        if type in DATE_TYPES:
            return _parse_date_value(text, kind=type, approximate=approximate)
        if type in NUMBER_TYPES:
            return _parse_number_value(text, kind=type, unit=unit or None, approximate=approximate)
    except BadValue:
        raise
    except ValueError as error:
        raise BadValue(str(error)) from error
    return Value(type, text, None, approximate)


def same_value(a: Value, b: Value) -> bool:
    """True when both say the same: equal intervals whatever the unit, or names alike but for case and marks.

    A year is not the same as a day in it, and "about" does not count. Impossible dates are the same when written alike.
    """
    if a.dimension != b.dimension:
        return False
    if a.low is None or b.low is None:
        return a.low is b.low and _letters(a.value) == _letters(b.value)
    return (a.low, a.high) == (b.low, b.high)


def overlaps(a: Value, b: Value) -> bool:
    """True when some day or amount fits both values, or when they are the same."""
    if a.dimension != b.dimension or a.low is None or b.low is None:
        return same_value(a, b)
    return a.low <= b.high and b.low <= a.high


def _parse_date_value(text: str, *, kind: str, approximate: bool) -> Value:
    period = parse_period(text)
    if kind == "date_range" and period.end is None:
        raise BadValue(f"a span needs two dates: {text!r}")
    if kind == "year" and {period.start.precision, period.last.precision} != {"year"}:
        raise BadValue(f"not a year: {text!r}")
    low, high = Decimal(period.start.first_day), Decimal(period.last.last_day)
    if period.is_impossible:
        low = high = None
    return Value(kind, period.iso, None, approximate, low, high, period.precision, period.is_impossible)


def _parse_number_value(text: str, *, kind: str, unit: str | None, approximate: bool) -> Value:
    low, high = parse_amounts(text)
    if kind == "temperature":
        unit = unit or "temperature-celsius"
    _refuse_wrong_unit(unit, kind=kind)
    unit = None if kind == "percent" else unit
    if kind == "count" and (low < 0 or any(amount % 1 for amount in (low, high or low))):
        raise BadValue(f"a count is a whole number: {text!r}")
    ends = to_base(low, unit), to_base(low if high is None else high, unit)
    return Value(kind, canonical_amounts(low, high), unit, approximate, *ends)


def _refuse_wrong_unit(unit: str | None, *, kind: str) -> None:
    fits = {
        "quantity": unit is None or unit in UNITS,
        "temperature": dimension(unit) == "temperature",
        "money": unit is not None and is_currency(unit),
        "count": unit is None or unit in COUNTED,
        "percent": unit in {None, "percent"},
    }
    if not fits[kind]:
        raise BadValue(f"unit {unit!r} does not fit a value of type {kind}")


def _letters(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", fold(text)))
