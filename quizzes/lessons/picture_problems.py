"""What keeps the pictures of a lesson from being shown: unknown, without alternative text, too many, out of place."""

from collections.abc import Iterator

from django.utils.translation import gettext as _

from quizzes.lessons.models import Lesson
from quizzes.lessons.picture_places import picture_slugs, pictures_inside_lines
from quizzes.people.publication import LANGUAGES
from quizzes.pictures.queries import pictures_by_slug

MOST_PICTURES = 8


def picture_problems(lesson: Lesson, language: str) -> Iterator[str]:
    """Each problem of each picture of the text in one language, as a sentence; one query where it has any."""
    body = getattr(lesson, f"body_{language}") or ""
    slugs = picture_slugs(body)
    pictures = pictures_by_slug(slugs)
    for slug in slugs:
        if slug not in pictures:
            yield _("There is no picture “%(picture)s”.") % {"picture": slug}
        elif not pictures[slug].is_described_in(language):
            yield _(
                "The picture “%(picture)s” has no alternative text in this language. "
                "Write it at the desk, under Pictures."
            ) % {"picture": slug}
    for slug in pictures_inside_lines(body):
        yield _("{picture %(picture)s} must stand on a line of its own.") % {"picture": slug}
    if len(slugs) > MOST_PICTURES:
        yield _("Too many pictures for one page: %(count)s of %(most)s. Split it into two lessons.") % {
            "count": len(slugs), "most": MOST_PICTURES,
        }  # fmt: skip
    yield from _differences(lesson, language, slugs)


def _differences(lesson: Lesson, language: str, here: list[str]) -> Iterator[str]:
    """The pictures that the text shows in one language and not in another, as far as both are written."""
    if not (getattr(lesson, f"body_{language}") or "").strip():
        return
    for other in LANGUAGES:
        body = getattr(lesson, f"body_{other}") or ""
        if other == language or not body.strip():
            continue
        there = picture_slugs(body)
        for slug in [slug for slug in there if slug not in here]:
            yield _("%(placeholder)s stands in the other language and not here.") % {"placeholder": _place(slug)}
        for slug in [slug for slug in here if slug not in there]:
            yield _("%(placeholder)s stands here and not in the other language.") % {"placeholder": _place(slug)}


def _place(slug: str) -> str:
    return "{picture " + slug + "}"
