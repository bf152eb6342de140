"""Bars that set differing numbers side by side; dates, names and single numbers have none."""

from collections.abc import Sequence
from decimal import Decimal

from quizzes.language.values import NUMBER_TYPES, BadValue, Value
from quizzes.lessons.comparisons import Witness


def bars_of(seen: Sequence[Witness]) -> list[dict[str, object]]:
    """The rows of components/bars.html, the largest number as 100 %; none where numbers do not differ."""
    values = [_number_of(witness) for witness in seen]
    if len(values) < 2 or None in values or len({value.dimension for value in values}) > 1:
        return []
    highs = [value.high for value in values]
    if len(set(highs)) < 2 or min(value.low for value in values) < 0 or max(highs) == 0:
        return []
    return [
        {
            "label": label_of(witness),
            "value": witness.value,
            "percent": str(round(high / max(highs) * Decimal(100), 1)),
            "is_taught": witness.is_taught,
        }
        for witness, high in zip(seen, highs, strict=True)
    ]


def _number_of(witness: Witness) -> Value | None:
    if witness.claim.value_type not in NUMBER_TYPES:
        return None
    try:
        return witness.claim.typed_value
    except BadValue:
        return None


def label_of(witness: Witness) -> str:
    """Return who says it, and of what time and place."""
    document = witness.claim.document
    name = document.publisher or document.display_title
    return f"{name} ({witness.circumstances})" if witness.circumstances else name
