"""Whether a value lies within what its property says that its values can be; reads no table."""

from decimal import Decimal

from quizzes.facts.models import Property
from quizzes.language.units import dimension, to_base
from quizzes.language.values import NUMBER_TYPES, Value


def limits_in_base(row: Property) -> tuple[Decimal, Decimal]:
    """Return the least and the greatest value of a property in the base unit of what it measures."""
    least = Decimal("-Infinity") if row.least is None else to_base(row.least, row.unit)
    return least, Decimal("Infinity") if row.most is None else to_base(row.most, row.unit)


def is_within_limits(row: Property, value: Value) -> bool:
    """Return whether the value can be one of the property; True where none are known or they measure other things."""
    if (row.least is None and row.most is None) or value.type not in NUMBER_TYPES or value.low is None:
        return True
    if value.type not in {"count", "percent"} and dimension(value.unit) != dimension(row.unit or None):
        return True
    least, most = limits_in_base(row)
    return least <= value.low and value.high <= most
