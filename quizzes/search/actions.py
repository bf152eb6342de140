"""Keeps the entries of the search as their rows are: some of them anew, or all; doing it again changes nothing."""

from collections.abc import Iterable, Iterator

from django.db import transaction
from django.db.models import Model

from quizzes.facts.models import Fact
from quizzes.facts.queries import facts_with_claims
from quizzes.lessons.models import Lesson, Term
from quizzes.lessons.prose import body_of, fact_slugs_of
from quizzes.lessons.queries import terms_complete_in
from quizzes.lessons.terms import TermFinder
from quizzes.people.publication import LANGUAGES
from quizzes.search.entries import fact_entries, lesson_entries, source_entries, term_entries
from quizzes.search.models import SearchEntry
from quizzes.sources.models import Document

Kind = SearchEntry.Kind
TABLES: dict[str, type[Model]] = {Kind.LESSON: Lesson, Kind.TERM: Term, Kind.FACT: Fact, Kind.SOURCE: Document}
ROWS_AT_ONCE = 200
WRITTEN = [
    *("slug", "is_public", "title", "title_language", "pieces", "title_words", "text_words"),
    *("position", "facts", "terms"),
]


def rebuild_index() -> int:
    """Write every entry anew and drop those whose row is gone; return how many there are."""
    for kind, model in TABLES.items():
        known = set(SearchEntry.objects.filter(kind=kind).values_list("row", flat=True))
        refresh_entries(kind, known | set(model._base_manager.values_list("pk", flat=True)))
    return SearchEntry.objects.count()


def refresh_entries(kind: str, rows: Iterable[int]) -> None:
    """Write the entries of these rows anew; a row that is gone, or no longer written in a language, loses its entry."""
    wanted = sorted(rows)
    for start in range(0, len(wanted), ROWS_AT_ONCE):
        with transaction.atomic():
            _refresh(kind, wanted[start : start + ROWS_AT_ONCE])


def _refresh(kind: str, rows: list[int]) -> None:
    """The rows are locked first, so that of two who refresh them the later one has read what the other wrote."""
    list(TABLES[kind]._base_manager.select_for_update().filter(pk__in=rows).order_by("pk").values_list("pk", flat=True))
    entries = list(_entries(kind, rows))
    there = {(entry.row, entry.language) for entry in entries}
    stored = SearchEntry.objects.filter(kind=kind, row__in=rows).values_list("pk", "row", "language")
    gone = [pk for pk, row, language in stored if (row, language) not in there]
    if gone:
        SearchEntry.objects.filter(pk__in=gone).delete()
    SearchEntry.objects.bulk_create(
        entries,
        batch_size=ROWS_AT_ONCE,
        update_conflicts=True,
        unique_fields=["kind", "row", "language"],
        update_fields=WRITTEN,
    )


def _entries(kind: str, rows: list[int]) -> Iterator[SearchEntry]:
    if kind == Kind.LESSON:
        yield from _lesson_entries(rows)
        return
    make, found = {
        Kind.FACT: (fact_entries, facts_with_claims().filter(pk__in=rows)),
        Kind.TERM: (term_entries, Term.objects.filter(pk__in=rows)),
        Kind.SOURCE: (source_entries, Document.objects.defer("text").filter(pk__in=rows)),
    }[kind]
    for row in found:
        yield from make(row)


def _lesson_entries(rows: list[int]) -> Iterator[SearchEntry]:
    lessons = list(Lesson.objects.select_related("course").filter(pk__in=rows))
    slugs = fact_slugs_of(*(body_of(lesson, language) for lesson in lessons for language in LANGUAGES))
    facts = {fact.slug: fact for fact in facts_with_claims(slugs)} if slugs else {}
    terms = {language: term_finder(language) for language in LANGUAGES}
    for lesson in lessons:
        yield from lesson_entries(lesson, facts=facts, terms=terms)


def term_finder(language: str) -> TermFinder:
    """Finds the terms that are complete in the language; one query."""
    return TermFinder(dict(terms_complete_in(language).values_list("slug", f"name_{language}")), language)
