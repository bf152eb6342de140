"""What becomes of a learner's account that its owner deletes: all of it goes, or the results stay without a name."""

from dataclasses import dataclass

from django.db import transaction
from django.utils.translation import gettext as _

from quizzes.attempts.learning.leaving import anonymise_learner
from quizzes.attempts.models import Attempt
from quizzes.classrooms.models import Allowance, Membership
from quizzes.people.actions import delete_user
from quizzes.people.errors import DomainError
from quizzes.people.models import User
from quizzes.results.models import Certificate, Challenge, RegradedItem


@dataclass(frozen=True)
class Traces:
    """How much of a person the site keeps: attempts, of which some at assignments, classes and certificates."""

    attempts: int
    assigned: int
    classes: int
    certificates: int


def traces_of(person: User) -> Traces:
    """Return what the page says before anything is deleted."""
    attempts = Attempt.objects.filter(learner=person)
    return Traces(
        attempts=attempts.count(),
        assigned=attempts.filter(assignment__isnull=False).count(),
        classes=Membership.objects.filter(learner=person).count(),
        certificates=Certificate.objects.filter(learner=person).count(),
    )


@transaction.atomic
def leave(person: User, *, keeps_results: bool) -> None:
    """Delete a learner's account for ever; where results are kept, those at assignments stay without a name.

    Practice of one's own and objections serve nobody else, so they always go. Raises DomainError for teachers and
    administrators, whose classes and decisions others need.
    """
    person = User.objects.select_for_update().get(pk=person.pk)
    if person.is_teacher:
        raise DomainError(_("A teacher's account is closed by an administrator, who hands its classes over first."))
    kept = Attempt.objects.filter(learner=person, assignment__isnull=False) if keeps_results else Attempt.objects.none()
    gone = Attempt.objects.filter(learner=person).exclude(pk__in=kept.values("pk"))
    RegradedItem.objects.filter(item__attempt__in=gone).delete()
    gone.delete()
    Challenge.objects.filter(learner=person).delete()
    if keeps_results and kept.exists():
        anonymise_learner(person)
        return
    Certificate.objects.filter(learner=person).delete()
    Allowance.objects.filter(learner=person).delete()
    Membership.objects.filter(learner=person).delete()
    delete_user(person)
