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
def azerbaijani_set_phrases() -> tuple[tuple[str, str], ...]:
    """Return nouns with the stem of the verb behind which they mean nothing by themselves: ayağa qalxdı."""
    rows = json.loads(_FILE.read_text(encoding="utf-8"))["az set phrases"]
    return tuple((noun, verb) for noun, _space, verb in (row.partition(" ") for row in rows))
