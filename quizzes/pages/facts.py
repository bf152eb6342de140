"""Pages of facts: the list with its search, and one fact with everybody who says something about it."""

from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from quizzes.facts.models import Fact
from quizzes.facts.queries import (
    facts_beside,
    facts_with_claims,
    property_order,
    taught_claim,
    verdict_of,
    visible_facts,
)
from quizzes.facts.writing import verdict_sentence
from quizzes.language.letters import fold
from quizzes.lessons.comparisons import witness_slip, witnesses, written_value
from quizzes.lessons.drawings.bars import bars_of_witnesses
from quizzes.lessons.drawings.timelines import timeline_of_witnesses
from quizzes.lessons.queries import published_lessons
from quizzes.lessons.writing import is_disputed
from quizzes.pages.closing import closed_during_test
from quizzes.pages.languages import viewer_language
from quizzes.pages.middleware import kept_for_visitors
from quizzes.pages.sources import is_teacher
from quizzes.people.models import User

ROWS_PER_PAGE = 15
LESSONS_NAMED = 5


@require_safe
@kept_for_visitors
@closed_during_test
def fact_list(request: HttpRequest) -> HttpResponse:
    """The facts that the viewer may see; `q` searches names in both languages, folded."""
    sought = request.GET.get("q", "").strip()[:100]
    facts = facts_for(request.user).order_by("subject__sort_key_az", "slug")
    for word in fold(sought).split():
        facts = facts.filter(search_text__contains=word)
    page = Paginator(facts, ROWS_PER_PAGE).get_page(request.GET.get("page"))
    rows = [fact_row(fact, viewer_language()) for fact in page.object_list]
    context = {"page": page, "rows": rows, "sought": sought, "query": urlencode({"q": sought}) if sought else ""}
    return render(request, "quizzes/facts/list.html", context)


@require_safe
@kept_for_visitors
@closed_during_test
def fact(request: HttpRequest, slug: str) -> HttpResponse:
    """One fact: its value or that sources disagree, the verdict in words, who says what, bars or a line of time."""
    language = viewer_language()
    found = get_object_or_404(facts_for(request.user), slug=slug)
    seen = witnesses(found.claims.all(), language)
    order = property_order()
    told = facts_beside(found, order=order, is_for_pupils_only=not is_teacher(request.user))
    verdict = verdict_of(found, among=[found, *told], order=order)
    context = {
        **fact_row(found, language),
        "sentence": verdict_sentence(verdict, language),
        "told": told if verdict != verdict_of(found) else [],
        "slips": [witness_slip(witness, language) for witness in seen],
        "bars": bars_of_witnesses(seen, language),
        "timeline": timeline_of_witnesses(seen, language),
        "settlement": getattr(found, f"settlement_{language}") or "",
        "lessons": published_lessons(language).filter(lesson_facts__fact=found)[:LESSONS_NAMED],
        "doubts": doubts_of(found, language) if is_teacher(request.user) else [],
    }
    return render(request, "quizzes/facts/fact.html", context)


def facts_for(viewer: User) -> QuerySet[Fact]:
    """The facts that the viewer may see, with their claims: pupils only those that are for them."""
    return facts_with_claims() if is_teacher(viewer) else visible_facts()


def fact_row(fact: Fact, language: str) -> dict[str, object]:
    """A fact with the value that we teach, in words; empty where sources disagree or nobody has chosen."""
    taught = taught_claim(fact)
    disputed = is_disputed(fact)
    return {
        "fact": fact,
        "url": reverse("fact", args=[fact.slug]),
        "is_disputed": disputed,
        "taught": taught,
        "value": written_value(taught, language, form="label") if taught and not disputed else "",
    }


def doubts_of(fact: Fact, language: str) -> list[dict[str, object]]:
    """The notes of teachers on the claims of a fact, in the language of the page where they are written in it."""
    rows = [
        {
            "value": written_value(claim, language),
            "doubt": getattr(claim, f"doubt_{language}") or claim.doubt_en or claim.doubt_az,
        }
        for claim in fact.claims.all()
    ]
    return [row for row in rows if row["doubt"]]
