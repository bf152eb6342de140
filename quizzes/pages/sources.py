"""Pages of sources: the list, one source with what it says, and a passage that pupils may read."""

from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from quizzes.facts.models import Claim
from quizzes.facts.queries import claims_with_documents
from quizzes.lessons.comparisons import circumstances, written_value
from quizzes.pages.closing import closed_during_test
from quizzes.pages.languages import name_of_language, viewer_language
from quizzes.pages.middleware import kept_for_visitors
from quizzes.pages.passages import passage_pieces, passages_for_reading
from quizzes.people.models import User
from quizzes.sources.models import Document
from quizzes.sources.queries import documents_listed, passages_of

ROWS_PER_PAGE = 20


@require_safe
@kept_for_visitors
def source_list(request: HttpRequest) -> HttpResponse:
    """Every source, by publisher."""
    page = Paginator(documents_listed(), ROWS_PER_PAGE).get_page(request.GET.get("page"))
    return render(request, "quizzes/sources/list.html", {"page": page})


@require_safe
@kept_for_visitors
@closed_during_test
def source(request: HttpRequest, slug: str) -> HttpResponse:
    """One source: what is known about it, and what it says, claim by claim."""
    document = get_object_or_404(documents_listed(), slug=slug)
    claims = claims_for(request.user).filter(document=document).order_by("passage_number", "start", "pk")
    page = Paginator(claims, ROWS_PER_PAGE).get_page(request.GET.get("page"))
    readable = passages_for_reading(document, viewer=request.user)
    language = viewer_language()
    rows = [claim_row(claim, language, has_passage=claim.passage_number in readable) for claim in page.object_list]
    context = {"document": document, "language_name": name_of_language(document.language), "page": page, "rows": rows}
    return render(request, "quizzes/sources/source.html", context)


@require_safe
@kept_for_visitors
@closed_during_test
def passage(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """A passage of a text that the school has, its claims marked; not there where pupils may not read it."""
    document = get_object_or_404(Document.objects.defer("text"), slug=slug)
    if number not in passages_for_reading(document, viewer=request.user):
        raise Http404
    found = get_object_or_404(passages_of(document), number=number)
    claims = list(claims_for(request.user).filter(document=document, passage_number=number))
    rows = [claim_row(claim, viewer_language(), has_passage=False) for claim in claims]
    context = {"document": document, "passage": found, "pieces": passage_pieces(found, claims), "rows": rows}
    return render(request, "quizzes/sources/passage.html", context)


def claims_for(viewer: User) -> QuerySet[Claim]:
    """The claims that the viewer may see, with their facts: pupils none of the facts that are not for them."""
    claims = claims_with_documents().select_related("fact__subject", "fact__property")
    return claims if is_teacher(viewer) else claims.filter(fact__is_for_pupils=True)


def claim_row(claim: Claim, language: str, *, has_passage: bool) -> dict[str, object]:
    """A claim in a list: the fact, the value in words, the exact words of the source."""
    return {
        "claim": claim,
        "fact": claim.fact,
        "value": written_value(claim, language, form="label"),
        "circumstances": circumstances(claim, language),
        "has_passage": has_passage,
    }


def is_teacher(viewer: User) -> bool:
    return viewer.is_authenticated and viewer.is_teacher
