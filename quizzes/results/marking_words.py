"""Finds the words that a learner marked in a passage, as they stand there; never says who may read it."""

import re
from dataclasses import asdict, dataclass
from typing import Any

from django.utils.translation import gettext as _

from quizzes.people.errors import DomainError
from quizzes.sources.anchoring import find_once
from quizzes.sources.normal_forms import composed_text

LONGEST_WORDS = 500
AROUND = 40


@dataclass(frozen=True)
class MarkedWords:
    """Words of a document. `is_checked` says that they were found in their passage; else the learner alone vouches."""

    document: str
    exact: str
    passage_number: int | None = None
    prefix: str = ""
    suffix: str = ""
    is_checked: bool = False

    def as_json(self) -> dict[str, Any]:
        """Return the words as a session can keep them."""
        return asdict(self)


def words_in_passage(document: str, number: int, passage: str, words: str, *, before: str = "") -> MarkedWords:
    """Return the words as they stand in the passage, once; white space may be any.

    `before` is what stands right before the words, where that is known: it chooses among several places. Raises
    DomainError (field words) for no words, too many, words that do not stand there, and words that stand there twice.
    """
    wanted = _refuse_none_or_too_many(words)
    whole = composed_text(passage).text
    places = [match.span() for match in re.finditer(_loosely(wanted), whole)]
    if not places:
        raise DomainError(_("These words do not stand in this passage exactly so. Copy them from it."), field="words")
    if len(places) > 1 and before.strip():
        places = [place for place in places if _squeezed(whole[: place[0]]).endswith(_squeezed(before))] or places
    if len(places) > 1:
        raise DomainError(
            _("These words stand in this passage more than once. Add a few of the words around them."), field="words"
        )
    start, end = places[0]
    marked = MarkedWords(document, whole[start:end], number, is_checked=True)
    if find_once(passage, marked.exact) is None:
        around = {"prefix": whole[max(0, start - AROUND) : start], "suffix": whole[end : end + AROUND]}
        marked = MarkedWords(document, whole[start:end], number, **around, is_checked=True)
    if find_once(passage, marked.exact, prefix=marked.prefix, suffix=marked.suffix) is None:
        raise DomainError(
            _("These words stand in this passage more than once. Add a few of the words around them."), field="words"
        )
    return marked


def unchecked_words(document: str, words: str, *, number: int | None = None) -> MarkedWords:
    """Return words of a text that cannot be looked into here; raises DomainError (field words) for none or too many."""
    return MarkedWords(document, _refuse_none_or_too_many(words), number)


def _refuse_none_or_too_many(words: str) -> str:
    wanted = composed_text(words.strip()).text
    if not wanted:
        raise DomainError(_("Mark the words in the text, or write them here."), field="words")
    if len(wanted) > LONGEST_WORDS:
        raise DomainError(
            _("Take at most %(most)d letters: the words that say otherwise.") % {"most": LONGEST_WORDS}, field="words"
        )
    return wanted


def _loosely(words: str) -> str:
    return r"\s+".join(re.escape(word) for word in words.split())


def _squeezed(text: str) -> str:
    return " ".join(text.split())
