"""What keeps a lesson from being published in a language, in words and at the field; changes nothing."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from django.utils.translation import gettext as _

from quizzes.facts.models import Fact, Subject
from quizzes.lessons.drawings.checks import drawing_problems
from quizzes.lessons.drawn_values import value_problems
from quizzes.lessons.models import Lesson
from quizzes.lessons.picture_problems import picture_problems
from quizzes.lessons.placeholders import inside_lines, placeholders, unreadable_braces
from quizzes.lessons.prose import body_of
from quizzes.lessons.queries import facts_of_lesson, places_of_lesson
from quizzes.people.publication import LANGUAGES

MOST_LETTERS = 12_000
MOST_PLACEHOLDERS = 60


@dataclass(frozen=True)
class Problem:
    """What is missing or wrong, in the active language, and the field where it is mended."""

    field: str
    message: str


def lesson_problems(
    lesson: Lesson,
    language: str,
    *,
    facts: Mapping[str, Fact] | None = None,
    places: Mapping[str, Subject] | None = None,
) -> list[Problem]:
    """Everything that keeps the lesson from being published in the language; empty when it is ready.

    facts by slug with their claims and documents, and the places of its maps, where the caller has them already.
    """
    known = facts_of_lesson(lesson, language) if facts is None else facts
    shown = places_of_lesson(lesson, language) if places is None else places
    body = body_of(lesson, language)
    messages = [
        *_length(body),
        *_wording(body),
        *value_problems(body, language, facts=known),
        *drawing_problems(body, facts=known, places=shown),
        *picture_problems(lesson, language),
        *_differences(lesson, language),
    ]
    at_body = [Problem(f"body_{language}", message) for message in dict.fromkeys(messages)]
    return [*_empty_fields(lesson, language), *at_body]


def _empty_fields(lesson: Lesson, language: str) -> Iterator[Problem]:
    messages = {
        "title": _("The title is empty in this language."),
        "summary": _("The summary is empty in this language."),
        "body": _("The text is empty in this language."),
    }
    for name, message in messages.items():
        field = f"{name}_{language}"
        if not (getattr(lesson, field) or "").strip():
            yield Problem(field, message)


def _length(body: str) -> Iterator[str]:
    """What makes the page too heavy for a slow connection."""
    if len(body) > MOST_LETTERS:
        yield _("The text is too long for one page: %(length)s characters of %(most)s. Split it into two lessons.") % {
            "length": len(body), "most": MOST_LETTERS,
        }  # fmt: skip
    drawn = len(placeholders(body))
    if drawn > MOST_PLACEHOLDERS:
        yield _("Too many facts for one page: %(count)s placeholders of %(most)s. Split it into two lessons.") % {
            "count": drawn, "most": MOST_PLACEHOLDERS,
        }  # fmt: skip


def _wording(body: str) -> Iterator[str]:
    for piece in unreadable_braces(body):
        yield _(
            "%(piece)s cannot be read. Write {fact}, {fact|when}, {fact@document}, {compare fact}, "
            "{timeline fact fact}, {bars fact fact} or {map place place}."
        ) % {"piece": piece}
    for written in inside_lines(body):
        yield _("%(placeholder)s must stand on a line of its own.") % {"placeholder": written}


def _differences(lesson: Lesson, language: str) -> Iterator[str]:
    """What the text asks for in one language and not in another, as far as both are written."""
    here = {placeholder.asks_for for placeholder in placeholders(body_of(lesson, language))}
    for other in LANGUAGES:
        body = body_of(lesson, other)
        if other == language or not body.strip() or not body_of(lesson, language).strip():
            continue
        there = {placeholder.asks_for for placeholder in placeholders(body)}
        for missing in sorted(there - here, key=str):
            yield _("%(placeholder)s stands in the other language and not here.") % {"placeholder": _written(missing)}
        for added in sorted(here - there, key=str):
            yield _("%(placeholder)s stands here and not in the other language.") % {"placeholder": _written(added)}


def _written(asked: tuple[str, str, str | None]) -> str:
    kind, fact, document = asked
    words = fact if kind == "value" else f"{kind} {fact}".strip()
    return "{" + words + (f"@{document}" if document else "") + "}"
