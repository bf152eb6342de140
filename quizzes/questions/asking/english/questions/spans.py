"""Drafts of English questions on how long it was: How many years was it before he saw Tangier again?"""

from collections.abc import Iterator
from functools import partial

from quizzes.facts.proposing.candidates import Found
from quizzes.language.writing import write_value
from quizzes.questions.asking.english.clauses.clause import Chunk, Clause
from quizzes.questions.asking.english.questions.answers import complement_of
from quizzes.questions.asking.english.questions.dates import ABOUT
from quizzes.questions.asking.english.questions.negated import negation_of
from quizzes.questions.asking.english.stems.finished import finished
from quizzes.questions.asking.english.stems.keys import verb_of
from quizzes.questions.asking.english.stems.stems import NoStem, Words, inverted
from quizzes.questions.asking.english.words.verbs import BE
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.texts.pieces import low_words
from quizzes.questions.asking.texts.typed import is_range, value_of

SCORE, LONGEST = 0.8, 12
_PERIODS = frozenset({"year", "decade", "century"})
_ONCE = frozenset(
    ["die", "end", "close", "finish", "complete", "return", "become", "find", "discover", "learn", "stop"]
)


def ask_span(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield the question for the time in "It was ten years before", "It took ten years to"."""
    if low_words(clause.tokens, clause.subject) != ("it",) or clause.is_negated:
        return
    verb, chunk = low_words(clause.tokens, clause.verb), complement_of(clause)
    behind = next((one for one in clause.chunks if _goes_on(verb, one)), None)
    found = None if chunk is None else _span(clause, chunk)
    if found is None or behind is None or len(behind.positions) > LONGEST:
        return
    if words.is_open(clause.sentence, behind.positions):
        return
    inner = words.phrase(clause.sentence, behind.positions)
    opens = {("was",): "was it", ("took",): "did it take", ("takes",): "does it take", ("is",): "is it"}[verb]
    yield from _drafted(clause, found, f"How long {opens} {inner}")


def _span(clause: Clause, chunk: Chunk) -> Found | None:
    """The time that a phrase is and nothing besides: twenty-four years."""
    inside = [one for one in clause.sentence.values if one.first in chunk.positions]
    found = next((one for one in inside if (one.unit or "").startswith("duration")), None)
    if found is None or chunk.positions[-1] >= found.last:
        return None
    before = low_words(clause.tokens, [at for at in chunk.positions if at < found.first])
    return None if set(before) - ABOUT else found


def _goes_on(verb: tuple[str, ...], chunk: Chunk) -> bool:
    if verb in {("was",), ("is",)}:
        return chunk.kind == "sub" and chunk.prep in {"before", "until"}
    return verb in {("took",), ("takes",)} and chunk.kind == "to"


def _drafted(clause: Clause, found: Found, text: str) -> Iterator[Draft]:
    value = value_of(found)
    try:
        stem = finished([text])
    except NoStem:
        return
    if value is None or is_range(value):
        return
    start, end = clause.tokens[found.first].start, clause.tokens[found.last - 1].end
    write = partial(write_value, language="en", form="sentence")
    yield Draft("how_much", stem, write(value), value.type, start, end, clause.sentence, SCORE, value, write)


def ask_until_not(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield the question for the year until which something was not so: In which year did it first admit women?"""
    yield from _not_until(words, clause)
    chunk = next((one for one in clause.chunks if one.is_when and one.prep == "until"), None)
    value = value_of(chunk.value) if chunk is not None else None
    is_year = value is not None and value.precision == "year" and value.type == "year"
    if not is_year or negation_of(clause) != "not" or words.is_open(clause.sentence, clause.subject):
        return
    try:
        stem = inverted(words, clause, "In which year", without=(chunk,))
    except NoStem:
        return
    is_person = any(one.first in clause.subject for one in clause.sentence.values if one.type == "person")
    is_person = is_person or (clause.sentence.number, clause.subject[0]) in words.people
    first = " " if is_person or verb_of(clause) in _ONCE else " first "
    stem = stem.replace(" not ", first, 1)
    start, end = clause.tokens[chunk.value.first].start, clause.tokens[chunk.value.last - 1].end
    write = partial(write_value, language="en", form="sentence")
    yield Draft("when", stem, write(value), "date", start, end, clause.sentence, SCORE, value, write)


def _not_until(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield the question for the year in "It was not until 1936 that the core was shown to be solid"."""
    low, chunks = low_words(clause.tokens, clause.subject), clause.chunks
    is_open = low != ("it",) or negation_of(clause) != "not" or clause.tokens[clause.verb[-1]].low not in BE
    chunk = next((one for one in chunks if one.is_when and one.prep == "until"), None)
    told = next((one.clause for one in chunks if one.kind == "that" and one.clause is not None), None)
    value = value_of(chunk.value) if chunk is not None else None
    if is_open or told is None or told.is_negated or value is None or value.precision not in _PERIODS:
        return
    if value.type == "date_range" and value.precision == "year":
        return
    try:
        stem = inverted(words, told, f"In which {value.precision}", without=())
    except NoStem:
        return
    start, end = clause.tokens[chunk.value.first].start, clause.tokens[chunk.value.last - 1].end
    write = partial(write_value, language="en", form="sentence")
    yield Draft("when", stem, write(value), "date", start, end, clause.sentence, SCORE, value, write)
