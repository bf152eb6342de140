"""Tells whether the words of an English question can stand, and writes them as one; NoStem where they cannot."""

import re
from collections.abc import Iterable
from itertools import pairwise

from quizzes.language.letters import capitalize
from quizzes.questions.asking.english.stems.settled import KEPT, settled
from quizzes.questions.asking.english.words.verbs import BE, MODALS
from quizzes.questions.asking.english.words.words import (
    ADVERBS,
    LINKING,
    LOOSE_PRONOUNS,
    POSSESSIVES,
    PREPOSITIONS,
    is_of_all,
    is_plural,
)
from quizzes.questions.asking.words.vocabulary import words_of

MOST_WORDS = 20
_WRONG_AN = re.compile(r"\b(a)n (?=[bcdfgjklmnpqrstvwyz])")
_COMPARING = frozenset(
    ["greater", "larger", "bigger", "smaller", "better", "worse", "longer", "shorter", "higher", "lower", "stronger"]
)


_GROWING = frozenset({"grow", "grows", "grew", "become", "becomes", "became", "get", "gets", "got", "turn", "turns"})


_SIDES = frozenset({"north", "south", "east", "west", "left", "right", "dark", "cold", "past", "young", "wild"})


class NoStem(Exception):
    """No clean stem can be written; its argument is the reason."""


def finished(parts: Iterable[str], *, may_compare: bool = False, ends: str = "") -> str:
    """Return the parts as one question; NoStem where it is too long or speaks of what it does not name.

    ends is the preposition in which it may end, its noun being asked for: What was Lady Byron fond of?
    """
    stem = settled(" ".join(part for part in parts if part), kept=KEPT)
    stem = _WRONG_AN.sub(r"\1 ", stem.replace(" ,", ",").strip(" ,;–—-"))
    low = [word.strip("’'.,").lower() for word in stem.split()]
    if len(low) > MOST_WORDS:
        raise NoStem("too_long")
    if len(low) < 3:
        raise NoStem("too_short")
    loose = [
        word
        for at, word in enumerate(low)
        if word in LOOSE_PRONOUNS and not _is_bound(low, at) and not is_of_all(low, at)
    ]
    if loose:
        raise NoStem("pronoun")
    if any(word in POSSESSIVES and not is_of_all(low, at) for at, word in enumerate(low[:4])):
        raise NoStem("pronoun")
    stem = stem.replace(KEPT, "")
    low = [word.removeprefix(KEPT) for word in low]
    if "their" in low and not any(is_plural((word,)) for word in low[: low.index("their")]):
        raise NoStem("pronoun")
    if ("the", "next") in pairwise(low) or (low[0] == "what" and "themselves" in low):
        raise NoStem("pronoun")
    is_growing = bool(_GROWING & set(low))
    if not (may_compare or is_growing) and "than" not in low and _compares(low):
        raise NoStem("comparison")
    if low[-1] == ends:
        return capitalize(stem, "en") + "?"
    if low[-1] in {"at", "which", "whom", "only"}:
        raise NoStem("no_clause")
    is_bare = low[-1] in words_of("en", "adjectives") - _SIDES and low[-2] in {"a", "an", "the"}
    if (
        is_bare
        or low[-1]
        in {
            "and",
            "or",
            "but",
            "of",
            "the",
            "a",
            "an",
        }
        | (ADVERBS & LINKING)
        | MODALS
    ):
        raise NoStem("no_clause")
    return capitalize(stem, "en") + "?"


def _compares(low: list[str]) -> bool:
    """Whether a word compares with what is not said; not where it only tells which of two: its higher summit."""
    owned = (at for at, word in enumerate(low) if word in _COMPARING and not low[at - 1].endswith(("’s", "s’")))
    return any(low[at - 1] != "the" or at + 1 == len(low) for at in owned)


def _is_bound(low: list[str], at: int) -> bool:
    """Whether a word that can be a pronoun is none here: "are there", "that" before a clause is no pronoun."""
    if low[at] == "that":
        return at > 2 and low[at - 1] not in PREPOSITIONS | BE | {"and", "or"}
    if low[at] == "it":
        return low[:2] == ["how", "long"] and at == low.index("it") and low[at - 1] in {"was", "is", "take"}
    if low[at] == "there":
        return at > 0 and low[at - 1] in {"are", "were", "is", "was"}
    return False
