"""What the search knows of a lesson, fact, term or source in each language, drawn as pages draw it; stores nothing."""

from collections.abc import Iterable, Iterator, Mapping

from django.db.models import Model
from django.utils.translation import override

from quizzes.facts.models import Fact
from quizzes.language.letters import sort_key
from quizzes.language.text_words import folded_words
from quizzes.lessons.comparisons import witnesses
from quizzes.lessons.models import Lesson, Term
from quizzes.lessons.plain_text import plain_pieces
from quizzes.lessons.prose import body_of, fact_slugs_of
from quizzes.lessons.terms import TermFinder
from quizzes.people.publication import LANGUAGES
from quizzes.search.models import SearchEntry
from quizzes.sources.models import Document

Kind = SearchEntry.Kind
Pieces = Iterable[tuple[str, str]]


def lesson_entries(
    lesson: Lesson, *, facts: Mapping[str, Fact], terms: Mapping[str, TermFinder]
) -> Iterator[SearchEntry]:
    """The lesson in each language in which it has a title, a draft too; its values are drawn from the facts."""
    for language in LANGUAGES:
        title, body = getattr(lesson, f"title_{language}") or "", body_of(lesson, language)
        if not title.strip():
            continue
        with override(language):
            pieces = plain_pieces(body, language, facts=facts)
        yield _entry(
            Kind.LESSON,
            lesson,
            language,
            title=title,
            pieces=[("", getattr(lesson, f"summary_{language}") or ""), *pieces],
            is_public=lesson.is_published_in(language),
            position=f"1 {lesson.course.slug} {lesson.position:06} {lesson.slug}",
            facts=fact_slugs_of(body),
            terms=terms[language].slugs_in(text for _anchor, text in pieces),
        )


def fact_entries(fact: Fact) -> Iterator[SearchEntry]:
    """The fact in each language in which its subject has a name, with everybody who gives a value."""
    for language in LANGUAGES:
        subject = getattr(fact.subject, f"name_{language}") or ""
        if not subject.strip():
            continue
        names = [subject, getattr(fact.property, f"name_{language}"), getattr(fact, f"qualifier_text_{language}")]
        with override(language):
            values, circumstances = _said(fact, language)
        aliases = ", ".join((getattr(fact.subject, f"aliases_{language}") or "").split("\n"))
        yield _entry(
            Kind.FACT,
            fact,
            language,
            title=" · ".join(name for name in names if name),
            pieces=[
                ("", text) for text in (values, circumstances, getattr(fact, f"settlement_{language}") or "", aliases)
            ],
            is_public=fact.is_for_pupils,
            position=f"3 {sort_key(subject, language)} {fact.slug}",
        )


def term_entries(term: Term) -> Iterator[SearchEntry]:
    """The term in each language in which it has a name and a definition."""
    for language in LANGUAGES:
        name, definition = getattr(term, f"name_{language}") or "", getattr(term, f"definition_{language}") or ""
        if name.strip() and definition.strip():
            yield _entry(
                Kind.TERM,
                term,
                language,
                title=name,
                pieces=[("", definition)],
                is_public=True,
                position=f"2 {sort_key(name, language)} {term.slug}",
            )


def source_entries(document: Document) -> Iterator[SearchEntry]:
    """The source in every language of the site: a published title stays as it is, our description is translated."""
    for language in LANGUAGES:
        title = document.title or getattr(document, f"described_as_{language}") or document.slug
        yield _entry(
            Kind.SOURCE,
            document,
            language,
            title=title,
            title_language=document.language if document.title else language,
            pieces=[("", " · ".join(filter(None, [document.publisher, document.author])))],
            is_public=True,
            position=f"4 {sort_key(title, language)} {document.slug}",
        )


def _said(fact: Fact, language: str) -> tuple[str, str]:
    """Who gives which value, and apart from it of what time and scope and heard from whom; each said once."""
    seen = witnesses(fact.claims.all(), language)
    values = (" – ".join(filter(None, [one.value, one.claim.document.publisher])) for one in seen)
    circumstances = (one.circumstances for one in seen if one.circumstances)
    return "; ".join(dict.fromkeys(values)), "; ".join(dict.fromkeys(circumstances))


def _entry(
    kind: str,
    row: Model,
    language: str,
    *,
    title: str,
    pieces: Pieces,
    is_public: bool,
    position: str,
    title_language: str = "",
    facts: Iterable[str] = (),
    terms: Iterable[str] = (),
) -> SearchEntry:
    kept = [[anchor, text] for anchor, text in pieces if text.strip()]
    return SearchEntry(
        kind=kind,
        row=row.pk,
        language=language,
        slug=row.slug,
        is_public=is_public,
        title=title,
        title_language=title_language or language,
        pieces=kept,
        title_words=folded_words(title),
        text_words="".join(folded_words(text) for _anchor, text in kept),
        position=position[:400],
        facts=list(facts),
        terms=list(terms),
    )
