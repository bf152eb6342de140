"""Closes the pages for reading to a learner whose running test asks for it; visitors and teachers never notice."""

from collections.abc import Callable, Iterable
from datetime import datetime
from functools import wraps

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from quizzes.attempts.deadlines import is_over
from quizzes.attempts.models import Attempt
from quizzes.attempts.queries import attempts_with_rules, closing_tests, deadline_of
from quizzes.classrooms.models import Mode
from quizzes.people.models import User


def closed_during_test(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """The page, or the way back to the test while one runs whose assignment closes lessons, facts and sources."""

    @wraps(view)
    def guarded(request: HttpRequest, *args, **kwargs) -> HttpResponse:
        attempt = running_test_of(request.user, now=timezone.now())
        return view(request, *args, **kwargs) if attempt is None else way_back(request, attempt)

    return guarded


def way_back(request: HttpRequest, test: Attempt) -> HttpResponse:
    """The page that is shown instead: it says why, and leads back to the test."""
    return render(request, "quizzes/lessons/closed.html", {"attempt": test}, status=403)


def test_beside(viewer: User, own: Attempt, *, now: datetime) -> Attempt | None:
    """The running test that meanwhile closes the marks of another attempt of the learner; None where there is none."""
    if own.learner_id is None or not closing_tests(viewer).exclude(pk=own.pk).exists():
        return None
    tests = [test for test in _closing_tests_of(viewer) if test.pk != own.pk]
    return next((test for test in tests if not is_over(deadline_of(test), now=now)), None)


def running_test_of(viewer: User, *, now: datetime) -> Attempt | None:
    """The attempt of the viewer that closes the pages for reading and still has time; None where there is none."""
    if not viewer.is_authenticated or viewer.is_teacher:
        return None
    return next((test for test in _closing_tests_of(viewer) if not is_over(deadline_of(test), now=now)), None)


def test_that_asks(viewer: User, *, now: datetime, **about: object) -> Attempt | None:
    """A running test of the viewer with a question such as `about` says, whether or not it closes other pages."""
    if not viewer.is_authenticated or viewer.is_teacher:
        return None
    asking = {f"items__version__question{name}": value for name, value in about.items()}
    tests = attempts_with_rules().filter(learner=viewer, finished_at__isnull=True, mode=Mode.TEST, **asking)
    return next((test for test in tests if not is_over(deadline_of(test), now=now)), None)


def _closing_tests_of(viewer: User) -> Iterable[Attempt]:
    return attempts_with_rules().filter(pk__in=closing_tests(viewer).values("pk"))
