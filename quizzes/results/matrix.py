"""A class's results at one assignment as a table, and its averages (docs/scoring.md); it reads no table itself."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from quizzes.attempts.models import Attempt, AttemptItem
from quizzes.attempts.queries import fraction_of
from quizzes.attempts.scoring import Score, score_of
from quizzes.people.models import User
from quizzes.questions.models import Question

CellState = Literal["right", "wrong", "partly", "unanswered"]


@dataclass(frozen=True)
class Taken:
    """An attempt with its items (each with its version), its score, and whether it is over."""

    attempt: Attempt
    items: Sequence[AttemptItem]
    score: Score
    is_over: bool

    @property
    def answered(self) -> int:
        return sum(item.is_answered for item in self.items)


@dataclass(frozen=True)
class Cell:
    """What a learner made of one question: state, and whether it was flagged."""

    state: CellState
    is_flagged: bool


@dataclass(frozen=True)
class Row:
    """One learner: the attempt that counts with its cells, how many attempts are over, and the one in progress.

    `cells` runs parallel to the columns; None where the counting attempt did not ask that question.
    """

    learner: User
    is_member: bool
    counting: Taken | None
    running: Taken | None
    attempts_over: int
    cells: Sequence[Cell | None]


@dataclass(frozen=True)
class Column:
    """One question: its number in the table, whether the quiz still has it, and its average in percent or None."""

    number: int
    question: Question
    is_in_quiz: bool
    average: Decimal | None


@dataclass(frozen=True)
class Matrix:
    """Columns, rows in the order of names, the average score in percent or None, and over how many learners it is."""

    columns: list[Column]
    rows: list[Row]
    average: Decimal | None
    learners_counted: int


def counting_attempt(taken: Iterable[Taken]) -> Taken | None:
    """The attempt that counts: of those that are over the highest percentage, of equals the earliest."""
    over = [one for one in taken if one.is_over]
    return min(over, key=lambda one: (-(one.score.percent or 0), one.attempt.started_at, one.attempt.pk), default=None)


def cell_of(item: AttemptItem) -> Cell:
    fraction = fraction_of(item)
    if fraction is None:
        return Cell("unanswered", item.is_flagged)
    return Cell({Decimal(1): "right", Decimal(0): "wrong"}.get(fraction, "partly"), item.is_flagged)


def row_of(learner: User, *, is_member: bool, taken: Sequence[Taken], questions: Sequence[Question]) -> Row:
    counting = counting_attempt(taken)
    by_question = {item.version.question_id: cell_of(item) for item in (counting.items if counting else ())}
    return Row(
        learner=learner,
        is_member=is_member,
        counting=counting,
        running=next((one for one in taken if not one.is_over), None),
        attempts_over=sum(one.is_over for one in taken),
        cells=[by_question.get(question.pk) for question in questions],
    )


def question_averages(counting: Iterable[Taken]) -> dict[int, Decimal | None]:
    """Percent earned at each question over the counting attempts that asked it; unanswered earns nothing."""
    fractions = defaultdict(list)
    for item in (item for one in counting for item in one.items):
        fractions[item.version.question_id].append(fraction_of(item))
    return {question: score_of(earned).percent for question, earned in fractions.items()}


def class_average(counting: Iterable[Taken]) -> Decimal | None:
    """The plain mean of the learners' percentages, exact; None where nobody finished."""
    percents = [one.score.percent for one in counting if one.score.percent is not None]
    return sum(percents, Decimal(0)) / len(percents) if percents else None
