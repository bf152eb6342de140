"""Causes, purposes and the like that hang on no text, by who acts and on what; words only."""

import json
from functools import lru_cache
from pathlib import Path

from quizzes.questions.asking.words.noun_kinds import kinds_of
from quizzes.questions.asking.words.noun_kinship import names_people

PEOPLE, THINGS = "people", "things"
LEAST_SHARED = 2
_FILE = Path(__file__).parent / "reasons.json"


@lru_cache
def _lists() -> dict[str, dict]:
    return json.loads(_FILE.read_text(encoding="utf-8"))


def rows_on(language: str, sort: str, thing: str) -> tuple[str, ...]:
    """Return what is done with things of a sort: cloth, food, water …; nothing for others."""
    return tuple(_lists()[language]["on"].get(sort, {}).get(thing, ()))


def general_rows(language: str, sort: str, doer: str = "") -> tuple[tuple[str, ...], ...]:
    """Return the rows of a sort (because, to, when …), each in its forms; where it tells them, of those who act."""
    rows = _lists()[language].get(sort, ())
    rows = rows.get(doer, rows.get(THINGS, ())) if isinstance(rows, dict) else rows
    return tuple(tuple(form.strip() for form in row.split("|")) for row in rows)


@lru_cache(maxsize=20_000)
def doer_named(noun: str, language: str) -> str:
    """Return who or what a noun names: people, animals, plants, nature; nothing where the lists do not say."""
    return PEOPLE if names_people(noun, language) else _sort_of(noun, language, "doers")


@lru_cache(maxsize=20_000)
def thing_named(noun: str, language: str) -> str:
    """Return what something is done with: cloth, materials, water, writing, food …; nothing where none is known."""
    return _sort_of(noun, language, "things")


def _sort_of(noun: str, language: str, lists: str) -> str:
    """The list that holds a noun, else the one with which at least half of the kinds of the noun share two."""
    sorts = {name: words.split() for name, words in _lists()[lists][language].items()}
    own = next((name for name, words in sorts.items() if noun in words), "")
    rows = kinds_of(noun, language)
    counts = {name: sum(len(set(row) & set(words)) >= LEAST_SHARED for row in rows) for name, words in sorts.items()}
    best = max(counts, key=counts.__getitem__)
    return own or (best if counts[best] and counts[best] * 2 >= len(rows) else "")
