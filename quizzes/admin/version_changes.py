"""What the comparison of two versions shows: counts, the first changed passages, and the quotations by name."""

from typing import Any

from django.utils.translation import gettext as _

from quizzes.sources.differences import PassageChange
from quizzes.sources.following import ReplacementPlan
from quizzes.sources.models import Quotation

MOST_PASSAGES = 60
MOST_NAMED = 100
LONGEST_PASSAGE = 2_000


def shown_changes(plan: ReplacementPlan) -> dict[str, Any]:
    """Return what the page draws of a plan; long lists are cut, and the numbers say how long they are."""
    difference = plan.difference
    return {
        "counts": [
            (_("passages as before"), difference.unchanged),
            (_("passages added"), difference.count("added")),
            (_("passages removed"), difference.count("removed")),
            (_("passages changed"), difference.count("changed")),
            (_("passages that stand elsewhere"), difference.count("moved")),
        ],
        "headings": difference.headings[:MOST_PASSAGES],
        "passages": [_shown(change) for change in difference.changes[:MOST_PASSAGES]],
        "passages_left": max(0, len(difference.changes) - MOST_PASSAGES),
        "is_same": not difference.changes and not difference.headings,
        "staying": len(plan.staying),
        "moving": [(follow.quotation, follow.was_number, follow.number) for follow in plan.moving[:MOST_NAMED]],
        "moving_total": len(plan.moving),
        "orphans": [_named(quotation) for quotation in plan.orphans[:MOST_NAMED]],
        "orphans_total": len(plan.orphans),
        "still_orphans": len(plan.still_orphans),
    }


def _shown(change: PassageChange) -> dict[str, Any]:
    words = {
        "added": _("Passage %(new)s is new"),
        "removed": _("Passage %(old)s is gone"),
        "changed": _("Passage %(new)s has changed"),
        "moved": _("Passage %(old)s stands as passage %(new)s now"),
    }[change.kind]
    marks = change.pieces if change.kind == "changed" else [(text, "same") for text, _mark in change.pieces]
    return {
        "title": words % {"old": change.old_number, "new": change.new_number},
        "pieces": [(text[:LONGEST_PASSAGE], mark) for text, mark in marks],
    }


def _named(quotation: Quotation) -> tuple[str, Quotation, str]:
    return str(quotation._meta.verbose_name), quotation, quotation.exact
