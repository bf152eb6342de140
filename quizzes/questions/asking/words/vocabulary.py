"""Reads the word lists that ship with this package, each language by itself; words only, no rules."""

import json
from functools import lru_cache
from pathlib import Path

_FILES = {"en": "english.json", "az": "azerbaijani.json"}
_FOLDER = Path(__file__).parent


@lru_cache
def _lists(language: str) -> dict[str, list[str]]:
    return json.loads((_FOLDER / _FILES[language]).read_text(encoding="utf-8"))


def words_of(language: str, name: str) -> frozenset[str]:
    """Return the words of one list."""
    return frozenset(word for row in _lists(language)[name] for word in row.split())


def rows_of(language: str, name: str) -> tuple[str, ...]:
    """Return one list row by row."""
    return tuple(_lists(language)[name])


@lru_cache
def names_of(group: str) -> dict[str, list[str]]:
    """Return one group of well-known names, by kind."""
    return json.loads((_FOLDER / "names.json").read_text(encoding="utf-8"))[group]


@lru_cache
def given_names(language: str, kind: str) -> frozenset[str]:
    """Return the given names of women or of men, of all cultures, as a language writes them."""
    rows = json.loads((_FOLDER / "cultures.json").read_text(encoding="utf-8")).values()
    key = "women" if kind == "woman" else "men"
    return frozenset(names_of("given")[f"{language}_{kind}"]).union(*(row[language][key].split() for row in rows))
