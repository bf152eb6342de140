"""Round numbers for the marks of a scale, and positions as SVG writes them; pure."""

from decimal import ROUND_FLOOR, Decimal

LETTER_PIXELS = Decimal("8.6")
NARROWEST_PIXELS = Decimal(280)
HUNDRED = Decimal(100)


def round_step(span: Decimal, *, most: int) -> Decimal:
    """Return the least of 1, 2 and 5 times a power of ten that fits into the span at most that many times."""
    if span <= 0:
        return Decimal(1)
    power = Decimal(10) ** (span / most).log10().to_integral_value(rounding=ROUND_FLOOR)
    return next(step * power for step in (1, 2, 5, 10) if span / (step * power) <= most)


def round_ticks(top: Decimal, *, most: int) -> list[Decimal]:
    """Return zero and the round numbers up to the top, ascending."""
    step = round_step(top, most=most)
    return [step * number for number in range(int(top / step) + 1)]


def percent(share: Decimal) -> str:
    """Return a number of per cent with a decimal point and at most one decimal: 7, 12.5."""
    return f"{share:.1f}".removesuffix(".0")


def label_share(label: str) -> Decimal:
    """Return the most of the narrowest drawing that a label takes, in per cent."""
    return len(label) * LETTER_PIXELS / NARROWEST_PIXELS * HUNDRED
