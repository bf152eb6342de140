"""The bar at the foot of the pages of a text: how many of its questions are kept."""

from typing import Any

from django.utils.translation import gettext as _

from quizzes.questions.from_texts.queries import FEWEST_GOOD, Proposals

KNOTS = {"waiting": "empty", "kept": "answered", "skipped": "unanswered"}


def bar_of(proposals: Proposals) -> dict[str, Any]:
    """Return what the bar at the foot shows: a knot for each question, and how many are kept."""
    kept = len(proposals.kept)
    return {
        "knots": [{"state": KNOTS[row.decision]} for row in proposals.surest_first],
        "progress": _("%(kept)d kept of %(all)d") % {"kept": kept, "all": len(proposals.rows)},
        "kept": kept,
        "enough": FEWEST_GOOD if len(proposals.rows) >= FEWEST_GOOD else None,
    }
