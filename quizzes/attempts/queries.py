"""Named reads of attempts and their items."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from django.db.models import Case, Count, F, OuterRef, Q, QuerySet, Subquery, When

from quizzes.attempts.deadlines import deadline
from quizzes.attempts.models import Attempt, AttemptItem
from quizzes.attempts.scoring import Score, score_of
from quizzes.classrooms.models import Allowance, Assignment, Mode
from quizzes.people.models import User
from quizzes.people.publication import columns
from quizzes.questions.marking import fraction_earned

WHOLE = Q(is_retry=False)  # not a retry of mistakes
ATTEMPT_COLUMNS = (
    *(field.attname for field in Attempt._meta.concrete_fields),
    "quiz__slug",
    *columns("quiz__title"),
    "assignment__public_id",
    "assignment__closes_at",
    "assignment__time_limit_seconds",
)


@dataclass(frozen=True)
class Taker:
    """Who takes a quiz: a learner or, where nobody is signed in, a guest by the token of this browser."""

    learner: User | None = None
    guest: str | None = None

    @property
    def attempts(self) -> Q:
        """The condition on attempts that are this taker's own."""
        if self.learner is not None:
            return Q(learner=self.learner)
        return Q(guest=self.guest) if self.guest else Q(pk__in=[])


def attempts_with_quiz() -> QuerySet[Attempt]:
    """Attempts with their quiz and assignment."""
    return Attempt.objects.select_related("quiz", "assignment").only(*ATTEMPT_COLUMNS)


def attempts_with_rules() -> QuerySet[Attempt]:
    """Attempts with quiz, assignment and the learner's allowance: the deadlines of many without a further query."""
    allowance = Allowance.objects.filter(assignment=OuterRef("assignment"), learner=OuterRef("learner")).order_by()
    return attempts_with_quiz().annotate(
        extra_seconds=Subquery(allowance.values("extra_seconds")[:1]),
        allowed_until=Subquery(allowance.values("closes_at")[:1]),
    )


def closing_tests(learner: User) -> QuerySet[Attempt]:
    """The learner's tests in progress whose assignment closes lessons, facts, sources and practice meanwhile."""
    return Attempt.objects.filter(
        learner=learner, finished_at__isnull=True, mode=Mode.TEST, assignment__closes_lesson=True
    ).order_by()


def deadline_of(attempt: Attempt) -> datetime | None:
    """Return when the attempt ends by the rule in force now, or None; one query where the assignment has times."""
    assignment: Assignment | None = attempt.assignment
    if assignment is None or not (assignment.time_limit_seconds or assignment.closes_at):
        return None
    extra_seconds, allowed_until = _allowance_of(attempt)
    return deadline(
        started_at=attempt.started_at,
        limit_seconds=assignment.time_limit_seconds,
        extra_seconds=extra_seconds or 0,
        closes_at=allowed_until or assignment.closes_at,
    )


def _allowance_of(attempt: Attempt) -> tuple[int | None, datetime | None]:
    if hasattr(attempt, "extra_seconds"):
        return attempt.extra_seconds, attempt.allowed_until
    rows = Allowance.objects.filter(assignment=attempt.assignment_id, learner=attempt.learner_id).order_by()
    return rows.values_list("extra_seconds", "closes_at").first() or (None, None)


def with_answer_counts(attempts: QuerySet[Attempt]) -> QuerySet[Attempt]:
    """The attempts with `asked` and `answered`: how many questions, and how many of them have an answer."""
    return attempts.annotate(
        asked=Count("items"), answered=Count("items", filter=Q(items__answered_at__isnull=False))
    ).order_by("-started_at", "-pk")


def attempts_of(taker: Taker) -> QuerySet[Attempt]:
    """All attempts of a taker, newest first, with `answered` and `asked` counts."""
    return with_answer_counts(attempts_with_rules().filter(taker.attempts))


def unfinished_attempt(taker: Taker) -> Attempt | None:
    """Return the newest attempt that is still in progress, or None."""
    return attempts_of(taker).filter(finished_at__isnull=True).first()


def items_in_brief(attempt: Attempt, *, content_of: int | None = None) -> list[AttemptItem]:
    """The items of an attempt in order, without their versions; `content` is that of position `content_of` only.

    One query serves the strip and the question, however many questions there are.
    """
    items = attempt.items.order_by("position")
    if content_of is not None:
        items = items.annotate(content=Case(When(position=content_of, then=F("version__content"))))
    return list(items)


def items_in_full(attempt: Attempt) -> list[AttemptItem]:
    """The items of an attempt with their versions."""
    return list(attempt.items.select_related("version").order_by("position"))


def fraction_of(item: AttemptItem) -> Decimal | None:
    """Return what an answered item earned, marking it now where nothing is stored; None where unanswered."""
    if not item.is_answered:
        return None
    return fraction_earned(item.version.content, item.chosen) if item.fraction is None else item.fraction


def missed_question_ids(attempt: Attempt) -> set[int]:
    """The questions of a finished attempt that earned less than everything, unanswered ones too."""
    missed = attempt.items.exclude(fraction=1).order_by()
    return set(missed.values_list("version__question", flat=True))


def score_now(items: list[AttemptItem]) -> Score:
    """Return the score of items with their versions, as it would be if the attempt ended now."""
    return score_of(fraction_of(item) for item in items)
