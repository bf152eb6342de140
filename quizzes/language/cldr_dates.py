"""Dates in a language whose grammar the app does not know, as CLDR has them: exact, in no case and no sentence form."""

import datetime

from babel.dates import format_date, format_skeleton

from .dates import PartialDate, Period
from .written_numbers import EN_DASH

FIRST_YEAR, LAST_YEAR = 1, 9999


def write_period_by_cldr(period: Period, language: str, *, approximate: bool) -> str:
    """A date or a span in figures and month names of the language: 25 Kasım 2020, 1923–1929; ~ where approximate."""
    written = _date(period.start, language)
    if period.end is not None:
        dash = EN_DASH if period.precision not in {"day", "month"} else f" {EN_DASH} "
        written = f"{written}{dash}{_date(period.end, language)}"
    return f"~ {written}" if approximate else written


def _date(moment: PartialDate, language: str) -> str:
    """A date that the calendar lacks, or of an era that Python does not count, stays in figures."""
    if moment.month is None and not moment.is_bc:
        return str(moment.year)
    if moment.is_impossible or not FIRST_YEAR <= moment.year <= LAST_YEAR:
        return moment.iso
    day = datetime.date(moment.year, moment.month, moment.day or 1)
    if moment.day is None:
        return format_skeleton("yMMMM", day, locale=language)
    return format_date(day, "long", locale=language)
