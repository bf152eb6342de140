"""Turns the items of an attempt into the knots of the woven strip."""

from functools import cache, lru_cache

from django.template.loader import render_to_string
from django.utils.safestring import SafeString
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from quizzes.attempts.models import Attempt, AttemptItem

MOST_WOVEN, KNOT_WIDTH, KNOT_PIXELS = 40, 11, 28
STATES_IN_WORDS = {
    "empty": gettext_lazy("Question %(number)s: not answered yet"),
    "answered": gettext_lazy("Question %(number)s: answered"),
    "right": gettext_lazy("Question %(number)s: right"),
    "wrong": gettext_lazy("Question %(number)s: not right"),
    "partly": gettext_lazy("Question %(number)s: partly right"),
    "unanswered": gettext_lazy("Question %(number)s: not answered"),
}


def knots_of(
    items: list[AttemptItem], *, is_over: bool, shows_marks: bool, current: int | None = None, link=None
) -> list[dict]:
    """Return a knot per item: number, state, words for a screen reader, and where it leads.

    `link(position)` gives the target; `is_over` tells that nothing more can be answered.
    """
    return [_knot(item, is_over=is_over, shows_marks=shows_marks, current=current, link=link) for item in items]


def knots_of_attempt(
    attempt: Attempt, items: list[AttemptItem], *, current: int | None = None, link=None
) -> list[dict]:
    """Return the knots as the one who takes the attempt may see them: marks after “Check” or after the finish."""
    shows_marks = attempt.is_finished or attempt.is_practice
    return knots_of(items, is_over=attempt.is_finished, shows_marks=shows_marks, current=current, link=link)


def _knot(item: AttemptItem, *, is_over: bool, shows_marks: bool, current: int | None, link) -> dict:
    state = state_of(item, is_over=is_over, shows_marks=shows_marks)
    is_current, is_flagged = item.position == current, item.is_flagged and not is_over
    return {
        "number": item.position,
        "state": state,
        "is_current": is_current,
        "is_flagged": is_flagged,
        "picture": picture(state, is_current=is_current, is_flagged=is_flagged),
        "label": _label(item.position, state, is_flagged=is_flagged),
        "url": link(item.position) if link else None,
        "button": button(
            item.position, state, is_current=is_current, is_flagged=is_flagged, language=get_language() or ""
        ),
    }


@cache
def picture(state: str, *, is_current: bool, is_flagged: bool) -> SafeString:
    """Return the knot drawn by its component; there are few, and a page shows many."""
    context = {"state": state, "is_current": is_current, "is_flagged": is_flagged, "cloth": True}
    return render_to_string("quizzes/components/knot.html", context)


@lru_cache(maxsize=2048)
def button(number: int, state: str, *, is_current: bool, is_flagged: bool, language: str) -> SafeString:
    """Return the knot as a button of the question's form, with its words in the language that is in force."""
    context = {
        "number": number,
        "is_current": is_current,
        "picture": picture(state, is_current=is_current, is_flagged=is_flagged),
        "label": _label(number, state, is_flagged=is_flagged),
    }
    return render_to_string("quizzes/attempts/knot_button.html", context)


def state_of(item: AttemptItem, *, is_over: bool, shows_marks: bool) -> str:
    """Return empty, answered, right, wrong, partly or unanswered."""
    if not item.is_answered:
        return "unanswered" if is_over else "empty"
    if item.fraction is None or not shows_marks:
        return "answered"
    return {0: "wrong", 1: "right"}.get(item.fraction, "partly")


def _label(number: int, state: str, *, is_flagged: bool) -> str:
    words = STATES_IN_WORDS[state] % {"number": number}
    return _("%(state)s, flagged") % {"state": words} if is_flagged else words


def woven(*, firm: int, met: int, new: int) -> dict[str, object]:
    """What progress/topic_strip.html draws: a knot for each, the firm ones first; too many for knots make a bar."""
    count = firm + met + new
    states = (["right"] * firm + ["started"] * met + ["empty"] * new) if count <= MOST_WOVEN else []
    return {
        "firm": firm,
        "met": met,
        "count": count,
        "knots": [{"state": state, "x": number * KNOT_WIDTH} for number, state in enumerate(states)],
        "width": len(states) * KNOT_WIDTH,
        "drawn_width": len(states) * KNOT_PIXELS,
    }
