"""Lays out numbers as bars from zero: how long each is, where it is only possible, and round marks below; pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from quizzes.lessons.drawings.rounding import HUNDRED, round_ticks

MOST_TICKS = 4
ROOM_BEYOND = Decimal("1.08")


@dataclass(frozen=True)
class Amount:
    """What is said: an interval from zero upwards; bound is low for “more than”, high for “up to”, else empty."""

    low: Decimal
    high: Decimal
    bound: str = ""


@dataclass(frozen=True)
class Bar:
    """A bar in per cent of the width: certain up to `solid`, possible up to `pale`; an open one has no known end."""

    solid: Decimal
    pale: Decimal
    is_open: bool


@dataclass(frozen=True)
class BarLayout:
    """The bars in the order of their amounts, and the round amounts below them with their places in per cent."""

    bars: tuple[Bar, ...]
    ticks: tuple[tuple[Decimal, Decimal], ...]


def can_be_bars(amounts: Sequence[Amount]) -> bool:
    """Return whether there are two amounts or more that differ, none of them below zero."""
    differ = {(amount.low, amount.high, amount.bound) for amount in amounts}
    return len(differ) > 1 and min(amount.low for amount in amounts) >= 0 and max(one.high for one in amounts) > 0


def lay_out_bars(amounts: Sequence[Amount]) -> BarLayout:
    """Return the layout, the greatest amount as wide as the drawing; raises ValueError where can_be_bars is False."""
    if not can_be_bars(amounts):
        raise ValueError("these amounts are no bars")
    top = max(amount.high * (ROOM_BEYOND if amount.bound == "low" else 1) for amount in amounts)
    bars = tuple(_bar(amount, top) for amount in amounts)
    return BarLayout(bars, tuple((tick, tick / top * HUNDRED) for tick in round_ticks(top, most=MOST_TICKS)))


def _bar(amount: Amount, top: Decimal) -> Bar:
    low, high = amount.low / top * HUNDRED, amount.high / top * HUNDRED
    if amount.bound == "high":
        low = Decimal(0)
    return Bar(solid=low, pale=high, is_open=amount.bound == "low")
