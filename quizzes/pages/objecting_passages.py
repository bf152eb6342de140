"""Choosing the words that speak against something, step by step: a source, a passage that may be read, the words."""

from collections.abc import Iterable
from urllib.parse import urlencode

from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.db.models import Case, QuerySet, Value, When
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.text import Truncator
from django.views.decorators.http import require_http_methods

from quizzes.access import marked_item_for, review_entry_for
from quizzes.pages.closing import closed_during_test, test_that_asks, way_back
from quizzes.pages.facts import facts_for
from quizzes.pages.languages import viewer_language
from quizzes.pages.objection_drafts import draft_of, keep_draft, words_of
from quizzes.pages.objection_forms import WordsForm
from quizzes.pages.objection_matters import Matter, matter_of_entry, matter_of_fact, matter_of_item
from quizzes.pages.passages import passages_for_reading
from quizzes.people.errors import DomainError
from quizzes.results.marking_words import MarkedWords, unchecked_words, words_in_passage
from quizzes.sources.models import Document, Passage
from quizzes.sources.queries import documents_listed, passages_of

SOURCES_PER_PAGE = 20
PASSAGES_PER_PAGE = 15
FIRST_LETTERS = 140
NOT_HERE = "0"


@require_http_methods(["GET", "HEAD", "POST"])
@closed_during_test
def object_to_question_passage(request: HttpRequest, public_id: str, position: int) -> HttpResponse:
    """The words that speak against a marked question."""
    item = marked_item_for(request, public_id, position)
    if test := test_that_asks(request.user, now=timezone.now(), _id=item.version.question_id):
        return way_back(request, test)
    return _step(request, matter_of_item(item, viewer_language()))


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
@closed_during_test
def object_to_review_passage(request: HttpRequest, public_id: str) -> HttpResponse:
    """The words that speak against a question of spaced practice."""
    entry = review_entry_for(request.user, public_id)
    if test := test_that_asks(request.user, now=timezone.now(), _id=entry.version.question_id):
        return way_back(request, test)
    return _step(request, matter_of_entry(entry, viewer_language()))


@require_http_methods(["GET", "HEAD", "POST"])
@closed_during_test
def object_to_fact_passage(request: HttpRequest, slug: str) -> HttpResponse:
    """The words that speak against a fact."""
    fact = get_object_or_404(facts_for(request.user), slug=slug)
    if test := test_that_asks(request.user, now=timezone.now(), __fact=fact):
        return way_back(request, test)
    return _step(request, matter_of_fact(fact, viewer_language()))


def _step(request: HttpRequest, matter: Matter) -> HttpResponse:
    if "source" not in request.GET:
        page = Paginator(_sources(matter.sources), SOURCES_PER_PAGE).get_page(request.GET.get("page"))
        return render(request, "quizzes/objections/sources.html", {"matter": matter, "page": page})
    document = get_object_or_404(documents_listed(), slug=request.GET["source"])
    readable = passages_for_reading(document, viewer=request.user)
    number = request.GET.get("passage", "" if readable else NOT_HERE)
    if not number:
        return _passages(request, matter, document, readable)
    if number == NOT_HERE:
        return _words(request, matter, document, passage=None)
    if number not in map(str, readable):
        raise Http404
    return _words(request, matter, document, passage=get_object_or_404(passages_of(document), number=int(number)))


def _sources(first: Iterable[str]) -> QuerySet[Document]:
    """Every source, those of the evidence at hand before the others."""
    at_hand = Case(When(slug__in=set(first), then=Value(0)), default=Value(1))
    return documents_listed().order_by(at_hand, "publisher", "published_on", "slug")


def _passages(request: HttpRequest, matter: Matter, document: Document, readable: set[int]) -> HttpResponse:
    page = Paginator(passages_of(document).filter(number__in=readable), PASSAGES_PER_PAGE).get_page(
        request.GET.get("page")
    )
    context = {
        "matter": matter,
        "document": document,
        "page": page,
        "rows": [(passage, Truncator(passage.words).chars(FIRST_LETTERS)) for passage in page],
        "query": urlencode({"source": document.slug}),
    }
    return render(request, "quizzes/objections/passages.html", context)


def _words(request: HttpRequest, matter: Matter, document: Document, *, passage: Passage | None) -> HttpResponse:
    if request.method != "POST":
        form = WordsForm(initial=_known(request, matter, document, passage))
    elif (form := WordsForm(request.POST)).is_valid() and (marked := _marked(form, document, passage)):
        keep_draft(request.session, matter.key, words=marked.as_json())
        return redirect(matter.form + "#passage")
    context = {"matter": matter, "document": document, "passage": passage, "form": form}
    return render(request, "quizzes/objections/words.html", context)


def _marked(form: WordsForm, document: Document, passage: Passage | None) -> MarkedWords | None:
    """The words, found where they should stand; None where a rule refuses them, which the form then says."""
    words, before = form.cleaned_data["words"], form.cleaned_data["before"]
    try:
        if passage is None:
            return unchecked_words(document.slug, words)
        return words_in_passage(document.slug, passage.number, passage.words, words, before=before)
    except DomainError as error:
        form.show(error)
        return None


def _known(request: HttpRequest, matter: Matter, document: Document, passage: Passage | None) -> dict[str, str]:
    """The words that the draft has of this very place."""
    words = words_of(draft_of(request.session, matter.key))
    place = (document.slug, passage.number if passage else None)
    return {"words": words.exact} if words and (words.document, words.passage_number) == place else {}
