"""Pages of an attempt: its questions, the overview before finishing, and all of one's own attempts."""

from django.contrib.messages import get_messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from quizzes.access import attempt_for, taker_of
from quizzes.attempts.actions import finish_attempt
from quizzes.attempts.deadlines import is_over
from quizzes.attempts.models import Attempt, AttemptItem
from quizzes.attempts.queries import attempts_of, deadline_of, items_in_brief
from quizzes.pages.both_languages import wants_both
from quizzes.pages.certainty import certainty_choices, certainty_said
from quizzes.pages.closing import test_beside, way_back
from quizzes.pages.knots import knots_of_attempt
from quizzes.pages.known import known_of
from quizzes.pages.question_post import take_question_post
from quizzes.pages.shown import shown_item, slips_of
from quizzes.pages.taking import taking_context, time_left

PER_PAGE = 20


@require_safe
def attempts(request: HttpRequest) -> HttpResponse:
    """All attempts of the one who asks, newest first."""
    page = Paginator(attempts_of(taker_of(request)), PER_PAGE).get_page(request.GET.get("page"))
    return render(request, "quizzes/attempts/attempts.html", {"page": page})


@require_safe
def attempt(request: HttpRequest, public_id: str) -> HttpResponse:
    """Lead to where the attempt goes on: its first unanswered question, the overview, or the result."""
    own = attempt_for(taker_of(request), public_id)
    if own.is_finished:
        return redirect("result", public_id)
    open_items = [item.position for item in items_in_brief(own) if not item.is_answered]
    if not open_items:
        return redirect("overview", public_id)
    return redirect(reverse("question", args=[public_id, open_items[0]]) + "#question")


@require_http_methods(["GET", "HEAD", "POST"])
def question(request: HttpRequest, public_id: str, position: int) -> HttpResponse:
    """One question of an attempt: answer it, or see how it was marked; after the last one comes the overview."""
    own = attempt_for(taker_of(request), public_id)
    if (own.is_practice or own.is_finished) and (test := test_beside(request.user, own, now=timezone.now())):
        return way_back(request, test)
    if request.method == "POST":
        return take_question_post(request, own, position)
    items = items_in_brief(own, content_of=position)
    item = next((item for item in items if item.position == position), None)
    if item is None:
        return redirect("overview", public_id)
    context = _question_context(own, items, item, is_both=wants_both(request)) | {"refused": _refusals(request)}
    is_open = not context["question"]["is_marked"] and not context["is_time_over"]
    context["taking"] = taking_context(request, own, item=item if is_open else None)
    return render(request, "quizzes/attempts/question.html", context)


def _question_context(own: Attempt, items: list[AttemptItem], item: AttemptItem, *, is_both: bool) -> dict:
    language, now = get_language(), timezone.now()
    is_marked = own.is_finished or (own.is_practice and item.is_answered)
    end = None if is_marked else deadline_of(own)
    return {
        "attempt": own,
        "item": item,
        "question": shown_item(item, item.content, language, is_marked=is_marked, is_both=is_both),
        "is_both": is_both,
        "certainty": certainty_choices(item) if own.asks_certainty and not is_marked else [],
        "certainty_said": certainty_said(item) if is_marked else None,
        "slips": slips_of([item.content], language)[0] if is_marked else [],
        "known": known_of(item.version_id, language) if is_marked else None,
        "knots": knots_of_attempt(own, items, current=item.position, link=_question_of(own)),
        "count": len(items),
        "is_last": item.position == len(items),
        "is_time_over": is_over(end, now=now),
        "time": time_left(end, started_at=own.started_at, now=now),
        "has_draft": item.draft is not None,
    }


def _refusals(request: HttpRequest) -> dict[str, str]:
    """What was refused, by the part of the question that it is about: it is said there and not above the page."""
    return {message.extra_tags: message.message for message in get_messages(request) if message.extra_tags}


def _question_of(own: Attempt):
    """Return what gives the address of a question of the attempt by its position."""
    first = reverse("question", args=[own.public_id, 1]).removesuffix("1/")
    return lambda position: f"{first}{position}/"


@require_safe
def overview(request: HttpRequest, public_id: str) -> HttpResponse:
    """Before finishing: what is answered, flagged and still open."""
    own = attempt_for(taker_of(request), public_id)
    if own.is_practice and (test := test_beside(request.user, own, now=timezone.now())):
        return way_back(request, test)
    if own.is_finished:
        return redirect("result", public_id)
    items = items_in_brief(own)
    end, now = deadline_of(own), timezone.now()
    context = {
        "attempt": own,
        "knots": knots_of_attempt(own, items, link=_question_of(own)),
        "unanswered": [item for item in items if not item.is_answered],
        "ticked": [item.position for item in items if item.draft],
        "answered_count": sum(item.is_answered for item in items),
        "count": len(items),
        "is_time_over": is_over(end, now=now),
        "time": time_left(end, started_at=own.started_at, now=now),
        "taking": taking_context(request, own),
    }
    return render(request, "quizzes/attempts/overview.html", context)


@require_POST
def finish(request: HttpRequest, public_id: str) -> HttpResponse:
    """Finish the attempt; pressing twice finishes once."""
    own = attempt_for(taker_of(request), public_id)
    finish_attempt(own, now=timezone.now())
    return redirect("result", public_id)
