"""The page of all dated facts on one long cord, from the oldest to the newest."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from django.db.models import Exists, OuterRef
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from quizzes.facts.models import Claim
from quizzes.language.values import DATE_TYPES
from quizzes.lessons.drawings.time_layout import Stretch
from quizzes.lessons.drawings.timelines import DatedRow, rows_of_facts
from quizzes.lessons.models import LessonFact, Topic
from quizzes.pages.closing import closed_during_test
from quizzes.pages.facts import facts_for
from quizzes.pages.languages import viewer_language
from quizzes.pages.middleware import kept_for_visitors

DAYS_OF_YEAR = Decimal("365.2425")
A_YEAR = Decimal(366)
LEAP_DAYS = 2  # by as much the days of whole years differ from the mean
LONG_YEARS = 10
MOST_ROWS = 80


@require_safe
@kept_for_visitors
@closed_during_test
def timeline(request: HttpRequest) -> HttpResponse:
    """Every dated fact that the viewer may see, or those of the lessons on one topic: three queries."""
    topics = list(Topic.objects.filter(Exists(LessonFact.objects.filter(lesson__topic=OuterRef("pk")))))
    topic = next((topic for topic in topics if topic.slug == request.GET.get("topic")), None)
    dated = Claim.objects.filter(fact=OuterRef("pk"), value_type__in=DATE_TYPES)
    facts = facts_for(request.user).filter(Exists(dated))
    if topic is not None:
        facts = facts.filter(Exists(LessonFact.objects.filter(fact=OuterRef("pk"), lesson__topic=topic)))
    rows = rows_of_facts(facts[:MOST_ROWS], viewer_language(), refer=lambda claims: "")
    context = {"rows": list(_knots(rows)), "topics": topics, "topic": topic}
    return render(request, "quizzes/facts/timeline.html", context)


def _knots(rows: Iterable[DatedRow]) -> Iterator[dict[str, object]]:
    """Return each row with the form of its knot and how many years at least lie before it, where they are many."""
    last: list[Stretch] = []
    for row in rows:
        gap, is_exact = _years_between(last, row.stretches)
        yield {"row": row, "knot": _knot(row), "years": gap if gap >= LONG_YEARS else 0, "is_exact": is_exact}
        last = row.stretches


def _years_between(before: list[Stretch], after: list[Stretch]) -> tuple[int, bool]:
    """Return the years from the latest day of the ones to the earliest of the others, and whether nothing is left open.

    Dates that leave no more than a year open are counted as people count: from 1936 to 1993 are 57 years.
    """
    if not before or not after:
        return 0, True
    if all(max(one.high for one in some) - min(one.low for one in some) <= A_YEAR for some in (before, after)):
        return round((min(one.low for one in after) - min(one.low for one in before)) / DAYS_OF_YEAR), True
    days = min(one.low for one in after) - max(one.high for one in before)
    return int((days + LEAP_DAYS) / DAYS_OF_YEAR), False


def _knot(row: DatedRow) -> str:
    """Return how the knot is drawn: a day or a span, hollow where none is taught, or two that differ."""
    if row.is_disputed:
        return "disputed"
    form = "day" if all(stretch.high - stretch.low <= 1 for stretch in row.stretches) else "span"
    return form if any(date.is_certain for date in row.dates) else f"{form} cord__knot--hollow"
