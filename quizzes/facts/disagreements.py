"""Why two claims that cannot both be right differ, as far as they say so themselves; pure."""

from enum import StrEnum

from quizzes.facts.slips import is_unit_slip
from quizzes.facts.witnesses import ClaimView
from quizzes.language.dates import parse_period
from quizzes.language.letters import fold


class Reason(StrEnum):
    """The reasons for a disagreement, in the order in which they are told."""

    DATE = "date"
    SCOPE = "scope"
    ESTIMATE = "estimate"
    UNIT = "unit"
    ARITHMETIC = "arithmetic"
    IMPOSSIBLE = "impossible"
    LIMITS = "limits"
    INSIDE_ONE_DOCUMENT = "inside_one_document"
    UNEXPLAINED = "unexplained"


def reasons_between(one: ClaimView, other: ClaimView) -> set[Reason]:
    """Return what tells two incompatible claims apart; a reason is given only where both claims say so."""
    found = {
        Reason.DATE: _hold_at_other_times(one.as_of, other.as_of),
        Reason.SCOPE: bool(one.scope and other.scope) and fold(one.scope) != fold(other.scope),
        Reason.ESTIMATE: one.value.approximate != other.value.approximate,
        Reason.UNIT: one.value.dimension != other.value.dimension or is_unit_slip(one.value, other.value),
        Reason.IMPOSSIBLE: one.value.is_impossible or other.value.is_impossible,
        Reason.INSIDE_ONE_DOCUMENT: one.document == other.document,
    }
    return {reason for reason, holds in found.items() if holds} or {Reason.UNEXPLAINED}


def _hold_at_other_times(one: str, other: str) -> bool:
    if not one or not other:
        return False
    try:
        a, b = parse_period(one), parse_period(other)
    except ValueError:
        return fold(one) != fold(other)
    return a.last.last_day < b.start.first_day or b.last.last_day < a.start.first_day
