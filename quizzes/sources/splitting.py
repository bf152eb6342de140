"""Cuts a text into numbered passages with headings; pure, never changes the text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")
NUMBERED_ITEM = re.compile(r"\s{0,8}\d{1,4}\.\s")
DATE_LINE = re.compile(r"\d{4}-\d{2}-\d{2}|\d{1,2}:\d{2}")
HEADING_LENGTH = 90
SENTENCE_ENDS = tuple(".!?:;…,”»\"'")


@dataclass(frozen=True)
class PassageSpan:
    """A passage by its place: number from 1, heading ('' when none), start and end in code points."""

    number: int
    heading: str
    start: int
    end: int


def split_passages(text: str) -> list[PassageSpan]:
    """Return the passages of a text: paragraphs between empty lines, and each item of a numbered list by itself.

    A short line alone that ends no sentence and is no date line is the heading of what follows; where more than
    three quarters of the blocks look like headings, none is one.
    """
    blocks = list(_blocks(text))
    headings = [_looks_like_heading(text[start:end]) for start, end in blocks]
    if blocks:
        headings[-1] = False
    if sum(headings) * 4 > len(blocks) * 3:
        headings = [False] * len(blocks)
    passages, heading = [], ""
    for (start, end), is_heading in zip(blocks, headings, strict=True):
        if is_heading:
            heading = text[start:end].strip()
            continue
        for item_start, item_end in _items(text, start, end):
            passages.append(PassageSpan(len(passages) + 1, heading, item_start, item_end))
    return passages


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    position = start
    while position < end:
        line_end = LINE.match(text, position, end).end()
        yield position, line_end
        position = line_end


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    begin = None
    for start, end in _lines(text, 0, len(text)):
        if text[start:end].strip():
            begin = start if begin is None else begin
        elif begin is not None:
            yield _trimmed(text, begin, start)
            begin = None
    if begin is not None:
        yield _trimmed(text, begin, len(text))


def _items(text: str, start: int, end: int) -> list[tuple[int, int]]:
    lines = list(_lines(text, start, end))
    begins = [line for line, _ in lines if NUMBERED_ITEM.match(text, line, end)]
    if len(begins) < 2:
        return [(start, end)]
    cuts = [*sorted({start, *begins}), end]
    return [_trimmed(text, a, b) for a, b in pairwise(cuts) if text[a:b].strip()]


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), end - (len(piece) - len(piece.rstrip()))


def _looks_like_heading(block: str) -> bool:
    is_one_short_line = len(block) <= HEADING_LENGTH and "\n" not in block and "\r" not in block
    return is_one_short_line and not block.endswith(SENTENCE_ENDS) and not DATE_LINE.search(block)
