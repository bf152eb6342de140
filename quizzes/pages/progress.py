"""Where the reader stands in the course: the state of each lesson by its quizzes, and the attempt to go on with."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Exists, OuterRef, Q
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from quizzes.attempts.deadlines import is_over
from quizzes.attempts.learning.models import LessonRead
from quizzes.attempts.models import Attempt
from quizzes.attempts.queries import WHOLE, Taker, deadline_of, unfinished_attempt
from quizzes.lessons.models import Lesson
from quizzes.questions.models import Quiz


@dataclass(frozen=True)
class LessonState:
    """open, started or done, and the same in words; a lesson without anything begun says nothing."""

    state: str = "open"
    label: str = ""
    is_read: bool = False


def lesson_states(taker: Taker, lessons: Iterable[Lesson]) -> dict[int, LessonState]:
    """The state of each lesson by its key, in one query: what was read, and what was begun and finished of its quizzes.

    Lessons of which nothing is known are left out.
    """
    own = Attempt.objects.filter(taker.attempts, WHOLE).values("pk")
    counts = (
        Lesson.objects.filter(pk__in=[lesson.pk for lesson in lessons])
        .order_by()
        .annotate(
            begun=Count("quizzes__attempts", filter=Q(quizzes__attempts__in=own)),
            finished=Count("quizzes__attempts__finished_at", filter=Q(quizzes__attempts__in=own)),
            is_read=Exists(LessonRead.objects.filter(lesson=OuterRef("pk"), learner=taker.learner)),
            has_quiz=Exists(Quiz.objects.filter(lesson=OuterRef("pk"), is_open_for_practice=True)),
        )
        .values_list("pk", "begun", "finished", "is_read", "has_quiz")
    )
    return {
        pk: _state_of(begun=begun, finished=finished, is_read=is_read, has_quiz=has_quiz)
        for pk, begun, finished, is_read, has_quiz in counts
        if begun or is_read
    }


def lesson_stops(lessons: Iterable[Lesson], *, states: dict[int, LessonState]) -> list[dict[str, object]]:
    """The stops that components/ridge.html draws; the first lesson that is not done is the next one."""
    stops = [_stop(lesson, states.get(lesson.pk, LessonState())) for lesson in lessons]
    next_stop = next((stop for stop in stops if stop["state"] != "done"), None)
    return [stop | {"is_next": stop is next_stop} for stop in stops]


def _stop(lesson: Lesson, state: LessonState) -> dict[str, object]:
    return {
        "title": lesson.title,
        "summary": lesson.summary,
        "url": reverse("lesson", args=[lesson.slug]),
        "position": lesson.position,
        "state": state.state,
        "state_label": state.label,
        "is_read": state.is_read,
    }


def attempt_to_continue(taker: Taker, *, now: datetime) -> Attempt | None:
    """The newest attempt in progress that still has time; None where there is none."""
    attempt = unfinished_attempt(taker)
    return None if attempt is None or is_over(deadline_of(attempt), now=now) else attempt


def _state_of(*, begun: int, finished: int, is_read: bool, has_quiz: bool) -> LessonState:
    if begun > finished:
        return LessonState("started", _("Read, quiz in progress") if is_read else _("Quiz in progress"), is_read)
    if finished:
        return LessonState("done", _("Read, quiz finished") if is_read else _("Quiz finished"), is_read)
    return LessonState("started" if has_quiz else "done", pgettext("state of a lesson", "Read"), is_read)
