"""Named reads of courses and lessons."""

from django.db.models import Q, QuerySet

from quizzes.facts.models import Fact
from quizzes.facts.queries import facts_with_claims
from quizzes.lessons.models import Course, Lesson, Term
from quizzes.lessons.prose import body_of, fact_slugs_of
from quizzes.people.publication import LANGUAGES, published_in


def courses(language: str) -> QuerySet[Course]:
    """Courses published in the language."""
    return Course.objects.filter(published_in(language))


def published_lessons(language: str) -> QuerySet[Lesson]:
    """Lessons published in the language, in the order of the climb, without their text."""
    return _in_order(Lesson.objects.filter(published_in(language)))


def readable_lessons() -> QuerySet[Lesson]:
    """Lessons published in any language, in the order of the climb, without their text."""
    return _in_order(Lesson.objects.filter(_published_somewhere()))


def lesson_for_reading(slug: str) -> Lesson:
    """The lesson, published in at least one language; raises Lesson.DoesNotExist."""
    return Lesson.objects.select_related("course").filter(_published_somewhere()).get(slug=slug)


def lesson_for_writing(slug: str) -> Lesson:
    """The lesson, published or not; raises Lesson.DoesNotExist."""
    return Lesson.objects.select_related("course").get(slug=slug)


def facts_of_lesson(lesson: Lesson, language: str) -> dict[str, Fact]:
    """The facts that the text in this language draws on, by slug, in two queries however many they are."""
    slugs = fact_slugs_of(body_of(lesson, language))
    return {fact.slug: fact for fact in facts_with_claims(slugs)} if slugs else {}


def terms_complete_in(language: str) -> QuerySet[Term]:
    """Terms with a name and a definition in the language, in the order of their short names."""
    name, definition = f"name_{language}", f"definition_{language}"
    written = Q(**{f"{name}__isnull": False, f"{definition}__isnull": False})
    return Term.objects.filter(written).exclude(**{name: ""}).exclude(**{definition: ""}).order_by("slug")


def _published_somewhere() -> Q:
    condition = Q()
    for language in LANGUAGES:
        condition |= published_in(language)
    return condition


def _in_order(lessons: QuerySet[Lesson]) -> QuerySet[Lesson]:
    bodies = [f"body_{language}" for language in LANGUAGES]
    return lessons.select_related("course").defer("body", *bodies).order_by("course__slug", "position", "slug")
