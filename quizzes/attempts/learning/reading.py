"""Named writes and reads of the lessons that a learner says to have read."""

from datetime import datetime

from django.db.models import QuerySet

from quizzes.attempts.learning.models import LessonRead
from quizzes.lessons.models import Lesson
from quizzes.people.models import User


def mark_read(learner: User, lesson: Lesson, *, now: datetime) -> None:
    """Remember that the learner has read the lesson; the first time stands."""
    row = LessonRead(learner=learner, lesson=lesson, read_at=now)
    LessonRead.objects.bulk_create([row], ignore_conflicts=True)


def unmark_read(learner: User, lesson: Lesson) -> None:
    """Forget that the learner has read the lesson."""
    LessonRead.objects.filter(learner=learner, lesson=lesson).delete()


def has_read(learner: User, lesson: Lesson) -> bool:
    return LessonRead.objects.filter(learner=learner, lesson=lesson).exists()


def lessons_read_by(learner: User) -> QuerySet[LessonRead]:
    """What the learner says to have read, with its lesson, the oldest first."""
    return LessonRead.objects.filter(learner=learner).select_related("lesson").order_by("read_at", "pk")
