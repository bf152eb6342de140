"""Values read from words: what `write_value` writes, in every form and case, and what people type beside it.

What the canonical form of a value allows is read so in both languages: 2020-11-25, 800-1000, 8.65. A comma before three
digits parts thousands in English and is the decimal mark in Azerbaijani; a day stands before its month. Names are taken
as they stand, for no letters show what case a name is in.
"""

import re
from contextlib import suppress

from .letters import fold, nfc, visible
from .reading_dates import read_period
from .reading_numbers import LIKE_THOUSANDS, split_amounts
from .reading_typed import in_writing_order, sides_of, split_about
from .reading_units import is_of_other_language, plain_marks, read_unit, split_sign
from .values import DATE_TYPES, NAME_TYPES, VALUE_TYPES, AmbiguousValue, BadValue, Value, parse_value

__all__ = ["read_value"]

_LANGUAGES = ("en", "az")
_LONGEST = 200


def read_value(text: str, language: str, *, type: str, unit: str | None = None) -> Value:  # noqa: A002
    """The typed value in a text: 3054 km², about 4000 people, 25 noyabr 2020-ci ildə, $5.9 million, 2020-11-25.

    unit holds where the text names none. BadValue, with a sentence that says what is not understood, for all else.
    """
    if language not in _LANGUAGES or type not in VALUE_TYPES:
        raise BadValue(f"unknown language or type of value: {language!r}, {type!r}")
    if type in NAME_TYPES:
        return parse_value(type, text)
    if len(text) > _LONGEST:
        raise BadValue("the text is too long for a value")
    plain = plain_marks(visible(nfc(text)))
    if not plain:
        raise BadValue("a value cannot be empty")
    if (canonical := _canonical(plain, kind=type, unit=unit)) is not None:
        return canonical
    if type in DATE_TYPES:
        iso, is_approximate = read_period(plain, language)
        return parse_value(type, iso, None, is_approximate)
    return _read_measured(plain, language, kind=type, unit=unit)


def _read_measured(text: str, language: str, *, kind: str, unit: str | None) -> Value:
    text, is_about = split_about(text, language)
    text = in_writing_order(text, language)
    if (sides := sides_of(text, language)) is not None:
        with suppress(BadValue):
            return _read_range(*sides, language, kind=kind, unit=unit, approximate=is_about)
    sign = ""
    if kind == "money":
        text, sign = split_sign(text)
    amounts, rest = split_amounts(_without_repeated_unit(text), language, whole=kind == "count")
    if sign and rest:
        raise BadValue(f"not understood after the number: {rest!r}", piece=rest)
    if kind != "count" and LIKE_THOUSANDS.match(text) and is_of_other_language(rest, language, kind=kind):
        raise AmbiguousValue(f"a decimal mark or thousands before {rest!r}: {text!r}", piece=text)
    found = read_unit(sign or rest, language, kind=kind, unit=unit)
    return parse_value(kind, amounts, found, is_about)


def _read_range(first: str, last: str, language: str, *, kind: str, unit: str | None, approximate: bool) -> Value:
    """The range between two amounts that name the same unit each; BadValue where they do not."""
    low, high = (_read_measured(side, language, kind=kind, unit=unit) for side in (first, last))
    if low.unit != high.unit or low.approximate or high.approximate:
        raise BadValue("the ends of the range are not counted in the same unit")
    return parse_value(kind, f"{low.value}-{high.value}", low.unit, approximate)


def _canonical(text: str, *, kind: str, unit: str | None) -> Value | None:
    is_grouped_count = kind == "count" and "." in text
    try:
        return None if is_grouped_count else parse_value(kind, text, unit)
    except BadValue:
        return None


def _without_repeated_unit(text: str) -> str:
    """A range whose unit stands at both ends with the unit at the end alone: 800 m - 1000 m gives 800 - 1000 m."""
    start, dash, end = text.partition(" - ") if " - " in text else text.partition("-")
    unit = re.sub(r"^-? ?[0-9][0-9.,  ]*", "", end).strip()
    if dash and unit and fold(start).endswith(fold(unit)) and start.lstrip("-")[:1].isdigit():
        return f"{start[: -len(unit)].strip()} - {end.strip()}"
    return text
