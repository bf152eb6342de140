"""A lesson as it is read: its Markdown with values drawn from facts, and the references that they rest on."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import override

from quizzes.facts.models import Fact, Subject
from quizzes.lessons.markdown import render_markdown
from quizzes.lessons.models import Lesson, Term
from quizzes.lessons.picture_places import picture_slugs
from quizzes.lessons.placeholders import Placeholder, placeholders
from quizzes.lessons.references import Reference
from quizzes.lessons.terms import TermFinder
from quizzes.lessons.writing import LessonWriter
from quizzes.pictures.models import Picture
from quizzes.pictures.queries import pictures_by_slug

__all__ = [
    "Placeholder",
    "Reference",
    "RenderedLesson",
    "fact_slugs_of",
    "place_slugs_of",
    "placeholders",
    "render_lesson",
]


@dataclass(frozen=True)
class RenderedLesson:
    """Safe HTML, its numbered references, and the facts and terms that it has, in order of first mention."""

    html: SafeString
    references: list[Reference]
    fact_slugs: list[str]
    terms: list[Term]


def render_lesson(
    lesson: Lesson,
    language: str,
    *,
    facts: Mapping[str, Fact],
    places: Mapping[str, Subject] | None = None,
    terms: Iterable[Term] = (),
    pictures: Mapping[str, Picture] | None = None,
) -> RenderedLesson:
    """The text of the lesson in one language.

    facts by slug, each with its claims and their documents fetched; places by slug, those that its maps name; terms are
    those that explain themselves where they are mentioned, each with its name in the language. Its photographs are read
    in one query where they are not given, and in none where it has none.
    """
    body = body_of(lesson, language)
    shown = pictures_by_slug(picture_slugs(body)) if pictures is None else pictures
    writer = LessonWriter(facts=facts, places=places or {}, language=language, photographs=shown)
    named = {term.slug: term for term in terms}
    names = {slug: getattr(term, f"name_{language}") for slug, term in named.items()}
    with override(language):
        html = render_markdown(body, writer=writer, terms=TermFinder(names, language) if names else None)
    # Safe by construction: the parser escapes all text and passes no HTML, the writer escapes every value.
    mentioned = [named[slug] for slug in writer.term_slugs]
    return RenderedLesson(mark_safe(html), writer.references.in_order(), fact_slugs_of(body), mentioned)


def body_of(lesson: Lesson, language: str) -> str:
    return getattr(lesson, f"body_{language}") or ""


def fact_slugs_of(*bodies: str) -> list[str]:
    """The facts that the texts draw on, each once, in order of first mention."""
    return list(
        dict.fromkeys(fact for body in bodies for placeholder in placeholders(body) for fact in placeholder.facts)
    )


def place_slugs_of(*bodies: str) -> list[str]:
    """The subjects that the texts show on maps, each once, in order of first mention."""
    return list(dict.fromkeys(place for body in bodies for item in placeholders(body) for place in item.places))
