"""Nouns of one kind, which can stand beside each other as options: parts of a house, materials, animals."""

import json
from functools import lru_cache
from pathlib import Path

_FILE = Path(__file__).parent / "words" / "kinds.json"


@lru_cache
def _by_noun(language: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for row in json.loads(_FILE.read_text(encoding="utf-8"))[language]:
        kind = tuple(row.split())
        for noun in kind:
            found[noun] = (*found.get(noun, ()), kind)
    return found


def nouns_like(noun: str, language: str) -> tuple[str, ...]:
    """Return the nouns of the kind of this one, without it; those of its first kind where it has several."""
    kinds = _by_noun(language).get(noun, ())
    return tuple(other for other in kinds[0] if other != noun) if kinds else ()


def is_known(noun: str, language: str) -> bool:
    """Return whether a noun stands in some kind."""
    return noun in _by_noun(language)
