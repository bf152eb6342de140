"""Certificates of completed courses: issuing one, and finding them again."""

from datetime import datetime

from django.db import IntegrityError, transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from quizzes.attempts.queries import Taker
from quizzes.lessons.models import Course
from quizzes.people.errors import DomainError
from quizzes.people.models import User
from quizzes.results.codes import read_code
from quizzes.results.completing import has_completed
from quizzes.results.models import Certificate


def certificates_of(learner: User) -> QuerySet[Certificate]:
    """The certificates of a learner with their courses, the newest first."""
    return Certificate.objects.filter(learner=learner).select_related("course").order_by("-issued_at", "-pk")


def certificate_by_code(typed: str) -> Certificate | None:
    """The certificate with this code, however it is typed, with its course and learner; None where there is none."""
    code = read_code(typed)
    return Certificate.objects.select_related("course", "learner").filter(code=code).first() if code else None


def issue_certificate(
    learner: User, *, course: Course, confirmed_name: str, language: str, now: datetime
) -> Certificate:
    """Return the learner's certificate of the course, made now where there is none; asking twice changes nothing.

    Raises DomainError where the course is not completed, the learner has no full name, or another than was confirmed.
    """
    if (issued := certificates_of(learner).filter(course=course).first()) is not None:
        return issued
    if not learner.full_name:
        raise DomainError(_("Write your full name in your account first: the certificate is made out to it."))
    if confirmed_name != learner.full_name:
        raise DomainError(_("Your name was changed meanwhile. Look at it once more."))
    if not has_completed(course, taker=Taker(learner=learner)):
        raise DomainError(_("The course is not completed yet."))
    certificate = Certificate(
        learner=learner, course=course, full_name=learner.full_name, language=language, issued_at=now
    )
    certificate.full_clean(validate_constraints=False)
    try:
        with transaction.atomic():
            certificate.save(force_insert=True)
    except IntegrityError:
        return certificates_of(learner).get(course=course)
    return certificate
