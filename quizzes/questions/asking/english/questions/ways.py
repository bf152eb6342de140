"""Drafts of English questions on how something is done, and on what happens when something else does."""

from collections.abc import Iterator

from quizzes.questions.asking.english.clauses.clause import Chunk, Clause
from quizzes.questions.asking.english.questions.deeds import doer_of
from quizzes.questions.asking.english.stems.finished import finished
from quizzes.questions.asking.english.stems.keys import verb_of
from quizzes.questions.asking.english.stems.settled import settled
from quizzes.questions.asking.english.stems.statements import is_absolute, statement_of, tense_of
from quizzes.questions.asking.english.stems.stems import NoStem, Words, inverted
from quizzes.questions.asking.english.words.verbs import BE, HAVE
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.texts.pieces import low_words, span_of
from quizzes.questions.asking.words.vocabulary import words_of

SCORE_OF_WAY, SCORE_OF_EVENT, SCORE_OF_PAST_EVENT = 0.88, 0.8, 0.72
LONGEST_WAY, LONGEST_CONDITION = 10, 11
_MEANS = ("by means of ", "with the help of ", "with the aid of ")
_CARRIERS = words_of("en", "carriers")
_FELT = words_of("en", "felt")
_CONDITIONS = frozenset({"when", "if", "after", "once", "before"})


def ask_how(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield the question for a way: How did Merian pay for the voyage?"""
    chunk = next((one for one in (*clause.chunks, *clause.front) if _is_way(clause, one)), None)
    if chunk is None or len(chunk.positions) > LONGEST_WAY or words.is_open(clause.sentence, chunk.positions):
        return
    later = clause.chunks[clause.chunks.index(chunk) :] if chunk in clause.chunks else (chunk,)
    try:
        stem = inverted(words, clause, "How", without=later)
    except NoStem:
        return
    key = settled(words.phrase(clause.sentence, chunk.positions), stem)
    key = f"{key[:1].lower()}{key[1:]}"
    if is_absolute(key):
        return
    start, end = span_of(clause.tokens, chunk.positions)
    yield Draft(
        "how",
        stem,
        key,
        f"way:by:{doer_of(words, clause)}",
        start,
        end,
        clause.sentence,
        SCORE_OF_WAY,
        verb=verb_of(clause),
    )


def _is_way(clause: Clause, chunk: Chunk) -> bool:
    """Whether a phrase tells a way: by singing, by hand, by means of a tendon, with the help of dogs."""
    if chunk.kind == "gerund" and chunk.prep == "by":
        return True
    low = low_words(clause.tokens, chunk.positions)
    is_by = chunk.prep == "by" and len(low) == 2 and low[1] in _CARRIERS
    return chunk.kind == "prep" and (is_by or " ".join(low).startswith(_MEANS))


def ask_happens(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield the question for what follows a condition: What happens when copper is beaten?"""
    main = clause.tokens[clause.verb[-1]].low
    if clause.units[clause.verb[-1]].tag == "VVG" or (main in _FELT and clause.tokens[clause.verb[0]].low in BE):
        return
    is_supposed = clause.tokens[clause.verb[0]].low in {"had", "would", "could", "might", "should"}
    if clause.is_negated or main in BE | HAVE or clause.is_shared or is_supposed:
        return
    for chunk in (*clause.front, *clause.chunks):
        if chunk.kind != "sub" or chunk.prep not in _CONDITIONS or (stem := _condition(words, clause, chunk)) is None:
            continue
        if chunk.prep == "when" and clause.tokens[chunk.positions[0] - 1].text == "," and chunk in clause.chunks:
            continue
        key = statement_of(words, clause, said=stem)
        if key is None or is_absolute(key):
            continue
        tense = tense_of(clause)
        told = (at for one in clause.chunks if one.kind != "sub" for at in one.positions)
        start, end = span_of(clause.tokens, sorted([*clause.subject, *clause.verb, *told]))
        score = SCORE_OF_EVENT if tense == "now" else SCORE_OF_PAST_EVENT
        yield Draft("happens", stem, key, f"happens:{tense}", start, end, clause.sentence, score, verb=verb_of(clause))


def _condition(words: Words, clause: Clause, chunk: Chunk) -> str | None:
    inner = chunk.clause
    if inner is None or inner.is_negated or len(chunk.positions) > LONGEST_CONDITION or inner.is_bare:
        return None
    is_provided = clause.tokens[chunk.positions[0]].low not in _CONDITIONS
    if is_provided or words.is_open(clause.sentence, chunk.positions):
        return None
    text = words.phrase(clause.sentence, chunk.positions)
    opens = "happened" if tense_of(clause) == "past" else "happens"
    try:
        return finished(["What", opens, text[0].lower() + text[1:]], may_compare=True)
    except NoStem:
        return None
