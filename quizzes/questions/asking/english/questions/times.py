"""Drafts of English questions that another clause answers: When is the bell broken out?, Why did they part?"""

from collections.abc import Iterator
from itertools import pairwise

from quizzes.questions.asking.english.clauses.clause import Chunk, Clause
from quizzes.questions.asking.english.questions.wholes import drafted_whole
from quizzes.questions.asking.english.stems.keys import verb_of
from quizzes.questions.asking.english.stems.settled import settled
from quizzes.questions.asking.english.stems.statements import tense_of
from quizzes.questions.asking.english.stems.stems import NoStem, Words, inverted
from quizzes.questions.asking.english.stems.told import is_condition
from quizzes.questions.asking.english.words.verbs import BE
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.texts.pieces import Positions, low_words, span_of

SCORE_OF_TIME, SHORTEST_TIME, LONGEST_TIME = 0.68, 4, 10
_TIMES = frozenset({"when", "after", "once", "before", "until", "as soon as"})


def ask_when_done(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield the question for a time told by another clause: When is the bell broken out of its mould?"""
    chunks = [one for one in (*clause.front, *clause.chunks) if one.kind == "sub" and one.prep in _TIMES]
    chunks = [one for one in chunks if is_condition(clause, one) or one.prep in {"until", "as soon as"}]
    if low_words(clause.tokens, clause.verb)[-1] in BE:
        return
    if len(chunks) != 1 or any(one.is_when for one in (*clause.front, *clause.chunks)) or clause.is_shared:
        return
    chunk = chunks[0]
    if chunk.clause is None or not SHORTEST_TIME <= len(chunk.positions) <= LONGEST_TIME:
        return
    if words.is_open(clause.sentence, chunk.positions) or chunk.clause.is_negated:
        return
    is_named = any(one.first in clause.subject for one in clause.sentence.values)
    if tense_of(clause) == "past" and not is_named and not words.said.get((clause.sentence.number, clause.subject[0])):
        return
    wh = "Until when" if chunk.prep == "until" else "When"
    try:
        stem = inverted(words, clause, wh, without=(chunk,))
    except NoStem:
        return
    yield from drafted_whole(words, clause, "happens", stem, _time_itself(clause, chunk), SCORE_OF_TIME)


def _time_itself(clause: Clause, chunk: Chunk) -> Positions:
    """The clause that tells a time without what comes only then: when they grow up (and then move onto land)."""
    low = low_words(clause.tokens, chunk.positions)
    cut = next((at for at, pair in enumerate(pairwise(low)) if pair == ("and", "then")), len(low))
    return chunk.positions[:cut]


def ask_so(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield the question for the cause in "so heavy that two men could not lift it"."""
    if len(clause.chunks) < 2 or clause.is_negated or words.is_open(clause.sentence, clause.subject):
        return
    cause = next((one for one in clause.chunks if low_words(clause.tokens, one.positions)[:1] == ("so",)), None)
    effect = next((one for one in clause.chunks if one.kind == "that" and one.clause is not None), None)
    if cause is None or effect is None or cause.kind not in {"adjective", "adverb"} or effect.clause.is_negated:
        return
    between = clause.chunks[clause.chunks.index(cause) + 1 : clause.chunks.index(effect)]
    try:
        stem = inverted(words, effect.clause, "Why", without=())
    except NoStem:
        return
    verb = " ".join(clause.tokens[at].text for at in clause.verb)
    parts = [verb, words.phrase(clause.sentence, cause.positions), *(words.chunk(clause, one) for one in between)]
    again = effect.clause.units.get(effect.clause.subject[0])
    subject = again.low if again is not None and again.tag == "PNP" else words.subject(clause)
    key = settled(" ".join(["because", subject, *parts]), stem)
    start, end = span_of(clause.tokens, cause.positions)
    yield Draft("why", stem, key, "whole:why", start, end, clause.sentence, 0.84, verb=verb_of(clause))
