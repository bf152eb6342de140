"""Tells whether a phrase that a text gives elsewhere may stand beside a key: of its sort, and not true there as well."""

import re

from quizzes.questions.asking.choice_heads import head_of, is_beside
from quizzes.questions.asking.drafts import Draft, Phrase
from quizzes.questions.asking.reading import TextRead
from quizzes.questions.asking.vocabulary import words_of

NEXT, AROUND = 1, 2
_CLAUSES = ("happens", "undergoes", "reason", "done", "doing", "part:baş verir", "part:nə etmək", "part:nə vaxt", "whole:when")
_SPOTS = ("spot", "part:hara")
_FREE = ("part:necə", "whole:is", "whole:why", "whole:happens")
_MAY = re.compile(r"\b(?:may|might|could|would|can|cannot|will|should|must|had|has|have)\b|\b\w+(?:a|ə) bil\w+")
_SUBJECTS = frozenset({"it", "they", "he", "she"})
_NO_SPOTS = {"en": words_of("en", "no_spots"), "az": words_of("az", "no_spots")}


def may_stand_told(phrase: Phrase, draft: Draft, read: TextRead) -> bool:
    """Return whether a phrase of the pool of a draft is an answer of the sort of its key that is wrong there."""
    far = min(abs(number - draft.sentence.number) for number in phrase.sentences)
    if draft.verb and draft.verb in phrase.verbs:
        return False
    if draft.pool.startswith(_CLAUSES):
        return far > NEXT and _is_clause_like(phrase.words, draft.key)
    if draft.pool.startswith(_SPOTS) or draft.kind == "where":
        return far > AROUND and head_of(phrase.words, read.language) not in _NO_SPOTS[read.language]
    if draft.pool.startswith(_FREE):
        return far > 0
    return is_beside(phrase.words, draft.key, read.language) is not False and not read.shelf.is_told(phrase, draft)


def _is_clause_like(words: str, key: str) -> bool:
    """Whether two clauses begin with a pronoun or neither does, and neither alone tells what only may be."""
    first, other = (text.partition(" ")[0].lower() for text in (words, key))
    if first != other and {first, other} & _SUBJECTS:
        return False
    return bool(_MAY.search(words)) <= bool(_MAY.search(key))
