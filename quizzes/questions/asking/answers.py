"""Tells which words of a sentence can be the answer of a question: values and names, phrases asked for, long words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from quizzes.facts.proposing.tokens import DASHES, lower_word
from quizzes.language.values import NAME_TYPES
from quizzes.questions.asking.azerbaijani.gaps.gap_nouns import noun_form
from quizzes.questions.asking.azerbaijani.words.words import ADVERBS, PARTICLES, POSTPOSITIONS, PRONOUNS, RELATIONS
from quizzes.questions.asking.english.words.tags import units_of
from quizzes.questions.asking.english.words.verbs import AUXILIARIES
from quizzes.questions.asking.english.words.words import DETERMINERS, LOOSE_PRONOUNS, PREPOSITIONS, SUBORDINATORS
from quizzes.questions.asking.reading import TextRead
from quizzes.questions.asking.texts.drafts import Draft, Sentence

SHORTEST, SHORTEST_NOUN, MOST_WORDS, UNKNOWN = 4, 3, 2, 3
_GENITIVES = ("ın", "in", "un", "ün")
_OWNED = (*RELATIONS, "son", "əvvəl", "axır", "başlanğıc", "dövr", "zaman")
_CASED = re.compile(r"[ıiuü]n(?:d[aə]n?|[aə])$")
_LEFT_ASIDE = {
    "en": DETERMINERS | PREPOSITIONS | SUBORDINATORS | LOOSE_PRONOUNS | AUXILIARIES | {"then", "also", "very"},
    "az": PRONOUNS | PARTICLES | POSTPOSITIONS | ADVERBS | {"olan", "olub", "edib", "edir", "olur"},
}


@dataclass(frozen=True)
class Answer:
    """Words of a text by their places, their sort (digits, name:person, word, phrase), and the form of the last one."""

    start: int
    end: int
    text: str
    sort: str
    form: str
    sentence: Sentence

    @classmethod
    def at(cls, sentence: Sentence, start: int, end: int, *, language: str) -> "Answer":
        """Return the words between two places of a sentence as an answer."""
        text = sentence.text[start:end]
        names = (one for one in sentence.values if one.type in NAME_TYPES and one.start <= start and end <= one.end)
        name = next(names, None)
        plain = "digits" if text[:1].isdigit() else "phrase" if " " in text else "word"
        sort = f"name:{name.type}" if name else plain
        return cls(start, end, text, sort, _form(sentence, end, text, language), sentence)

    def is_like(self, other: "Answer") -> bool:
        """Whether the words have the shape of others: sort, form, number of words, a capital letter."""
        counts = [one.text.count(" ") for one in (self, other)]
        capitals = [one.text[:1].isupper() and one.start > one.sentence.start for one in (self, other)]
        same = (self.sort, self.form, capitals[0]) == (other.sort, other.form, capitals[1])
        return same and abs(counts[0] - counts[1]) <= (counts[0] > 1)


def _form(sentence: Sentence, end: int, text: str, language: str) -> str:
    """The form of the last word: the tag of an English one, case and number of an Azerbaijani one, else its end."""
    if language == "en":
        return next((unit.tag for unit in units_of(sentence) if sentence.tokens[unit.positions[-1]].end == end), "")
    word = lower_word(text.split()[-1].strip(".,;:!?”’\"'"), language)
    known = noun_form(word) or noun_form(word, is_owned=True)
    return f"{known.case}:{known.is_plural}:{known.is_owned}" if known else word[-UNKNOWN:]


def answers_in(read: TextRead) -> Iterator[Answer]:
    """Yield what can be answers in the order of the text, none holding another's words."""
    for sentence in read.sentences:
        yield from _answers_of(sentence, read.drafts_of(sentence), read.language)


def _answers_of(sentence: Sentence, drafts: list[Draft], language: str) -> list[Answer]:
    places = [(one.start, one.end) for one in sentence.values]
    places += _related(sentence) if language == "az" else []
    asked = ((one.start, one.end) for one in sorted(drafts, key=lambda one: -one.score))
    places += [place for place in asked if len(sentence.text[place[0] : place[1]].split()) <= MOST_WORDS]
    places += [
        (sentence.tokens[at].start, sentence.tokens[at].end)
        for at in range(sentence.first, sentence.last)
        if _is_content(sentence, at, language)
    ]
    taken: list[tuple[int, int]] = []
    for start, end in places:
        if sentence.start <= start < end <= sentence.end and all(end <= one or start >= two for one, two in taken):
            taken.append((start, end))
    return [Answer.at(sentence, start, end, language=language) for start, end in sorted(taken)]


def _related(sentence: Sentence) -> list[tuple[int, int]]:
    """The nouns that own a word of place or time, with it, which says little alone: qışın sonunda, çayın üstündə."""
    rows = pairwise(sentence.tokens[sentence.first : sentence.last])
    return [
        (one.start, two.end)
        for one, two in rows
        if one.low.endswith(_GENITIVES)
        and one.low not in PRONOUNS
        and two.low.startswith(_OWNED)
        and _CASED.search(two.low)
    ]


def _is_content(sentence: Sentence, at: int, language: str) -> bool:
    """Whether a word can be an answer by itself: long enough, no word of grammar, no part of a word with a hyphen."""
    token, follows = sentence.tokens[at], sentence.tokens[min(at + 1, sentence.last - 1)]
    is_part = not token.spaced and at > sentence.first and sentence.tokens[at - 1].text in DASHES
    is_part = is_part or (follows.text in DASHES and not follows.spaced)
    if token.kind != "word" or is_part or token.low in _LEFT_ASIDE[language]:
        return False
    return len(token.low) >= SHORTEST or (len(token.low) == SHORTEST_NOUN and _is_noun(sentence, at, language))


def _is_noun(sentence: Sentence, at: int, language: str) -> bool:
    if language == "az":
        return noun_form(sentence.tokens[at].low) is not None
    return any(at in unit.positions and unit.tag.startswith("NN") for unit in units_of(sentence))
