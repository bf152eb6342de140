"""Begins practice with the questions only that a finished attempt missed."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from quizzes.access import attempt_for, taker_of
from quizzes.attempts.starting import start_retry
from quizzes.pages.closing import closed_during_test
from quizzes.people.errors import DomainError


@require_POST
@closed_during_test
def retry(request: HttpRequest, public_id: str) -> HttpResponse:
    """Lead to practice with the mistakes; where this quiz is being practised already, to that, and say so."""
    own = attempt_for(taker_of(request), public_id)
    try:
        attempt = start_retry(own, taker=taker_of(request), language=get_language(), now=timezone.now())
    except DomainError as error:
        messages.error(request, error.message)
        return redirect("attempt", public_id)
    if attempt.retry_of_id != own.pk:
        messages.info(request, _("You had begun this quiz already: go on here. Finish it, then retry the mistakes."))
    return redirect("attempt", attempt.public_id)
