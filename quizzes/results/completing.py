"""When a course is completed, and how far a person is on the way (docs/certificates.md); changes nothing."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from quizzes.attempts.models import Attempt
from quizzes.attempts.queries import WHOLE, Taker
from quizzes.lessons.models import Course
from quizzes.people.publication import LANGUAGES
from quizzes.questions.models import Quiz
from quizzes.questions.queries import quizzes_published_in

PASS_PERCENT = 60


@dataclass(frozen=True)
class QuizStep:
    """One quiz that the course asks for, and the best whole attempt that was finished at it."""

    quiz: Quiz
    best: Attempt | None

    @property
    def is_passed(self) -> bool:
        return self.best is not None and is_enough(self.best.earned, self.best.possible)


@dataclass(frozen=True)
class CourseProgress:
    """The quizzes of a course in one language, in the order of its lessons."""

    course: Course
    steps: list[QuizStep]

    @property
    def passed(self) -> int:
        return sum(step.is_passed for step in self.steps)

    @property
    def is_completed(self) -> bool:
        """True where there is a quiz at all and every one is passed."""
        return bool(self.steps) and self.passed == len(self.steps)


def is_enough(earned: Decimal, possible: Decimal) -> bool:
    """True where the share of the points, exact and not rounded, reaches what a certificate asks for."""
    return possible > 0 and earned * 100 >= possible * PASS_PERCENT


def course_progress(course: Course, *, taker: Taker, language: str) -> CourseProgress:
    """How far the taker is towards the certificate of a course, by the quizzes in this language: two queries.

    It counts the quizzes that are open for practice at the foot of the published lessons and have a question to ask.
    An attempt counts in whatever language it was taken, at an assignment too; a retry of mistakes never does.
    """
    return progress_in_courses([course], taker=taker, language=language)[0]


def progress_in_courses(courses: Sequence[Course], *, taker: Taker, language: str) -> list[CourseProgress]:
    """The same for several courses, in their order: two queries, however many they are."""
    quizzes = _quizzes_asked(courses, language)
    best = _best_attempts(taker, quizzes)
    steps = defaultdict(list)
    for quiz in quizzes:
        steps[quiz.lesson.course_id].append(QuizStep(quiz, best.get(quiz.pk)))
    return [CourseProgress(course, steps[course.pk]) for course in courses]


def has_completed(course: Course, *, taker: Taker) -> bool:
    """True where the course is completed in one of the languages in which it is published."""
    progresses = (course_progress(course, taker=taker, language=language) for language in course.published_languages)
    return any(progress.is_completed for progress in progresses)


def languages_of_course(course: Course) -> tuple[str, ...]:
    """The languages in which the course has a title: in each of them its certificate can be had."""
    return tuple(language for language in LANGUAGES if getattr(course, f"title_{language}"))


def _quizzes_asked(courses: Iterable[Course], language: str) -> list[Quiz]:
    of_course = {"lesson__course__in": courses, f"lesson__is_published_{language}": True, "question_count__gt": 0}
    published = quizzes_published_in(language).filter(**of_course)
    return list(published.order_by("lesson__position", "lesson__slug", "slug"))


def _best_attempts(taker: Taker, quizzes: Iterable[Quiz]) -> dict[int, Attempt]:
    finished = Attempt.objects.filter(taker.attempts, WHOLE, quiz__in=quizzes, finished_at__isnull=False)
    best: dict[int, Attempt] = {}
    for attempt in finished.order_by("started_at", "pk"):
        known = best.get(attempt.quiz_id)
        if known is None or attempt.earned * known.possible > known.earned * attempt.possible:
            best[attempt.quiz_id] = attempt
    return best
