"""Days near today as people name them: with their weekday, without a year; pure."""

from datetime import date

from babel.dates import format_date, format_skeleton

_PATTERNS = {"en": "EEEE, d MMMM", "az": "d MMMM, EEEE"}


def write_weekday(day: date, language: str) -> str:
    """A day with its weekday: Thursday, 26 November; 26 noyabr, cümə axşamı."""
    if language in _PATTERNS:
        return format_date(day, _PATTERNS[language], locale=language)
    return format_skeleton("MMMMEEEEd", day, locale=language)
