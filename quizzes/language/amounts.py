"""Amounts as typed values hold them: plain decimals and ranges of two; never units, never wording."""

import re
from decimal import Decimal

_AMOUNT = re.compile(r"([-−]?\d+(?:\.\d+)?)(?:[-–]([-−]?\d+(?:\.\d+)?))?")


def parse_amounts(text: str) -> tuple[Decimal, Decimal | None]:
    """The amount in a text such as 3054, -28 or 8.65, and the upper end of a range such as 800-1000, else None.

    ValueError for anything else (grouped digits included) and for a range that runs backwards.
    """
    found = _AMOUNT.fullmatch(text.strip())
    if found is None:
        raise ValueError(f"not a plain number or range: {text!r}")
    low, high = (None if part is None else Decimal(part.replace("−", "-")) for part in found.groups())
    if high is not None and high < low:
        raise ValueError(f"the range runs backwards: {text!r}")
    return _without_negative_zero(low), None if high is None else _without_negative_zero(high)


def canonical_amounts(low: Decimal, high: Decimal | None) -> str:
    """The one way to write the amount or range down: digits as given, without exponent."""
    return f"{low:f}" if high is None else f"{low:f}-{high:f}"


def _without_negative_zero(amount: Decimal) -> Decimal:
    return abs(amount) if amount == 0 else amount
