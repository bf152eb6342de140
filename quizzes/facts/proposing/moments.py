"""Builds the canonical dates, spans, decades and centuries that the readers of dates share; never reads words."""

from dataclasses import dataclass

from quizzes.facts.proposing.candidates import Found
from quizzes.language.dates import PartialDate

ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
FIRST_YEAR, LAST_YEAR = 1000, 2100


@dataclass(slots=True)
class Moment:
    """One date as read: its parts, whether it lies before our era, and the position past it."""

    last: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    is_bc: bool = False

    @property
    def iso(self) -> str:
        """The date in ISO 8601."""
        year = 1 - self.year if self.is_bc else self.year
        return PartialDate(year, self.month, self.day).iso

    @property
    def kind(self) -> str:
        """The type of value: a bare year, or a date."""
        return "year" if self.month is None else "date"


def is_year(digits: str) -> bool:
    """Return whether four digits can be a year."""
    return len(digits) == 4 and digits.isdecimal() and FIRST_YEAR <= int(digits) <= LAST_YEAR


def is_day(digits: str) -> bool:
    """Return whether digits can be a day of a month."""
    return len(digits) <= 2 and digits.isdecimal() and 1 <= int(digits) <= 31


def roman_value(text: str) -> int | None:
    """Return the number of a well-formed Roman numeral up to 39, else None."""
    if not text or len(text) > 7 or any(letter not in "IVX" for letter in text):
        return None
    total = 0
    for letter, following in zip(text, [*text[1:], ""], strict=True):
        value = ROMAN_VALUES[letter]
        total += -value if following and ROMAN_VALUES[following] > value else value
    return total if 0 < total < 40 else None


def years_of(rank: int, length: int, *, is_bc: bool) -> tuple[int, int]:
    """Return the first and last ISO year of a century (length 100) or millennium (1000)."""
    if is_bc:
        return 1 - rank * length, -((rank - 1) * length)
    return (rank - 1) * length + 1, rank * length


def whole_years(first: int, last: int, start: int, end: int, *, approximate: bool = False) -> Found | None:
    """Return a span of whole years, in ISO years: a decade, a century; None when it runs backwards."""
    if start > end:
        return None
    value = f"{PartialDate(start).iso}/{PartialDate(end).iso}"
    return Found(first, last, "date_range", value, approximate=approximate, score=0.95)


def span(first: int, start: Moment, end: Moment) -> Found | None:
    """Return the range between two moments, years and months passed from the end to a start without them."""
    if start.year is None:
        start.year, start.is_bc = end.year, end.is_bc
    if start.month is None and start.day is not None:
        start.month = end.month
    if start.year is None or end.year is None:
        return _days_of_a_year(first, start, end)
    if end.is_bc and start.year > end.year:
        start.is_bc = True
    low, high = _parts(start), _parts(end)
    if low >= high:
        return None
    return Found(first, end.last, "date_range", f"{start.iso}/{end.iso}", score=0.95)


def _days_of_a_year(first: int, start: Moment, end: Moment) -> Found | None:
    """A span of days whose year is still to be found: 14–16 May."""
    if start.year is not None or end.year is not None or None in {start.month, start.day, end.month, end.day}:
        return None
    if (start.month, start.day) >= (end.month, end.day):
        return None
    value = f"?-{start.month:02d}-{start.day:02d}/?-{end.month:02d}-{end.day:02d}"
    return Found(first, end.last, "date_range", value, score=0.7)


def _parts(moment: Moment) -> tuple[int, int, int]:
    return (1 - moment.year if moment.is_bc else moment.year), moment.month or 0, moment.day or 0
