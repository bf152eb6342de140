"""Names below a scale: each inside the drawing and none touching another, on the narrowest screen too; pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from quizzes.lessons.drawings.rounding import HUNDRED, label_share

BETWEEN = Decimal(2)


@dataclass(frozen=True)
class Tick:
    """A round number or date: where it lies in per cent, its name, and which part of the name stands there.

    One that is no mark names what lies around it.
    """

    place: Decimal
    label: str
    anchor: str
    is_mark: bool = True

    @property
    def left(self) -> Decimal:
        """Return where the name begins in the narrowest drawing, in per cent."""
        share = {"start": 0, "middle": Decimal("0.5"), "end": 1}[self.anchor]
        return self.place - label_share(self.label) * share

    @property
    def right(self) -> Decimal:
        return self.left + label_share(self.label)


def tick_at(place: Decimal, label: str, *, is_mark: bool = True) -> Tick:
    """Return the tick with its name in the middle, or to one side where it stands near an edge."""
    half = label_share(label) / 2
    return Tick(place, label, "start" if place < half else "end" if place > HUNDRED - half else "middle", is_mark)


def that_fit(ticks: Sequence[Tick], others: Sequence[Tick]) -> list[Tick]:
    """Return those of the marks that have room, without touching each other."""
    fitting: list[Tick] = []
    for tick in ticks:
        if _fits(tick, [*others, *fitting]):
            fitting.append(tick)
    return fitting


def every_that_fits(ticks: Sequence[Tick]) -> list[Tick]:
    """Return all of the ticks, or every second, third and so on, so that their distances stay the same."""
    steps = range(1, len(ticks) + 1)
    return next((kept for step in steps if (kept := list(ticks[::step])) == that_fit(kept, [])), [])


def _fits(tick: Tick, others: Sequence[Tick]) -> bool:
    if tick.left < 0 or tick.right > HUNDRED:
        return False
    return all(tick.right + BETWEEN <= other.left or other.right + BETWEEN <= tick.left for other in others)
