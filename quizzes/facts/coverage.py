"""Which candidates say what the facts have already, from the same words of the same document; pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from quizzes.language.letters import fold


@dataclass(frozen=True, slots=True)
class PlacedValue:
    """A value at a place of one text; names are all that it is called, low and high its interval where it has one."""

    pk: int
    start: int
    end: int
    low: Decimal | None
    high: Decimal | None
    names: tuple[str, ...] = ()


def covered(candidates: Iterable[PlacedValue], claims: Iterable[PlacedValue]) -> Mapping[int, int]:
    """Return the claim that covers each candidate, by their ids: it overlaps the place and gives the same value."""
    waiting = sorted(claims, key=lambda claim: claim.start)
    found, first = {}, 0
    longest = max((claim.end - claim.start for claim in waiting), default=0)
    for candidate in sorted(candidates, key=lambda row: row.start):
        while first < len(waiting) and waiting[first].start + longest <= candidate.start:
            first += 1
        at = first
        while at < len(waiting) and waiting[at].start < candidate.end:
            if candidate.start < waiting[at].end and _say_the_same(candidate, waiting[at]):
                found[candidate.pk] = waiting[at].pk
                break
            at += 1
    return found


def _say_the_same(one: PlacedValue, other: PlacedValue) -> bool:
    if one.low is not None or other.low is not None:
        return (one.low, one.high) == (other.low, other.high)
    return bool({fold(name) for name in one.names if name} & {fold(name) for name in other.names if name})
