"""Named reads of objections; who may see them is decided by the doors."""

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.db.models.functions import Coalesce

from quizzes.classrooms.models import Membership
from quizzes.people.models import User
from quizzes.results.models import Challenge
from quizzes.sources.queries import with_headings


def challenges_with_subjects() -> QuerySet[Challenge]:
    """Objections with all that names what they are about, in one query."""
    return with_headings(
        Challenge.objects.select_related("learner", "version", "fact__subject", "fact__property", "document")
    ).defer("document__text")


def challenges_of(user: User) -> QuerySet[Challenge]:
    """All that a learner has objected to, the newest first."""
    return challenges_with_subjects().filter(learner=user)


def unread_answers(user: User) -> QuerySet[Challenge]:
    """The answered objections of a learner that the learner has not confirmed yet."""
    return Challenge.objects.filter(learner=user, answered_at__isnull=False, read_at__isnull=True)


def challenges_for(teacher: User) -> QuerySet[Challenge]:
    """What a teacher may answer: objections of the learners of the own running classes, and of those in no such class.

    An administrator may answer all; a learner none.
    """
    rows = challenges_with_subjects()
    if teacher.role == User.Role.ADMINISTRATOR:
        return rows
    if teacher.role != User.Role.TEACHER:
        return rows.none()
    running = Membership.objects.filter(learner=OuterRef("learner"), classroom__is_archived=False)
    return rows.filter(Q(Exists(running.filter(classroom__teacher=teacher))) | ~Q(Exists(running)))


def open_challenges(challenges: QuerySet[Challenge]) -> QuerySet[Challenge]:
    """Those of them that wait for an answer, the longest waiting first."""
    return challenges.filter(answered_at__isnull=True, withdrawn_at__isnull=True).order_by("made_at", "pk")


def closed_challenges(challenges: QuerySet[Challenge]) -> QuerySet[Challenge]:
    """Those of them that were answered or withdrawn, the latest first."""
    closed = challenges.annotate(closed_at=Coalesce("answered_at", "withdrawn_at"))
    return closed.filter(closed_at__isnull=False).order_by("-closed_at", "-pk")


def count_open_for(teacher: User) -> int:
    """Return how many objections wait for this teacher; one query."""
    return open_challenges(challenges_for(teacher)).count()
