"""A text cut into words as search compares them, each with its place; numbers alike however they are grouped."""

import re
from dataclasses import dataclass
from functools import lru_cache

from .azerbaijani_suffixes import CASES, suffix
from .letters import fold

_MARKS = "\u0300-\u036f"
_LETTERS = rf"[^\W_][^\W_]*(?:[{_MARKS}]+[^\W_]*)*"
_GROUPED = r"\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+(?![\d]|[.,]\d)"
_DECIMAL = r"\d+[.,]\d+(?![.,]?\d)"
_ORDINALS = {"ci", "cı", "cu", "cü", "nci", "ncı", "ncu", "ncü"}


def _endings() -> str:
    words = [start + vowel + end for vowel in "aıoueiöüə" for start in "t" for end in ("", "t")]
    found = {suffix(word, case) for word in words for case in CASES} | _ORDINALS | {"s", "th"}
    found |= {suffix(word, case, possessive=True) for word in words for case in CASES[:5]}
    return "|".join(sorted(found, key=lambda ending: (-len(ending), ending)))


# A case after a mark belongs to the word before it: BMT-nin, “Report”un, 1993-cü, Baku’s.
_WORD = re.compile(rf"(?P<grouped>(?<![\d.,-]){_GROUPED})|(?P<decimal>(?<![\d.,]){_DECIMAL})|(?P<word>{_LETTERS})")
_ENDING = re.compile(rf"[-‐‑’'”\"»]{{1,2}}(?:{_endings()})(?![^\W_])", flags=re.IGNORECASE)
_ORDINAL_NUMBER = re.compile(r"(\d+)(?:st|nd|rd|th)")


@dataclass(frozen=True)
class TextWord:
    """One word of a text: where it starts and ends, its ending included, and the folded letters to compare."""

    start: int
    end: int
    folded: str


def text_words(text: str) -> list[TextWord]:
    """The words of the text in order; signs and spaces are none."""
    found, place = [], 0
    while (match := _WORD.search(text, place)) is not None:
        place = match.end()
        if (ending := _ENDING.match(text, place)) is not None:
            place = ending.end()
        if folded := _compared(match):
            found.append(TextWord(match.start(), place, folded))
    return found


def folded_words(text: str) -> str:
    """The words of the text as one line with a space before and after each; empty for a text without words."""
    words = " ".join(word.folded for word in text_words(text))
    return f" {words} " if words else ""


def _compared(match: re.Match[str]) -> str:
    if match["grouped"]:
        return re.sub(r"\D", "", fold(match["grouped"]))
    if match["decimal"]:
        return fold(match["decimal"]).replace(",", ".")
    return _compared_word(match["word"])


@lru_cache(maxsize=65_536)
def _compared_word(word: str) -> str:
    folded = fold(word)
    ordinal = _ORDINAL_NUMBER.fullmatch(folded)
    return ordinal[1] if ordinal else re.sub(r"[\W_]", "", folded)
