"""Nouns of one kind, which can stand beside each other as options: parts of a house, materials, animals."""

import json
from collections import Counter
from collections.abc import Collection
from functools import lru_cache
from pathlib import Path

from quizzes.language.english import plural
from quizzes.questions.writing.distractors import WANTED

_FILE = Path(__file__).parent / "words" / "kinds.json"
_MASS = "~"
FINE = 12


@lru_cache
def _rows(language: str) -> tuple[tuple[str, ...], ...]:
    """The kinds; in English those of things that can be counted in the plural as well."""
    found: list[tuple[str, ...]] = []
    for row in json.loads(_FILE.read_text(encoding="utf-8"))[language]:
        kind = tuple(word for word in row.split() if word != _MASS)
        found.append(kind)
        if language == "en" and _MASS not in row and not kind[0].endswith("s"):
            found.append(tuple(plural(word) for word in kind))
    return tuple(found)


@lru_cache
def _by_noun(language: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for kind in _rows(language):
        for noun in kind:
            found[noun] = (*found.get(noun, ()), kind)
    return found


def kinds_of(noun: str, language: str) -> tuple[tuple[str, ...], ...]:
    """Return the kinds in which a noun stands."""
    return _by_noun(language).get(noun, ())


def synonym_groups(noun: str, language: str) -> frozenset[int]:
    """Return the numbers of the rows of near synonyms that hold a word."""
    return _groups(language).get(noun, frozenset())


def nouns_like(noun: str, language: str, near: Collection[str] = ()) -> tuple[str, ...]:
    """Return the nouns of the kind of this one, without it.

    Where it has several kinds, those of the one of which most stand near; of the first that has enough where none does.
    A word of several meanings has none where near holds no other of its kind.
    """
    kinds = _by_noun(language).get(noun, ())
    if not kinds:
        return ()
    said = {kind: sum(other in near for other in kind if other != noun) for kind in kinds}
    if near and noun in _ambiguous(language) and not any(said.values()):
        return ()
    rows = [_others(noun, kind, language, near) for kind in sorted(kinds, key=lambda kind: -said[kind])]
    return next((row for row in rows if len(row) >= WANTED), rows[0])


def sisters_of(noun: str, language: str, near: Collection[str]) -> tuple[str, ...]:
    """Return the nouns of the fine kind of this one: those that stand near first, of a large kind only those.

    A noun of several kinds has those of the one of which most stand near; where none does, those that
    share two, then those of its first kind.
    """
    kinds = kinds_of(noun, language)
    said = {kind: sum(other in near for other in kind if other != noun) for kind in kinds}
    if len(kinds) > 1 and not any(said.values()):
        counts = Counter(other for kind in kinds for other in kind if other != noun)
        shared = [other for other, count in counts.items() if count > 1 + (noun in _ambiguous(language))]
        first = [] if noun in _ambiguous(language) else [other for other in kinds[0] if other not in {noun, *shared}]
        return _apart(noun, [*shared, *first] if len(shared) < WANTED else shared, language)
    if not kinds or (noun in _ambiguous(language) and not any(said.values())):
        return ()
    most = max(said.values())
    kind = min((kind for kind in kinds if said[kind] == most), key=len)
    told = [other for other in dict.fromkeys(other for kind in kinds for other in kind) if other in near]
    rest = [other for other in kind if other not in near] if len(kind) <= FINE else []
    return _apart(noun, [other for other in (*told, *rest) if other != noun], language)


def is_surely_like(noun: str, other: str, language: str) -> bool:
    """Return whether another noun of a kind is like this one in whatever sense: it has one kind, or shares two."""
    kinds = kinds_of(noun, language)
    return len(kinds) == 1 or sum(other in kind for kind in kinds) > 1


def has_one_kind(noun: str, language: str, near: Collection[str]) -> bool:
    """Return whether it is clear of which kind a noun is: it has one, or the text speaks of others of that kind."""
    if noun in _ambiguous(language):
        return False
    kinds = kinds_of(noun, language)
    is_told = any(other in near for kind in kinds for other in kind if other != noun)
    return is_told or len(kinds) < 2


def _others(noun: str, kind: tuple[str, ...], language: str, near: Collection[str]) -> tuple[str, ...]:
    ordered = sorted((other for other in kind if other != noun), key=lambda other: other not in near)
    return _apart(noun, ordered, language)


def _apart(noun: str, others: Collection[str], language: str) -> tuple[str, ...]:
    """The words without those that mean nearly the same as the noun or as one before them: no boot beside a shoe."""
    groups, taken, kept = _groups(language), set(_groups(language).get(noun, ())), []
    for other in others:
        own = groups.get(other, frozenset())
        if not own & taken:
            kept.append(other)
            taken |= own
    return tuple(kept)


@lru_cache
def _groups(language: str) -> dict[str, frozenset[int]]:
    """The numbers of the rows of near synonyms in which a word stands, in English in the plural as well."""
    rows = json.loads(_FILE.read_text(encoding="utf-8")).get(f"{language} synonyms", ())
    found: dict[str, frozenset[int]] = {}
    for number, row in enumerate(rows):
        words = row.split() + ([plural(word) for word in row.split()] if language == "en" else [])
        for word in words:
            found[word] = found.get(word, frozenset()) | {number}
    return found


def is_loose(noun: str, language: str) -> bool:
    """Return whether others of its kind are often true as well where nothing particular is told: water from a well."""
    return noun in _listed(language, "loose")


def _ambiguous(language: str) -> frozenset[str]:
    return _listed(language, "ambiguous")


@lru_cache
def _listed(language: str, name: str) -> frozenset[str]:
    rows = json.loads(_FILE.read_text(encoding="utf-8")).get(f"{language} {name}", ())
    words = {word for row in rows for word in row.split()}
    return frozenset(words | {plural(word) for word in words} if language == "en" else words)


def is_known(noun: str, language: str) -> bool:
    """Return whether a noun stands in some kind."""
    return noun in _by_noun(language)


def known_nouns(language: str) -> frozenset[str]:
    """Return the nouns of all kinds."""
    return frozenset(_by_noun(language))
