"""The page of all facts on which the sources disagree, by the kind of difference."""

from collections import defaultdict
from itertools import groupby

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from quizzes.facts.disagreements import Reason
from quizzes.facts.models import Fact
from quizzes.facts.property_order import Order
from quizzes.facts.queries import property_order, verdict_of
from quizzes.lessons.comparisons import written_value
from quizzes.pages.closing import closed_during_test
from quizzes.pages.facts import facts_for
from quizzes.pages.languages import viewer_language
from quizzes.pages.middleware import kept_for_visitors

ROWS_PER_PAGE = 20
KINDS = {
    Reason.IMPOSSIBLE: _("A date that cannot be"),
    Reason.LIMITS: _("A number that cannot be"),
    Reason.ARITHMETIC: _("Numbers that do not add up"),
    Reason.DATE: _("Different times"),
    Reason.SCOPE: _("Different areas or groups"),
    Reason.UNIT: _("Different measures"),
    Reason.ESTIMATE: _("An estimate against an exact value"),
    Reason.INSIDE_ONE_DOCUMENT: _("One text against itself"),
    Reason.UNEXPLAINED: _("Nobody says why"),
}


@require_safe
@kept_for_visitors
@closed_during_test
def disagreements(request: HttpRequest) -> HttpResponse:
    """Every dispute that the viewer may see, under the kind of difference that explains most, and what cannot be right
    though one source alone says it."""
    facts = list(facts_for(request.user).order_by("slug"))
    order, told = property_order(), defaultdict(list)
    for fact in facts:
        told[fact.subject_id].append(fact)
    rows = [row for fact in facts if (row := _row(fact, told[fact.subject_id], order, viewer_language()))]
    rows.sort(key=lambda row: row["order"])
    page = Paginator(rows, ROWS_PER_PAGE).get_page(request.GET.get("page"))
    groups = [(kind, list(members)) for kind, members in groupby(page.object_list, key=lambda row: row["kind"])]
    return render(request, "quizzes/facts/disagreements.html", {"page": page, "groups": groups, "count": len(rows)})


def _row(fact: Fact, told: list[Fact], order: Order, language: str) -> dict[str, object] | None:
    verdict = verdict_of(fact, among=told, order=order)
    if not verdict.is_disputed and not verdict.is_amiss:
        return None
    order, kind = next((number, kind) for number, kind in enumerate(KINDS) if kind in verdict.reasons)
    values = dict.fromkeys(written_value(claim, language, form="label") for claim in fact.claims.all())
    return {"fact": fact, "order": order, "kind": KINDS[kind], "values": [value for value in values if value]}
