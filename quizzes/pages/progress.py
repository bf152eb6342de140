"""Where the reader stands in the course: the state of each lesson by its quizzes, and the attempt to go on with."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, F
from django.utils.translation import gettext as _

from quizzes.attempts.deadlines import is_over
from quizzes.attempts.models import Attempt
from quizzes.attempts.queries import WHOLE, Taker, deadline_of, unfinished_attempt
from quizzes.lessons.models import Lesson


@dataclass(frozen=True)
class LessonState:
    """open, started or done, and the same in words; a lesson without anything begun says nothing."""

    state: str = "open"
    label: str = ""


def lesson_states(taker: Taker, lessons: Iterable[Lesson]) -> dict[int, LessonState]:
    """The state of each lesson, by its key, in one query."""
    counts = (
        Attempt.objects.filter(taker.attempts, WHOLE, quiz__lesson__in=[lesson.pk for lesson in lessons])
        .order_by()
        .values(lesson=F("quiz__lesson_id"))
        .annotate(begun=Count("pk"), finished=Count("finished_at"))
    )
    return {row["lesson"]: _state_of(begun=row["begun"], finished=row["finished"]) for row in counts}


def attempt_to_continue(taker: Taker, *, now: datetime) -> Attempt | None:
    """The newest attempt in progress that still has time; None where there is none."""
    attempt = unfinished_attempt(taker)
    return None if attempt is None or is_over(deadline_of(attempt), now=now) else attempt


def _state_of(*, begun: int, finished: int) -> LessonState:
    if begun > finished:
        return LessonState("started", _("Quiz in progress"))
    return LessonState("done", _("Quiz finished"))
