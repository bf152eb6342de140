"""The kinds of nouns as they are listed: rows whose nouns stand beside each other, rows of one noun and its sisters."""

import json
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from pathlib import Path

from quizzes.language.english import plural

_FOLDER = Path(__file__).parent
_MASS = "~"
LEAST_AROUND, SMALL, THICK, USUAL = 2, 20, 10, 0.75
Kind = tuple[str, ...]


@lru_cache
def listed(name: str) -> tuple[str, ...]:
    """Return one list of kinds.json row by row; nothing where it has none."""
    return tuple(json.loads((_FOLDER / "kinds.json").read_text(encoding="utf-8")).get(name, ()))


@lru_cache
def _uncounted() -> frozenset[str]:
    """The English nouns of rows of things that are not counted themselves: bark beside a root, smoke beside a spark."""
    return frozenset(word for row in listed("en uncounted") for word in row.split())


@lru_cache
def _own_rows(language: str) -> tuple[str, ...]:
    return tuple(json.loads((_FOLDER / "beside.json").read_text(encoding="utf-8")).get(language, ()))


def _kinds(rows: Iterable[str], language: str) -> Iterator[Kind]:
    """The rows as nouns; in English those of things that can be counted in the plural as well."""
    for row in rows:
        kind = tuple(word.removesuffix(":") for word in row.split() if word != _MASS)
        yield kind
        if language == "en" and _MASS not in row and not kind[0].endswith("s"):
            counted = tuple(plural(word) for word in kind if word == kind[0] or word not in _uncounted())
            yield from [counted] if len(counted) > LEAST_AROUND else ()


@lru_cache
def _own(language: str) -> dict[str, tuple[Kind, ...]]:
    found: dict[str, tuple[Kind, ...]] = {}
    for kind in _kinds(_own_rows(language), language):
        found[kind[0]] = (*found.get(kind[0], ()), kind)
    return found


@lru_cache
def by_noun(language: str) -> dict[str, tuple[Kind, ...]]:
    """Return the kinds in which each noun stands, those that are its own first."""
    found = dict(_own(language))
    for kind in _kinds(listed(language), language):
        for noun in kind:
            found[noun] = (*found.get(noun, ()), kind)
    return found


@lru_cache
def _spare(language: str) -> dict[str, Kind]:
    return {kind[0]: kind for kind in _kinds(reversed(_own_rows(f"{language} spare")), language)}


def spare_sisters(noun: str, language: str) -> Kind:
    """Return what can stand beside a noun of which no kind is known: to be offered, never surely fair."""
    return () if noun in by_noun(language) else _spare(language).get(noun, ())[1:]


def own_kinds(noun: str, language: str) -> tuple[Kind, ...]:
    """Return the rows that tell what stands beside this noun, one for each of its senses, the noun first in each."""
    return _own(language).get(noun, ())


@lru_cache(maxsize=20_000)
def _around(noun: str, kind: Kind, language: str) -> frozenset[str]:
    """The nouns that share a kind with one of this kind, but for the kinds of the noun itself."""
    kinds = by_noun(language)
    rows = (row for other in kind if other != noun for row in kinds.get(other, ()) if noun not in row)
    return frozenset(other for row in rows for other in row) - {noun, *kind}


def support(noun: str, kind: Kind, near: Collection[str], language: str) -> float:
    """Return how surely words that stand near speak of a kind, more of the usual sense; 0 if they do not."""
    around = _around(noun, kind, language)
    said = sum(other in around for other in near)
    thick = THICK * said / (SMALL + len(around)) if said >= LEAST_AROUND else 0.0
    found = sum(other in near for other in kind if other != noun) + thick
    is_first = kind in own_kinds(noun, language)[:1]
    return found + USUAL if found and is_first else found
