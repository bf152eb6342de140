"""What happens to a learner's practice when the person leaves, and what is handed out to the person alone."""

from django.db import transaction
from django.db.models import QuerySet

from quizzes.attempts.learning.models import LearnerSettings, LessonRead, ReviewEntry
from quizzes.attempts.models import ReviewCard
from quizzes.people.actions import anonymise_user
from quizzes.people.models import User


def cards_of(learner: User) -> QuerySet[ReviewCard]:
    """The learner's cards with their questions, in the order in which they come."""
    return ReviewCard.objects.filter(learner=learner).select_related("question").order_by("due_at", "pk")


def entries_of(learner: User) -> QuerySet[ReviewEntry]:
    """The learner's answers in spaced practice with their versions, the oldest first."""
    return ReviewEntry.objects.filter(card__learner=learner).select_related("card", "version").order_by("reviewed_at")


@transaction.atomic
def forget_learning(learner: User) -> None:
    """Delete cards, answers in practice, lessons read and settings: no result of a class rests on them."""
    ReviewCard.objects.filter(learner=learner).delete()
    LessonRead.objects.filter(learner=learner).delete()
    LearnerSettings.objects.filter(learner=learner).delete()


@transaction.atomic
def anonymise_learner(person: User) -> None:
    """Remove who the person was for ever, with all practice; the results of attempts stay with the account."""
    forget_learning(person)
    anonymise_user(person)
