"""Drafts of English questions whose answer is two things of a kind, or a season or a month: in autumn."""

from collections.abc import Callable, Iterator
from itertools import combinations

from quizzes.questions.asking.english.clauses.clause import Chunk, Clause
from quizzes.questions.asking.english.questions.answers import complement_of, droppable_in, is_passive, paired
from quizzes.questions.asking.english.stems.keys import verb_of
from quizzes.questions.asking.english.stems.stems import NoStem, Words, in_order, inverted
from quizzes.questions.asking.english.words.verbs import BE
from quizzes.questions.asking.english.words.words import REPORTING
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.texts.pieces import Positions, low_words, span_of
from quizzes.questions.asking.words.noun_kinds import nouns_like
from quizzes.questions.asking.words.vocabulary import rows_of
from quizzes.questions.writing.distractors import WANTED

SCORE, SCORE_OF_TIME = 0.78, 0.8
_SEASONS = ("spring", "summer", "autumn", "winter")
_MONTHS = tuple(rows_of("en", "months")[0].split())
_NEVER = REPORTING | {"have", "include", "contain", "need", "seem"}


def ask_pair(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield the question for two things: What does light split water into?"""
    verb, low = verb_of(clause), low_words(clause.tokens, clause.verb)
    if low[-1] in BE or verb in _NEVER:
        return
    if (key := _pair(words, clause, clause.subject)) is not None and len(clause.chunks) > 0:
        yield from _drafted(clause, clause.subject, key, lambda: in_order(words, clause, "What"))
    chunk, tail = _asked(clause)
    if chunk is None:
        return
    positions = chunk.positions[chunk.kind == "prep" :]
    if (key := _pair(words, clause, positions)) is None:
        return
    later = clause.chunks[clause.chunks.index(chunk) + 1 :] if tail else ()
    without = (chunk, *later, *droppable_in(clause))
    yield from _drafted(clause, positions, key, lambda: _tailed(inverted(words, clause, "What", without=without), tail))


def _asked(clause: Clause) -> tuple[Chunk | None, str]:
    """The object, or the phrase whose preposition belongs to the verb, and that preposition."""
    chunk = paired(clause)
    if chunk is not None:
        return chunk, chunk.prep
    complement = complement_of(clause)
    is_object = complement is not None and complement.kind == "noun" and not is_passive(clause)
    nouns = [one for one in clause.chunks if one.kind in {"noun", "adjective", "ing"} and one.prep != ","]
    return (complement, "") if is_object and len(nouns) == 1 else (None, "")


def _tailed(stem: str, tail: str) -> str:
    return f"{stem[:-1]} {tail}?" if tail else stem


def _pair(words: Words, clause: Clause, positions: Positions) -> tuple[str, tuple[str, ...]] | None:
    """The two nouns and three other pairs of their kinds; None where they are not two single nouns of known kinds."""
    units = words.units_at(clause.sentence, positions)
    if len(units) != 3 or units[1].low != "and" or {units[0].tag[:2], units[2].tag[:2]} != {"NN"}:
        return None
    text = clause.sentence.text.lower()
    first, second = units[0].low, units[2].low
    mates = [one for one in nouns_like(first, "en") if one not in text]
    if second not in nouns_like(first, "en") or len(mates) < WANTED:
        return None
    return f"{first} and {second}", tuple(f"{one} and {two}" for one, two in combinations(mates[:WANTED], 2))


def _drafted(
    clause: Clause, positions: Positions, key: tuple[str, tuple[str, ...]], write: Callable[[], str]
) -> Iterator[Draft]:
    try:
        stem = write()
    except NoStem:
        return
    start, end = span_of(clause.tokens, positions)
    yield Draft("what", stem, key[0], "pair", start, end, clause.sentence, SCORE, options=key[1])


def ask_season(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield the question for a season or a month without its year: In which season do the days grow shorter?"""
    for chunk in (*clause.front, *clause.chunks):
        low = low_words(clause.tokens, chunk.positions)
        row = next((row for row in (_SEASONS, _MONTHS) if low[-1:] and low[-1] in row), None)
        is_part = len(low) == 3 and low[1] in {"early", "late"}
        if row is None or low[0] != "in" or len(chunk.positions) != len(low) or not (len(low) == 2 or is_part):
            continue
        try:
            wh = "In which season" if row is _SEASONS else "In which month"
            stem = inverted(words, clause, wh, without=(chunk,))
        except NoStem:
            continue
        key = clause.tokens[chunk.positions[-1]].text
        place = row.index(low[-1])
        others = [row[(place + step) % len(row)] for step in ((1, 2, 3) if row is _SEASONS else (2, 5, 8))]
        options = tuple(one.capitalize() if key[0].isupper() else one for one in others)
        if is_part:
            key, options = f"{low[1]} {key}", tuple(f"{low[1]} {one}" for one in options)
        start, end = span_of(clause.tokens, chunk.positions[1:])
        yield Draft("when", stem, key, "season", start, end, clause.sentence, SCORE_OF_TIME, options=options)
        return
