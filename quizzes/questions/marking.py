"""What a choice earns on one question; pure."""

from collections.abc import Collection, Mapping
from decimal import Decimal

RIGHT, WRONG = Decimal(1), Decimal(0)


def keys_of(content: Mapping) -> frozenset[str]:
    """Return the ids of the options that are keys in a version's content."""
    return frozenset(option["id"] for option in content["options"] if option["is_key"])


def fraction_earned(content: Mapping, chosen: Collection[str]) -> Decimal:
    """Return 1 where exactly the keys are chosen, else 0: all or nothing (docs/scoring.md#one-question)."""
    return RIGHT if frozenset(chosen) == keys_of(content) else WRONG
