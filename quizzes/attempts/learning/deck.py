"""Reads the cards of a learner that may come back, with all that decides when, in one query."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime

from django.db.models import Count, F, IntegerField, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce

from quizzes.attempts.learning.days import ONE_DAY, school_day, start_of
from quizzes.attempts.learning.memory import last_day, recall
from quizzes.attempts.learning.models import USUAL_A_DAY, ReviewEntry
from quizzes.attempts.learning.queue import NextDay, Waiting, due_on, next_day
from quizzes.attempts.models import ReviewCard
from quizzes.classrooms.models import Assignment, Mode
from quizzes.people.models import User
from quizzes.people.publication import published_in
from quizzes.questions.models import Question, QuestionVersion

COLUMNS = (
    *("pk", "question_id", "memory", "due_at", "version_id"),
    *("newest", "test_at", "done", "daily", "exam_on", "paused_until"),
)


@dataclass(frozen=True)
class Deck:
    """What may come back to a learner today: the cards by id, and the rules of the learner.

    `done` is how many came back and were answered today already.
    """

    today: date
    waiting: dict[int, Waiting] = field(default_factory=dict)
    questions: dict[int, int] = field(default_factory=dict)
    daily: int = USUAL_A_DAY
    exam_on: date | None = None
    paused_until: date | None = None
    done: int = 0

    @property
    def is_paused(self) -> bool:
        return self.paused_until is not None and self.today < self.paused_until

    @property
    def tomorrow(self) -> date:
        return self.today + ONE_DAY

    @property
    def room(self) -> int:
        """How many more questions the day takes."""
        return 0 if self.is_paused else max(self.daily - self.done, 0)

    @property
    def exam(self) -> date | None:
        """The next test that any of the questions waits for."""
        exams = [card.exam for card in self.waiting.values() if card.exam]
        return min(exams, default=None)

    def due(self) -> list[int]:
        """The cards that come today, in order, also those for which the day has no room."""
        return [card.card for card in due_on(self.waiting.values(), today=self.today, daily=self.daily)]

    def next_day(self, *, without: Iterable[int] = ()) -> NextDay | None:
        """The first day after today, or after the pause, on which questions come back."""
        left = set(without)
        cards = [card for card in self.waiting.values() if card.card not in left]
        last = self.paused_until - ONE_DAY if self.is_paused else self.today
        return next_day(cards, after=last, daily=self.daily)


def deck_of(learner: User, *, language: str, now: datetime) -> Deck:
    """Return the learner's deck in a language; one query, however many cards there are.

    Questions that are withdrawn, not published in the language or called for review are not in it.
    """
    today = school_day(now)
    rows = list(_rows(learner, language=language, now=now, today=today))
    if not rows:
        return Deck(today)
    first = rows[0]
    return Deck(
        today,
        waiting={row["pk"]: _waiting(row, today=today) for row in rows},
        questions={row["pk"]: row["question_id"] for row in rows},
        daily=first["daily"] or USUAL_A_DAY,
        exam_on=first["exam_on"],
        paused_until=first["paused_until"],
        done=first["done"],
    )


def _rows(learner: User, *, language: str, now: datetime, today: date) -> QuerySet:
    fit = Question.objects.filter(published_in(language), needs_review=False)
    return (
        ReviewCard.objects.filter(learner=learner, question__in=fit)
        .annotate(
            newest=Subquery(_newest_version()),
            test_at=Subquery(_next_test(learner, now=now)),
            done=Coalesce(Subquery(_answered_on(learner, today), output_field=IntegerField()), 0),
            daily=F("learner__learning__daily_questions"),
            exam_on=F("learner__learning__exam_on"),
            paused_until=F("learner__learning__paused_until"),
        )
        .filter(newest__isnull=False)
        .order_by("pk")
        .values(*COLUMNS)
    )


def _newest_version() -> QuerySet:
    versions = QuestionVersion.objects.filter(question=OuterRef("question_id")).order_by("-number")
    return versions.values("pk")[:1]


def _next_test(learner: User, *, now: datetime) -> QuerySet:
    """When the next test on the question opens that a class of the learner was given."""
    tests = Assignment.objects.filter(
        mode=Mode.TEST,
        opens_at__gt=now,
        classroom__is_archived=False,
        classroom__memberships__learner=learner,
        quiz__quiz_questions__question=OuterRef("question_id"),
    )
    return tests.order_by("opens_at").values("opens_at")[:1]


def _answered_on(learner: User, day: date) -> QuerySet:
    entries = ReviewEntry.objects.filter(
        card__learner=learner, reviewed_at__gte=start_of(day), reviewed_at__lt=start_of(day + ONE_DAY)
    )
    return entries.order_by().values("card__learner").annotate(count=Count("pk")).values("count")


def _waiting(row: dict, *, today: date) -> Waiting:
    exams = [row["exam_on"], row["test_at"] and school_day(row["test_at"])]
    return Waiting(
        card=row["pk"],
        due=school_day(row["due_at"]),
        last=last_day(row["memory"]),
        recall=recall(row["memory"], day=today),
        exam=min((day for day in exams if day is not None and day > today), default=None),
        is_corrected=row["version_id"] is not None and row["version_id"] != row["newest"],
    )
