"""Drafts of English questions on sentences that open with "what": What interests scientists most is its power."""

from collections.abc import Iterator

from quizzes.questions.asking.english.stems.finished import NoStem, finished
from quizzes.questions.asking.english.stems.verb_forms import base_of
from quizzes.questions.asking.english.words.tags import units_of
from quizzes.questions.asking.english.words.units import FINITE, NOUNS, OPENING, Unit
from quizzes.questions.asking.english.words.verbs import AUXILIARIES, third_base
from quizzes.questions.asking.texts.drafts import Draft, Sentence
from quizzes.questions.asking.texts.pieces import span_of, written

SCORE, SHORTEST, LONGEST, LEAST_WITH_SUBJECT = 0.8, 2, 12, 5
_VERBS = FINITE | {"VVN"}
_LOOSE = frozenset({"PNP", "DPS", "CJS", "CJT", "PNQ", "DTQ", "DT0"})


def ask_what_opens(sentence: Sentence) -> Iterator[Draft]:
    """Yield the question that such a sentence answers itself: What interests scientists most?"""
    units = units_of(sentence)
    place = _being(units) or _being_behind(units)
    if not place:
        return
    asked, told = units[:place], units[place + 1 :]
    if not SHORTEST <= len(told) <= LONGEST or {unit.tag for unit in (*asked[1:], *told)} & _LOOSE:
        return
    told = told[: next((at for at, unit in enumerate(told) if unit.text == ","), len(told))]
    if len(told) < SHORTEST or told[0].tag not in NOUNS | OPENING or any(unit.tag in FINITE for unit in told):
        return
    positions = tuple(at for unit in told for at in unit.positions)
    try:
        stem = finished(_turned(asked) if not _is_verb(asked[1]) else [_said(sentence, asked)])
    except NoStem:
        return
    start, end = span_of(sentence.tokens, positions)
    key = written(sentence.tokens, positions)
    yield Draft("what", stem, key, "whole:is", start, end, sentence, SCORE)


def _said(sentence: Sentence, units: list[Unit]) -> str:
    return written(sentence.tokens, [at for unit in units for at in unit.positions])


def _turned(asked: list[Unit]) -> list[str]:
    """What had the two men witnessed, from "what the two men had witnessed"; raises NoStem."""
    at = next(at for at, unit in enumerate(asked) if unit.tag in _VERBS or unit.low in AUXILIARIES)
    subject, verb, rest = (" ".join(unit.text for unit in part) for part in (asked[1:at], [asked[at]], asked[at + 1 :]))
    if asked[at].low in AUXILIARIES and rest:
        return ["What", verb, subject, rest]
    base = base_of(asked[at])
    if base is None or asked[at].low in AUXILIARIES:
        raise NoStem("unknown_verb")
    do = "did" if asked[at].tag in {"VVD", "VVN"} else "does" if asked[at].tag == "VVZ" else "do"
    return ["What", do, subject, base, rest]


def _being_behind(units: list[Unit]) -> int:
    """Where the "was" stands behind "what" with a subject and its verb: What the two men had witnessed was a flare."""
    if len(units) < LEAST_WITH_SUBJECT or units[0].low != "what" or units[1].tag not in NOUNS | OPENING:
        return 0
    places = [at for at, unit in enumerate(units) if unit.tag in FINITE]
    behind = [at for at in places if units[at].low in {"is", "was"}]
    is_turned = len(places) == 2 or (len(places) == 1 and units[places[0] - 1].tag == "VVN")
    return behind[0] if is_turned and behind == places[-1:] else 0


def _being(units: list[Unit]) -> int:
    """Where the "is" stands behind "what" with its verb; 0 in other sentences."""
    if len(units) < SHORTEST + 2 or units[0].low != "what" or not _is_verb(units[1]):
        return 0
    places = [at for at, unit in enumerate(units) if at > 1 and unit.tag in FINITE]
    return places[0] if len(places) == 1 and units[places[0]].low in {"is", "was", "are", "were"} else 0


def _is_verb(unit: Unit) -> bool:
    return unit.tag in {"VVD", "VVZ"} or (unit.tag == "NN2" and third_base(unit.low) is not None)
