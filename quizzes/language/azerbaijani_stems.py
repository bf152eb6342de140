"""Azerbaijani endings taken off again, on folded letters: which nouns a word may be a form of; never its meaning."""

from functools import lru_cache

from .azerbaijani_suffixes import CASES, suffix
from .azerbaijani_words import (
    DROPS_VOWEL,
    DROPS_VOWEL_BEFORE_POSSESSIVE,
    IRREGULAR_FORMS,
    LOSES_ONE_OF_TWO,
)
from .letters import fold

_VOWELS = frozenset("aeiou")
_HARDENED = {"y": "k", "g": "q"}
_OF_EACH_VOWEL = "aıoueiöüə"
_SHORTEST = 2


def _endings(*cases: str) -> dict[str, frozenset[bool]]:
    """The folded letters that the cases add, each with whether it follows a vowel, a consonant or both."""
    found: dict[str, set[bool]] = {}
    for case in cases:
        for vowel in _OF_EACH_VOWEL:
            found.setdefault(fold(suffix(f"{vowel}t", case)), set()).add(False)
            found.setdefault(fold(suffix(f"t{vowel}", case)), set()).add(True)
            if case not in {"plural", "possessive3"}:
                found.setdefault(fold(suffix(f"t{vowel}", case, possessive=True)), set()).add(True)
    return {ending: frozenset(after) for ending, after in found.items()}


def _standing_in(endings: dict[str, frozenset[bool]]) -> dict[str, frozenset[bool]]:
    """The endings of what stands in a place: rayondakı, kəndindəki."""
    return {f"{ending}ki": after for ending, after in endings.items()}


# From the end of the word inwards: each layer once at most.
_LAYERS = (
    _endings("copula"),
    {
        **_endings(*(case for case in CASES if case not in {"plural", "possessive3", "copula"})),
        **_standing_in(_endings("locative")),
    },
    _endings("possessive3"),
    _endings("plural"),
)
_WITHOUT_VOWEL = {fold(word[:-2] + word[-1]): fold(word) for word in DROPS_VOWEL | DROPS_VOWEL_BEFORE_POSSESSIVE}
_WITHOUT_DOUBLE = {fold(word[:-1]): fold(word) for word in LOSES_ONE_OF_TWO}
_IRREGULAR = {fold(form): fold(noun) for noun, forms in IRREGULAR_FORMS.items() for form in forms.values() if form}


@lru_cache(maxsize=65_536)
def stems(word: str) -> frozenset[str]:
    """The word and every noun that it may be a form of, folded: cayinda gives cayinda, cayi and cay.

    word is one word, folded. Case, possessive of the third person, plural and copula are taken off, k and q put back
    for y and ğ, and so are dropped vowels. What is no noun may be among them.
    """
    found = {word} | _named(word)
    for layer in _LAYERS:
        for base in tuple(found):
            for ending, after in layer.items():
                if base.endswith(ending):
                    found |= _without(base, ending, after)
    return frozenset(found)


def beginnings(word: str) -> frozenset[str]:
    """Letters with one of which every word begins that shares a stem with this one: for a quick first look."""
    return frozenset(_kept_letters(stem) for stem in stems(word))


def _without(base: str, ending: str, after: frozenset[bool]) -> set[str]:
    stem = base[: -len(ending)]
    if len(stem) < _SHORTEST or (stem[-1] in _VOWELS) not in after or not _is_in_harmony(stem, ending):
        return set()
    found = {stem} | _named(stem)
    if ending[0] in _VOWELS:
        if stem[-1] in _HARDENED and sum(letter in _VOWELS for letter in stem) > 1:
            found.add(stem[:-1] + _HARDENED[stem[-1]])
        if stem in _WITHOUT_VOWEL:
            found.add(_WITHOUT_VOWEL[stem])
    elif stem in _WITHOUT_DOUBLE:
        found.add(_WITHOUT_DOUBLE[stem])
    return found


def _named(word: str) -> set[str]:
    return {_IRREGULAR[word]} if word in _IRREGULAR else set()


def _is_in_harmony(stem: str, ending: str) -> bool:
    """As far as folded letters tell: i and ı are one here, o and ö, u and ü."""
    last = next((letter for letter in reversed(stem) if letter in _VOWELS), None)
    first = next(letter for letter in ending if letter in _VOWELS)
    if last is None:
        return False
    if first in "iu":
        return (first == "u") == (last in "ou")
    return last not in "ae" or first == last


def _kept_letters(stem: str) -> str:
    """What all forms of the noun begin with: without a last k or q, a dropped vowel, the second of two letters."""
    if stem in _WITHOUT_VOWEL.values():
        return stem[:-2]
    if stem in _WITHOUT_DOUBLE.values():
        return stem[:-1]
    return stem[:-1] if stem[-1] in "kq" and len(stem) > _SHORTEST else stem
