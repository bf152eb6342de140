"""Which values make sense at all: no negative area, no share over 100 percent, no birth in the future; pure."""

from datetime import date
from decimal import Decimal

from quizzes.language.units import to_base
from quizzes.language.values import DATE_TYPES, Value

COLDEST, HOTTEST = Decimal(-90), Decimal(60)  # air on the ground, as measured so far (WMO archive of extremes)


def makes_sense(value: Value, *, beside: Value, today: date) -> bool:
    """Return whether the value can stand beside a true one: what is past stays past, and amounts stay possible."""
    if value.low is None:
        return not value.is_impossible and value.type not in DATE_TYPES
    if value.type in DATE_TYPES:
        return beside.high is None or beside.high > today.toordinal() or value.high <= today.toordinal()
    if value.type == "percent":
        return value.low > 0 and value.high <= 100
    if value.type == "temperature":
        is_of_air = beside.high is not None and to_base(beside.high, None) <= HOTTEST
        return value.low >= COLDEST and (value.high <= HOTTEST or not is_of_air)
    return value.low > 0 or (beside.low is not None and beside.high < 0 and value.high < 0)
