"""Tells which English questions can be read under the title of their text: What lifts all the dampers?"""

from dataclasses import replace

from quizzes.questions.asking.english.referring.mentions import Mentions
from quizzes.questions.asking.english.stems.phrases import NO_THING
from quizzes.questions.asking.english.words.words import VAGUE_NOUNS
from quizzes.questions.asking.texts.drafts import Draft

MOST, LEAST, LESS, BEGINNING = 18, 4, 0.08, 5
_WHEN = frozenset({"when", "where", "who", "how_many", "how_much"})
_HEADED = _WHEN | {"what", "why", "how", "which_name", "called"}


def under_title(mentions: Mentions, draft: Draft, about: str) -> Draft | None:
    """Return a draft that can be read under the title of its text, worth less; None where that does not make it clear.

    A quiz has the title of its text: What lifts all the dampers? is clear under How a piano works.
    """
    stem, last = draft.stem, draft.key.split()[-1].lower()
    if not about or not LEAST <= len(stem.split()) <= MOST or draft.kind not in _HEADED:
        return None
    if draft.key.lower() in NO_THING or last in VAGUE_NOUNS | NO_THING:
        return None
    is_past = mentions.tag(stem.split()[1]) in {"VVD", "VVN"}
    if is_past and not mentions.words.is_past and draft.kind == "what":
        return None
    says_it = _says(about, f"{stem} {draft.key}")
    is_told = says_it or not is_weak(about) or _is_named(stem) if draft.kind in _WHEN else not says_it
    is_told = is_told or draft.kind in {"why", "how"}
    return replace(draft, score=draft.score - LESS) if is_told else None


def is_weak(about: str) -> bool:
    """Return whether what a text is about is one thing without a name, which heads no question: a chart, the pump."""
    article, _space, rest = about.partition(" ")
    return article in {"a", "an", "the"} and rest[:1].islower()


def _is_named(stem: str) -> bool:
    return any(word[0].isupper() or word[0].isdigit() for word in stem.split()[1:])


def _says(about: str, text: str) -> bool:
    return about.split()[-1][:BEGINNING].lower() in text.lower()
