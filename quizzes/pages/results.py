"""The result of an attempt, for the one who took it and for the teacher of the class."""

from collections.abc import Mapping

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from quizzes.access import attempt_for, attempt_taught_by, taker_of, teacher_required
from quizzes.attempts.deadlines import is_over
from quizzes.attempts.models import Attempt, AttemptItem
from quizzes.attempts.queries import deadline_of, fraction_of, items_in_full, score_now
from quizzes.pages.after_quiz import after_quiz
from quizzes.pages.certainty import certainty_line, certainty_said
from quizzes.pages.closing import test_beside, way_back
from quizzes.pages.knots import knots_of, state_of
from quizzes.pages.shown import shown_item, slips_of
from quizzes.pages.taking import taking_context

SLIPS = 2
PAGE_BYTES, AFTER_BYTES, LINE_BYTES, SLIP_BYTES, PICTURE_BYTES = 17_800, 3_000, 860, 500, 500


@require_safe
def result(request: HttpRequest, public_id: str) -> HttpResponse:
    """What a finished attempt earned, question by question.

    An attempt whose time is over is led to the button that closes it: while nothing is written, a longer time could
    still reopen it, and its keys stay hidden.
    """
    own = attempt_for(taker_of(request), public_id)
    if test := test_beside(request.user, own, now=timezone.now()):
        return way_back(request, test)
    if not own.is_finished:
        return redirect("attempt", public_id)
    context = result_context(own, page_number=request.GET.get("page"))
    if context["page"].number == 1:
        context["after"] = after_quiz(own, context["items"], language=get_language())
    context["taking"] = taking_context(request, own)
    context["paper_url"] = reverse("result_print", args=[public_id])
    who = request.user if own.learner_id else ""
    return render(request, "quizzes/attempts/result.html", context | {"is_own": True, "who": who})


@require_safe
@teacher_required
def teach_attempt(request: HttpRequest, public_id: str) -> HttpResponse:
    """A learner's result, for the teacher of the class."""
    taught = attempt_taught_by(request.user, public_id)
    context = result_context(taught, page_number=request.GET.get("page"))
    context["paper_url"] = reverse("teach_attempt_print", args=[public_id])
    return render(request, "quizzes/attempts/result.html", context | {"is_own": False, "who": taught.learner})


def result_context(attempt: Attempt, *, page_number: str | None) -> dict:
    """Return score, strip and a page of marked questions; an attempt that is not finished is marked as it stands."""
    items = items_in_full(attempt)
    for item in items:
        item.fraction = fraction_of(item)
    page = Paginator(pages_by_weight(items, get_language()), 1).get_page(page_number)
    return {
        "attempt": attempt,
        "items": items,
        "now": timezone.now(),
        "score": score_now(items),
        "certainty": certainty_line(items) if attempt.asks_certainty else None,
        "knots": knots_of(items, link=_link(attempt) if attempt.is_finished else None, is_over=True, shows_marks=True),
        "is_time_over": not attempt.is_finished and is_over(deadline_of(attempt), now=timezone.now()),
        "page": page,
        "lines": _lines(attempt, page.object_list[0] if page.object_list else []),
    }


def pages_by_weight(items: list[AttemptItem], language: str) -> list[list[AttemptItem]]:
    """Return the items cut into pages that stay light, however long their texts: ten short questions make one page.

    The first page has room for what to do after the quiz.
    """
    pages: list[list[AttemptItem]] = []
    left = 0
    for item in items:
        weight = _weight(item.version.content, language)
        if weight > left:
            left = PAGE_BYTES if pages else PAGE_BYTES - AFTER_BYTES
            pages.append([])
        pages[-1].append(item)
        left -= weight
    return pages


def _weight(content: Mapping, language: str) -> int:
    """Return about how many bytes a folded question takes: its texts, its slips and the markup around them."""
    keys = [option for option in content["options"] if option["is_key"]]
    others = [option for option in content["options"] if not option["is_key"]]
    longest = max(others, key=lambda option: len(option["explanation"].get(language, "")), default=None)
    shown = [content["stem"], content["explanation"]]
    shown += [text for option in [*keys, longest] if option for text in (option["text"], option["explanation"])]
    words = sum(len(text.get(language, "").encode()) for text in shown)
    pictured = [part for part in (content, *content["options"]) if "picture" in part]
    return LINE_BYTES + words + PICTURE_BYTES * len(pictured) + SLIP_BYTES * min(SLIPS, len(content["evidence"]))


def _link(attempt: Attempt):
    return lambda position: reverse("question", args=[attempt.public_id, position])


def _lines(attempt: Attempt, items: list[AttemptItem]) -> list[dict]:
    language = get_language()
    slips = slips_of([item.version.content for item in items], language, most=SLIPS)
    lines = []
    for item, evidence in zip(items, slips, strict=True):
        question = shown_item(item, item.version.content, language, is_marked=True)
        lines.append(
            {
                "item": item,
                "state": state_of(item, is_over=True, shows_marks=True),
                "question": question,
                "chosen": [option for option in question["options"] if option["is_chosen"]],
                "keys": [option for option in question["options"] if option["is_key"]],
                "slips": evidence,
                "certainty": certainty_said(item),
                "more_evidence": len(item.version.content["evidence"]) - len(evidence),
            }
        )
    return lines
