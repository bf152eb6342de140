"""Tells whether a question can be trusted by its form, its stem and its wrong answers apart."""

import re

from quizzes.language.letters import fold
from quizzes.questions.asking.azerbaijani.trusting.trusting import (
    is_no_name,
    says_stem_of_key,
    trusts_azerbaijani_options,
    trusts_azerbaijani_stem,
)
from quizzes.questions.asking.english.trusting.trusting import is_somebody, trusts_english_stem
from quizzes.questions.asking.gaps.gaps import GAP, quoted
from quizzes.questions.asking.texts.drafts import AskedQuestion

CLAUSES = frozenset({"what_done", "happens", "why", "how"})
PLAIN_KEY = 2
_PAIRS = (("neither", "nor"), ("either", "or"))
_DOUBLED = ("ya", "gah")
_HANGING = re.compile(
    r"(?:then|now|at first|first|second|third|secondly|also|later|finally|at last|in the end|names,|more(?! than how)"
    r"|indi|sonda|axırda|sonra|əvvəlcə|daha sonra|bir müddət sonra|burada|orada|buna görə)\b",
    re.IGNORECASE,
)


def trusts_stem(question: AskedQuestion) -> bool:
    """Return whether the stem of a question and its key stand by their form, whatever stands beside the key."""
    if quoted(question.stem).startswith(("–", "—")):
        return False
    if says_stem_of_key(question) or _HANGING.match(quoted(question.stem)) or tears_quotation(question.stem):
        return False
    if tears_pair(quoted(question.stem), question.key, question.language):
        return False
    if question.language == "en":
        return trusts_english_stem(question)
    if is_no_name(question):
        return False
    return GAP in question.stem or trusts_azerbaijani_stem(question)


def tears_pair(stem: str, key: str, language: str) -> bool:
    """Return whether a stem has one half of a pair and neither it nor the key the other: both, either; ya, həm."""
    text = stem.replace(GAP, key)
    if language == "en":
        return any(
            re.search(rf"\b{first}\b(?!.*\b{second}\b)", text, re.IGNORECASE) and not re.search(rf"\b{second}\b", key)
            for first, second in _PAIRS
        )
    words = re.findall(r"\w+", text.lower().replace("və ya ", ""))
    return any(words.count(one) == 1 and one not in key.lower().split() for one in _DOUBLED)


def tears_quotation(stem: str) -> bool:
    """Return whether straight quotation marks stand alone, or with a space inside: “Leyla " nə vaxt U-2" ilə uçdu?”."""
    pieces = stem.split('"')
    return len(pieces) % 2 == 0 or any(piece != piece.strip() for piece in pieces[1::2])


def trusts_options(question: AskedQuestion, text: str) -> bool:
    """Return whether the wrong answers of a question on a text (folded) stand by their form."""
    words = question.distractors
    if not words or question.kind in CLAUSES:
        return False
    if GAP in question.stem:
        return question.kind != "what" or all(fold(one) in text for one in words)
    if question.language == "en":
        is_plain = question.kind != "what" or len(question.key.split()) <= PLAIN_KEY
        is_plain = is_plain and (question.kind != "where" or not question.key[0].islower())
        return is_plain and (question.kind != "who" or all(map(is_somebody, words)))
    return trusts_azerbaijani_options(question, text)


def needs_sure_options(question: AskedQuestion) -> bool:
    """Return whether a question is worth asking only beside words of the kind of its key: a gap for a plain word."""
    return GAP in question.stem and question.kind == "what"
