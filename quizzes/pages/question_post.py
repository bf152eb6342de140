"""What a button of the question form asks for, and where it leads."""

from datetime import datetime

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language, override
from django.utils.translation import gettext as _

from quizzes.attempts.actions import (
    AttemptOver,
    Superseded,
    answer_question,
    close_when_over,
    flag_question,
    keep_choice,
)
from quizzes.attempts.models import Attempt, AttemptItem, Certainty
from quizzes.attempts.sequences import HIGHEST, Order
from quizzes.pages.both_languages import show_both
from quizzes.pages.choices import clock_time
from quizzes.pages.shown import LETTERS
from quizzes.people.errors import DomainError
from quizzes.people.publication import LANGUAGES

LONGEST_NUMBER = 8


def take_question_post(request: HttpRequest, attempt: Attempt, position: int) -> HttpResponse:
    """Do what the pressed button says and redirect; every button keeps the tick, “answer” takes it as the answer."""
    action, _dash, target = request.POST.get("action", "answer").partition("-")
    given = _choice_in(request)
    now = timezone.now()
    try:
        if action == "both":
            show_both(request, target == "on")
            if attempt.is_finished:
                return _question(attempt, position, place="both")
        if action == "answer":
            return _answer(request, attempt, position, given=given, now=now)
        item = keep_choice(attempt, position=position, now=now, **given)
        if action == "flag":
            flag_question(attempt, position=position, is_flagged=target == "on", now=now)
    except AttemptItem.DoesNotExist as error:
        raise Http404 from error
    except AttemptOver as error:
        close_when_over(attempt, now=now)
        messages.warning(request, error.message)
        return redirect("result", attempt.public_id)
    except DomainError as error:
        return _refused(request, attempt, position, error=error)
    return _lead(attempt, item, action=action, target=target)


def _choice_in(request: HttpRequest) -> dict:
    """What is ticked, how sure, in which language it was read, and where it stands in the order of choices."""
    number, seen = (_number_in(request.POST.get(name, "")) for name in ("sequence", "seen"))
    return {
        "chosen": request.POST.getlist("option"),
        "certainty": request.POST.get("certainty"),
        "language": get_language(),
        "order": Order(number=number or None, seen=seen),
    }


def _answer(request: HttpRequest, attempt: Attempt, position: int, *, given: dict, now: datetime) -> HttpResponse:
    try:
        answer_question(attempt, position=position, now=now, **given)
    except (AttemptOver, Superseded):
        raise
    except DomainError as error:
        if attempt.is_practice:
            keep_choice(attempt, position=position, now=now, **given)
        return _refused(request, attempt, position, error=error)
    if attempt.is_practice:
        return _question(attempt, position, place="feedback")
    words = _("Question %(number)s: saved %(time)s") % {"number": position, "time": clock_time(now)}
    messages.success(request, words)
    return _question(attempt, position + 1)


def _refused(request: HttpRequest, attempt: Attempt, position: int, *, error: DomainError) -> HttpResponse:
    """Back to the question, to the first of the fields that the message is about."""
    messages.error(request, error.message, extra_tags=error.field or "")
    places = {"option": f"option-{LETTERS[0]}", "certainty": f"certainty-{Certainty.values[0]}"}
    return _question(attempt, position, place=places.get(error.field, "question"))


def _question(attempt: Attempt, position: int, *, place: str = "question", language: str | None = None) -> HttpResponse:
    """A question, at the place in the page where the reader goes on (docs/accessibility.md)."""
    with override(language or get_language()):
        return redirect(reverse("question", args=[attempt.public_id, max(position, 1)]) + f"#{place}")


def _lead(attempt: Attempt, item: AttemptItem, *, action: str, target: str) -> HttpResponse:
    position = item.position
    if action == "switch" and target in LANGUAGES:
        return _question(attempt, position, place=_ticked_place(item), language=target)
    if action == "overview":
        return redirect("overview", attempt.public_id)
    if action in ("flag", "both"):
        return _question(attempt, position, place=action)
    steps = {"back": position - 1, "skip": position + 1, "go": _number_in(target) or position}
    return _question(attempt, steps.get(action, position))


def _ticked_place(item: AttemptItem) -> str:
    """The place of the first ticked option, by its letter; the question where none is ticked."""
    ticked = item.latest_choice
    letters = [letter for letter, option in zip(LETTERS, item.option_order, strict=False) if option in ticked]
    return f"option-{letters[0]}" if letters else "question"


def _number_in(target: str) -> int | None:
    return int(target) if target.isdecimal() and len(target) < LONGEST_NUMBER and int(target) < HIGHEST else None
