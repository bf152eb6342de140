"""Reads a bare surname as its person, where a text gives the whole name: Bougainville wrote, though a place as well."""

from collections.abc import Iterable
from dataclasses import replace

from quizzes.facts.proposing.candidates import Found
from quizzes.questions.asking.english.words.words import PREPOSITIONS
from quizzes.questions.asking.texts.drafts import Sentence

_NOBLE = frozenset({"lord", "lady", "sir", "dame", "mrs", "miss", "madame", "count", "countess", "baron", "baroness"})
_BEFORE_PERSONS = frozenset({"of", "by", "with", "for", "to", "from"})


def with_surnames(sentences: Iterable[Sentence]) -> list[Sentence]:
    """Return the sentences, each place that is the surname of a person named so far read as that person."""
    found, surnames = [], set[str]()
    for sentence in sentences:
        values = tuple(_read(sentence, one, surnames) for one in sentence.values)
        found.append(sentence if values == sentence.values else replace(sentence, values=values))
        whole = (one.value.split() for one in values if one.type == "person")
        surnames |= {words[-1] for words in whole if len(words) > 1}
    return found


def _read(sentence: Sentence, one: Found, surnames: set[str]) -> Found:
    before = sentence.tokens[one.first - 1].low if one.first > sentence.first else ""
    is_there = before in PREPOSITIONS - _BEFORE_PERSONS
    return replace(one, type="person") if one.type == "place" and one.value in surnames and not is_there else one


def shared_surnames(sentences: Iterable[Sentence]) -> frozenset[str]:
    """Return the surnames that a text gives to one person with a title, so that alone they may be another's: Byron.

    Lady Byron is not Augusta Ada Byron, nor is the Byron who sailed from England.
    """
    return frozenset(
        one.value
        for sentence in sentences
        for one in sentence.values
        if one.type == "person" and one.first > sentence.first and sentence.tokens[one.first - 1].low in _NOBLE
    )
