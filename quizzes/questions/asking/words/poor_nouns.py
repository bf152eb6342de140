"""Nouns that nobody would ask for, and that say too little of a text to name it: beginning, answer, world."""

import json
from functools import lru_cache
from pathlib import Path

from quizzes.language.english import plural

_FILE = Path(__file__).parent / "poor_gaps.json"


@lru_cache
def poor_nouns(language: str) -> frozenset[str]:
    """Return the poor nouns of a language in their plain form, the English ones in the plural too."""
    words = json.loads(_FILE.read_text(encoding="utf-8"))[language]
    return frozenset([*words, *map(plural, words)] if language == "en" else words)


@lru_cache
def azerbaijani_set_phrases() -> dict[str, tuple[str, ...]]:
    """Return nouns with the stems of the verbs before which they mean nothing by themselves: ayağa qalxdı."""
    rows = json.loads(_FILE.read_text(encoding="utf-8"))["az set phrases"]
    return {noun: tuple(stems) for noun, *stems in (row.split() for row in rows)}


def makes_one(noun: str, follows: str) -> bool:
    """Return whether an Azerbaijani noun and the word behind it, in lower case, make a set phrase: ehtiyac duyurdu."""
    return follows.startswith(azerbaijani_set_phrases().get(noun, ("\0",)))
