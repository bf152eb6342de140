"""Chooses round dates for the marks below a line of time, so that their names never touch; pure."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from quizzes.language.dates import parse_partial_date
from quizzes.language.writing import write_date
from quizzes.lessons.drawings.ticks import Tick, that_fit, tick_at
from quizzes.lessons.drawings.time_layout import Piece, TimeLine

YEARS_APART = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
MONTHS_APART = (1, 3)
LAST_DAY = date.max.toordinal()
DAYS_OF_YEAR = Decimal("365.2425")


def ticks_of(line: TimeLine, language: str) -> list[Tick]:
    """Return the marks of a line, ascending; of a line that is cut, the years of each piece.

    Narrow pieces choose first, then the others as far as there is room.
    """
    if len(line.pieces) > 1:
        return that_fit([_years_of(piece, language) for piece in line.pieces], [])
    chosen: list[Tick] = []
    for piece in sorted(line.pieces, key=lambda piece: piece.end - piece.start):
        offers = [that_fit(ticks, chosen) for ticks in _offers(piece, language)]
        chosen += max(offers, key=len, default=[])
    return sorted(chosen, key=lambda tick: tick.place)


def _offers(piece: Piece, language: str) -> list[list[Tick]]:
    """Return the round dates of a piece, the coarsest kind first; where it has none, the time of its middle."""
    dates = [list(_years(piece, apart)) for apart in reversed(YEARS_APART)]
    dates += [list(_months(piece, apart)) for apart in reversed(MONTHS_APART)]
    offers = [[_tick(piece, iso, language) for iso in isos] for isos in dates if 0 < len(isos) <= 8]
    return offers or [[_tick(piece, iso, language)] for iso in _around(piece)]


def _years_of(piece: Piece, language: str) -> Tick:
    """Return the years of a piece, in its middle."""
    first, last = (
        date.fromordinal(int(min(max(day, 1), LAST_DAY))).year for day in (piece.days.low, piece.days.high - 1)
    )
    iso = f"{first:04d}" if first == last else f"{first:04d}/{last:04d}"
    return tick_at((piece.start + piece.end) / 2, write_date(iso, language), is_mark=False)


def _tick(piece: Piece, iso: str, language: str) -> Tick:
    place = piece.place(min(max(Decimal(parse_partial_date(iso).first_day), piece.days.low), piece.days.high))
    return tick_at(place, write_date(iso, language))


def _years(piece: Piece, apart: int) -> Iterator[str]:
    first, last = (int(day / DAYS_OF_YEAR) for day in (piece.days.low, piece.days.high))
    for year in range(first // apart * apart, last + 2, apart):
        if 1 <= year <= 9999 and piece.days.low <= parse_partial_date(f"{year:04d}").first_day < piece.days.high:
            yield f"{year:04d}"


def _months(piece: Piece, apart: int) -> Iterator[str]:
    if piece.days.high - piece.days.low > 4 * DAYS_OF_YEAR:
        return
    first, last = (int(day / DAYS_OF_YEAR) for day in (piece.days.low, piece.days.high))
    for year in range(max(first, 1), min(last + 2, 9999)):
        for month in range(1, 13, apart):
            iso = f"{year:04d}-{month:02d}"
            if piece.days.low <= parse_partial_date(iso).first_day < piece.days.high:
                yield iso


def _around(piece: Piece) -> Iterator[str]:
    """Return the month and the year of the middle of the piece: their names say roughly when it is."""
    middle = (piece.days.low + piece.days.high) / 2
    year = min(max(int(middle / DAYS_OF_YEAR) + 1, 1), 9999)
    months = [f"{year:04d}-{month:02d}" for month in range(1, 13)]
    within = [iso for iso in months if parse_partial_date(iso).first_day <= middle <= parse_partial_date(iso).last_day]
    yield from [*within, f"{year:04d}"]
