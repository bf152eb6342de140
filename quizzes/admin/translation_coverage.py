"""What the page of translations shows: lessons with their quizzes, other quizzes, and the rest by table."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Model
from django.utils.translation import gettext as _

from quizzes.admin.bilingual import capitalized
from quizzes.admin.linking import changelist
from quizzes.admin.translation_lists import translate_address
from quizzes.lessons.models import Lesson
from quizzes.people.publication import LANGUAGES, language_name
from quizzes.questions.models import Question, Quiz
from quizzes.translating.coverage import Count, Counts, TextState, added, counts_of, counts_per_row, keys_of_quizzes
from quizzes.translating.fields import TRANSLATED_FIELDS, table_of
from quizzes.translating.parts import other_language

SHOWN_ONE_BY_ONE = frozenset({"lesson", "quiz"})
WITH_THEIR_QUESTION = frozenset({"option"})


@dataclass(frozen=True)
class Cell:
    """One language of a line: its counts and the addresses where what is open can be written."""

    language: str
    count: Count
    address: str = ""
    called_address: str = ""
    missing_address: str = ""


@dataclass(frozen=True)
class CoverageLine:
    """One lesson, quiz or table."""

    name: str
    cells: tuple[Cell, ...]
    address: str = ""
    is_part: bool = False


def coverage_of_everything() -> dict[str, Any]:
    """Return the lines of the page and its columns, with a constant number of queries."""
    per_row = counts_per_row(table_of(model) for model in TRANSLATED_FIELDS)
    quizzes = keys_of_quizzes()
    by_lesson: dict[int | None, list[Quiz]] = {}
    for quiz in Quiz.objects.order_by("slug"):
        by_lesson.setdefault(quiz.lesson_id, []).append(quiz)

    def line(row: Model, *, is_part: bool = False) -> CoverageLine:
        keys = quizzes[row.pk] if isinstance(row, Quiz) else [("lesson", row.pk)]
        return _line_of_row(row, counts_of(keys, per_row), is_part=is_part)

    lines = []
    for lesson in Lesson.objects.defer("body", *(f"body_{code}" for code in LANGUAGES)).order_by("course", "position"):
        lines.append(line(lesson))
        lines += [line(quiz, is_part=True) for quiz in by_lesson.get(lesson.pk, ())]
    return {
        "languages": [{"code": code, "name": language_name(code)} for code in LANGUAGES],
        "lines": lines + [line(quiz) for quiz in by_lesson.get(None, ())],
        "tables": [
            _line_of_table(model, per_row)
            for model in TRANSLATED_FIELDS
            if table_of(model) not in SHOWN_ONE_BY_ONE | WITH_THEIR_QUESTION
        ],
        "all_counts": [Cell(code, count) for code, count in added(per_row.values()).items()],
    }


def _line_of_row(row: Model, counts: Counts, *, is_part: bool) -> CoverageLine:
    cells = []
    for language, count in counts.items():
        address = translate_address(row, **{"from": other_language(language), "to": language, "show": "open"})
        cells.append(Cell(language, count, address, address, address))
    name = _("Quiz: %(quiz)s") % {"quiz": row} if isinstance(row, Quiz) else str(row)
    return CoverageLine(name, tuple(cells), translate_address(row), is_part)


def _line_of_table(model: type[Model], per_row: dict) -> CoverageLine:
    tables = {table_of(model)} | (WITH_THEIR_QUESTION if model is Question else frozenset())
    counts = added(count for (table, _row), count in per_row.items() if table in tables)
    cells = tuple(
        Cell(
            language,
            count,
            called_address=changelist(model, translation=f"{TextState.NEEDS_UPDATE}-{language}"),
            missing_address=changelist(model, translation=f"{TextState.MISSING}-{language}"),
        )
        for language, count in counts.items()
    )
    return CoverageLine(str(capitalized(model._meta.verbose_name_plural)), cells, changelist(model))
