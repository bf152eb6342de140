"""Wrong answers that a text names itself: a cause that it denies, other kinds of what the key is a kind of."""

import re
from collections.abc import Iterator

from quizzes.questions.asking.distractors.choice import LISTED, Choice
from quizzes.questions.asking.english.words.words import ADVERBS, DETERMINERS, PREPOSITIONS, is_plural
from quizzes.questions.asking.reading import TextRead
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.words.noun_kinds import is_known

DENIED, SAME_HEAD = 0.5, 0.4
_DENIED = re.compile(r"\b(?:not|never|n[’']t)\b[^.;:]*?\b(because [^.,;:!?]+)")


def denied_causes(read: TextRead, draft: Draft) -> Iterator[Choice]:
    """Yield the causes that other sentences of an English text say are none: it does not harden because it dries."""
    if read.language != "en" or not draft.key.startswith("because "):
        return
    for found in _DENIED.finditer(draft.sentence.text):
        is_own = draft.sentence.start <= found.start() < draft.sentence.end
        if not is_own and found[1] != draft.key:
            yield Choice(" ".join(found[1].split()), LISTED + DENIED)


def of_one_head(read: TextRead, draft: Draft) -> Iterator[Choice]:
    """Yield the other kinds of one thing that an English text names: wolf spiders beside crab spiders."""
    words = draft.key.split()
    if read.language != "en" or len(words) != 2 or not draft.key.islower() or not _is_kind(words[0]):
        return
    text = draft.sentence.text
    found = re.findall(rf"\b([a-z-]+) {re.escape(words[1])}\b", text, re.IGNORECASE)
    for other in dict.fromkeys(word.lower() for word in found):
        if other != words[0] and _is_kind(other) and other not in draft.stem:
            yield Choice(f"{other} {words[1]}", LISTED + SAME_HEAD, is_kin=True)


def _is_kind(word: str) -> bool:
    """Whether a word before a noun tells its kind: a noun in the singular, or what it does."""
    is_small = word in DETERMINERS | PREPOSITIONS | ADVERBS
    is_doing = word.endswith("ing") and len(word) > len("being")
    return not is_small and (is_doing or (is_known(word, "en") and not is_plural((word,))))
