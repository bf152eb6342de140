"""Tells how far a question can be trusted by its form: shown as it is, shown with a warning, or not at all."""

import re
from dataclasses import replace
from enum import StrEnum

from quizzes.language.letters import fold
from quizzes.questions.asking.drafts import AskedQuestion
from quizzes.questions.asking.gaps import GAP, quoted

CLAUSES = frozenset({"what_done", "happens", "why", "how"})
LONG_STEM, FEWEST_IN_TEXT = 5, 2
SURE, DOUBT = 0.5, 0.5
_HANGING = re.compile(
    r"(?:then|now|at first|first|second|third|secondly|also|later|finally|at last|in the end|names,|more"
    r"|indi|sonda|axırda|sonra|əvvəlcə|daha sonra|bir müddət sonra|burada|orada|buna görə)\b",
    re.IGNORECASE,
)
_OPEN_THING = re.compile(r"\b(?:the|this|these) [a-z]+(?: [a-z]+)?")
_OPEN_ENDED = re.compile(r"\bnə (?:ed\w+|baş ver\w+|olur|olub|oldu)\??$|\bnə (?:edir|edib)\b", re.IGNORECASE)
_CASED = re.compile(r"\bnə ilə\b|\bnəyi\b|\bnədən\b|\bnəyə\b|\bnədən\b|adlan|deyil")
_DATED = re.compile(r"\b\d{3,4}\b")


class Trust(StrEnum):
    """Sure: kept as it stands, as a rule. Doubtful: worth a look. None: left out."""

    SURE = "sure"
    DOUBTFUL = "doubtful"
    NONE = "none"


def graded(question: AskedQuestion, text: str) -> AskedQuestion | None:
    """Return a question with less of a score where it is doubtful, None where it is left out; text is folded."""
    trust = trust_in(question, text)
    if trust is Trust.NONE:
        return None
    return question if trust is Trust.SURE else replace(question, score=round(question.score - DOUBT, 3))


def trust_in(question: AskedQuestion, text: str) -> Trust:
    """Return how far a question on a text (folded) can be trusted."""
    if question.stem.count(GAP) > 1 or _says_stem_of_key(question):
        return Trust.NONE
    if question.kind == "what_done" and question.language == "en" and not _DATED.search(question.stem):
        return Trust.NONE
    if question.kind in CLAUSES and question.language == "en":
        return Trust.DOUBTFUL
    if question.kind == "statement":
        return Trust.DOUBTFUL
    trust = _trust_by_form(question, text)
    is_hanging = trust is Trust.SURE and _HANGING.match(quoted(question.stem))
    return Trust.DOUBTFUL if is_hanging else trust


def _trust_by_form(question: AskedQuestion, text: str) -> Trust:
    if GAP in question.stem:
        return _trust_in_gap(question, text)
    return _trust_in_english(question) if question.language == "en" else _trust_in_azerbaijani(question)


def _trust_in_gap(question: AskedQuestion, text: str) -> Trust:
    """Names, dates and numbers out of a sentence; a noun only beside nouns of the text."""
    if question.kind != "what":
        return Trust.SURE
    in_text = sum(fold(words) in text for words in question.distractors)
    return Trust.DOUBTFUL if in_text >= FEWEST_IN_TEXT else Trust.NONE


def _trust_in_english(question: AskedQuestion) -> Trust:
    is_open = question.kind in {"what", "where"} and _OPEN_THING.search(question.stem)
    return Trust.DOUBTFUL if is_open else Trust.SURE


def _trust_in_azerbaijani(question: AskedQuestion) -> Trust:
    if _OPEN_ENDED.search(question.stem):
        return Trust.NONE
    if question.kind not in {"what", "where"}:
        return Trust.SURE
    if _is_made_up(question):
        return Trust.DOUBTFUL
    is_told = len(question.stem.split()) > LONG_STEM and (question.kind == "where" or _CASED.search(question.stem))
    return Trust.SURE if is_told else Trust.DOUBTFUL


def _is_made_up(question: AskedQuestion) -> bool:
    """Whether every option is the key with one of its words changed: lələk örtüyü, caynaq örtüyü."""
    key = question.key.split()
    return len(key) > 1 and all(set(key) & set(words.split()) for words in question.distractors)


def _says_stem_of_key(question: AskedQuestion) -> bool:
    """Whether another form of a one-word key stands in the stem: misdən beside mislə."""
    if question.language != "az" or " " in question.key or question.value is not None:
        return False
    base = fold(question.key)
    base = re.sub(r"(?:dan|dən|da|də|nın|nin|nun|nün|ın|in|un|ün)$", "", base)
    words = [word.strip(".,:;“”?") for word in fold(quoted(question.stem)).split()]
    endings = {"", "lə", "la", "dən", "dan", "də", "da", "ə", "a", "i", "ı", "u", "ü", "in", "ın", "un", "ün"}
    return len(base) > 2 and any(word.startswith(base) and word.removeprefix(base) in endings for word in words)
