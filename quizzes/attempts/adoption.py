"""The one write that turns a guest's attempts into a learner's: chosen by name, never by signing in."""

from collections.abc import Collection
from dataclasses import dataclass

from django.db import IntegrityError, transaction
from django.db.models import Count, Q, QuerySet

from quizzes.attempts.learning.remembering import remember_answers
from quizzes.attempts.models import Attempt
from quizzes.people.models import User


@dataclass(frozen=True)
class Adoption:
    """Which attempts became the learner's, and which stay because the learner has one in progress at that quiz."""

    adopted: list[Attempt]
    refused: list[Attempt]


def guest_attempts(guest: str | None) -> QuerySet[Attempt]:
    """What was done in this browser without signing in, newest first, with `asked` and `answered` counts."""
    return (
        Attempt.objects.filter(guest=guest, guest__isnull=False)
        .select_related("quiz")
        .annotate(asked=Count("items"), answered=Count("items", filter=Q(items__answered_at__isnull=False)))
        .order_by("-started_at", "-pk")
    )


def adopt_attempts(guest: str, learner: User, public_ids: Collection[str]) -> Adoption:
    """Give the guest's attempts with these ids to the learner; ids of other attempts are passed over."""
    adopted, refused = [], []
    with transaction.atomic():
        chosen = Attempt.objects.select_for_update(of=("self",)).select_related("quiz")
        for attempt in chosen.filter(guest=guest, public_id__in=public_ids).order_by("-started_at", "-pk"):
            (adopted if _adopt(attempt, learner) else refused).append(attempt)
    return Adoption(adopted, refused)


def _adopt(attempt: Attempt, learner: User) -> bool:
    """The constraint on attempts in progress decides, so that no start in another tab slips in between."""
    attempt.guest, attempt.learner = None, learner
    try:
        with transaction.atomic():
            attempt.save(update_fields=["guest", "learner"])
            remember_answers(learner, attempt.items.select_related("version"))
    except IntegrityError:
        return False
    return True
