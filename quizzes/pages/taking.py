"""What the pages of an attempt tell the script that keeps choices: whose they are, and where to send them."""

from datetime import datetime, timedelta
from urllib.parse import urlencode

from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.crypto import salted_hmac

from quizzes.access import taker_of
from quizzes.attempts.models import Attempt, AttemptItem

LONG_LIMIT = timedelta(minutes=10)
EARLY, SOON = 300, 60
LONGEST_SHOWN = timedelta(days=1)
TAG_LENGTH = 12


def taking_context(request: HttpRequest, attempt: Attempt, *, item: AttemptItem | None = None) -> dict[str, object]:
    """What templates/quizzes/attempts/taking.html draws; `item` is the question that can be answered on the page."""
    return {
        "attempt": attempt.public_id,
        "position": item.position if item else 0,
        "seen": item.sequence if item else 0,
        "who": tag_of_taker(request),
        "address": reverse("choice", args=[attempt.public_id, 0]),
        "sign_in": f"{reverse('login')}?{urlencode({'next': request.path})}",
    }


def tag_of_taker(request: HttpRequest) -> str:
    """A tag that differs from person to person and names nobody; it begins with g for a guest, else with l."""
    taker = taker_of(request)
    kind, name = ("l", str(taker.learner.pk)) if taker.learner else ("g", taker.guest or "")
    return kind + salted_hmac("quizzes.pages.taking", kind + name).hexdigest()[:TAG_LENGTH]


def time_left(end: datetime | None, *, started_at: datetime, now: datetime) -> dict[str, object] | None:
    """What templates/quizzes/components/timer.html draws; None where nothing limits the time.

    A clock runs in the last day only; the warnings at five minutes are for those who have more than ten.
    """
    if end is None:
        return None
    left = max(0, int((end - now).total_seconds()))
    is_long = end - started_at > LONG_LIMIT
    return {
        "seconds": left if end - now < LONGEST_SHOWN else None,
        "until": end,
        "is_today": timezone.localtime(end).date() == timezone.localtime(now).date(),
        "is_long": is_long,
        "warning": "soon" if left <= SOON else "early" if is_long and left <= EARLY else "",
    }
