"""Causes that a text tells of what only the sentences before it name: proposed, with the word to be written out."""

import re
from collections.abc import Iterator
from dataclasses import replace

from quizzes.facts.proposing.tokens import lower_word
from quizzes.questions.asking.azerbaijani.words.words import PRONOUNS
from quizzes.questions.asking.english.trusting.worthless import ends_unsaid
from quizzes.questions.asking.english.words.words import LOOSE_PRONOUNS
from quizzes.questions.asking.texts.drafts import Draft, Harvest

LEFT_OPEN, PROPOSED = 0.3, 0.7
_POINTING = {
    "en": LOOSE_PRONOUNS - {"that", "i", "there"},
    "az": frozenset(word for word in PRONOUNS if word.startswith(("o", "bu", "həmin", "ora", "bura"))),
}
_NOTHING = re.compile(
    r"^Why (?:do|does|did|is|was|are|were) (?:it|they|he|she)(?: not)?(?: (?:have|be|do))?(?: in .*)?\?$"
)
_HANGING_KEY = re.compile(r"\b(?:this|these|those|such)\b")
_EDGE = ".,;:!?“”\"'’()"


def open_causes(harvest: Harvest) -> Iterator[Draft]:
    """Yield the whys that were left to who points at their sentence, as worth proposing: one word mends them.

    What a cause is asked of is worth more than a word left out of a sentence that has to be quoted whole.
    """
    for draft in (*harvest.drafts, *harvest.left_open):
        if draft.kind == "why" and draft.score == LEFT_OPEN and not _asks_nothing(draft):
            yield replace(draft, score=PROPOSED)


def _asks_nothing(draft: Draft) -> bool:
    """Whether a why says only who did it, breaks off, or leans on the text in its answer: to make this harder."""
    is_hanging = _HANGING_KEY.search(draft.key) is not None
    return _NOTHING.search(draft.stem) is not None or ends_unsaid(draft.stem) or is_hanging


def leans_on(draft: Draft, stem: str, language: str) -> str:
    """Return the first word of the stem of such a why that points to what it does not name; nothing of any other."""
    if draft.kind != "why" or draft.score != PROPOSED:
        return ""
    words = (word.strip(_EDGE) for word in stem.split())
    return next((word for word in words if lower_word(word, language) in _POINTING[language]), "")
