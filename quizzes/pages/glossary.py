"""The glossary: the terms in the order of the language, in both languages, and the lessons that use them."""

from itertools import groupby

from django.core.paginator import Page, Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from quizzes.language.letters import fold, sort_key, upper
from quizzes.lessons.models import Term
from quizzes.lessons.queries import terms_complete_in
from quizzes.pages.closing import closed_during_test
from quizzes.pages.languages import viewer_language
from quizzes.pages.middleware import kept_for_visitors
from quizzes.people.publication import LANGUAGES
from quizzes.search.queries import lessons_with_terms

TERMS_PER_PAGE = 30
NO_LETTER = "#"


@require_safe
@kept_for_visitors
@closed_during_test
def glossary(request: HttpRequest) -> HttpResponse:
    """The terms that are complete in the language of the page; `at` leads to the page that has a term."""
    language = viewer_language()
    terms = sorted_terms(language)
    pages = Paginator(terms, TERMS_PER_PAGE)
    page = pages.get_page(_page_with(request.GET.get("at", ""), terms) or request.GET.get("page"))
    uses = _uses(language)
    rows = [term_row(term, language, uses) for term in page.object_list]
    letters = [
        {"letter": letter, "rows": list(of_letter)}
        for letter, of_letter in groupby(rows, key=lambda row: row["letter"])
    ]
    context = {"page": page, "letters": letters, "index": _index(terms, page, language), "count": len(terms)}
    return render(request, "quizzes/glossary/glossary.html", context)


def sorted_terms(language: str) -> list[Term]:
    """The complete terms in the order of the alphabet of the language."""
    return sorted(
        terms_complete_in(language), key=lambda term: (sort_key(getattr(term, f"name_{language}"), language), term.slug)
    )


def term_row(term: Term, language: str, uses: dict[str, list[dict[str, str]]]) -> dict[str, object]:
    """A term with its words in the other languages and the lessons that use it."""
    others = [
        {"language": other, "name": name, "definition": getattr(term, f"definition_{other}") or ""}
        for other in LANGUAGES
        if other != language and (name := getattr(term, f"name_{other}"))
    ]
    return {
        "term": term,
        "letter": letter_of(getattr(term, f"name_{language}"), language),
        "others": others,
        "lessons": uses.get(term.slug, []),
    }


def letter_of(name: str, language: str) -> str:
    """The capital under which a name stands, as the alphabet of the language has it; a sign for digits."""
    first = next((character for character in name if character.isalnum()), "")
    if not first.isalpha():
        return NO_LETTER
    return upper(first if language == "az" else fold(first), language)


def _uses(language: str) -> dict[str, list[dict[str, str]]]:
    found: dict[str, list[dict[str, str]]] = {}
    for slug, title, terms in lessons_with_terms(language):
        for term in terms:
            address = f"{reverse('lesson', args=[slug])}#word-{term}"
            found.setdefault(term, []).append({"title": title, "url": address})
    return found


def _page_with(slug: str, terms: list[Term]) -> int | None:
    place = next((place for place, term in enumerate(terms) if term.slug == slug), None)
    return None if place is None else place // TERMS_PER_PAGE + 1


def _index(terms: list[Term], page: Page, language: str) -> list[dict[str, object]]:
    """Every letter that has a term, with its address: an anchor, on another page with the page before it."""
    first: dict[str, int] = {}
    for place, term in enumerate(terms):
        first.setdefault(letter_of(getattr(term, f"name_{language}"), language), place // TERMS_PER_PAGE + 1)
    return [
        {"letter": letter, "url": f"#letter-{letter}" if number == page.number else f"?page={number}#letter-{letter}"}
        for letter, number in first.items()
    ]
