"""Clauses to choose from beside a clause: its contrary, and what else a text tells, as the cause that the key is."""

import re
from collections.abc import Iterator

from quizzes.questions.asking.distractors.choice import LISTED, SURE, Choice
from quizzes.questions.asking.distractors.choice_told import NEXT
from quizzes.questions.asking.reading import TextRead
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.words.noun_rows import listed

MOST_EVENTS, LIKE_LENGTH = 4, 12
_ALSO_MASS = ("water", "money", "food", "fuel", "rain", "light", "air", "oil", "time", "work", "medicine", "traffic")
_MASS = "|".join(sorted({*_ALSO_MASS, *(word for row in listed("en uncounted") for word in row.split())}))
_TURNED = {
    "en": (
        (rf"\b(there (?:is|are|was|were)|had|has|have) no ((?:[a-z]+s|{_MASS})\b)", r"\1 plenty of \2"),
        (r"\b(could|can) ?not (?!only\b|be\b|help\b)(?=[a-z])", r"\1 easily "),
        (r"\btoo few\b", "too many"),
        (r"\btoo many\b", "too few"),
        (r"\btoo little\b", "too much"),
        (r"\btoo much\b", "too little"),
        (r"\bnot enough ([a-z]+s)\b", r"too many \1"),
        (r"\bnot enough\b(?= [a-z])", "too much"),
    ),
    "az": (
        (r"\bolmadığı", "çox olduğu"),
        (r"\byox idi\b", "çox idi"),
        (r"\byoxdur\b", "çoxdur"),
        (r"\bçatışmırdı\b", "artıq idi"),
        (r"\bçatışmır\b", "artıqdır"),
        (r"\b(bil)m(ir|irdi|irlər)\b", r"\1\2"),
        (r"\b(bil)məz\b", r"\1ər"),
        (r"\b(bil)ər\b", r"\1məz"),
        (r"\baz idi\b", "çox idi"),
    ),
}


def contraries(key: str, language: str) -> Iterator[Choice]:
    """Yield a clause turned into its contrary: there were no springs, there were plenty of springs."""
    for pattern, turned in _TURNED[language]:
        wrong, count = re.subn(pattern, turned, key)
        if count == 1:
            yield Choice(wrong, SURE, is_sure=True)


def event_causes(read: TextRead, draft: Draft) -> Iterator[Choice]:
    """Yield what else happens in the text as causes, those of the length of the key first; none told beside it."""
    first = draft.key.partition(" ")[0].lower()
    if first not in {"because", "çünki"}:
        return
    events = (one for one in read.harvest.events if abs(one.sentence.number - draft.sentence.number) > NEXT)
    rows = sorted({f"{first} {one.words}": one for one in events}, key=lambda words: _far(words, draft.key))
    for place, words in enumerate(rows[:MOST_EVENTS]):
        yield Choice(words, LISTED + 0.1 - place / 100)


def _far(words: str, key: str) -> int:
    return abs(len(words) - len(key)) // LIKE_LENGTH
