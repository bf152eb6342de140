"""Words, digits and marks of a text with their places; a token never changes the text it stands in."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quizzes.language.letters import nfc

TOKEN = re.compile(r"(?P<word>(?:[^\W\d_][\u0300-\u036f]*+)++)|(?P<digits>[0-9]++)|(?P<mark>\S)")
_NO_PROSE = re.compile(r"(?<!\S)\S{300,}+")
DASHES = frozenset("-–—‐‑−")
APOSTROPHES = frozenset("'’ʼ‘`")
LONGEST_WORD = 60
MOST_LOWERED = 50_000
_LOWERED: dict[str, dict[str, tuple[str, str, bool]]] = {"en": {}, "az": {}}


@dataclass(slots=True)
class Token:
    """One word, run of digits or mark: its place, its text in NFC and in lower case, and whether a space
    precedes it."""

    start: int
    end: int
    text: str
    low: str
    kind: str
    spaced: bool
    after_newline: bool
    is_capital: bool


def tokenize(text: str, start: int, end: int, language: str) -> list[Token]:
    """Return the tokens between two places of a text.

    What is longer than any word is a mark, and so is a run of 300 characters or more without a space: it is no prose.
    """
    tokens = []
    previous_end = start
    known = _LOWERED[language]
    for found in _pieces(text, start, end):
        begin, stop = found.span()
        kind = found.lastgroup
        written = low = found.group()
        is_capital = False
        if stop - begin > LONGEST_WORD or kind is None:
            kind, written = "mark", written[:LONGEST_WORD]
            low = written
        elif kind == "word":
            if (row := known.get(written)) is None:
                row = _lowered(written, language)
                if len(known) < MOST_LOWERED:
                    known[written] = row
            written, low, is_capital = row
        gap = text[previous_end:begin]
        tokens.append(
            Token(
                begin,
                stop,
                written,
                low,
                kind,
                bool(gap) or begin == start,
                gap != " " and ("\n" in gap or "\r" in gap),
                is_capital,
            )
        )
        previous_end = stop
    return tokens


def _pieces(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    if _NO_PROSE.search(text, start, end) is None:
        return TOKEN.finditer(text, start, end)
    return _around_solid_runs(text, start, end)


def _around_solid_runs(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    position = start
    for solid in _NO_PROSE.finditer(text, start, end):
        yield from TOKEN.finditer(text, position, solid.start())
        yield solid
        position = solid.end()
    yield from TOKEN.finditer(text, position, end)


def _lowered(word: str, language: str) -> tuple[str, str, bool]:
    """The word in NFC, in lower case, and whether it begins with a capital."""
    written = word if word.isascii() else nfc(word)
    return written, lower_word(written, language), written[0].isupper()


def lower_word(word: str, language: str) -> str:
    """Return a word in lower case; in Azerbaijani I gives ı."""
    if language == "az":
        word = word.replace("I", "ı")
    return word.replace("İ", "i").lower()


def is_attached(tokens: list[Token], position: int) -> bool:
    """Return whether the token stands directly after the one before it, without a space."""
    return 0 < position < len(tokens) and not tokens[position].spaced


def low_at(tokens: list[Token], position: int) -> str:
    """Return the token in lower case, or nothing outside the list."""
    return tokens[position].low if 0 <= position < len(tokens) else ""


def word_set(text: str) -> frozenset[str]:
    """Return the words of a list that is written with spaces."""
    return frozenset(text.split())
