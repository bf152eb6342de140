"""Reads a name as no person where its text says what it names: Skellig Michael is a steep pyramid of rock."""

from collections.abc import Iterable
from dataclasses import replace

from quizzes.facts.proposing.candidates import Found
from quizzes.questions.asking.english.words.tags import units_of
from quizzes.questions.asking.english.words.units import ADJECTIVES, NOUNS
from quizzes.questions.asking.english.words.words import is_human
from quizzes.questions.asking.texts.drafts import Sentence
from quizzes.questions.asking.words.noun_kinds import is_known
from quizzes.questions.asking.words.vocabulary import words_of

SURE = 0.8
_BE = frozenset({"is", "was"})
_OPENS = frozenset({"a", "an"})
_PLACES = words_of("en", "settlements") | words_of("en", "named_with_the")


def with_told_kinds(sentences: Iterable[Sentence]) -> list[Sentence]:
    """Return the sentences, each person whom one of them says to be a thing or a place read as that."""
    rows = list(sentences)
    told = {name: kind for sentence in rows for name, kind in _told(sentence)}
    return [_read(sentence, told) if told else sentence for sentence in rows]


def _read(sentence: Sentence, told: dict[str, str]) -> Sentence:
    values = tuple(
        replace(one, type=told[one.value], score=max(one.score, SURE))
        if one.type == "person" and one.value in told
        else one
        for one in sentence.values
    )
    return sentence if values == sentence.values else replace(sentence, values=values)


def _told(sentence: Sentence) -> Iterable[tuple[str, str]]:
    """The name with which a sentence begins, and whether it is a place: X is a small island."""
    first = next((one for one in sentence.values if one.first == sentence.first and one.type == "person"), None)
    if first is not None and (noun := _complement(sentence, first)) and not is_human((noun,)) and is_known(noun, "en"):
        yield first.value, "place" if noun in _PLACES else "other_name"


def _complement(sentence: Sentence, name: Found) -> str:
    """The noun of what a name is said to be, right behind it; nothing where that stands otherwise."""
    units = [unit for unit in units_of(sentence) if unit.positions[0] >= name.last]
    if len(units) < 3 or units[0].low not in _BE or units[1].low not in _OPENS:
        return ""
    at = 2
    while at < len(units) and units[at].tag in NOUNS | ADJECTIVES | {"AV0", "VVN", "ORD", "CJC"}:
        at += 1
    return units[at - 1].lemma if units[at - 1].tag in NOUNS - {"NP0"} else ""
