"""Words, digits and marks of a text with their places; a token never changes the text it stands in."""

import re
from dataclasses import dataclass

from quizzes.language.letters import nfc

TOKEN = re.compile(r"(?P<word>(?:[^\W\d_][\u0300-\u036f]*+)++)|(?P<digits>[0-9]++)|(?P<mark>\S)")
DASHES = frozenset("-–—‐‑−")
APOSTROPHES = frozenset("'’ʼ‘`")
LONGEST_WORD = 60


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
    """Return the tokens between two places of a text; what is longer than any word is a mark."""
    tokens = []
    previous_end = start
    for found in TOKEN.finditer(text, start, end):
        begin, stop = found.span()
        kind = found.lastgroup
        written = found.group()
        if kind == "word" and not written.isascii():
            written = nfc(written)
        if len(written) > LONGEST_WORD:
            kind = "mark"
        gap = text[previous_end:begin]
        tokens.append(
            Token(
                begin,
                stop,
                written,
                lower_word(written, language) if kind == "word" else written,
                kind,
                bool(gap) or begin == start,
                "\n" in gap or "\r" in gap,
                kind == "word" and written[0].isupper(),
            )
        )
        previous_end = stop
    return tokens


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
