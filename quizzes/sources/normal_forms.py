"""Composes a text to NFC and remembers where each piece stands in the original; pure, linear in the text."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

# Letters that NFC leaves as they are beside any other letter: Latin, Cyrillic, punctuation, currency, Han, pictures.
CALM = "\x00-\u02ff\u0400-\u0482\u048a-\u052f\u2002-\u20cf\u4e00-\u9fff\U0001f300-\U0001faff"
LIVELY = re.compile(f"[{CALM}]?[^{CALM}]+")
LONGEST_CLUSTER = 30  # as in the stream-safe text format of UAX #15: composing more marks at once is no longer linear


@dataclass(frozen=True)
class ComposedText:
    """A text in NFC; `changes` are the pieces that differ: start and end here, start and end in the original."""

    text: str
    changes: tuple[tuple[int, int, int, int], ...] = ()

    def place(self, start: int, end: int) -> tuple[int, int] | None:
        """Return start and end in the original, or None where either cuts through what was composed."""
        places = self._original(start), self._original(end)
        return None if None in places else places

    def _original(self, position: int) -> int | None:
        known = bisect_right(self.changes, position, key=lambda change: change[0])
        if not known:
            return position
        start, end, original_start, original_end = self.changes[known - 1]
        if position == start:
            return original_start
        return original_end + position - end if position >= end else None


def composed_text(text: str) -> ComposedText:
    """Return the text in NFC with the way back to the original."""
    pieces, changes, done, length = [], [], 0, 0
    for start, end in _clusters(text):
        composed = unicodedata.normalize("NFC", text[start:end])
        if composed == text[start:end]:
            continue
        pieces += [text[done:start], composed]
        begin = length + start - done
        length = begin + len(composed)
        changes.append((begin, length, start, end))
        done = end
    return ComposedText("".join([*pieces, text[done:]]), tuple(changes)) if changes else ComposedText(text)


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """Yield the shortest pieces that NFC may change, each of which composes the same alone as in the text."""
    for found in LIVELY.finditer(text):
        start = found.start()
        for position in range(start + 1, found.end()):
            if _begins_anew(text, start, position):
                yield start, position
                start = position
        yield start, found.end()


def _begins_anew(text: str, start: int, position: int) -> bool:
    if position - start >= LONGEST_CLUSTER:
        return True
    letter = text[position]
    if unicodedata.combining(letter):
        return False
    before = text[start:position]
    normal = unicodedata.normalize
    return normal("NFC", before + letter) == normal("NFC", before) + normal("NFC", letter)
