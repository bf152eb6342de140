"""Pages before an attempt: the quizzes, one quiz, and its start."""

import secrets

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language, override
from django.views.decorators.http import require_POST, require_safe

from quizzes.access import assignment_open_to, quiz_to_practise, signed_in_for, taker_of
from quizzes.attempts.models import Attempt
from quizzes.attempts.queries import Taker, attempts_of
from quizzes.attempts.starting import attempts_left, start_assignment, start_practice
from quizzes.classrooms.models import Allowance
from quizzes.pages.closing import closed_during_test
from quizzes.pages.languages import LANGUAGE_NAMES
from quizzes.people.errors import DomainError
from quizzes.people.publication import LANGUAGES
from quizzes.questions.queries import quizzes_published_in

PER_PAGE = 20


@require_safe
def quizzes(request: HttpRequest) -> HttpResponse:
    """Quizzes open for practice in this language, with this taker's attempt in progress and best score."""
    page = Paginator(quizzes_published_in(get_language()), PER_PAGE).get_page(request.GET.get("page"))
    own = _own_practice(taker_of(request), [quiz.pk for quiz in page])
    rows = [{"quiz": quiz, **own.get(quiz.pk, {})} for quiz in page]
    return render(request, "quizzes/attempts/quizzes.html", {"page": page, "rows": rows})


def _own_practice(taker: Taker, quiz_ids: list[int]) -> dict[int, dict]:
    own: dict[int, dict] = {}
    for attempt in Attempt.objects.filter(taker.attempts, quiz__in=quiz_ids, assignment=None).order_by("started_at"):
        row = own.setdefault(attempt.quiz_id, {})
        if not attempt.is_finished:
            row["running"] = attempt
        elif attempt.is_retry:
            continue
        elif row.get("best") is None or attempt.earned * row["best"].possible > row["best"].earned * attempt.possible:
            row["best"] = attempt
    return own


@require_safe
@closed_during_test
def quiz(request: HttpRequest, slug: str) -> HttpResponse:
    """One quiz before it is taken: what it is, how it goes, start or continue; or the way to the language it is in."""
    if (elsewhere := _elsewhere(slug)) is not None:
        return render(request, "quizzes/attempts/quiz_elsewhere.html", elsewhere)
    chosen = quiz_to_practise(slug, get_language())
    own = _own_practice(taker_of(request), [chosen.pk]).get(chosen.pk, {})
    return render(request, "quizzes/attempts/quiz.html", {"quiz": chosen, **own})


def _elsewhere(slug: str) -> dict[str, str] | None:
    """The quiz in another language in which it can be practised; None where it can in this one, or in none."""
    languages = (get_language(), *(code for code in LANGUAGES if code != get_language()))
    found = ((code, quizzes_published_in(code).filter(slug=slug).first()) for code in languages)
    language, chosen = next(((code, row) for code, row in found if row is not None), ("", None))
    if chosen is None or language == get_language():
        return None
    with override(language):
        url = reverse("quiz", args=[slug])
    title = getattr(chosen, f"title_{language}")
    return {"title": title, "url": url, "language": language, "language_name": LANGUAGE_NAMES[language]}


@require_POST
@closed_during_test
def quiz_start(request: HttpRequest, slug: str) -> HttpResponse:
    """Begin or resume practice; a guest gets a token in this browser's session."""
    chosen = quiz_to_practise(slug, get_language())
    if not request.user.is_authenticated and "guest" not in request.session:
        request.session["guest"] = secrets.token_urlsafe(12)
    try:
        attempt = start_practice(
            chosen,
            taker=taker_of(request),
            language=get_language(),
            now=timezone.now(),
            asks_certainty=request.POST.get("certainty") == "on",
        )
    except DomainError as error:
        messages.error(request, error.message)
        return redirect("quiz", slug)
    return redirect("attempt", attempt.public_id)


@require_safe
@login_required
def assignment(request: HttpRequest, public_id: str) -> HttpResponse:
    """An assignment before it is taken: its rules, the learner's attempts, start or continue."""
    given = assignment_open_to(request.user, public_id)
    taker = taker_of(request)
    allowance = Allowance.objects.filter(assignment=given, learner=request.user).first()
    attempts = list(attempts_of(taker).filter(assignment=given)[:PER_PAGE])
    context = {
        "assignment": given,
        "attempts": attempts,
        "running": next((attempt for attempt in attempts if not attempt.is_finished), None),
        "attempts_left": attempts_left(given, taker=taker, allowance=allowance),
        "extra_seconds": allowance.extra_seconds if allowance else 0,
        "closes_at": (allowance and allowance.closes_at) or given.closes_at,
        "now": timezone.now(),
    }
    return render(request, "quizzes/attempts/assignment.html", context)


@require_POST
@signed_in_for("assignment")
def assignment_start(request: HttpRequest, public_id: str) -> HttpResponse:
    """Begin or resume an attempt at an assignment."""
    given = assignment_open_to(request.user, public_id)
    try:
        attempt = start_assignment(given, taker=taker_of(request), language=get_language(), now=timezone.now())
    except DomainError as error:
        messages.error(request, error.message)
        return redirect("assignment", public_id)
    return redirect("attempt", attempt.public_id)
