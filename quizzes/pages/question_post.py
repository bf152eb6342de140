"""What a button of the question form asks for, and where it leads."""

from datetime import datetime

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language, override
from django.utils.translation import gettext as _

from quizzes.attempts.actions import AttemptOver, answer_question, close_when_over, flag_question, keep_choice
from quizzes.attempts.models import Attempt, AttemptItem
from quizzes.attempts.sequences import HIGHEST, Order
from quizzes.pages.choices import clock_time
from quizzes.people.errors import DomainError
from quizzes.people.publication import LANGUAGES

LONGEST_NUMBER = 8


def take_question_post(request: HttpRequest, attempt: Attempt, position: int) -> HttpResponse:
    """Do what the pressed button says and redirect; every button keeps the tick, “answer” takes it as the answer."""
    action, _dash, target = request.POST.get("action", "answer").partition("-")
    now = timezone.now()
    try:
        if action == "answer":
            return _answer(request, attempt, position, now=now)
        keep_choice(attempt, position=position, now=now, **_choice_in(request))
        if action == "flag":
            flag_question(attempt, position=position, is_flagged=target == "on", now=now)
    except AttemptItem.DoesNotExist as error:
        raise Http404 from error
    except AttemptOver as error:
        close_when_over(attempt, now=now)
        messages.warning(request, error.message)
        return redirect("result", attempt.public_id)
    except DomainError as error:
        messages.error(request, error.message)
        return redirect("question", attempt.public_id, position)
    return redirect(_target(attempt, position, action=action, target=target))


def _choice_in(request: HttpRequest) -> dict:
    """What is ticked, in which language it was read, and where it stands in the order of choices."""
    number, seen = (_number_in(request.POST.get(name, "")) for name in ("sequence", "seen"))
    order = Order(number=number or None, seen=seen)
    return {"chosen": request.POST.getlist("option"), "language": get_language(), "order": order}


def _answer(request: HttpRequest, attempt: Attempt, position: int, *, now: datetime) -> HttpResponse:
    answer_question(attempt, position=position, now=now, **_choice_in(request))
    if attempt.is_practice:
        return redirect(reverse("question", args=[attempt.public_id, position]) + "#feedback")
    words = _("Question %(number)s: saved %(time)s") % {"number": position, "time": clock_time(now)}
    messages.success(request, words)
    return redirect("question", attempt.public_id, position + 1)


def _target(attempt: Attempt, position: int, *, action: str, target: str) -> str:
    if action == "switch" and target in LANGUAGES:
        with override(target):
            return reverse("question", args=[attempt.public_id, position])
    if action == "overview":
        return reverse("overview", args=[attempt.public_id])
    steps = {"back": position - 1, "skip": position + 1, "go": _number_in(target) or position}
    return reverse("question", args=[attempt.public_id, max(steps.get(action, position), 1)])


def _number_in(target: str) -> int | None:
    return int(target) if target.isdecimal() and len(target) < LONGEST_NUMBER and int(target) < HIGHEST else None
