"""Cuts a text with its candidates into parts that one page can show; pure, and the same whatever is decided."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

LETTERS = 5_000
WEIGHT = 22.0


@dataclass(frozen=True, slots=True)
class Span:
    """A passage, or a piece of one, by its place; weight is what showing its candidates costs."""

    passage: int
    start: int
    end: int
    weight: float = 0.0


@dataclass(frozen=True, slots=True)
class Marked:
    """A candidate by its place; a name alone costs less than what asks for a decision."""

    start: int
    end: int
    weight: float = 1.0


@dataclass(slots=True)
class Part:
    """What one page shows: consecutive passages or pieces of them."""

    spans: list[Span] = field(default_factory=list)

    @property
    def start(self) -> int:
        return self.spans[0].start

    @property
    def end(self) -> int:
        return self.spans[-1].end


def parts_of(passages: Iterable[tuple[int, int, int]], marked: Sequence[Marked]) -> list[Part]:
    """Return the parts of a text, from its passages (number, start, end) and its candidates in order of place.

    A part is closed before it grows beyond LETTERS or WEIGHT; a passage larger than that is cut between candidates,
    at white space where there is some.
    """
    parts: list[Part] = []
    letters, weight, at = 0, 0.0, 0
    for number, start, end in passages:
        inside = []
        while at < len(marked) and marked[at].start < end:
            if marked[at].start >= start:
                inside.append(marked[at])
            at += 1
        for span in _pieces(number, start, end, inside):
            size = span.end - span.start
            if not parts or letters + size > LETTERS or weight + span.weight > WEIGHT:
                parts.append(Part())
                letters, weight = 0, 0.0
            parts[-1].spans.append(span)
            letters, weight = letters + size, weight + span.weight
    return parts


def _pieces(number: int, start: int, end: int, inside: list[Marked]) -> list[Span]:
    total = sum(mark.weight for mark in inside)
    if end - start <= LETTERS and total <= WEIGHT:
        return [Span(number, start, end, total)]
    cuts, begin, weight, free = [start], start, 0.0, start
    for mark in inside:
        while mark.start - begin > LETTERS and max(free, begin) < begin + LETTERS:
            begin = begin + LETTERS
            cuts.append(begin)
            weight = 0.0
        if weight + mark.weight > WEIGHT and mark.start >= free > begin:
            begin = free
            cuts.append(begin)
            weight = 0.0
        weight += mark.weight
        free = max(free, mark.end)
    while end - max(begin, free) > LETTERS:
        begin = max(begin, free) + LETTERS
        cuts.append(begin)
    cuts.append(end)
    return [
        Span(number, a, b, sum(mark.weight for mark in inside if a <= mark.start < b))
        for a, b in pairwise(cuts)
        if a < b
    ]
