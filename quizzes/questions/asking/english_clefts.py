"""Drafts of English questions on sentences that open with "what": What interests scientists most is its power."""

from collections.abc import Iterator

from quizzes.questions.asking.drafts import Draft, Sentence
from quizzes.questions.asking.english_finished import NoStem, finished
from quizzes.questions.asking.english_tags import units_of
from quizzes.questions.asking.english_units import FINITE, NOUNS, OPENING, Unit
from quizzes.questions.asking.english_verbs import third_base
from quizzes.questions.asking.pieces import span_of, written

SCORE, SHORTEST, LONGEST = 0.8, 2, 12
_LOOSE = frozenset({"PNP", "DPS", "CJS", "CJT", "PNQ", "DTQ", "DT0"})


def ask_what_opens(sentence: Sentence) -> Iterator[Draft]:
    """Yield the question that such a sentence answers itself: What interests scientists most?"""
    units = units_of(sentence)
    place = _being(units)
    if not place:
        return
    asked, told = units[:place], units[place + 1 :]
    if not SHORTEST <= len(told) <= LONGEST or {unit.tag for unit in (*asked[1:], *told)} & _LOOSE:
        return
    if told[0].tag not in NOUNS | OPENING or any(unit.tag in FINITE for unit in told):
        return
    positions = tuple(at for unit in told for at in unit.positions)
    try:
        stem = finished([written(sentence.tokens, [at for unit in asked for at in unit.positions])])
    except NoStem:
        return
    start, end = span_of(sentence.tokens, positions)
    key = written(sentence.tokens, positions)
    yield Draft("what", stem, key, "whole:is", start, end, sentence, SCORE)


def _being(units: list[Unit]) -> int:
    """Where the "is" stands behind "what" with its verb; 0 in other sentences."""
    if len(units) < SHORTEST + 2 or units[0].low != "what" or not _is_verb(units[1]):
        return 0
    places = [at for at, unit in enumerate(units) if at > 1 and unit.tag in FINITE]
    return places[0] if len(places) == 1 and units[places[0]].low in {"is", "was", "are", "were"} else 0


def _is_verb(unit: Unit) -> bool:
    return unit.tag in {"VVD", "VVZ"} or (unit.tag == "NN2" and third_base(unit.low) is not None)
