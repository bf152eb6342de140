"""Turns the items of an attempt into the knots of the woven strip."""

from functools import cache

from django.template.loader import render_to_string
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from quizzes.attempts.models import Attempt, AttemptItem


def knots_of(attempt: Attempt, items: list[AttemptItem], *, current: int | None = None, link=None) -> list[dict]:
    """Return a knot per item: number, state, words for a screen reader, and where it leads.

    `link(position)` gives the target; right and wrong show only where the marks are public.
    """
    return [
        {
            "number": item.position,
            "state": state_of(attempt, item),
            "is_current": item.position == current,
            "is_flagged": item.is_flagged and not attempt.is_finished,
            "picture": picture(
                state_of(attempt, item),
                is_current=item.position == current,
                is_flagged=item.is_flagged and not attempt.is_finished,
            ),
            "label": _label(attempt, item),
            "url": link(item.position) if link else None,
        }
        for item in items
    ]


@cache
def picture(state: str, *, is_current: bool, is_flagged: bool) -> SafeString:
    """Return the knot drawn by its component; there are few, and a page shows many."""
    context = {"state": state, "is_current": is_current, "is_flagged": is_flagged, "cloth": True}
    return render_to_string("quizzes/components/knot.html", context)


def state_of(attempt: Attempt, item: AttemptItem) -> str:
    """Return empty, answered, right, wrong, partly or unanswered."""
    if not item.is_answered:
        return "unanswered" if attempt.is_finished else "empty"
    if item.fraction is None or not (attempt.is_finished or attempt.is_practice):
        return "answered"
    return {0: "wrong", 1: "right"}.get(item.fraction, "partly")


def _label(attempt: Attempt, item: AttemptItem) -> str:
    words = {
        "empty": _("Question %(number)s: not answered yet"),
        "answered": _("Question %(number)s: answered"),
        "right": _("Question %(number)s: right"),
        "wrong": _("Question %(number)s: not right"),
        "partly": _("Question %(number)s: partly right"),
        "unanswered": _("Question %(number)s: not answered"),
    }[state_of(attempt, item)] % {"number": item.position}
    if item.is_flagged and not attempt.is_finished:
        words = _("%(state)s, flagged") % {"state": words}
    return words
