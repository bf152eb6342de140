"""How much of what is there in which language: counts of texts per row, per whole and per table; queries only."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from django.db.models import Exists, OuterRef, QuerySet

from quizzes.people.publication import LANGUAGES
from quizzes.people.translation_states import TranslationState
from quizzes.questions.models import Option, Quiz, QuizQuestion

Key = tuple[str, int]  # a table and a row


class TextState(StrEnum):
    """What a text is in one language."""

    CURRENT = "current"
    NEEDS_UPDATE = "needs_update"
    MISSING = "missing"
    NOT_THERE = "not_there"  # in no language


@dataclass
class Count:
    """Texts of one language: those that fit their source, those that need an update, those that are missing."""

    current: int = 0
    needs_update: int = 0
    missing: int = 0

    @property
    def total(self) -> int:
        return self.current + self.needs_update + self.missing

    @property
    def percent(self) -> int:
        """Whole percent of the texts that are there and current; 100 only where nothing is left to do."""
        return self.current * 100 // self.total if self.total else 100

    @property
    def is_whole(self) -> bool:
        return self.current == self.total

    def add(self, other: "Count") -> None:
        self.current += other.current
        self.needs_update += other.needs_update
        self.missing += other.missing


Counts = dict[str, Count]


def counts_per_row(tables: Iterable[str]) -> dict[Key, Counts]:
    """Return the counts of every row of the tables that has a text, per language; one query."""
    texts: dict[tuple[str, int, str], dict[str, bool]] = {}
    states = TranslationState.objects.filter(table__in=list(tables))
    for table, row, field, language, is_called in states.values_list(
        "table", "row", "field", "language", "needs_update"
    ):
        texts.setdefault((table, row, field), {})[language] = is_called
    counts: dict[Key, Counts] = {}
    for (table, row, _field), there in texts.items():
        own = counts.setdefault((table, row), {language: Count() for language in LANGUAGES})
        for language in LANGUAGES:
            own[language].add(_count_of(there.get(language)))
    return counts


def _count_of(is_called: bool | None) -> Count:
    if is_called is None:
        return Count(missing=1)
    return Count(needs_update=1) if is_called else Count(current=1)


def added(counts: Iterable[Counts]) -> Counts:
    """Return the counts of several rows together."""
    total = {language: Count() for language in LANGUAGES}
    for one in counts:
        for language, count in one.items():
            total[language].add(count)
    return total


def keys_of_quizzes() -> dict[int, list[Key]]:
    """Return what learners read of each quiz: itself, its questions and their options; three queries."""
    options: dict[int, list[Key]] = {}
    for pk, question in Option.objects.order_by("position", "pk").values_list("pk", "question_id"):
        options.setdefault(question, []).append(("option", pk))
    keys: dict[int, list[Key]] = {pk: [("quiz", pk)] for pk in Quiz.objects.order_by().values_list("pk", flat=True)}
    for quiz, question in QuizQuestion.objects.order_by("position", "pk").values_list("quiz_id", "question_id"):
        keys[quiz] += [("question", question), *options.get(question, ())]
    return keys


def counts_of(keys: Iterable[Key], per_row: Mapping[Key, Counts]) -> Counts:
    """Return the counts of some rows together."""
    return added(per_row[key] for key in keys if key in per_row)


def rows_with(state: TextState, language: str, table: str) -> QuerySet:
    """Return the ids of the rows of a table that have a text in this state in the language, for a filter."""
    states = TranslationState.objects.filter(table=table)
    if state == TextState.NEEDS_UPDATE:
        return states.filter(language=language, needs_update=True).values("row")
    same_text = TranslationState.objects.filter(
        table=OuterRef("table"), row=OuterRef("row"), field=OuterRef("field"), language=language
    )
    return states.exclude(language=language).filter(~Exists(same_text)).values("row")


def calls() -> dict[str, int]:
    """Return how many texts of each language need an update; one query, nothing for languages without."""
    counts: dict[str, int] = {}
    for language in TranslationState.objects.filter(needs_update=True).values_list("language", flat=True):
        counts[language] = counts.get(language, 0) + 1
    return counts
