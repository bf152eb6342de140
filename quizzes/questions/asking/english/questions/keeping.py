"""Keeps of an English clause what can stand beside a key: its noun phrases, its spots, its terms."""

import re

from quizzes.questions.asking.english.clauses.clause import Clause
from quizzes.questions.asking.english.questions.called import keep_terms
from quizzes.questions.asking.english.stems.keys import pool_of, verb_of
from quizzes.questions.asking.english.stems.phrases import is_solid, noun_phrase
from quizzes.questions.asking.english.stems.settled import settled
from quizzes.questions.asking.english.stems.stems import Words
from quizzes.questions.asking.english.words.words import LOOSE_PRONOUNS
from quizzes.questions.asking.texts.drafts import Harvest
from quizzes.questions.asking.texts.pieces import low_words

_SPOTS = frozenset(["in", "on", "under", "beside", "near", "inside", "below", "behind", "above", "along"])
_CALLED = re.compile(r"\b(?:called|known as) (an? |the |)([a-z]+(?: [a-z]+)?)(?=[.,;]|$| then | which )")


def keep_phrases(harvest: Harvest, words: Words, clause: Clause) -> None:
    """Remember the noun phrases, spots and purposes of a clause: what can stand beside a key."""
    number, verb = clause.sentence.number, verb_of(clause)
    chunks = [chunk for chunk in clause.chunks if not chunk.is_infinitive and not chunk.is_when]
    roles = [chunk for chunk in chunks if chunk.kind in {"noun", "prep"}]
    for positions in (clause.subject, *(chunk.positions[bool(chunk.prep) :] for chunk in roles)):
        phrase = noun_phrase(words, clause.sentence, positions) if positions else None
        if phrase is not None and phrase.name is None and is_solid(words, clause.sentence, positions):
            harvest.keep(pool_of(phrase), settled(phrase.text), number, verb)
    for chunk in chunks:
        low = low_words(clause.tokens, chunk.positions)
        is_spot = chunk.prep in _SPOTS and not set(low) & LOOSE_PRONOUNS and 3 <= len(low) <= 8
        if is_spot and noun_phrase(words, clause.sentence, chunk.positions[1:]) is not None:
            harvest.keep("spot", settled(words.phrase(clause.sentence, chunk.positions)), number, verb)
    keep_terms(words, clause, harvest)
    for article, name in _CALLED.findall(clause.sentence.text[clause.sentence.start : clause.sentence.end]):
        harvest.keep(f"called:{article.strip().replace('an', 'a')}", f"{article}{name}", number)
