"""Dates and spans in English words, for sentences, labels and answers to "when"; impossible days as they stand."""

from babel import Locale

from .dates import PartialDate, Period
from .english import ordinal
from .unit_names import BABEL_LOCALES
from .written_numbers import EN_DASH, write_number

_MONTHS = Locale.parse(BABEL_LOCALES["en"]).months["format"]["wide"]
_FIRST_PLAIN_YEAR = 100  # an earlier one reads like the last two digits of a year: the 90s are taken for the 1990s
_PLURALS = {"century": "centuries", "millennium": "millennia"}


def write_english_period(period: Period, *, form: str, approximate: bool = False) -> str:
    """The period: 25 November 2020, the 13th century, the 1990s, 1923–1929; for "when" with its preposition."""
    about = "about " if approximate else ""
    if period.end is None:
        preposition = "on " if period.precision == "day" else "in "
        return f"{preposition if form == 'when' else ''}{about}{_date(period.start)}"
    if period.precision in {"decade", "century", "millennium"}:
        article = "" if form == "label" else "the "
        return f"{'in ' if form == 'when' else ''}{about}{article}{_whole_years(period)}"
    if form == "when":
        return f"from {about}{_start(period)} to {_date(period.end)}"
    return f"{about}{_span(period)}"


def _date(date: PartialDate) -> str:
    words = [] if date.day is None else [str(date.day)]
    if date.month is not None:
        words.append(_MONTHS[date.month])
    return " ".join([*words, _year(date)])


def _year(date: PartialDate) -> str:
    year = write_number(date.era_year, "en")
    if date.is_bc:
        return f"{year} BC"
    return f"AD {year}" if date.year < _FIRST_PLAIN_YEAR else year


def _start(period: Period) -> str:
    """The start without what it shares with the end: the 27 September of 27 September – 10 November 2020."""
    start, end = period.start, period.last
    if start.year != end.year or start.month is None or end.precision != start.precision:
        return _date(start).removesuffix(" BC") if _is_span_of_bc_years(period) else _date(start)
    if start.day is None:
        return _MONTHS[start.month]
    return str(start.day) if start.month == end.month else f"{start.day} {_MONTHS[start.month]}"


def _is_span_of_bc_years(period: Period) -> bool:
    return period.last.is_bc and {period.start.precision, period.last.precision} == {"year"}


def _span(period: Period) -> str:
    start, end = _start(period), _date(period.last)
    is_tight = " " not in start and period.start.precision == period.last.precision
    return f"{start}{EN_DASH if is_tight else f' {EN_DASH} '}{end}"


def _whole_years(period: Period) -> str:
    if period.precision == "decade":
        return f"{period.start.year}s{' AD' if period.start.year < _FIRST_PLAIN_YEAR else ''}"
    first, last = period.ranks
    era = " BC" if period.last.is_bc else ""
    if first == last and period.start.is_bc == period.last.is_bc:
        return f"{ordinal(first)} {period.precision}{era}"
    if period.start.is_bc != period.last.is_bc:
        return f"{ordinal(first)} {period.precision} BC {EN_DASH} {ordinal(last)} {period.precision} AD"
    return f"{ordinal(first)}{EN_DASH}{ordinal(last)} {_PLURALS[period.precision]}{era}"
