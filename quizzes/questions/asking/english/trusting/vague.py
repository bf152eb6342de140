"""Tells which English stems leave so much unsaid that much would be true, and which gaps the words around them fill."""

import re

from quizzes.questions.asking.gaps.gaps import GAP
from quizzes.questions.asking.words.vocabulary import words_of

_COMING = "visit|visited|reach|reached|see|seen|come to|go to|gone to|travel to|travelled to|pass through"
_BEEN = re.compile(rf"(?:What|Where|Who|Which [a-z]+) (?:did|had|has|have) .*\b(?:{_COMING})\?")
_BEGUN = re.compile(
    r"What (?:do|does|did|had|has|have) .*\b(?:begin|begun|start|started|try|tried|continue|continued|go on) to do\?"
    r"|What (?:begins|began|starts|started|continues|continued|stops|stopped) (?:to [a-z]+|[a-z]+ing)\?"
    r"|What (?:is|are|was|were) [a-z]+ [a-z]+\?"
)
_MEANING = re.compile(r"What (?:is|was) (?!being\b)[a-z]+ [a-z]+\?")
_LEANING = re.compile(
    r"(?:At|By|From|In|After|Before|Since|Until|Below|Above|Beyond|Behind|Beneath|Without|Besides|For|With|On|To)"
    r" (?:this|that|these|those)\b"
    r"|(?:By|Even|Until|Since) then\b|This is (?:why|how|when|where)\b"
)
_LIKENESS = re.compile(rf"\blike (?:an? |the |some )(?:[a-z’-]+ ){{0,6}}{GAP}")
_BEFORE_GAP = re.compile(rf"([A-Za-z]+) {GAP}")
_PAIRS = words_of("en", "fixed_pairs")


def is_vague(text: str, key: str) -> bool:
    """Return whether a stem leaves out what would make its answer the only one, or is filled without the text."""
    if GAP not in text:
        is_meaning = _MEANING.fullmatch(text) is not None and key.startswith(("a ", "an "))
        return bool(_BEEN.fullmatch(text) or (_BEGUN.fullmatch(text) and not is_meaning))
    if ". " not in text and _LEANING.match(text):
        return True
    before = _BEFORE_GAP.search(text)
    is_pair = before is not None and f"{before[1]}_{key}".lower() in _PAIRS
    return is_pair or _LIKENESS.search(text) is not None
