"""What hangs on a fact: lessons, questions, quizzes, and the attempts and classes that have met it; changes nothing."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from django.db.models import Count, Q, QuerySet

from quizzes.attempts.models import Attempt
from quizzes.classrooms.models import Assignment
from quizzes.classrooms.queries import assignments_taught_by
from quizzes.facts.present import PresentFact
from quizzes.lessons.models import Lesson, LessonFact
from quizzes.people.models import User
from quizzes.people.publication import PublishedPerLanguage, columns
from quizzes.questions.models import Question, Quiz


@dataclass(frozen=True)
class DependentLesson:
    lesson: Lesson
    has_changed: bool


@dataclass(frozen=True)
class DependentQuestion:
    question: Question
    is_stale: bool


@dataclass(frozen=True)
class AttemptCount:
    """How many attempts have shown a question on the fact."""

    running: int = 0
    finished: int = 0


@dataclass(frozen=True)
class DependentAssignment:
    """An assignment of a class that the viewer may see, with the attempts at it."""

    assignment: Assignment
    attempts: AttemptCount


@dataclass(frozen=True)
class Dependents:
    """Everything that hangs on one fact; classes of other teachers are counted and not named."""

    lessons: list[DependentLesson] = field(default_factory=list)
    questions: list[DependentQuestion] = field(default_factory=list)
    quizzes: list[Quiz] = field(default_factory=list)
    assignments: list[DependentAssignment] = field(default_factory=list)
    other_assignments: int = 0
    attempts: AttemptCount = field(default_factory=AttemptCount)

    def __bool__(self) -> bool:
        return bool(self.lessons or self.questions)

    @property
    def texts_per_language(self) -> dict[str, int]:
        """How many lessons and questions are published in each language: what somebody has to read again."""
        rows: list[PublishedPerLanguage] = [one.lesson for one in self.lessons]
        rows += [one.question for one in self.questions]
        return dict(Counter(language for row in rows for language in row.published_languages))


def dependents_of(present: PresentFact, *, viewer: User) -> Dependents:
    """Return what hangs on a fact: six queries at most, however much it is."""
    fact_id = present.fact.pk
    lesson_facts = LessonFact.objects.filter(fact=fact_id).select_related("lesson").order_by("lesson__slug")
    lesson_facts = list(lesson_facts.defer(*columns("lesson__body"), "lesson__body"))
    questions = list(Question.objects.filter(fact=fact_id).order_by("slug"))
    if not lesson_facts and not questions:
        return Dependents()
    quizzes = list(Quiz.objects.filter(questions__in=questions).distinct().order_by("slug"))
    counts = _attempts_per_assignment(fact_id)
    assignments, others = _assignments(quizzes, set(counts), counts=counts, viewer=viewer)
    return Dependents(
        lessons=[DependentLesson(row.lesson, present.has_changed_since(row)) for row in lesson_facts],
        questions=[DependentQuestion(question, present.has_changed_since(question)) for question in questions],
        quizzes=quizzes,
        assignments=assignments,
        other_assignments=others,
        attempts=AttemptCount(
            sum(count.running for count in counts.values()), sum(count.finished for count in counts.values())
        ),
    )


def facts_with_dependents(fact_ids: Iterable[int]) -> set[int]:
    """Return those of the facts on which a lesson or a question rests."""
    wanted = set(fact_ids)
    rows = (LessonFact.objects.filter(fact__in=wanted), Question.objects.filter(fact__in=wanted))
    return {fact_id for table in rows for fact_id in table.values_list("fact", flat=True)} if wanted else set()


def _attempts_per_assignment(fact_id: int) -> dict[int | None, AttemptCount]:
    """The attempts with a question on the fact, by assignment; None stands for practice without one."""
    rows = (
        Attempt.objects.filter(items__version__question__fact=fact_id)
        .order_by()
        .values("assignment")
        .annotate(
            running=Count("pk", distinct=True, filter=Q(finished_at__isnull=True)),
            finished=Count("pk", distinct=True, filter=Q(finished_at__isnull=False)),
        )
    )
    return {row["assignment"]: AttemptCount(row["running"], row["finished"]) for row in rows}


def _assignments(
    quizzes: list[Quiz], met: set[int | None], *, counts: dict[int | None, AttemptCount], viewer: User
) -> tuple[list[DependentAssignment], int]:
    """The viewer's own assignments of these quizzes, or at which the fact was met, and how many of others there are."""
    is_concerned = Q(quiz__in=quizzes) | Q(pk__in=met - {None})
    own: QuerySet[Assignment] = assignments_taught_by(viewer).filter(is_concerned).order_by("-created_at", "-pk")
    named = [DependentAssignment(assignment, counts.get(assignment.pk, AttemptCount())) for assignment in own]
    return named, Assignment.objects.filter(is_concerned).count() - len(named)
