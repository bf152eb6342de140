"""Lays out days on one line that is cut where nothing happens: as long as a date is vague, never outside; pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from quizzes.lessons.drawings.rounding import HUNDRED

EDGE = Decimal(4)
CUT = Decimal(9)
MOST_CUTS = 3
CUT_FROM = Decimal("0.3")
LEAST_CUT_DAYS = 300
FEWEST_TO_CUT = 3
THINNEST = Decimal("2.6")
LEAST_DAYS = Decimal(6)


@dataclass(frozen=True, order=True)
class Stretch:
    """The days that a date may mean: the number of the first, and of the one past the last."""

    low: Decimal
    high: Decimal


@dataclass(frozen=True)
class Piece:
    """A part of the line that is true to scale: its days, and its ends in per cent of the width."""

    days: Stretch
    start: Decimal
    end: Decimal

    def place(self, day: Decimal) -> Decimal:
        """Return where a day of this piece lies, in per cent."""
        return self.start + (day - self.days.low) / (self.days.high - self.days.low) * (self.end - self.start)


@dataclass(frozen=True)
class Mark:
    """A date on the line in per cent; a single day is a point in its middle."""

    start: Decimal
    width: Decimal
    is_point: bool

    @property
    def middle(self) -> Decimal:
        return self.start + self.width / 2


@dataclass(frozen=True)
class TimeLine:
    """The pieces of a line, ascending."""

    pieces: tuple[Piece, ...]

    @property
    def cuts(self) -> list[Decimal]:
        """Return where the line is cut: the middle between two pieces, in per cent."""
        return [(before.end + after.start) / 2 for before, after in zip(self.pieces, self.pieces[1:], strict=False)]

    def mark(self, stretch: Stretch) -> Mark:
        """Return the place of a date that lies on the line; at least as wide as can be seen, and inside the drawing."""
        start, end = self.place(stretch.low), self.place(stretch.high, is_end=True)
        width = max(end - start, THINNEST)
        start = min(max(start - (width - (end - start)) / 2, Decimal(0)), HUNDRED - width)
        return Mark(start, width, is_point=stretch.high - stretch.low <= 1)

    def place(self, day: Decimal, *, is_end: bool = False) -> Decimal:
        """Return where a day lies, in per cent; what lies in a cut stands at the edge of the nearest piece."""
        pieces = self.pieces[::-1] if is_end else self.pieces
        for piece in pieces:
            if piece.days.low <= day <= piece.days.high:
                return piece.place(day)
        return min((abs(edge - day), at) for piece in pieces for edge, at in _edges(piece))[1]


def lay_out_time(stretches: Iterable[Stretch]) -> TimeLine:
    """Return the line on which all the dates lie; a long time without any of them is cut out, three times at most.

    Pieces share the width half by their length and half by how many dates they hold. Raises ValueError without dates.
    """
    dates = sorted(stretches)
    if not dates:
        raise ValueError("there is no date")
    groups = _groups(dates)
    whole = sum(days.high - days.low for days, _count in groups)
    room = HUNDRED - 2 * EDGE - CUT * (len(groups) - 1)
    pieces, start = [], EDGE
    for days, count in groups:
        width = room * ((days.high - days.low) / whole + Decimal(count) / len(dates)) / 2
        pieces.append(Piece(days, start, start + width))
        start += width + CUT
    return TimeLine(tuple(pieces))


def _groups(dates: Sequence[Stretch]) -> list[tuple[Stretch, int]]:
    """Return the dates gathered between the cuts: the days from the first to the last of each group, and its size."""
    cuts = _cuts(dates)
    groups: list[list[Stretch]] = [[]]
    for date in dates:
        if groups[-1] and len(groups) <= len(cuts) and date.low >= cuts[len(groups) - 1].high:
            groups.append([])
        groups[-1].append(date)
    return [(_roomy(min(one.low for one in group), max(one.high for one in group)), len(group)) for group in groups]


def _cuts(dates: Sequence[Stretch]) -> list[Stretch]:
    """Return the longest times between two dates, as long as each is a large part of what is left; ascending.

    Two dates alone, and what lies within a year, are never cut apart: how far apart they are is all that they show.
    """
    gaps, last = [], dates[0].high
    for date in dates:
        if date.low > last:
            gaps.append(Stretch(last, date.low))
        last = max(last, date.high)
    left, cuts = last - dates[0].low, []
    for gap in sorted(gaps, key=lambda gap: gap.low - gap.high)[:MOST_CUTS]:
        if gap.high - gap.low < max(left * CUT_FROM, LEAST_CUT_DAYS) or len(set(dates)) < FEWEST_TO_CUT:
            break
        cuts.append(gap)
        left -= gap.high - gap.low
    return sorted(cuts)


def _roomy(low: Decimal, high: Decimal) -> Stretch:
    missing = max(LEAST_DAYS - (high - low), Decimal(0)) / 2
    return Stretch(low - missing, high + missing)


def _edges(piece: Piece) -> tuple[tuple[Decimal, Decimal], tuple[Decimal, Decimal]]:
    return (piece.days.low, piece.start), (piece.days.high, piece.end)
