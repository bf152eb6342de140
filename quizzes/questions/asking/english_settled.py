"""Carries what a pronoun stands for through the writing of a question: written out once, a pronoun after that."""

import re
from itertools import pairwise

from quizzes.questions.asking.drafts import Draft
from quizzes.questions.asking.english_verbs import AUXILIARIES
from quizzes.questions.asking.english_words import PREPOSITIONS, SUBORDINATORS

_OPEN, _BAR, _CLOSE = "\ue000", "\ue001", "\ue002"
_MARKED = re.compile(f"{_OPEN}(.*?){_BAR}(.*?){_BAR}(.*?){_CLOSE}")


def marked(word: str, written: str, name: str) -> str:
    """Return a pronoun with the words that can stand for it: her, Mary Anning’s, Mary Anning."""
    return f"{_OPEN}{word}{_BAR}{written}{_BAR}{name}{_CLOSE}"


KEPT = "\ue003"


def settled(text: str, said: str = "", *, kept: str = "") -> str:
    """Return the text with each pronoun written out where nothing before it, and nothing said, names the same.

    kept stands before each pronoun that may stay one.
    """
    parts: list[str] = []
    end = 0
    for found in _MARKED.finditer(text):
        parts.append(text[end : found.start()])
        word, written, name = found.groups()
        before = f"{said} {''.join(parts)}".lower()
        parts.append(f"{kept}{word}" if name.lower().removeprefix("the ") in before else written)
        end = found.end()
    return "".join([*parts, text[end:]])


def unmarked(text: str) -> str:
    """Return the text with its pronouns as they are."""
    return _MARKED.sub(r"\1", text)


def is_torn(draft: Draft) -> bool:
    """Return whether words were left out of a key before "the" or "a": a nearby quarry the builders."""
    told = " ".join(_WORDS.findall(draft.sentence.text[draft.sentence.start : draft.sentence.end].lower()))
    inside = set(told.split())
    pairs = pairwise(_WORDS.findall(draft.key.lower()))
    return any(
        other in {"the", "a", "an"}
        and one not in _LINKS
        and {one, other} <= inside
        and f" {one} {other}" not in f" {told}"
        for one, other in pairs
    )


_LINKS = PREPOSITIONS | SUBORDINATORS | AUXILIARIES | {"as", "of", "and", "or", "but", ","}
_WORDS = re.compile(r"[\w’'-]+|,")
