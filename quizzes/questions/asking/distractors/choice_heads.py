"""Tells whether a phrase of a text may stand beside a key: of one fine kind with it, no whole of it, no other name."""

import re
from functools import lru_cache

from quizzes.language.english import plural
from quizzes.questions.asking.azerbaijani.words.forms import forms_of
from quizzes.questions.asking.azerbaijani.words.words import POSTPOSITIONS
from quizzes.questions.asking.texts.likeness import is_within
from quizzes.questions.asking.words.noun_kinds import is_known
from quizzes.questions.asking.words.noun_kinship import SAME, are_of_wide_kind, are_synonyms, kinship, names_people
from quizzes.questions.asking.words.vocabulary import rows_of, words_of

LEAST_SHARED = 3
_AFTER_HEAD = re.compile(r",| (?:of|in|on|at|with|for|from|to|that|which|who|through|under|between|made|without)\b")
_KIN = frozenset({"relatives", "ancestors", "descendants", "cousins", "parents", "neighbours", "survivors", "victims"})
_GENERAL = {
    "en": words_of("en", "vague_nouns") | words_of("en", "no_things") | words_of("en", "living"),
    "az": words_of("az", "too_general"),
}


@lru_cache(maxsize=20_000)
def head_of(words: str, language: str) -> str:
    """Return the noun that a phrase is about, in its plain form where that is known."""
    if language == "en":
        return _AFTER_HEAD.split(words.lower(), maxsplit=1)[0].rpartition(" ")[2]
    row = [word for word in words.lower().split() if word not in POSTPOSITIONS]
    last = row[-1] if row else ""
    return next((form.noun for form in forms_of(last)), last)


@lru_cache(maxsize=20_000)
def is_beside(words: str, key: str, language: str) -> bool | None:
    """Return whether two phrases name things of one kind, None where the lists do not tell."""
    one, other = head_of(words, language), head_of(key, language)
    if not one or not other or is_within(words, key, language) or _names_again(one, other, language):
        return False
    people = [_names_people(noun, language) for noun in (one, other)]
    if any(people):
        return all(people)
    if one == other:
        return True
    forms = _forms(one, language), _forms(other, language)
    kin = max(kinship(first, second, language) for first in forms[0] for second in forms[1])
    if kin == SAME or any(
        are_of_wide_kind(first, second, language) for first in _singular(one) for second in _singular(other)
    ):
        return True
    if one in _GENERAL[language] or other in _GENERAL[language]:
        return False
    return None if kin or not any(is_known(form, language) for row in forms for form in row) else False


def _names_people(noun: str, language: str) -> bool:
    return noun in _KIN or names_people(noun, language)


def _singular(noun: str) -> tuple[str, ...]:
    return (noun, noun.removesuffix("es"), noun.removesuffix("s"))


def _forms(noun: str, language: str) -> tuple[str, ...]:
    return (noun, plural(noun)) if language == "en" else (noun,)


def _names_again(one: str, other: str, language: str) -> bool:
    """Whether one word names the thing of the other again: warship and ship, canal and waterway, tale and story."""
    if one != other and min(len(one), len(other)) >= LEAST_SHARED and (one.endswith(other) or other.endswith(one)):
        return True
    if are_synonyms(one, other, language):
        return True
    rows = rows_of("en", "named_again") if language == "en" else ()
    return one != other and any({one, other} <= set(row.split()) for row in rows)
