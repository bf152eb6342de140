"""Drafts of English questions on dates: In which year was the school opened?"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from quizzes.facts.proposing.candidates import Found
from quizzes.language.values import Value
from quizzes.language.writing import write_value
from quizzes.questions.asking.english.clauses.clause import Chunk, Clause
from quizzes.questions.asking.english.questions.answers import describes
from quizzes.questions.asking.english.stems.shortened import shortest_needed
from quizzes.questions.asking.english.stems.stems import NoStem, Words, inverted
from quizzes.questions.asking.english.stems.told import is_condition
from quizzes.questions.asking.english.words.units import NOUNS
from quizzes.questions.asking.english.words.verbs import participle_base
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.texts.pieces import low_words, span_of, written
from quizzes.questions.asking.texts.typed import value_of
from quizzes.questions.asking.words.vocabulary import words_of

_PERIODS = {"year": "year", "decade": "decade", "century": "century"}


_WHEN_PREPOSITIONS = frozenset({"in", "on", "at", "", "during"})


_ASKED_WITH = frozenset({"since", "by", "until"})


ABOUT = words_of("en", "about")


def ask_when(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield the question for the date: In which year was the school opened?"""
    for chunk in (*clause.front, *clause.chunks):
        if not chunk.is_when or is_of_before(clause, chunk) or (draft := _when(words, clause, chunk)) is None:
            continue
        yield draft
        return


