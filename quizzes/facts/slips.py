"""Numbers that differ as slips of the pen do: another unit, a factor of ten, swapped or single wrong digits; pure."""

from decimal import Decimal

from quizzes.language.values import NUMBER_TYPES, Value

FACTORS = frozenset({Decimal(10), Decimal(100), Decimal(1000), Decimal(1_000_000)})
SHORTEST = 2
LONG_ENOUGH = 3


def is_unit_slip(one: Value, other: Value) -> bool:
    """Return whether two different amounts have the same digits: in another unit, or ten, a hundred or a thousand
    times as much. A lone digit is no evidence of a factor."""
    if not _are_plain_numbers(one, other) or (one.low == other.low and one.dimension == other.dimension):
        return False
    if one.unit != other.unit:
        return Decimal(one.value) == Decimal(other.value) or (
            one.dimension == other.dimension and _is_factor(one.low, other.low) and _is_long(one)
        )
    return _is_long(one) and _is_factor(one.low, other.low)


def is_slip(one: Value, other: Value) -> bool:
    """Return whether two amounts may be one by a slip: of the unit, of swapped digits or of one wrong digit."""
    if is_unit_slip(one, other):
        return True
    if not _are_plain_numbers(one, other) or one.unit != other.unit:
        return False
    a, b = _digits(one), _digits(other)
    if len(a) != len(b) or a == b or len(a) < SHORTEST:
        return False
    different = sum(x != y for x, y in zip(a, b, strict=True))
    return sorted(a) == sorted(b) or (different == 1 and len(a) >= LONG_ENOUGH)


def _are_plain_numbers(one: Value, other: Value) -> bool:
    return all(
        value.type in NUMBER_TYPES and value.low is not None and value.low == value.high for value in (one, other)
    )


def _digits(value: Value) -> str:
    text = "".join(character for character in value.value if character.isdigit())
    return (text.rstrip("0") if len(text.rstrip("0")) >= SHORTEST else text).lstrip("0")


def _is_long(value: Value) -> bool:
    return len("".join(map(str, Decimal(value.value).normalize().as_tuple().digits)).strip("0")) >= SHORTEST


def _is_factor(one: Decimal, other: Decimal) -> bool:
    low, high = sorted((abs(one), abs(other)))
    return low > 0 and high / low in FACTORS
