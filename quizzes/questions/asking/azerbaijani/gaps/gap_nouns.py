"""Reads the known nouns of Azerbaijani clauses by their forms, and keeps them to stand beside others."""

from functools import lru_cache

from quizzes.facts.proposing.suffixes import bases
from quizzes.facts.proposing.tokens import lower_word
from quizzes.questions.asking.azerbaijani.clauses.clauses import Clause
from quizzes.questions.asking.azerbaijani.words.common import COMMON_NOUNS
from quizzes.questions.asking.azerbaijani.words.forms import Form
from quizzes.questions.asking.azerbaijani.words.nouns import CASES
from quizzes.questions.asking.azerbaijani.words.words import (
    ADJECTIVES,
    TIMES,
    is_human,
)
from quizzes.questions.asking.texts.drafts import Harvest
from quizzes.questions.asking.words.vocabulary import words_of

_GENERAL = words_of("az", "general_nouns") | TIMES


@lru_cache(maxsize=20_000)
def noun_form(word: str, *, is_owned: bool = False) -> Form | None:
    """Return the form of a lower-case word, where a known noun gives it; is_owned: an owner stands before it."""
    for base in dict.fromkeys((word, *bases(word), *(inner for one in bases(word) for inner in bases(one)))):
        if base not in COMMON_NOUNS or base in _GENERAL or len(base) < 2:
            continue
        for is_plural in (False, True):
            for case in CASES:
                form = Form(base, is_plural, is_owned, case)
                if form.of(base) == word:
                    return form
    return None


def is_known(text: str) -> bool:
    """Return whether every word of a phrase is a known noun or adjective in some form."""
    words = [lower_word(word, "az") for word in text.split()]
    return all(word in ADJECTIVES or _is_known_noun(word) for word in words) and _is_known_noun(words[-1])


@lru_cache(maxsize=20_000)
def _is_known_noun(word: str) -> bool:
    forms = {word, *bases(word), *(inner for one in bases(word) for inner in bases(one))}
    forms |= {form[: form.index(plural)] for form in forms for plural in ("lar", "lər") if form.find(plural) > 1}
    return is_human(word) or any(form in COMMON_NOUNS and len(form) > 2 for form in forms)


def keep_nouns(harvest: Harvest, clause: Clause) -> None:
    """Remember the known nouns of a clause in their plain form."""
    verb = clause.tokens[clause.verb[0]].low[:5]
    for at in clause.positions:
        token = clause.tokens[at]
        form = noun_form(token.low) if token.kind == "word" and at not in clause.verb else None
        form = form or (noun_form(token.low, is_owned=True) if token.kind == "word" else None)
        if form is not None:
            harvest.keep(_pool(form.noun), form.noun, clause.sentence.number, verb)


def _pool(noun: str) -> str:
    return f"noun:{'human' if is_human(noun) else 'thing'}"
