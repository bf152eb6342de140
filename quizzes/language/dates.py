"""Dates as documents give them: a day, a month, a year or a span, on the proleptic Gregorian calendar; never wording.

Years are counted as in ISO 8601: year 0000 is 1 BC and -0499 is 500 BC.
"""

import calendar
import re
from dataclasses import dataclass

_ISO = re.compile(r"(?P<sign>[-−]?)(?P<year>[0-9]{1,6})(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?)?")
YEARS_IN = {"century": 100, "millennium": 1000}
_COARSEST_FIRST = ("millennium", "century", "decade", "year", "month", "day")


def day_number(year: int, month: int, day: int) -> int:
    """The number of a day, 1 for 1 January of year 1, as `date.toordinal` counts; years before it are negative."""
    past = year - 1
    months = sum(days_in_month(year, m) for m in range(1, month))
    return past * 365 + past // 4 - past // 100 + past // 400 + months + day


def days_in_month(year: int, month: int) -> int:
    """How many days the month has in that year."""
    return 29 if month == 2 and calendar.isleap(year) else calendar.mdays[month]


@dataclass(frozen=True)
class PartialDate:
    """A date with the precision that its source gives it. The day may be one that the calendar lacks (31 June)."""

    year: int
    month: int | None = None
    day: int | None = None

    @property
    def precision(self) -> str:
        """One of day, month, year."""
        if self.day is not None:
            return "day"
        return "year" if self.month is None else "month"

    @property
    def is_impossible(self) -> bool:
        """True for a day that its month does not have."""
        return self.day is not None and self.day > days_in_month(self.year, self.month)

    @property
    def is_bc(self) -> bool:
        """True before year 1."""
        return self.year < 1

    @property
    def era_year(self) -> int:
        """The year as people count it, without sign: 500 for -0499."""
        return 1 - self.year if self.is_bc else self.year

    @property
    def first_day(self) -> int:
        """The day number of the first day that this date covers."""
        return day_number(self.year, self.month or 1, self.day or 1)

    @property
    def last_day(self) -> int:
        """The day number of the last day that this date covers."""
        month = self.month or 12
        return day_number(self.year, month, self.day or days_in_month(self.year, month))

    @property
    def iso(self) -> str:
        """The date in ISO 8601, with four digits or more in the year."""
        year = f"{'-' if self.year < 0 else ''}{abs(self.year):04d}"
        return "-".join([year, *(f"{part:02d}" for part in (self.month, self.day) if part is not None)])


@dataclass(frozen=True)
class Period:
    """A partial date, or a span between two; spans of whole decades, centuries or millennia are known as such."""

    start: PartialDate
    end: PartialDate | None = None

    @property
    def last(self) -> PartialDate:
        """The end of the span, or the one date."""
        return self.end or self.start

    @property
    def precision(self) -> str:
        """One of day, month, year, decade, century, millennium; of two unlike ends the coarser."""
        if self.end is None:
            return self.start.precision
        return self._whole_years_precision() or min(self.start.precision, self.end.precision, key=_COARSEST_FIRST.index)

    def _whole_years_precision(self) -> str | None:
        if {self.start.precision, self.last.precision} != {"year"}:
            return None
        first, last = self.start.year, self.last.year
        for name, length in reversed(YEARS_IN.items()):
            if (first - 1) % length == 0 and last % length == 0:
                return name
        return "decade" if first > 0 and first % 10 == 0 and last == first + 9 else None

    @property
    def ranks(self) -> tuple[int, int]:
        """The numbers of the first and the last century or millennium of a span of whole ones."""
        length = YEARS_IN[self.precision]
        return rank_of_span(self.start.year, length), rank_of_span(self.last.year, length)

    @property
    def is_impossible(self) -> bool:
        """True when an end of the span is a day that no calendar has."""
        return self.start.is_impossible or self.last.is_impossible

    @property
    def iso(self) -> str:
        """The period in ISO 8601, a span with a slash."""
        return self.start.iso if self.end is None else f"{self.start.iso}/{self.end.iso}"


def rank_of_span(year: int, length: int) -> int:
    """Which century (length 100) or millennium (1000) holds the year, counted away from the start of our era."""
    return (year - 1) // length + 1 if year > 0 else -year // length + 1


def parse_partial_date(text: str) -> PartialDate:
    """The date in an ISO 8601 text such as 2020-11-25, 2020-11, 2020 or -0499; ValueError for anything else."""
    found = _ISO.fullmatch(text.strip())
    if found is None:
        raise ValueError(f"not a date: {text!r}")
    year = int(found["year"]) * (-1 if found["sign"] else 1)
    month, day = (int(found[part]) if found[part] else None for part in ("month", "day"))
    if (month is not None and not 1 <= month <= 12) or day == 0:
        raise ValueError(f"not a date: {text!r}")
    return PartialDate(year, month, day)


def parse_period(text: str) -> Period:
    """The period in a text such as 2020-11-25 or 1923/1929; ValueError for anything else or a span that runs backwards.

    A span from a date to the same date is that date.
    """
    start, slash, end = text.partition("/")
    if not slash:
        return Period(parse_partial_date(start))
    period = Period(parse_partial_date(start), parse_partial_date(end))
    if period.start == period.end:
        return Period(period.start)
    if _parts(period.last) < _parts(period.start):
        raise ValueError(f"the end lies before the start: {text!r}")
    return period


def _parts(moment: PartialDate) -> tuple[int, int, int]:
    return moment.year, moment.month or 0, moment.day or 0
