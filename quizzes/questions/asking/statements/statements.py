"""Asks which of four statements is true: one sentence of the text as it is, three that are wrong by one thing."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from random import Random
from typing import TypeVar

from quizzes.questions.asking.gaps.gaps import quoted
from quizzes.questions.asking.statements.falsehoods import Falsehood, falsehoods
from quizzes.questions.asking.statements.standing import (
    LONGEST,
    SHORTEST,
    is_telling,
    leans,
    stands_alone,
    without_links,
)
from quizzes.questions.asking.texts.drafts import AskedQuestion, Harvest, Wrong
from quizzes.questions.asking.texts.likeness import content_words, fold, is_key_too_long
from quizzes.questions.writing.distractors import WANTED

_NUMBER = re.compile(r"\d+")
STEMS = {
    "en": (
        "Which of these statements is true?",
        "Which of these statements is right?",
        "Which of these sentences is correct?",
    ),
    "az": (
        "Aşağıdakı fikirlərdən hansı doğrudur?",
        "Aşağıdakı fikirlərdən hansı düzgündür?",
        "Aşağıdakı cümlələrdən hansı doğrudur?",
    ),
}
SCORE, ALIKE = 0.69, 3
FAR, ASKED, UNSURE = 12, 3, {"en": 1, "az": 0}
__all__ = ["STEMS", "statements"]
Row = TypeVar("Row", Wrong, Falsehood)


def statements(
    asked: Sequence[AskedQuestion],
    kept: Sequence[AskedQuestion],
    harvest: Harvest,
    *,
    language: str,
    random: Random,
    only: int | None = None,
) -> Iterator[AskedQuestion]:
    """Yield at most three such questions; their true sentences are those that no kept question is about or quotes.

    With only, the true sentence is the one that begins at that place.
    """
    quotes = [fold(quoted(question.stem)) for question in kept]
    about = {question.sentence_start for question in kept}
    rows = [_unlinked(row, language) for row in falsehoods(asked, harvest, language)]
    rows = [row for row in rows if _is_fit(row.true, row.wrong, language)]
    rows = [row for row in rows if not _is_shown(row, kept, quotes) and not leans(row.sentence, row.true, language)]
    keys = [_unlinked(row, language) for row in harvest.trues if row.sentence.start not in about]
    keys = [row for row in keys if _is_fit(row.true, row.true, language)]
    keys = [row for row in keys if not any(fold(row.true) in quote for quote in quotes)]
    keys = [row for row in keys if is_telling(row.sentence, row.true, language)]
    keys = [row for row in keys if only in {None, row.sentence.start}]
    random.shuffle(keys)
    random.shuffle(rows)
    keys.sort(key=lambda row: any(row.sentence.start == other.sentence.start for other in rows))
    used: set[int] = set()
    for stem in STEMS[language]:
        keys = [row for row in keys if row.sentence.start not in used]
        fresh = [row for row in rows if row.sentence.start not in used]
        chosen = next((row for row in (_chosen(key, fresh, about, language) for key in keys) if row is not None), None)
        if chosen is None:
            return
        key, others = chosen
        yield _asked(stem, key, others, language)
        used |= {key.sentence.start, *(other.sentence.start for other in others)}


def _unlinked(row: Row, language: str) -> Row:
    return replace(row, true=without_links(row.true, language), wrong=without_links(row.wrong, language))


def _is_fit(true: str, wrong: str, language: str) -> bool:
    return SHORTEST <= len(true.split()) <= LONGEST and stands_alone(true, language) and stands_alone(wrong, language)


def _is_shown(row: Falsehood, kept: Iterable[AskedQuestion], quotes: Iterable[str]) -> bool:
    """Whether a kept question shows what is right there, or asks for another word of the sentence, which it tells."""
    if any(fold(row.true) in quote for quote in quotes):
        return True
    same = [one for one in kept if one.sentence_start == row.sentence.start]
    return any(not (one.start <= row.start and row.end <= one.end) for one in same)


def _chosen(
    key: Wrong, rows: Sequence[Falsehood], about: set[int], language: str
) -> tuple[Wrong, list[Falsehood]] | None:
    """The true sentence and three wrong ones of about its length that speak of something else, the fewest asked of."""
    others: list[Falsehood] = []
    for row in sorted(rows, key=lambda row: _rank(row, key, about)):
        taken = {key.sentence.start, *(other.sentence.start for other in others)}
        is_else = len(content_words(row.wrong) & content_words(key.true)) <= ALIKE
        asked = sum(other.sentence.start in about for other in (*others, row))
        unsure = sum(not other.is_sure for other in (*others, row))
        if (
            len(others) < WANTED
            and row.sentence.start not in taken
            and is_else
            and asked <= ASKED
            and unsure <= UNSURE[language]
        ):
            others.append(row)
    wrongs = [row.wrong for row in others]
    is_fair = len(others) == WANTED and not is_key_too_long(key.true, wrongs) and not _is_more_exact(key.true, wrongs)
    return (key, others) if is_fair else None


def _is_more_exact(true: str, wrongs: Iterable[str]) -> bool:
    """Whether all statements have numbers, and the longest one that of the true statement."""
    digits = [max((len(number) for number in _NUMBER.findall(text)), default=0) for text in (true, *wrongs)]
    return min(digits) > 0 and digits[0] > max(digits[1:])


def _rank(row: Falsehood, key: Wrong, about: set[int]) -> tuple[bool, bool, int]:
    return not row.is_sure, row.sentence.start in about, abs(len(row.wrong) - len(key.true)) // FAR


def _asked(stem: str, key: Wrong, others: Sequence[Falsehood], language: str) -> AskedQuestion:
    sentence = key.sentence
    return AskedQuestion(
        language=language,
        kind="statement",
        stem=stem,
        key=f"{key.true}.",
        distractors=tuple(f"{row.wrong}." for row in others),
        is_order_fixed=False,
        start=sentence.start,
        end=sentence.end,
        sentence_start=sentence.start,
        sentence_end=sentence.end,
        score=SCORE,
        distractor_values=(None,) * WANTED,
    )
