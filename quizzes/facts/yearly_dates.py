"""Days that come back each year, as a date of some year or in words ("25 November", "25 noyabr"); pure."""

import re
from functools import lru_cache

from babel import Locale

from quizzes.language.dates import parse_partial_date
from quizzes.language.letters import fold
from quizzes.language.values import DATE_TYPES, Value

_WORDS = re.compile(r"[^\W\d_]+|\d+")
_ENDINGS = frozenset({"st", "nd", "rd", "th", "of", "every", "year", "each", "her", "il", "the"})


@lru_cache
def _months() -> dict[str, int]:
    names = {}
    for language in ("en", "az"):
        for number, name in Locale.parse(language).months["format"]["wide"].items():
            names[fold(name)] = number
    return names


def month_and_day(value: Value) -> tuple[int, int] | None:
    """Return the month and day that a date or the words of a day name; None for what names no day or more than that."""
    if value.type in DATE_TYPES:
        date = None if "/" in value.value else parse_partial_date(value.value)
        return (date.month, date.day) if date is not None and date.day is not None else None
    words = [word for word in _WORDS.findall(fold(value.value)) if word not in _ENDINGS]
    if len(words) != 2:
        return None
    day, month = sorted(words, key=str.isalpha)
    if not day.isdigit() or month not in _months() or not 1 <= int(day) <= 31:
        return None
    return _months()[month], int(day)
