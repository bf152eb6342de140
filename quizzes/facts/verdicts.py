"""Whether the claims on one fact agree, and why not where they do not; pure rules, never stored.

Two values are *the same* when they cover the same amount or days, or are names with the same letters. They are
*compatible* when they differ only by rounding, precision or spelling (`compatible_values`). Everything else is a
dispute, and each pair of values that cannot both be right gives its reasons (`disagreements`).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from quizzes.facts.compatible_values import are_compatible, are_same
from quizzes.facts.disagreements import Reason, reasons_between
from quizzes.facts.sisters import Sister, reasons_from_sisters
from quizzes.facts.witnesses import ClaimView, independent_witnesses, speak_for_one_side
from quizzes.language.values import Value

__all__ = ["ClaimView", "Reason", "Verdict", "VerdictKind", "verdict_on"]


class VerdictKind(StrEnum):
    SINGLE = "single"
    AGREED = "agreed"
    COMPATIBLE = "compatible"
    DISPUTED = "disputed"


@dataclass(frozen=True)
class Verdict:
    """What the claims come to.

    reasons say why a fact is disputed; "impossible", "limits" and "arithmetic" stand there for any
    kind.
    independent_sources counts witnesses (of the least supported value, where a property may have several). values are
    the distinct ones, as first claimed.
    """

    kind: VerdictKind
    reasons: tuple[str, ...] = ()
    independent_sources: int = 0
    of_one_side: bool = False
    values: tuple[Value, ...] = ()

    @property
    def is_amiss(self) -> bool:
        """Whether something does not fit, be it said by one source alone."""
        return bool(self.reasons)

    @property
    def is_disputed(self) -> bool:
        return self.kind == VerdictKind.DISPUTED


def verdict_on(
    claims: Sequence[ClaimView],
    *,
    is_single_valued: bool = True,
    is_out_of_limits: bool = False,
    sisters: Iterable[Sister] = (),
) -> Verdict:
    """Return the verdict on all claims of one fact, doubted and impossible ones included.

    sisters are other facts on the same subject: an end before the beginning and a percentage that its own numbers do
    not give are reasons to doubt, for any kind of verdict (`sisters`); so is a number that the property cannot have.

    Agreed needs two independent witnesses: machine-written pages are none, and documents of one publisher, or that
    relay the same source, are one. Where a property may have several values, different ones are no dispute: the fact is
    agreed when each of them is.
    """
    groups = _groups_of_same_value(claims)
    amiss = reasons_from_sisters(claims, sisters) | ({Reason.LIMITS} if is_out_of_limits else set())
    if len(groups) > 1 and is_single_valued:
        return _verdict_on_different(claims, groups, amiss=amiss)
    support = min((len(independent_witnesses(group)) for group in groups), default=0)
    kind = VerdictKind.AGREED if support >= 2 else VerdictKind.SINGLE
    return _verdict(kind, claims, groups, reasons=amiss, support=support)


def _verdict_on_different(claims: Sequence[ClaimView], groups: list[list[ClaimView]], *, amiss: set[Reason]) -> Verdict:
    apart = [
        (one, other)
        for group, other_group in combinations(groups, 2)
        for one in group
        for other in other_group
        if not are_compatible(one, other)
    ]
    reasons = {reason for one, other in apart for reason in reasons_between(one, other)} | amiss
    kind = VerdictKind.DISPUTED if apart else VerdictKind.COMPATIBLE
    return _verdict(kind, claims, groups, reasons=reasons, support=len(independent_witnesses(claims)))


def _verdict(
    kind: VerdictKind, claims: Sequence[ClaimView], groups: list[list[ClaimView]], *, reasons: set[str], support: int
) -> Verdict:
    if any(claim.value.is_impossible for claim in claims):
        reasons = reasons | {Reason.IMPOSSIBLE}
    return Verdict(
        kind=kind,
        reasons=tuple(reason for reason in Reason if reason in reasons),
        independent_sources=support,
        of_one_side=speak_for_one_side(claims),
        values=tuple(group[0].value for group in groups),
    )


def _groups_of_same_value(claims: Sequence[ClaimView]) -> list[list[ClaimView]]:
    groups: list[list[ClaimView]] = []
    for claim in claims:
        group = next((group for group in groups if are_same(group[0], claim)), None)
        if group is None:
            groups.append([claim])
        else:
            group.append(claim)
    return groups
