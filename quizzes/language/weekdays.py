"""Days with their weekday as people name them, written without a year and taken off what they type; pure."""

import re
from datetime import date
from functools import lru_cache

from babel.dates import format_date, format_skeleton, get_day_names

from .dates import parse_period
from .letters import fold

_PATTERNS = {"en": "EEEE, d MMMM", "az": "d MMMM, EEEE"}


def write_weekday(day: date, language: str) -> str:
    """A day with its weekday: Thursday, 26 November; 26 noyabr, cümə axşamı."""
    if language in _PATTERNS:
        return format_date(day, _PATTERNS[language], locale=language)
    return format_skeleton("MMMMEEEEd", day, locale=language)


def split_weekday(text: str, language: str) -> tuple[str, int | None]:
    """The text of a date without the weekday at its start or end, and which one it was: 0 for Monday, None for none."""
    days, shape = _weekdays(language)
    found = shape.search(text)
    if found is None:
        return text, None
    return text[: found.start()] + text[found.end() :], days[fold(found["day"])]


def is_on_weekday(iso: str, weekday: int) -> bool:
    """Whether an ISO 8601 date is one day, and on that weekday: 0 for Monday."""
    period = parse_period(iso)
    is_one_day = period.end is None and period.start.precision == "day"
    return is_one_day and (period.start.first_day - 1) % 7 == weekday


@lru_cache
def _weekdays(language: str) -> tuple[dict[str, int], re.Pattern]:
    names = {name: day for day, name in get_day_names("wide", locale=language).items()}
    ways = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    day = rf"(?P<day>{ways})" + ("(?: günü)?" if language == "az" else "")
    shape = re.compile(rf"(?:(?<=^)(?:on )?|,? )(?<![^\W_]){day}(?![^\W_])(?:,? (?=.)|$)", flags=re.IGNORECASE)
    return {fold(name): number for name, number in names.items()}, shape
