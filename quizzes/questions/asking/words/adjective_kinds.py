"""Adjectives that can stand for one before a noun: rough, calm or stormy seas, but a rough or a smooth skin."""

import json
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path

from quizzes.language.english import plural
from quizzes.questions.asking.azerbaijani.words.forms import forms_of
from quizzes.questions.asking.english.words.words import DETERMINERS, PREPOSITIONS
from quizzes.questions.asking.words.noun_kinship import names_people

FOLLOWING = 2
_FILE = Path(__file__).parent / "adjectives.json"
_ANY, _PEOPLE = "*", "people"
_NO_NOUNS = (
    DETERMINERS | PREPOSITIONS | {"and", "or", "but", "than", "that", "then", "as", "enough", "when", "və", "isə"}
)
Row = tuple[tuple[str, ...], frozenset[str]]


def adjectives_beside(word: str, following: Sequence[str], language: str) -> tuple[str, ...] | None:
    """Return the adjectives that can stand for one before the words that follow it, the opposite first.

    It is empty where none goes with that noun; None where the lists do not tell: of another adjective, of no noun.
    """
    rows = _rows(language).get(word)
    nouns = [noun for one in following[:FOLLOWING] for noun in _nouns(one, language)]
    if rows is None or not following or not following[0].isalpha() or following[0] in _NO_NOUNS:
        return None
    if language == "az" and not nouns:
        return None
    for noun in nouns:
        for others, where in rows:
            if _named(noun, language) & where:
                return others
    anywhere = next((others for others, where in rows if _ANY in where), None)
    return anywhere or (() if word in _limited(language) else None)


def goes_with(adjective: str, noun: str, key: str, language: str) -> bool:
    """Return whether an adjective can stand before a noun as before the key, for all that the lists tell."""
    if adjective not in _limited(language):
        return True
    rows = [where for _others, where in _rows(language).get(adjective, ()) if where & {*_named(key, language), _ANY}]
    return any(where & {*_named(noun, language), _ANY} for where in rows)


def _named(noun: str, language: str) -> frozenset[str]:
    """The noun and the kinds in which it stands."""
    people = {_PEOPLE} if names_people(noun, language) else set()
    return _kinds(language).get(noun, frozenset()) | people | {noun}


def _nouns(word: str, language: str) -> Iterator[str]:
    """The word itself in English, the nouns of which it may be a form in Azerbaijani."""
    if language == "en":
        yield word
    else:
        yield from (form.noun for form in forms_of(word))


@lru_cache
def _file(language: str) -> dict:
    return json.loads(_FILE.read_text(encoding="utf-8"))[language]


@lru_cache
def _limited(language: str) -> frozenset[str]:
    """The adjectives whose opposite depends on the noun, so that before any other noun there is none."""
    return frozenset(word for row in _file(language)["nowhere else"] for word in row.split())


@lru_cache
def _rows(language: str) -> dict[str, tuple[Row, ...]]:
    """For every adjective those that can stand for it, and the nouns or kinds of nouns before which they can."""
    found: dict[str, tuple[Row, ...]] = {}
    for row in _file(language)["rows"]:
        words, where = (part.split() for part in row.split("|"))
        named = frozenset(where) | {plural(noun) for noun in where if language == "en"}
        found[words[0]] = (*found.get(words[0], ()), (tuple(words[1:]), named))
    return found


@lru_cache
def _kinds(language: str) -> dict[str, frozenset[str]]:
    """The kinds in which a noun stands, in English in the plural as well."""
    found: dict[str, frozenset[str]] = {}
    for kind, row in _file(language)["nouns"].items():
        for noun in row.split():
            for form in (noun, plural(noun)) if language == "en" else (noun,):
                found[form] = found.get(form, frozenset()) | {kind}
    return found
