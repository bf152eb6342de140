"""Named writes of assignments and of the exceptions made for one learner."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from quizzes.classrooms.models import Allowance, Assignment, Classroom, Mode
from quizzes.people.errors import DomainError
from quizzes.people.models import User
from quizzes.questions.models import Quiz

FIRST_YEAR, LAST_YEAR = 2000, 2099


def create_assignment(classroom: Classroom, *, quiz: Quiz, now: datetime, **terms) -> Assignment:
    """Give the quiz to the class; terms: mode, opens_at, closes_at, time_limit_seconds, attempts_allowed,
    closes_lesson, asks_certainty.

    Raises DomainError for a quiz that nobody can take yet, times that leave no time, or a test that asks for certainty.
    """
    if not quiz.published_languages or not quiz.quiz_questions.exists():
        raise DomainError(_("This quiz is not ready: publish it with at least one question first."), field="quiz")
    assignment = Assignment(classroom=classroom, quiz=quiz, **terms)
    _check_times(assignment)
    _check_certainty(assignment)
    if assignment.closes_at is not None and assignment.closes_at <= now:
        raise DomainError(_("The closing time has passed already."), field="closes_at")
    return _saved(assignment)


def change_assignment(assignment: Assignment, **terms) -> Assignment:
    """Change the times and limits; quiz and mode stay as they are. Raises DomainError for times that leave no time."""
    for name, value in terms.items():
        setattr(assignment, name, value)
    _check_times(assignment)
    _check_certainty(assignment)
    return _saved(assignment)


def _check_certainty(assignment: Assignment) -> None:
    if assignment.asks_certainty and assignment.mode != Mode.PRACTICE:
        raise DomainError(_("How sure learners are is asked in practice only."), field="asks_certainty")


def _check_years(**times: datetime | None) -> None:
    for field, time in times.items():
        if time is not None and not FIRST_YEAR <= time.year <= LAST_YEAR:
            raise DomainError(_("Write a year of this century, as 2026."), field=field)


def _check_times(assignment: Assignment) -> None:
    _check_years(opens_at=assignment.opens_at, closes_at=assignment.closes_at)
    if assignment.opens_at and assignment.closes_at and assignment.opens_at >= assignment.closes_at:
        raise DomainError(_("It has to close after it opens."), field="closes_at")


def _saved(assignment: Assignment) -> Assignment:
    with transaction.atomic():
        assignment.full_clean(validate_constraints=False)
        assignment.save()
    return assignment


def allow(
    assignment: Assignment, *, learner: User, extra_seconds: int, extra_attempts: int, closes_at: datetime | None
) -> Allowance | None:
    """Store the exception for a learner of the class, replacing the one before; nothing extra removes it.

    Raises DomainError when the learner is not in the class, or the later closing time is not later.
    """
    if not assignment.classroom.memberships.filter(learner=learner).exists():
        raise DomainError(_("This learner is not in the class."))
    _check_years(closes_at=closes_at)
    if closes_at and (assignment.closes_at is None or closes_at <= assignment.closes_at):
        raise DomainError(_("This is not later than the assignment closes for everybody."), field="closes_at")
    with transaction.atomic():
        if not (extra_seconds or extra_attempts or closes_at):
            Allowance.objects.filter(assignment=assignment, learner=learner).delete()
            return None
        terms = {"extra_seconds": extra_seconds, "extra_attempts": extra_attempts, "closes_at": closes_at}
        return Allowance.objects.update_or_create(assignment=assignment, learner=learner, defaults=terms)[0]
