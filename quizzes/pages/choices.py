"""The address to which the script sends a choice: it answers whether it is saved, or why not, and never tells a key."""

from datetime import datetime

from django import forms
from django.http import Http404, HttpRequest, JsonResponse
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from quizzes.access import attempt_for, taker_of
from quizzes.attempts.actions import AttemptOver, Superseded, keep_choice
from quizzes.attempts.models import Attempt, AttemptItem
from quizzes.attempts.queries import deadline_of
from quizzes.attempts.sequences import HIGHEST, Order
from quizzes.pages.closing import test_beside
from quizzes.people.errors import DomainError
from quizzes.people.publication import LANGUAGES


class ChoiceForm(forms.Form):
    """The number that the script gave to the choice, and the language in which the question was read."""

    sequence = forms.IntegerField(min_value=1, max_value=HIGHEST)
    language = forms.ChoiceField(choices=[(code, code) for code in LANGUAGES], required=False)


@require_POST
def choice(request: HttpRequest, public_id: str, position: int) -> JsonResponse:
    """Keep one choice and say so: `state` is saved, older (a newer one stands), refused (for good) or waiting.

    `words` say it on the page of the question, `elsewhere` on another page.
    """
    own, now = attempt_for(taker_of(request), public_id), timezone.now()
    if own.is_practice and test_beside(request.user, own, now=now):
        return _reply("waiting", _("This practice is closed while your test runs."), position, status=423)
    form = ChoiceForm(request.POST)
    if not form.is_valid():
        return _reply("refused", _("This choice could not be read. Choose again."), position, status=400)
    try:
        item = _keep(request, own, position, form=form, now=now)
    except AttemptItem.DoesNotExist as error:
        raise Http404 from error
    except Superseded as error:
        return _reply("older", error.message, position, item=error.item)
    except DomainError as error:
        status = 409 if isinstance(error, AttemptOver) else 400
        item = own.items.filter(position=position).first()
        return _reply("refused", error.message, position, item=item, status=status)
    return _saved(own, item, chosen=request.POST.getlist("option"), now=now)


def _keep(request: HttpRequest, own: Attempt, position: int, *, form: ChoiceForm, now: datetime) -> AttemptItem:
    language = form.cleaned_data["language"] or get_language()
    order = Order(number=form.cleaned_data["sequence"])
    chosen, certainty = request.POST.getlist("option"), request.POST.get("certainty")
    return keep_choice(
        own, position=position, chosen=chosen, language=language, now=now, order=order, certainty=certainty
    )


def _saved(own: Attempt, item: AttemptItem, *, chosen: list[str], now: datetime) -> JsonResponse:
    if own.is_practice and item.is_answered and set(chosen) != set(item.chosen):
        return _reply("older", _("This question is answered already."), item.position, item=item)
    saved_at = clock_time(item.answered_at or now)
    end = deadline_of(own)
    left = {"seconds_left": max(0, int((end - now).total_seconds()))} if end else {}
    words = _("Saved %(time)s") % {"time": saved_at}
    return _reply("saved", words, item.position, item=item, saved_at=saved_at, **left)


def _reply(
    state: str, words: str, position: int, *, item: AttemptItem | None = None, status: int = 200, **more: object
) -> JsonResponse:
    elsewhere = _("Question %(number)s: %(words)s") % {"number": position, "words": words}
    stands = {"sequence": item.sequence, "options": item.latest_choice} if item else {}
    return JsonResponse({"state": state, "words": words, "elsewhere": elsewhere} | stands | more, status=status)


def clock_time(moment: datetime) -> str:
    """The time of day by the school's clock, with seconds."""
    return timezone.localtime(moment).strftime("%H:%M:%S")
