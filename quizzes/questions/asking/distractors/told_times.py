"""Tells which times a text rules out beside a date: outside a life it tells of, on the other side of another year."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from quizzes.language.values import DATE_TYPES, Value
from quizzes.questions.asking.texts.drafts import Draft, Sentence
from quizzes.questions.asking.texts.sentences import title_line

Typed = list[tuple[Sentence, Value]]
CHILDHOOD, GROWN = 8, 16
NEARER, OLDEST = 4, 90
_YEAR = re.compile(r"(?<![\d.,])(?:1\d{3}|20\d{2})(?![\d.,]\d|\d)")
_BORN = re.compile(r"\b(?:born|birth)\b|\b(?:anadan ol|doğul|dünyaya göz aç|dünyaya gəl)", re.IGNORECASE)
_DIED = re.compile(
    r"\b(?:died|death|was killed|perished)\b|\b(?:vəfat|öldü|ölüb|ölmüş|həlak|dünyasını dəyiş|əbədiyyətə qovuş)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Times:
    """The years that a text tells, and those of a birth and of a death among them."""

    years: frozenset[int]
    born: int | None
    died: int | None


def times_told(typed: Typed, language: str) -> Times:
    """Return the years that a text tells."""
    years = frozenset(year for _sentence, value in typed if (year := _year(value)) is not None)
    born = min(_years_of(_BORN, typed, language), default=None)
    return Times(years, born, max(_years_of(_DIED, typed, language), default=None))


def is_possible_time_for(
    draft: Draft, times: Times, typed: Typed, sentences: list[Sentence]
) -> Callable[[Value], bool]:
    """Return the test of a date beside the key: in the life that the text tells, on the side of the other years."""
    key = _year(draft.value)
    if key is None:
        return lambda value: True
    first, last = _bounds(key, times)
    turns = _turning_years(draft, key, typed, sentences)

    def is_possible(value: Value) -> bool:
        year = _year(value)
        if year is None:
            return True
        return first < year < last and all(_side(year, turn) == _side(key, turn) for turn in turns)

    return is_possible


def _bounds(key: int, times: Times) -> tuple[int, int]:
    """The years between which the key may lie: those of a life, those before all else that is told, those after it."""
    years, born, died = times.years, times.born, times.died
    if key == born:
        first = min((year for year in years if year > key), default=date.max.year)
        return 0, first - CHILDHOOD if first - key > GROWN else first
    if key == died:
        return max((year for year in years if year < key), default=0), (born or key) + OLDEST
    if died is not None and key > died:
        return died, date.max.year
    is_in_life = born is not None and key > born
    first = born + (CHILDHOOD if key - born > GROWN else 0) if born is not None and is_in_life else 0
    return first, died if died is not None and (is_in_life or born is None) else date.max.year


def _turning_years(draft: Draft, key: int, typed: Typed, sentences: list[Sentence]) -> set[int]:
    """The years that the title, the stem and the rest of the sentence tell."""
    told = {year for sentence, value in typed if sentence.number == draft.sentence.number and (year := _year(value))}
    title = {int(year) for year in _YEAR.findall(title_line(sentences))}
    stem = {int(year) for year in _YEAR.findall(draft.stem)}
    is_exact = draft.value is not None and draft.value.precision not in {"year", "decade", "century"}
    return (told | stem | title) - (set() if is_exact and key in title else {key})


def _years_of(verb: re.Pattern[str], typed: Typed, language: str) -> Iterable[int]:
    """The years that stand by a verb of birth or of death, and nearer to it than to one of the other."""
    for sentence, value in typed:
        year = _year(value)
        other = _DIED if verb is _BORN else _BORN
        if year is None:
            continue
        far = [_distance(one, sentence, str(year), language) for one in (verb, other)]
        if far[0] is not None and (far[1] is None or far[0] < far[1]):
            yield year


def _distance(verb: re.Pattern[str], sentence: Sentence, year: str, language: str) -> int | None:
    """How far a verb stands from a year in the part of a sentence around it that names no other one."""
    text = sentence.text[sentence.start : sentence.end]
    at = text.find(year)
    if at < 0:
        return None
    cuts = [0, *(found.start() for found in _YEAR.finditer(text)), len(text)]
    first = max((one for one, other in pairwise(cuts) if other <= at), default=0)
    last = min((one for one in cuts if one > at), default=len(text))
    weights = (1, NEARER) if language == "en" else (NEARER, 1)
    found = [
        (at - one.end()) * weights[0] if one.end() <= at else (one.start() - at) * weights[1]
        for one in verb.finditer(text)
        if first <= one.start() < last
    ]
    return min(found, default=None)


def _side(year: int, turn: int) -> int:
    return (year > turn) - (year < turn)


def _year(value: Value | None) -> int | None:
    if value is None or value.type not in DATE_TYPES or value.low is None or value.low < 1:
        return None
    return date.fromordinal(int(value.low)).year
