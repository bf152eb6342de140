"""Carries what a pronoun stands for through the writing of a question: written out once, a pronoun after that."""

import re
from itertools import pairwise

from quizzes.questions.asking.english.words.verbs import AUXILIARIES, past_base, third_base
from quizzes.questions.asking.english.words.words import PREPOSITIONS, SUBORDINATORS
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.words.noun_kinds import nouns_like

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
    """Return whether words were left out of a key: a nearby quarry the builders; two wooden (or metal templates)."""
    told = " ".join(_WORDS.findall(draft.sentence.text[draft.sentence.start : draft.sentence.end].lower()))
    inside = set(told.split())
    if draft.value is None and draft.key.lower().split()[-1] in _OPENS:
        return True
    if any(_has_lost_its_noun(words.lower().split()[-1].rstrip("?"), told) for words in (draft.key, draft.stem)):
        return True
    pairs = pairwise(_WORDS.findall(draft.key.lower()))
    return any(
        other in {"the", "a", "an"}
        and one not in _LINKS
        and {one, other} <= inside
        and f" {one} {other}" not in f" {told}"
        for one, other in pairs
    )


def _has_lost_its_noun(word: str, told: str) -> bool:
    """Whether the last word only describes a noun that the sentence says later: two wooden or metal boards."""
    joined = re.search(rf" {re.escape(word)} (?:or|and) ([\w-]+) \w", told)
    is_verb = joined is not None and bool(past_base(joined[1]) or third_base(joined[1]))
    return joined is not None and not is_verb and bool(nouns_like(word, "en adjectives"))


_OPENS = {"of", "to", "with", "from", "into", "the", "a", "an", "and", "or", "by", "for", "than", "as"}
_LINKS = PREPOSITIONS | SUBORDINATORS | AUXILIARIES | {"as", "of", "and", "or", "but", ","}
_WORDS = re.compile(r"[\w’'-]+|,")
