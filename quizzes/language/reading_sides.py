"""The two sides of a written span put together: what one leaves out the other gives; from parts to ISO 8601."""

from dataclasses import dataclass

from .dates import YEARS_IN, PartialDate
from .values import BadValue


@dataclass
class Side:
    """What is written on one side of the dash, or all of it where there is none. is_before: before our era."""

    day: int | None = None
    month: int | None = None
    year: int | None = None
    rank: int | None = None
    is_before: bool | None = None

    def put(self, name: str, found: int | bool) -> None:
        """Note a part; BadValue where there is one already."""
        if getattr(self, name) is not None:
            raise BadValue(f"two numbers or words stand for the {name.removeprefix('is_')} of one date")
        setattr(self, name, found)


def iso_of_dates(sides: list[Side], language: str) -> str:
    """One date, or a span from a date to another: 10 and 15 November 2020 give 2020-11-10/2020-11-15."""
    first, last = sides[0], sides[-1]
    if len(sides) == 2:
        _complete(first, last)
        _settle_eras(first, last, language)
    return "/".join(_iso(side) for side in sides)


def iso_of_ranks(sides: list[Side], noun: str, language: str) -> str:
    """A century or millennium, or a span of them, by the years that it covers: IV before our era is -0399/-0300."""
    _settle_eras(sides[0], sides[-1], language)
    return f"{_years_of(sides[0], noun)[0]}/{_years_of(sides[-1], noun)[1]}"


def _complete(first: Side, last: Side) -> None:
    if first.month is None and last.month is None:
        _take_days_for_years(first, last)
    for one, other in ((first, last), (last, first)):
        if one.year is None:
            one.year = other.year
            one.is_before = other.is_before if one.is_before is None else one.is_before
        if one.month is None and one.day is not None:
            one.month = other.month


def _take_days_for_years(first: Side, last: Side) -> None:
    """Without a month no number is a day: the 2 of 2–1 BC is a year, and so is the 29 of 1923–29, which is 1929."""
    has_era = first.is_before is not None or last.is_before is not None
    short = last.day or last.year or 0
    if first.year and short < 100 and not has_era:
        last.year, last.day = first.year // 100 * 100 + short, None
    for side in (first, last):
        if side.year is None and has_era:
            side.year, side.day = side.day, None


def _settle_eras(first: Side, last: Side, language: str) -> None:
    """English names the era of both sides behind the last (500–450 BC), Azerbaijani before the first."""
    if first.is_before is None:
        first.is_before = last.is_before is True
    if last.is_before is None:
        last.is_before = first.is_before if language == "az" else False


def _iso(side: Side) -> str:
    if side.rank is not None or not side.year:
        raise BadValue("the date has no year")
    if side.day is not None and side.month is None:
        raise BadValue("the day has no month")
    year = 1 - side.year if side.is_before else side.year
    return PartialDate(year, side.month, side.day).iso


def _years_of(side: Side, noun: str) -> tuple[str, str]:
    if not side.rank:
        raise BadValue(f"which {noun} it is, is not said")
    length = YEARS_IN[noun]
    first = 1 - side.rank * length if side.is_before else (side.rank - 1) * length + 1
    return PartialDate(first).iso, PartialDate(first + length - 1).iso
