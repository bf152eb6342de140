"""The page of the search: what was found in the language of the page, then in others, with the words marked."""

from collections import Counter
from collections.abc import Sequence
from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override
from django.views.decorators.http import require_safe

from quizzes.pages.closing import closed_during_test
from quizzes.pages.languages import viewer_language
from quizzes.pages.middleware import kept_for_visitors
from quizzes.pages.sources import is_teacher
from quizzes.people.publication import LANGUAGES
from quizzes.search.excerpts import excerpt, marked
from quizzes.search.models import SearchEntry
from quizzes.search.queries import Found, Hit, entries_of, examples, find, near_query
from quizzes.search.wanted import readable_query

Kind = SearchEntry.Kind
ROWS_PER_PAGE, ROWS_OF_OTHERS, EXAMPLES = 10, 5, 6
PAGES = {Kind.LESSON: "lesson", Kind.FACT: "fact", Kind.SOURCE: "source"}


@require_safe
@kept_for_visitors
@closed_during_test
def search(request: HttpRequest) -> HttpResponse:
    """What has every word of `q`, of one `kind` where that is asked for; without words, what can be searched for."""
    language, query = viewer_language(), readable_query(request.GET.get("q", ""))
    kind = request.GET.get("kind", "")
    kind = kind if kind in Kind.values else ""
    found = find(query, language=language, sees_drafts=is_teacher(request.user))
    own = [hit for hit in found.own if not kind or hit.thing[0] == kind]
    page = Paginator(own, ROWS_PER_PAGE).get_page(request.GET.get("page"))
    others = found.others[:ROWS_OF_OTHERS] if page.number == 1 and not kind else []
    rows = _rows([*page.object_list, *others])
    context = {
        "sought": query,
        "page": page,
        "query": urlencode({"q": query, **({"kind": kind} if kind else {})}),
        "count": len(own),
        "rows": rows[: len(page.object_list)],
        "kinds": _kinds(found, query, kind),
        "others": _in_other_languages(rows[len(page.object_list) :], found, query),
        **_help(request, query, found, language),
    }
    return render(request, "quizzes/search/search.html", context)


def _help(request: HttpRequest, query: str, found: Found, language: str) -> dict[str, object]:
    """A near spelling where nothing was found here, and some words to begin with where nothing was found at all."""
    near = near_query(query, language=language, sees_drafts=is_teacher(request.user)) if not found.own else ""
    nothing = not found.own and not found.others
    return {
        "near": near,
        "near_url": f"?{urlencode({'q': near})}",
        "examples": [
            {"words": words, "url": f"?{urlencode({'q': words})}"} for words in examples(language, count=EXAMPLES)
        ]
        if nothing
        else [],
    }


def _rows(hits: Sequence[Hit]) -> list[dict[str, object]]:
    entries = {entry.pk: entry for entry in entries_of(hits)}
    return [result_row(entries[hit.entry], hit) for hit in hits if hit.entry in entries]


def result_row(entry: SearchEntry, hit: Hit) -> dict[str, object]:
    """An entry in the list: its kind in words, its title and an excerpt in parts, and the address where it stands."""
    shown = excerpt(entry.pieces, hit.wanted, entry.language)
    with override(entry.language):
        address = _address(entry, shown.anchor if shown else "")
    return {
        "language": entry.language,
        "url": address,
        "kind": Kind(entry.kind).label,
        "title": marked(entry.title, hit.wanted, entry.title_language),
        "title_language": entry.title_language,
        "parts": shown.parts if shown else [],
        "draft": _draft_label(entry),
    }


def _address(entry: SearchEntry, anchor: str) -> str:
    if entry.kind == Kind.TERM:
        return f"{reverse('glossary')}?{urlencode({'at': entry.slug})}#term-{entry.slug}"
    address = reverse(PAGES[Kind(entry.kind)], args=[entry.slug])
    return f"{address}#{anchor}" if anchor else address


def _draft_label(entry: SearchEntry) -> str:
    if entry.is_public:
        return ""
    return _("not for pupils") if entry.kind == Kind.FACT else _("draft")


def _kinds(found: Found, query: str, kind: str) -> list[dict[str, object]]:
    """How many of each kind were found, as links; none where all are of one."""
    counts = Counter(hit.thing[0] for hit in found.own)
    if len(counts) < 2:
        return []
    names = {Kind.LESSON: _("Lessons"), Kind.TERM: _("Terms"), Kind.FACT: _("Facts"), Kind.SOURCE: _("Sources")}
    choices = [("", _("All"), len(found.own)), *((one, names[one], counts[one]) for one in Kind if counts[one])]
    return [
        {
            "name": name,
            "count": count,
            "is_current": str(one) == kind,
            "url": f"?{urlencode({'q': query, **({'kind': str(one)} if one else {})})}",
        }
        for one, name, count in choices
    ]


def _in_other_languages(rows: list[dict[str, object]], found: Found, query: str) -> list[dict[str, object]]:
    """The rows of each other language with how many there are, and the same search in it."""
    groups = []
    for language in LANGUAGES:
        of_language = [row for row in rows if row["language"] == language]
        if of_language:
            with override(language):
                address = f"{reverse('search')}?{urlencode({'q': query})}"
            count = sum(hit.language == language for hit in found.others)
            groups.append({"language": language, "rows": of_language, "count": count, "url": address})
    return groups
