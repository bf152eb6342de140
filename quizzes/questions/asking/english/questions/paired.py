"""Drafts of English questions that end in the preposition of the verb: What did the two women search the forest for?"""

from collections.abc import Iterator
from dataclasses import replace

from quizzes.questions.asking.english.clauses.clause import Chunk, Clause
from quizzes.questions.asking.english.questions.answers import (
    SCORE_OF_THING,
    asked_by,
    droppable_in,
    is_passive,
    paired,
)
from quizzes.questions.asking.english.questions.wholes import drafted_whole, is_whole_phrase
from quizzes.questions.asking.english.stems.keys import as_noun, drafted, verb_of
from quizzes.questions.asking.english.stems.phrases import noun_phrase
from quizzes.questions.asking.english.stems.stems import NoStem, Words, inverted
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.texts.pieces import Positions


def ask_paired(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield the question that ends in the preposition of the verb: What did the two women search the forest for?"""
    chunk = paired(clause)
    if chunk is None or _is_value(chunk) or (verb_of(clause) in {"use"} and is_passive(clause)):
        return
    place = clause.chunks.index(chunk)
    answer = noun_phrase(words, clause.sentence, _with_next(clause, place))
    more = clause.chunks[place + 1 : place + 2]
    if answer is not None and len(answer.positions) == 1 and more and more[0].prep == "in" and not more[0].is_when:
        positions = (*answer.positions, *more[0].positions)
        answer = replace(answer, positions=positions, text=words.phrase(clause.sentence, positions))
    if answer is None and is_whole_phrase(words, clause, chunk.positions[1:]) and not clause.front:
        later = [one for one in clause.chunks[place + 1 :] if one.kind in {"prep", "to", "gerund", "ing", "noun"}]
        try:
            stem = inverted(words, clause, "What", without=(chunk, *later), after_verb=chunk.prep)
        except NoStem:
            return
        yield from drafted_whole(words, clause, "what", stem, chunk.positions[1:], SCORE_OF_THING)
        return
    if answer is None or (answer.is_human and answer.name is None and chunk.prep != "as"):
        return
    if any(one.kind == "particle" for one in clause.chunks[place + 1 :]):
        return
    later = [one for one in clause.chunks[place + 1 :] if one.kind in {"prep", "to", "gerund", "ing", "noun"}]
    wh, kind = asked_by(answer) if chunk.prep != "as" else ("What", "what")
    try:
        stem = inverted(words, clause, wh, without=(chunk, *later, *droppable_in(clause)), after_verb=chunk.prep)
    except NoStem:
        return
    fronts = [one for one in clause.front if not one.is_when and one.kind == "prep"]
    is_own = clause.units.get(answer.positions[0]) is not None and clause.units[answer.positions[0]].tag == "DPS"
    if fronts or (is_own and verb_of(clause) in {"stand", "sit", "lie", "rest", "walk"}):
        return
    yield as_noun(drafted(clause, kind, stem, answer, SCORE_OF_THING))


def _is_value(chunk: Chunk) -> bool:
    """Whether a date, a number or a name ends a phrase, which is asked for as that."""
    return chunk.value is not None and chunk.value.last - 1 == chunk.positions[-1]


def _with_next(clause: Clause, place: int) -> Positions:
    """The noun behind a preposition with the phrase that belongs to it: the Latin word for salt."""
    chunk, rest = clause.chunks[place], clause.chunks[place + 1 :]
    more = rest[0].positions if rest and rest[0].prep in {"for", "of", "with"} and rest[0].kind == "prep" else ()
    is_next = bool(more) and chunk.positions[-1] + 1 == more[0]
    return (*chunk.positions[1:], *(more if is_next else ()))
