"""Tells which English stems ask for nothing worth knowing: opinions, subjects without a noun, a mere superlative."""

import re

from quizzes.questions.asking.english.referring.mentions import Mentions
from quizzes.questions.asking.english.trusting.vague import is_vague
from quizzes.questions.asking.english.words.units import ADJECTIVES
from quizzes.questions.asking.gaps.gaps import GAP, HEADING, quoted

_OPINION = (
    "remarkable|surprising|astonishing|interesting|striking|curious|amazing|impressive|puzzling|strange|obvious"
    "|fascinating|wonderful|extraordinary|delightful|important|interesting|famous|beautiful|happy|simple"
)
_JUDGED = re.compile(
    rf"\b(?:is|was|are|were) (?:also |quite |very |truly |rather |perhaps |certainly )*(?:{_OPINION})\W*$"
    r"|\b(?:perhaps|arguably|probably) (?:the|a)\b"
    rf"|\bmost (?:{_OPINION}) (?:part|thing|feature|fact|side|aspect)\b"
)
_SUBJECT = re.compile(
    r"(?:do|does|did|can|could|may|might|must|will|would|have|has|had|is|are|was|were) "
    r"(some|many|most|several|few|others|each|both|all|another)(?: (\w+))?"
)
_ENDS_UNSAID = re.compile(
    r"^(?:Why|When|How|In which|Where) .*\b(?:do|does|did|can|could|may|might|must|will|would|have|has|had) .*"
    r"\b(?:tell|say|said|think|believe|mean|allow|cause|let|seem|appear|become|remain|prove|show)\?$"
)
_OWNED = re.compile(r"[’']s (?:answer|result|reply|change|problem|idea)\b")
_SUPERLATIVE = re.compile(r"[a-z]{3,}est")
_EMPTY = frozenset(
    ["kind", "sort", "type", "change", "result", "answer", "trouble", "problem", "difference", "idea", "part", "gap",
     "story", "effect", "reason", "fact", "mistake", "error", "secret", "trouble", "process", "work"]
)  # fmt: skip
_UNTOLD = re.compile(
    rf"\b[Tt]he (?:[a-z]+ ){{0,2}}(?:{'|'.join(sorted(_EMPTY))})\b(?! (?:of|between|that|which|called)\b)"
)


def asks_nothing(mentions: Mentions, stem: str, key: str) -> bool:
    """Return whether a stem with its key is an opinion, or does not say of what it asks."""
    text = quoted(stem)
    is_told = ". " in text or HEADING in stem
    is_owned = _OWNED.search(text) is not None and not key.startswith("to ")
    if is_vague(text, key) or is_owned or _JUDGED.search(text) or (says_untold(text) and not is_told):
        return True
    if GAP not in text and ends_unsaid(text):
        return True
    if GAP not in text and (found := _SUBJECT.search(text)) is not None:
        tag = mentions.tag(found[2] or "")
        is_bare = (
            not found[2]
            or found[1] == "others"
            or tag.startswith(("V", "PR"))
            or (tag in ADJECTIVES and text.endswith(f"{found[2]}?"))
        )
        if is_bare:
            return True
    words = key.lower().split()
    is_best = len(words) == 2 and words[0] == "the" and _SUPERLATIVE.fullmatch(words[1]) is not None
    return is_best or (words[0] in {"the", "a"} and words[-1] in _EMPTY)


def ends_unsaid(text: str) -> bool:
    """Return whether a question breaks off behind a verb that says or thinks something: Why did the thief believe?"""
    return _ENDS_UNSAID.search(text) is not None


def says_untold(text: str) -> bool:
    """Return whether a sentence speaks of "the change" or "the greater part" without saying of what."""
    return _UNTOLD.search(text) is not None
