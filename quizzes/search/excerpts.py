"""The piece of a text that shows what was found, in parts, each with whether it is to be marked; pure, no HTML."""

from collections.abc import Sequence
from dataclasses import dataclass

from quizzes.language.text_words import TextWord, text_words
from quizzes.search.matching import runs_of
from quizzes.search.wanted import Wanted

BEFORE, LONGEST = 60, 220

Parts = list[tuple[str, bool]]


@dataclass(frozen=True)
class Excerpt:
    """Words around what was found and the anchor of their paragraph."""

    anchor: str
    parts: Parts


def marked(text: str, wanted: Sequence[Wanted], language: str) -> Parts:
    """The whole text in parts; what was found is marked with its ending."""
    return _parts(text, 0, len(text), _spans(text, text_words(text), wanted, language))


def excerpt(pieces: Sequence[Sequence[str]], wanted: Sequence[Wanted], language: str) -> Excerpt | None:
    """The piece that has most of what is wanted, cut between words around the first of it; None for no text.

    Where nothing is found, as when it stands in the title, the beginning of the first piece.
    """
    best: tuple[int, str, str, list[tuple[int, int]], list[TextWord]] | None = None
    for anchor, text in pieces:
        words = text_words(text)
        spans = [_spans(text, words, [one], language) for one in wanted]
        count = sum(bool(found) for found in spans)
        if best is None or count > best[0]:
            best = count, anchor, text, _spans(text, words, wanted, language), words
    if best is None:
        return None
    _count, anchor, text, spans, words = best
    start, end = _window(text, words, spans[0][0] if spans else 0)
    parts = _parts(text, start, end, spans)
    before, after = [("… ", False)] if start else [], [(" …", False)] if end < len(text) else []
    return Excerpt(anchor, [*before, *parts, *after])


def _spans(text: str, words: Sequence[TextWord], wanted: Sequence[Wanted], language: str) -> list[tuple[int, int]]:
    """Where in the text what is wanted stands, in order, without overlaps."""
    folded = [word.folded for word in words]
    found = sorted(
        (words[first].start, words[last].end) for one in wanted for first, last in runs_of(folded, one, language)
    )
    kept: list[tuple[int, int]] = []
    for start, end in found:
        if kept and start < kept[-1][1]:
            kept[-1] = kept[-1][0], max(end, kept[-1][1])
        else:
            kept.append((start, end))
    return kept


def _window(text: str, words: Sequence[TextWord], found_at: int) -> tuple[int, int]:
    """The first and the last letter to show, both between words."""
    if len(text) <= LONGEST:
        return 0, len(text)
    wanted_start = max(0, min(found_at - BEFORE, len(text) - LONGEST))
    start = 0 if not wanted_start else next((word.start for word in words if word.start >= wanted_start), found_at)
    start = min(start, found_at)
    last = next((word.end for word in reversed(words) if word.end <= start + LONGEST), 0)
    if start + LONGEST >= len(text):
        return start, len(text)
    return start, last if last > found_at else min(len(text), start + LONGEST)


def _parts(text: str, start: int, end: int, spans: Sequence[tuple[int, int]]) -> Parts:
    parts: Parts = []
    for first, last in spans:
        if first < start or last > end:
            continue
        parts += [(text[start:first], False), (text[first:last], True)]
        start = last
    parts.append((text[start:end], False))
    return [part for part in parts if part[0]]
