"""A result on paper: every question on one page, however many, each with what was chosen and what is right."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from quizzes.access import attempt_for, attempt_taught_by, taker_of, teacher_required
from quizzes.attempts.models import Attempt, AttemptItem
from quizzes.attempts.queries import fraction_of, items_in_full, score_now
from quizzes.pages.certainty import certainty_line, certainty_said
from quizzes.pages.closing import test_beside, way_back
from quizzes.pages.knots import state_of
from quizzes.pages.shown import shown_item, slips_of


@require_safe
def result_print(request: HttpRequest, public_id: str) -> HttpResponse:
    """The paper of one's own finished attempt; it stays closed whenever its result does."""
    own = attempt_for(taker_of(request), public_id)
    if test := test_beside(request.user, own, now=timezone.now()):
        return way_back(request, test)
    if not own.is_finished:
        return redirect("attempt", public_id)
    context = {"is_own": True, "who": request.user if own.learner_id else ""}
    return render(request, "quizzes/printing/result.html", paper_of(own) | context)


@require_safe
@teacher_required
def teach_attempt_print(request: HttpRequest, public_id: str) -> HttpResponse:
    """The paper of a learner's attempt, for the teacher of the class; one that is not finished as it stands."""
    taught = attempt_taught_by(request.user, public_id)
    context = {"is_own": False, "who": taught.learner}
    return render(request, "quizzes/printing/result.html", paper_of(taught) | context)


def paper_of(attempt: Attempt) -> dict:
    """Return the score and a line for each question of an attempt."""
    items, language = items_in_full(attempt), get_language()
    for item in items:
        item.fraction = fraction_of(item)
    slips = slips_of([item.version.content for item in items], language, most=1)
    return {
        "attempt": attempt,
        "now": timezone.now(),
        "score": score_now(items),
        "certainty": certainty_line(items) if attempt.asks_certainty else None,
        "lines": [_line(item, evidence, language) for item, evidence in zip(items, slips, strict=True)],
    }


def _line(item: AttemptItem, evidence: list[dict], language: str) -> dict:
    question = shown_item(item, item.version.content, language, is_marked=True)
    for shown in (question, *question["options"]):
        if shown["picture"]:
            shown["picture"] |= {"light": ""}
    return {
        "item": item,
        "state": state_of(item, is_over=True, shows_marks=True),
        "earned": item.fraction or 0,
        "question": question,
        "chosen": [option for option in question["options"] if option["is_chosen"]],
        "keys": [option for option in question["options"] if option["is_key"]],
        "certainty": certainty_said(item),
        "source": evidence[0] if evidence else None,
    }
