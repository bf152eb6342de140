"""Tells whether a question can be trusted by its form, its stem and its wrong answers apart."""

import re
from itertools import pairwise

from quizzes.facts.proposing.tokens import lower_word
from quizzes.language.letters import fold
from quizzes.questions.asking.azerbaijani_closed import is_closed
from quizzes.questions.asking.azerbaijani_forms import forms_of
from quizzes.questions.asking.azerbaijani_words import ADJECTIVES
from quizzes.questions.asking.drafts import AskedQuestion
from quizzes.questions.asking.english_words import is_human
from quizzes.questions.asking.gaps import GAP, quoted
from quizzes.questions.asking.stock_reasons import is_stock

CLAUSES = frozenset({"what_done", "happens", "why", "how"})
LONGEST_ENDING, PLAIN_KEY = 3, 2
_CASE = re.compile(r"(?:d[aeə]n?|n?[ıiuü]n)$")
_HANGING = re.compile(
    r"(?:then|now|at first|first|second|third|secondly|also|later|finally|at last|in the end|names,|more"
    r"|indi|sonda|axırda|sonra|əvvəlcə|daha sonra|bir müddət sonra|burada|orada|buna görə)\b",
    re.IGNORECASE,
)
_OPEN_ENDED = re.compile(r"\bnə (?:ed\w+|olur|olub|oldu)\??$|\bnə (?:edir|edib)\b", re.IGNORECASE)


def trusts_stem(question: AskedQuestion) -> bool:
    """Return whether the stem of a question and its key stand by their form, whatever stands beside the key."""
    if _says_stem_of_key(question) or _HANGING.match(quoted(question.stem)):
        return False
    if GAP in question.stem:
        return True
    return _is_good_english_stem(question) if question.language == "en" else _is_good_azerbaijani_stem(question)


def trusts_options(question: AskedQuestion, text: str) -> bool:
    """Return whether the wrong answers of a question on a text (folded) stand by their form."""
    words = question.distractors
    if not words or any(map(is_stock, words)) or (question.kind in CLAUSES and question.language == "en"):
        return False
    if GAP in question.stem:
        return question.kind != "what" or all(fold(one) in text for one in words)
    if question.language == "en":
        is_plain = question.kind != "what" or len(question.key.split()) <= PLAIN_KEY
        return is_plain and (question.kind != "who" or all(map(_is_somebody, words)))
    return question.kind not in {"what", "where"} or not _is_made_up(question)


def needs_sure_options(question: AskedQuestion) -> bool:
    """Return whether a question is worth asking only beside good wrong answers: a gap in place of a plain word."""
    return GAP in question.stem and question.kind == "what"


def _is_good_english_stem(question: AskedQuestion) -> bool:
    if question.kind == "who":
        return _is_somebody(question.key)
    return True


def _is_somebody(words: str) -> bool:
    """Whether words name a person or people: Karl von Frisch, the keeper; not a lens."""
    return is_human(tuple(words.lower().split())) if words[0].islower() else True


def _is_good_azerbaijani_stem(question: AskedQuestion) -> bool:
    return not _OPEN_ENDED.search(question.stem) and not _is_split(question.stem) and is_closed(question.stem)


def _is_split(stem: str) -> bool:
    """Whether an adjective stands before "hansı", behind which it belongs: qədim hansı ölkədə."""
    words = stem.lower().split()
    return any(before in ADJECTIVES and word == "hansı" for before, word in pairwise(words))


def _is_made_up(question: AskedQuestion) -> bool:
    """Whether every option is the key with one of its words changed: lələk örtüyü, caynaq örtüyü."""
    key = question.key.split()
    return len(key) > 1 and all(set(key) & set(words.split()) for words in question.distractors)


def _shares_noun(question: AskedQuestion) -> bool:
    """Whether the stem says the noun of a one-word key in another form: daşı beside daş."""
    nouns = {form.noun for form in forms_of(lower_word(question.key, "az"))}
    words = (word.strip(".,:;“”?") for word in quoted(question.stem).split())
    return any(form.noun in nouns for word in words for form in forms_of(lower_word(word, "az")))


def _says_stem_of_key(question: AskedQuestion) -> bool:
    """Whether another form of a one-word key stands in the stem: misdən beside mislə."""
    if question.language != "az" or " " in question.key or question.value is not None:
        return False
    base = _CASE.sub("", fold(question.key))
    words = [word.strip(".,:;“”?") for word in fold(quoted(question.stem)).split()]
    if question.stem.count(" ") and _shares_noun(question):
        return True
    return len(base) > 2 and any(word.startswith(base) and len(word) - len(base) <= LONGEST_ENDING for word in words)
