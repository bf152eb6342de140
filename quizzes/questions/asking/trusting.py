"""Tells whether a question can be trusted by its form: what seldom stands as it was asked is left out."""

import re
from itertools import pairwise

from quizzes.language.letters import fold
from quizzes.questions.asking.azerbaijani_words import ADJECTIVES
from quizzes.questions.asking.drafts import AskedQuestion
from quizzes.questions.asking.english_words import is_human
from quizzes.questions.asking.gaps import GAP, quoted
from quizzes.questions.asking.stock_reasons import is_stock

CLAUSES = frozenset({"what_done", "happens", "why", "how"})
LONG_STEM, LONGEST_ENDING = 5, 3
_CASE = re.compile(r"(?:d[aeə]n?|n?[ıiuü]n)$")
_HANGING = re.compile(
    r"(?:then|now|at first|first|second|third|secondly|also|later|finally|at last|in the end|names,|more"
    r"|indi|sonda|axırda|sonra|əvvəlcə|daha sonra|bir müddət sonra|burada|orada|buna görə)\b",
    re.IGNORECASE,
)
_OPEN_THING = re.compile(r"\b(?:the|this|these) [a-z]+(?: [a-z]+)?")
_OPEN_ENDED = re.compile(r"\bnə (?:ed\w+|baş ver\w+|olur|olub|oldu)\??$|\bnə (?:edir|edib)\b", re.IGNORECASE)
_CASED = re.compile(r"\b(?:nə ilə|nəyi|nədən|nəyə)\b|adlan|deyil")


def is_trusted(question: AskedQuestion, text: str) -> bool:
    """Return whether a question on a text (folded) can be shown: by its kind, its stem and its wrong answers."""
    if _says_stem_of_key(question):
        return False
    if any(is_stock(words) for words in question.distractors):
        return False
    if question.kind in CLAUSES and question.language == "en":
        return False
    return not _HANGING.match(quoted(question.stem)) and _is_trusted_by_form(question, text)


def _is_trusted_by_form(question: AskedQuestion, text: str) -> bool:
    if GAP in question.stem:
        return _is_good_gap(question, text)
    return _is_good_english(question) if question.language == "en" else _is_good_azerbaijani(question)


def _is_good_gap(question: AskedQuestion, text: str) -> bool:
    """Names, dates and numbers out of a sentence; a noun only beside nouns of the text."""
    in_text = sum(fold(words) in text for words in question.distractors)
    return question.kind != "what" or in_text == len(question.distractors)


def _is_good_english(question: AskedQuestion) -> bool:
    if question.kind == "who":
        return all(_is_somebody(words) for words in (question.key, *question.distractors))
    return question.kind not in {"what", "where"} or not _OPEN_THING.search(question.stem)


def _is_somebody(words: str) -> bool:
    """Whether words name a person or people: Karl von Frisch, the keeper; not a lens."""
    return is_human(tuple(words.lower().split())) if words[0].islower() else True


def _is_good_azerbaijani(question: AskedQuestion) -> bool:
    if _OPEN_ENDED.search(question.stem) or _is_split(question.stem):
        return False
    if question.kind not in {"what", "where"}:
        return True
    is_told = len(question.stem.split()) > LONG_STEM and (question.kind == "where" or _CASED.search(question.stem))
    return bool(is_told) and not _is_made_up(question)


def _is_split(stem: str) -> bool:
    """Whether an adjective stands before "hansı", behind which it belongs: qədim hansı ölkədə."""
    words = stem.lower().split()
    return any(before in ADJECTIVES and word == "hansı" for before, word in pairwise(words))


def _is_made_up(question: AskedQuestion) -> bool:
    """Whether every option is the key with one of its words changed: lələk örtüyü, caynaq örtüyü."""
    key = question.key.split()
    return len(key) > 1 and all(set(key) & set(words.split()) for words in question.distractors)


def _says_stem_of_key(question: AskedQuestion) -> bool:
    """Whether another form of a one-word key stands in the stem: misdən beside mislə."""
    if question.language != "az" or " " in question.key or question.value is not None:
        return False
    base = _CASE.sub("", fold(question.key))
    words = [word.strip(".,:;“”?") for word in fold(quoted(question.stem)).split()]
    return len(base) > 2 and any(word.startswith(base) and len(word) - len(base) <= LONGEST_ENDING for word in words)
