"""Nouns that stand with one verb: what melts, what is sown, what is played; no other noun can stand for one of them."""

import json
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from quizzes.language.english import plural

_FILE = Path(__file__).parent / "frames.json"


def nouns_with(verbs: Iterable[str], noun: str, language: str) -> tuple[str, ...] | None:
    """Return the other nouns that stand with one of the verbs where this one does, in its number; None if not known."""
    for verb in verbs:
        for row in _rows(language).get(verb, ()):
            if noun in row:
                return tuple(other for other in row if other != noun)
    return None


@lru_cache
def _rows(language: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """For every verb the rows of nouns that stand with it, in English in the plural as well."""
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for line in json.loads(_FILE.read_text(encoding="utf-8"))[language]:
        verbs, nouns = (part.split() for part in line.split("|"))
        rows = [tuple(nouns)] + ([tuple(plural(noun) for noun in nouns)] if language == "en" else [])
        for verb in verbs:
            found[verb] = (*found.get(verb, ()), *rows)
    return found
