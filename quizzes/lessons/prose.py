"""A lesson as it is read: its Markdown with values drawn from facts, and the references that they rest on."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import override

from quizzes.facts.models import Fact
from quizzes.lessons.drawing import Drawing
from quizzes.lessons.markdown import render_markdown
from quizzes.lessons.models import Lesson
from quizzes.lessons.picture_places import picture_slugs
from quizzes.lessons.placeholders import Placeholder, placeholders
from quizzes.lessons.references import Reference
from quizzes.pictures.models import Picture
from quizzes.pictures.queries import pictures_by_slug

__all__ = ["Placeholder", "Reference", "RenderedLesson", "fact_slugs_of", "placeholders", "render_lesson"]


@dataclass(frozen=True)
class RenderedLesson:
    """Safe HTML, its numbered references, and the facts that it draws on in order of first mention."""

    html: SafeString
    references: list[Reference]
    fact_slugs: list[str]


def render_lesson(
    lesson: Lesson, language: str, *, facts: Mapping[str, Fact], pictures: Mapping[str, Picture] | None = None
) -> RenderedLesson:
    """The text of the lesson in one language; `facts` by slug, each with its claims and their documents fetched.

    Its pictures are read in one query where they are not given, and in none where it has none.
    """
    body = body_of(lesson, language)
    shown = pictures_by_slug(picture_slugs(body)) if pictures is None else pictures
    drawing = Drawing(facts=facts, language=language, pictures=shown)
    with override(language):
        html = render_markdown(body, drawing=drawing)
    # Safe by construction: the parser escapes all text and passes no HTML, the drawing escapes every value.
    return RenderedLesson(mark_safe(html), drawing.references.in_order(), fact_slugs_of(body))


def body_of(lesson: Lesson, language: str) -> str:
    return getattr(lesson, f"body_{language}") or ""


def fact_slugs_of(*bodies: str) -> list[str]:
    """The facts that the texts draw on, each once, in order of first mention."""
    return list(dict.fromkeys(placeholder.fact for body in bodies for placeholder in placeholders(body)))
