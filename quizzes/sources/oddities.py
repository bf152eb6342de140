"""Finds letters in a text that look like others or are not seen at all; pure, never changes the text."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

MOST_REPORTED = 50
BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
UNSEEN = "\u00ad\u180e\u200b-\u200d\u2060-\u2064\ufeff"
JOINER = "\u200d"
ODD = re.compile(f"[{BIDI}{UNSEEN}\u018e\u01dd\u0370-\u03ff\u0400-\u052f]")
IS_BIDI = re.compile(f"[{BIDI}]")
IS_SIGN = re.compile(f"[{BIDI}{UNSEEN}]")
REST_OF_WORD = re.compile(r"\w{0,60}")
LONGEST_BEGINNING = 60
CYRILLIC_AND_GREEK = re.compile("[\u0370-\u03ff\u0400-\u052f]")
ALIKE_TO_LATIN = frozenset("аәеіјԛѕһԝорсухАӘВЕІЈКМНОРСТУХЅҺԚԜοΟΑΒΕΖΗΙΚΜΝΡΤΥΧ")
SCHWA_LOOKALIKES = frozenset("\u018e\u01dd")
WORDS_OF_ANOTHER_LANGUAGE = 3


def without_unseen(text: str) -> str:
    """Return a text without soft hyphens and spaces of no width, which pages put where a line may break.

    The joiner stays: signs of several pictures are made with it.
    """
    return re.sub(f"[{UNSEEN}]", lambda sign: sign[0] if sign[0] == JOINER else "", text)


@dataclass(frozen=True)
class Oddity:
    """One place: kind (bidi, unseen or lookalike), line and column from 1, the word, the letters meant as `U+04D9`."""

    kind: str
    position: int
    line: int
    column: int
    word: str
    letters: tuple[str, ...]


def oddities_in(text: str) -> list[Oddity]:
    """Return where a text turns its direction, hides a sign, or mixes foreign letters into Latin words; at most 50.

    Words wholly in another alphabet are an honest quotation, unless every letter of them passes for a Latin one and
    hardly any other word of the text is written in that alphabet.
    """
    has_other_language = _is_written_in_another_alphabet(text)
    found: list[Oddity] = []
    line, counted = 1, 0
    for start, piece in _odd_pieces(text):
        kind, letters = _kind(piece, has_other_language=has_other_language)
        if not kind:
            continue
        line += text.count("\n", counted, start)
        counted = start
        column = start - text.rfind("\n", 0, start)
        names = tuple(dict.fromkeys(f"U+{ord(letter):04X}" for letter in letters))
        found.append(Oddity(kind, start, line, column, _quoted(text, start, piece), names))
        if len(found) == MOST_REPORTED:
            break
    return found


def _odd_pieces(text: str) -> Iterator[tuple[int, str]]:
    """Yield each hidden sign, and each word with a foreign letter once, with its place; linear in the text."""
    position = 0
    while match := ODD.search(text, position):
        start, end = match.span()
        if IS_SIGN.match(match[0]):
            yield start, match[0]
        else:
            earliest = max(position, start - LONGEST_BEGINNING)
            while start > earliest and (text[start - 1].isalnum() or text[start - 1] == "_"):
                start -= 1
            end = REST_OF_WORD.match(text, end).end()
            yield start, text[start:end]
        position = end


def _kind(piece: str, *, has_other_language: bool) -> tuple[str, list[str]]:
    if IS_BIDI.match(piece):
        return "bidi", [piece]
    if IS_SIGN.match(piece):
        return "unseen", [piece]
    foreign = [letter for letter in piece if letter in SCHWA_LOOKALIKES or CYRILLIC_AND_GREEK.match(letter)]
    is_mixed = any(letter.isalpha() and unicodedata.name(letter, "").startswith("LATIN") for letter in piece)
    passes_for_latin = len(piece) > 1 and not has_other_language and ALIKE_TO_LATIN.issuperset(piece)
    return ("lookalike", foreign) if is_mixed or passes_for_latin else ("", [])


def _is_written_in_another_alphabet(text: str) -> bool:
    plainly_foreign = 0
    for _start, piece in _odd_pieces(text):
        letters = [letter for letter in piece if letter.isalpha()]
        if letters and all(map(CYRILLIC_AND_GREEK.match, letters)) and not ALIKE_TO_LATIN.issuperset(letters):
            plainly_foreign += 1
            if plainly_foreign >= WORDS_OF_ANOTHER_LANGUAGE:
                return True
    return False


def _quoted(text: str, start: int, piece: str) -> str:
    """Return the word, or the words around a sign, without the signs that would disturb the sentence quoting them."""
    if IS_SIGN.match(piece):
        piece = text[max(0, start - 12) : start + 13]
    return " ".join(re.sub(f"[{BIDI}{UNSEEN}\0]", "", piece[:60]).split())
