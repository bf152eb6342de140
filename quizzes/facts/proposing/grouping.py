"""Puts values without a known property beside their like: one stable key of type, unit and head noun or verb."""

from functools import lru_cache

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.counting_words import NOUNS
from quizzes.facts.proposing.subjects import Sentence
from quizzes.facts.proposing.suffixes import without_suffix
from quizzes.facts.proposing.tokens import low_at
from quizzes.language.letters import slug
from quizzes.language.units import dimension
from quizzes.language.values import DATE_TYPES, NAME_TYPES

FARTHEST_VERB = 8
_VERB_ENDS = {
    "en": ("ed",),
    "az": ("ıb", "ib", "ub", "üb", "dı", "di", "du", "dü", "ır", "ir", "ur", "ür", "caq", "cək", "mışdır", "mişdir"),
}


def group_of(found: Found, sentence: Sentence) -> str | None:
    """Return the key of the group to which a value without a property belongs; None for names.

    Counts go by the noun counted, amounts by what their unit measures, dates by the verb nearby.
    """
    if found.type in NAME_TYPES:
        return None
    kind = "date" if found.type in DATE_TYPES else found.type
    measure = dimension(found.unit) if found.unit else ""
    head = _noun(found, sentence.language) if found.noun else _verb(found, sentence)
    return ":".join(filter(None, (kind, _plain(measure or ""), _plain(head))))


@lru_cache(maxsize=20_000)
def _plain(text: str) -> str:
    return slug(text)


def _noun(found: Found, language: str) -> str:
    word = found.noun
    if language == "az":
        return without_suffix(word, NOUNS["az"]) or word
    for ending, instead in (("ies", "y"), ("ches", "ch"), ("sses", "ss"), ("s", "")):
        if word.endswith(ending) and not word.endswith("ss") and len(word) > 3:
            return word[: -len(ending)] + instead
    return word


def _verb(found: Found, sentence: Sentence) -> str:
    """The verb nearest to a value within its clause, else nothing."""
    begin, end = sentence.clause_of(found.first)
    ends = _VERB_ENDS[sentence.language]
    for step in range(FARTHEST_VERB):
        for at in (found.last + step, found.first - 1 - step):
            word = low_at(sentence.tokens, at) if begin <= at < end else ""
            if len(word) > 3 and word.endswith(ends) and sentence.tokens[at].kind == "word":
                return word
    return ""
