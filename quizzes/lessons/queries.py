"""Named reads of courses and lessons."""

from collections.abc import Iterable

from django.db.models import Q, QuerySet

from quizzes.facts.models import Fact, Subject
from quizzes.facts.queries import facts_with_claims
from quizzes.lessons.models import Course, Lesson, Term
from quizzes.lessons.prose import body_of, fact_slugs_of, place_slugs_of
from quizzes.people.publication import LANGUAGES, columns, published_in


def course_of_slug(slug: str, language: str) -> Course | None:
    """The course, published in the language; None where there is none."""
    return courses(language).filter(slug=slug).first()


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


def places_of_lesson(lesson: Lesson, language: str) -> dict[str, Subject]:
    """The subjects that the maps of the text in this language show, by slug, in one query; none without a map."""
    slugs = place_slugs_of(body_of(lesson, language))
    return {subject.slug: subject for subject in Subject.objects.filter(slug__in=slugs)} if slugs else {}


def lessons_telling(fact_ids: Iterable[int], language: str) -> list[Lesson]:
    """Lessons published in the language that draw on one of the facts, in the order of the climb, with that text."""
    others = [column for column in columns("body") if column != f"body_{language}"]
    telling = Lesson.objects.filter(published_in(language), lesson_facts__fact__in=set(fact_ids)).distinct()
    return list(_in_order(telling).defer(None).defer(*others))


def lesson_after(lesson: Lesson, language: str) -> Lesson | None:
    """The next lesson of the course that is published in the language; None at the end."""
    further = Q(position__gt=lesson.position) | Q(position=lesson.position, slug__gt=lesson.slug)
    return published_lessons(language).filter(further, course=lesson.course_id).first()


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
