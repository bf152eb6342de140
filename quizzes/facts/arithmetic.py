"""Whether a share, a sum or a number of years is what the numbers that it rests on give; pure."""

from collections.abc import Sequence
from decimal import Decimal

from quizzes.facts.compatible_values import rounding_margin
from quizzes.language.values import Value

HUNDRED = Decimal(100)
SLACK = Decimal("0.051")
ROUNDED = Decimal("0.005")


def is_share(percent: Value, part: Value, whole: Value) -> bool:
    """Return whether the percentage is the part of the whole, as closely as it is written.

    What is written as approximate, on any side, reaches half a unit of its last digit ("about 40 %": 35 to 45).
    """
    lowest, highest = _reach(part), _reach(whole)
    if highest[0] <= 0:
        return False
    return _is_near(percent, lowest[0] / highest[1] * HUNDRED, lowest[1] / highest[0] * HUNDRED)


def is_growth(percent: Value, before: Value, after: Value) -> bool:
    """Return whether the percentage is by how much the second number is more, or less, than the first."""
    if before.low <= 0:
        return False
    change = abs(after.low - before.low) / before.low * HUNDRED
    return _is_near(percent, change, change)


def is_sum(whole: Value, parts: Sequence[Value]) -> bool:
    """Return whether the parts add up to the whole; each approximate number reaches half a unit of its last digit."""
    low = sum((_reach(part)[0] for part in parts), Decimal(0))
    high = sum((_reach(part)[1] for part in parts), Decimal(0))
    least, most = _reach(whole)
    return low <= most and least <= high


def _is_near(percent: Value, low: Decimal, high: Decimal) -> bool:
    margin = rounding_margin(percent)
    if not percent.approximate and margin > Decimal("0.5"):
        margin = Decimal("0.5")
    margin += SLACK * (2 * margin if margin < 1 else 1)
    return percent.low - margin <= high and low <= percent.high + margin


def _reach(value: Value) -> tuple[Decimal, Decimal]:
    """The least and most that a number may stand for; round numbers may be rounded, by half a hundredth at most."""
    margin = rounding_margin(value)
    about = margin if value.approximate else min(margin, abs(value.high) * ROUNDED) if value.high % HUNDRED == 0 else 0
    return value.low - about, value.high + about
