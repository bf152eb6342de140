"""The words around a value: by them its place is known again in another version of a text; pure."""

import hashlib

from quizzes.language.letters import nfc
from quizzes.sources.anchoring import Place, find_once

LETTERS = 60
WORDS = 4
ENOUGH_LETTERS = 12
LONGEST_TO_SEARCH = 20_000


def surroundings(text: str, start: int, end: int, *, first: int, last: int) -> tuple[str, str]:
    """Return what stands right before and after a value, at most LETTERS each, inside its passage (first to last)."""
    return text[max(first, start - LETTERS) : start], text[end : min(last, end + LETTERS)]


def identity_of(exact: str, *, prefix: str, suffix: str, occurrence: int) -> str:
    """Return what a candidate is known by: its words and the few around them, whatever the white space between.

    occurrence counts the candidates of one text that are alike in all this, from 0.
    """
    parts = (_words(exact), _last_words(prefix), _first_words(suffix), str(occurrence))
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def place_again(text: str, exact: str, *, prefix: str, suffix: str, at: int | None) -> Place | None:
    """Return where the words stand now: at their old place, else between their neighbours, else beside one of them.

    None where they are gone or where several places look alike.
    """
    if at is not None and text.startswith(prefix + exact + suffix, max(0, at - len(prefix))):
        return Place(at, at + len(exact))
    sides = [(prefix, suffix), (prefix[-LETTERS // 2 :], ""), ("", suffix[: LETTERS // 2])]
    for before, after in sides:
        if len(before + after) >= ENOUGH_LETTERS or (before, after) == (prefix, suffix):
            place = find_once(text, exact, prefix=before, suffix=after)
            if place is not None:
                return place
    return None


def shortest_quotation(passage: str, start: int, end: int) -> tuple[str, str]:
    """Return the fewest words before and after with which a value stands once in its passage; often none are needed.

    Where nothing makes it stand once, or the passage is too long to look, the longest that a quotation may keep.
    """
    exact = passage[start:end]
    for letters in (0, 10, 20, 40, LETTERS, 100) if len(passage) <= LONGEST_TO_SEARCH else ():
        before, after = passage[max(0, start - letters) : start], passage[end : end + letters]
        for prefix, suffix in ((before, ""), ("", after), (before, after)):
            if find_once(passage, exact, prefix=prefix, suffix=suffix) == Place(start, end):
                return prefix, suffix
    return passage[max(0, start - LETTERS) : start], passage[end : end + LETTERS]


def _words(text: str) -> str:
    return " ".join(nfc(text).split())


def _last_words(text: str) -> str:
    words = nfc(text).split()
    is_cut = len(text) >= LETTERS and not text[0].isspace()
    return " ".join(words[1:][-WORDS:] if is_cut else words[-WORDS:])


def _first_words(text: str) -> str:
    words = nfc(text).split()
    is_cut = len(text) >= LETTERS and not text[-1].isspace()
    return " ".join(words[:-1][:WORDS] if is_cut else words[:WORDS])
