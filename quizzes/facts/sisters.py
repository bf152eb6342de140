"""What the other facts on a subject say against a claim: an end before the beginning, a share that its numbers do not
give; pure."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from quizzes.facts.arithmetic import is_share
from quizzes.facts.disagreements import Reason
from quizzes.facts.witnesses import ClaimView


@dataclass(frozen=True)
class Sister:
    """The claims on one property and qualifier of the subject; `is_self` marks the fact in question.

    follows are the keys of the properties that this one is never earlier than, directly or by way of others; part and
    whole those of which it is the share.
    """

    property: int
    qualifier: str
    claims: tuple[ClaimView, ...]
    is_self: bool = False
    follows: frozenset[int] = frozenset()
    part: int | None = None
    whole: int | None = None


def reasons_from_sisters(claims: Sequence[ClaimView], sisters: Iterable[Sister]) -> set[Reason]:
    """Return IMPOSSIBLE where a beginning lies after its end, ARITHMETIC where a share is not what its numbers give.

    Only claims of one document are held against each other: that two documents differ is a dispute of its own.
    """
    known = list(sisters)
    own = next((sister for sister in known if sister.is_self), None)
    if own is None:
        return set()
    found = set()
    if any(_ended_before_it_began(own, other) for other in known):
        found.add(Reason.IMPOSSIBLE)
    if any(_is_wrong_share(*three) for three in _shares(own, known)):
        found.add(Reason.ARITHMETIC)
    return found


def _ended_before_it_began(own: Sister, other: Sister) -> bool:
    for begun, ended in ((own, other), (other, own)):
        if begun.property in ended.follows and begun.qualifier == ended.qualifier:
            return any(
                end.value.high < begin.value.low
                for begin, end in _of_one_document(begun.claims, ended.claims)
                if end.value.high is not None and begin.value.low is not None
            )
    return False


def _shares(own: Sister, known: list[Sister]) -> Iterator[tuple[Sister, Sister, Sister]]:
    """The share, part and whole of which the fact in question is the share."""
    for part in known:
        for whole in known:
            if (part.property, whole.property) != (own.part, own.whole):
                continue
            if own.qualifier == part.qualifier == whole.qualifier:
                yield own, part, whole


def _is_wrong_share(share: Sister, part: Sister, whole: Sister) -> bool:
    """Whether a document gives all three numbers and the share is that of none of its parts and wholes."""
    for claim in share.claims:
        if claim.value.low != claim.value.high or claim.bound:
            continue
        pairs = [
            (one.value, all_.value)
            for one, all_ in _of_one_document(part.claims, whole.claims)
            if one.document == claim.document and one.value.low is not None and all_.value.low is not None
        ]
        if pairs and not any(is_share(claim.value, one, all_) for one, all_ in pairs):
            return True
    return False


def _of_one_document(some: Iterable[ClaimView], others: Sequence[ClaimView]) -> Iterator[tuple[ClaimView, ClaimView]]:
    return ((one, other) for one in some for other in others if one.document == other.document)
