"""Dates and spans in Azerbaijani words, in any case, for sentences, labels and answers to "when"."""

from babel import Locale

from .azerbaijani import inflect, ordinal, ordinal_suffix, roman
from .dates import PartialDate, Period
from .unit_names import BABEL_LOCALES
from .written_numbers import EN_DASH, write_number

_MONTHS = Locale.parse(BABEL_LOCALES["az"]).months["format"]["wide"]
_NOUNS = {"decade": "il", "century": "əsr", "millennium": "minillik"}
_BC = "e.ə. "
_OUR_ERA = "y.e. "
_FIRST_PLAIN_YEAR = 100  # an earlier one reads like the last two digits of a year: 20-ci il is taken for 1920


def write_azerbaijani_period(period: Period, *, form: str, case: str | None = None, approximate: bool = False) -> str:
    """The period: 25 noyabr 2020-ci il, XIII əsr, 1990-cı illər, 1923–1929-cu illər; "when" puts it in the locative.

    A case other than the nominative is put on the full form, also where a label is asked for.
    """
    about = "təxminən " if approximate else ""
    if period.precision in _NOUNS:
        return about + _whole_years(period, case=case or ("locative" if form == "when" else "nominative"))
    if form == "label" and case is None:
        return about + _label(period)
    if form == "when" and case is None:
        return about + _when(period)
    return about + _in_case(period, case or "nominative")


def _when(period: Period) -> str:
    if period.end is None or _shares_year(period) or _is_joined(period):
        return _in_case(period, "locative")
    return f"{_date(period.start, 'ablative')} {_era_of_end(period)}{_date(period.end, 'dative')}dək"


def _in_case(period: Period, case: str) -> str:
    start, end = period.start, period.last
    if period.end is None:
        return _date(start, case)
    if _is_joined(period):
        years = f"{_era(start)}{_year_number(start)}{EN_DASH}{_year_number(end)}-{ordinal_suffix(end.era_year)}"
        return f"{years} {inflect('illər', case)}"
    if not _shares_year(period):
        return f"{_date(start, 'nominative')} {EN_DASH} {_era_of_end(period)}{_date(end, case)}"
    if period.precision == "month":
        months = f"{_MONTHS[start.month]}{EN_DASH}{_month_of_year(end, case)}"
        return f"{_ordinal_year(end)} ilin {months}"
    return f"{_days(period)} {_ordinal_year(end)} {inflect('il', case)}"


def _date(date: PartialDate, case: str) -> str:
    if date.month is None:
        return f"{_ordinal_year(date)} {inflect('il', case)}"
    if date.day is None:
        return f"{_ordinal_year(date)} ilin {_month_of_year(date, case)}"
    return f"{date.day} {_MONTHS[date.month]} {_ordinal_year(date)} {inflect('il', case)}"


def _label(period: Period) -> str:
    start, end = period.start, period.last
    if period.end is None:
        return _bare_date(start)
    if _is_span_of_years(period):
        return f"{_era(start)}{_year_number(start)}{EN_DASH}{_year_number(end)}"
    if not _shares_year(period):
        return f"{_bare_date(start)} {EN_DASH} {_era_of_end(period)}{_bare_date(end)}"
    if period.precision == "month":
        return f"{_MONTHS[start.month]}{EN_DASH}{_bare_date(end)}"
    return f"{_days(period)} {_era(end)}{_year_number(end)}"


def _bare_date(date: PartialDate) -> str:
    words = [] if date.day is None else [str(date.day)]
    if date.month is not None:
        words.append(_MONTHS[date.month])
    return " ".join([*words, f"{_era(date)}{_year_number(date)}"])


def _days(period: Period) -> str:
    start, end = period.start, period.last
    if start.month == end.month:
        return f"{start.day}{EN_DASH}{end.day} {_MONTHS[end.month]}"
    return f"{start.day} {_MONTHS[start.month]} {EN_DASH} {end.day} {_MONTHS[end.month]}"


def _whole_years(period: Period, *, case: str) -> str:
    start, end, noun = period.start, period.last, _NOUNS[period.precision]
    if period.precision == "decade":
        return f"{_era(start)}{ordinal(start.year)} {inflect('illər', case)}"
    first, last = period.ranks
    before = _BC if start.is_bc else ""
    if start.is_bc != end.is_bc:
        return f"{_BC}{roman(first)} {noun} {EN_DASH} {_OUR_ERA}{roman(last)} {inflect(noun, case)}"
    if first == last:
        return f"{before}{roman(first)} {inflect(noun, case)}"
    return f"{before}{roman(first)}{EN_DASH}{roman(last)} {inflect(inflect(noun, 'plural'), case)}"


def _month_of_year(date: PartialDate, case: str) -> str:
    return inflect(inflect(_MONTHS[date.month], "possessive3"), case, possessive=True)


def _ordinal_year(date: PartialDate) -> str:
    return f"{_era(date)}{_year_number(date)}-{ordinal_suffix(date.era_year)}"


def _year_number(date: PartialDate) -> str:
    return write_number(date.era_year, "az")


def _era(date: PartialDate) -> str:
    if date.is_bc:
        return _BC
    return _OUR_ERA if date.year < _FIRST_PLAIN_YEAR else ""


def _era_of_end(period: Period) -> str:
    is_named_already = period.last.year < _FIRST_PLAIN_YEAR
    return _OUR_ERA if period.start.is_bc and not (period.last.is_bc or is_named_already) else ""


def _shares_year(period: Period) -> bool:
    start, end = period.start, period.last
    return start.year == end.year and start.precision == end.precision


def _is_span_of_years(period: Period) -> bool:
    start, end = period.start, period.last
    return {start.precision, end.precision} == {"year"} and start.is_bc == end.is_bc and start.year != end.year


def _is_joined(period: Period) -> bool:
    """Whether a span reads 1923–1929-cu illər; 1970–1980-ci illər would be taken for two decades."""
    are_tens = not period.start.is_bc and period.start.year % 10 == period.last.year % 10 == 0
    return _is_span_of_years(period) and not are_tens
