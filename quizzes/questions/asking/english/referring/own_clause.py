"""Tells whether an English "it" or "them" stands in one clause with all told before it: Sailors scorned them."""

from itertools import pairwise

from quizzes.questions.asking.english.words.tags import tag_of
from quizzes.questions.asking.english.words.units import NOUNS
from quizzes.questions.asking.texts.drafts import Sentence

_AROUND = frozenset({"with", "behind", "around", "round", "beneath", "below", "above", "under", "inside", "before"})
_OPENING = frozenset({"CJC", "CJS", "CJT", "DTQ", "PNQ", "AVQ"})
_OF_NOUNS = frozenset({"TO0", "VVG", "VVN"})


def is_of_own_clause(sentence: Sentence, body: list[int], index: int) -> bool:
    """Return whether no other clause begins before a pronoun, so that it cannot mean what its clause tells of.

    An infinitive or a participle begins one behind a noun alone: warmed the oven to dry it, not are said to scorn them.
    """
    if sentence.tokens[body[index] - 1].low in _AROUND:
        return False
    for before, at in pairwise(body[:index]):
        tag = tag_of(sentence, at)
        is_inner = tag in _OPENING or (tag in _OF_NOUNS and tag_of(sentence, before) in NOUNS)
        if sentence.tokens[at].text == "," or is_inner:
            return False
    return True