def ask_when_inside(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield the question for the date of a clause that says when something else was: When Darwin left in 1831."""
    first = clause.units.get(clause.subject[0]) if clause.subject else None
    if clause.link not in _TELLING or clause.is_negated or first is None or first.tag in {"PNP", "DPS", "DT0"}:
        return
    if not words.is_open(clause.sentence, sorted(clause.positions)):
        yield from ask_when(words, clause)


_TELLING = frozenset({"when", "after", "before", "because", "although", "though", "while"})


def is_of_before(clause: Clause, chunk: Chunk) -> bool:
    """Return whether a date belongs to a clause before it: By the time it was finished, in 1828, the age."""
    place = clause.front.index(chunk) if chunk in clause.front else 0
    before = clause.front[place - 1] if place > 0 else None
    return before is not None and (before.kind == "sub" or before.prep in {"after", "before", "since", "until"})


def _when(words: Words, clause: Clause, chunk: Chunk) -> Draft | None:
    found = chunk.value
    value = value_of(found)
    tokens = clause.tokens
    if any("inferred" in reason for reason in found.reasons):
        return None
    if value is None or chunk.prep not in _WHEN_PREPOSITIONS | _ASKED_WITH:
        return None
    before = [at for at in chunk.positions[bool(chunk.prep) :] if at < found.first]
    after = [at for at in chunk.positions if at >= found.last]
    is_of_noun = bool(after) and after[0] in clause.units and clause.units[after[0]].tag in NOUNS
    if describes(clause) or is_of_noun:
        return None
    part = part_of_time(low_words(tokens, chunk.positions[: len(before) + 1]), value) if not after else ""
    if not part and set(low_words(tokens, before)) - ({"the"} | ABOUT):
        return _in_words(words, clause, chunk)
    others = [one for one in (*clause.front, *clause.chunks) if one.is_when and one is not chunk]
    if others:
        return None
    wh = part or _when_words(value, chunk, found)
    try:
        tail = written(tokens, after)
        plain = clause if chunk.prep in _ASKED_WITH else _simple(clause)
        stem = _shortened(words, plain, wh, without=(chunk, *_unneeded(clause), *_same_time(clause, chunk)))
        stem = f"{stem[:-1]} {tail}?" if tail and low_words(tokens, after)[:1] != ("when",) else stem
    except NoStem:
        return None
    if wh.endswith(_SPANS):
        write = partial(write_value, language="en", form="sentence")
        start, end = tokens[found.first].start, tokens[found.last - 1].end
        return Draft("when", stem, write(value), "date", start, end, clause.sentence, _when_score(clause), value, write)
    return None


def _same_time(clause: Clause, chunk: Chunk) -> tuple[Chunk, ...]:
    """What says the same time once more right behind the date that opens a clause: In 1833, when she was seventeen."""
    place = clause.front.index(chunk) + 1 if chunk in clause.front else len(clause.front)
    return tuple(one for one in clause.front[place : place + 1] if one.kind == "sub" and one.prep in {"when", "while"})


def _simple(clause: Clause) -> Clause:
    """The clause with "discovered" for "had discovered", as a question for its time says it."""
    tokens, last = clause.tokens, clause.verb[-1]
    base = participle_base(tokens[last].low)
    if len(clause.verb) != 2 or tokens[clause.verb[0]].low != "had" or base is None or clause.is_negated:
        return clause
    unit = replace(clause.units[last], tag="VVN", lemma=base)
    return replace(clause, verb=(last,), units={**clause.units, last: unit})


def _shortened(words: Words, clause: Clause, wh: str, *, without: Sequence[Chunk]) -> str:
    """The inverted question; where it is too long, without the place that stands last or a clause; raises NoStem."""
    last = [one for one in clause.chunks[1:][-1:] if one.kind == "prep" and one not in without]
    conditions = [one for one in (*clause.front, *clause.chunks) if is_condition(clause, one)]
    rows = (without, (*without, *last), (*without, *conditions))
    return shortest_needed(lambda kept: inverted(words, clause, wh, without=kept), rows)


def part_of_time(before: tuple[str, ...], value: Value) -> str:
    """Return "At the end of which decade" for what stands before a decade, nothing for other words."""
    opens = before[:-1] if before[-1:] == ("the",) else before
    is_part = len(opens) == len(("at", "the", "end", "of")) and opens[1] == "the" and opens[3] == "of"
    span = "day" if value.type == "date" and value.precision == "day" else _PERIODS.get(value.precision or "")
    return f"{' '.join(opens).capitalize()} which {span}" if is_part and span and opens[2] in _PARTS else ""


_SPANS = ("When", "when", "year", "decade", "century", "day")
_PARTS = frozenset(
    ["end", "beginning", "start", "middle", "morning", "afternoon", "evening", "night", "eve", "summer", "winter",
     "spring", "autumn"]
)  # fmt: skip


def _in_words(words: Words, clause: Clause, chunk: Chunk) -> Draft | None:
    """The question for a time told in words: By when had the city been abandoned?, by the middle of a century."""
    wh = _IN_WORDS.get(chunk.prep)
    others = [one for one in (*clause.front, *clause.chunks) if one.is_when and one is not chunk]
    if wh is None or others or len(chunk.positions) > LONGEST_TIME or words.is_open(clause.sentence, chunk.positions):
        return None
    try:
        stem = inverted(words, clause, wh, without=(chunk,))
    except NoStem:
        return None
    positions = chunk.positions if chunk.prep in {"in", "at", "during"} else chunk.positions[1:]
    key = words.phrase(clause.sentence, positions)
    start, end = span_of(clause.tokens, positions)
    return Draft("when", stem, key[0].lower() + key[1:], "whole:when", start, end, clause.sentence, 0.74)


_IN_WORDS = {
    "in": "When",
    "at": "When",
    "during": "When",
    "by": "By when",
    "until": "Until when",
    "since": "Since when",
}
LONGEST_TIME = 9


def _unneeded(clause: Clause) -> tuple[Chunk, ...]:
    """What the stem can do without: of a birth and a death everything, for they happen once."""
    if low_words(clause.tokens, clause.verb)[-1] in {"born", "died"}:
        return tuple(one for one in (*clause.chunks, *clause.front) if not one.is_when)
    return ()


def _when_score(clause: Clause) -> float:
    """Higher where something besides the subject tells what is asked about."""
    return 0.84 if clause.chunks and len(clause.subject) > 1 else 0.79


def _when_words(value: Value, chunk: Chunk, found: Found) -> str:
    period = _PERIODS.get(value.precision or "")
    if value.type == "date_range" and value.precision == "year":
        period = None
    about = "about " if found.approximate else ""
    if chunk.prep in _ASKED_WITH:
        return f"{chunk.prep.capitalize()} {f'which {period}' if period else 'when'}"
    return f"In {about}which {period}" if period and not about else "When" if not about else "In about which year"
