"""Named writes of lessons: publishing per language, and the list of facts that a lesson draws on."""

from django.db import transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from quizzes.facts.models import Fact
from quizzes.facts.present import present_facts
from quizzes.lessons.models import Lesson, LessonFact, LessonPicture
from quizzes.lessons.picture_places import picture_slugs
from quizzes.lessons.prose import body_of, fact_slugs_of
from quizzes.lessons.publishing import Problem, lesson_problems
from quizzes.people.errors import DomainError
from quizzes.people.publication import LANGUAGES
from quizzes.pictures.queries import pictures_by_slug


class LessonIsNotReady(DomainError):
    """The lesson cannot be published; `problems` says everything that is missing."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__(problems[0].message, field=problems[0].field)
        self.problems = problems


@transaction.atomic
def publish_lesson(lesson: Lesson, *, language: str) -> Lesson:
    """The lesson, published in the language; raises LessonIsNotReady. Publishing again changes nothing."""
    problems = lesson_problems(lesson, language)
    if problems:
        raise LessonIsNotReady(problems)
    refresh_lesson_facts(lesson)
    refresh_lesson_pictures(lesson)
    return _set_published(lesson, language=language, is_published=True)


@transaction.atomic
def unpublish_lesson(lesson: Lesson, *, language: str) -> Lesson:
    """The lesson, a draft again in the language."""
    return _set_published(lesson, language=language, is_published=False)


@transaction.atomic
def refresh_lesson_facts(lesson: Lesson) -> int:
    """Bring the facts of the lesson in line with the placeholders of its texts; return how many there are.

    What a fact said when the lesson was last reviewed stays remembered; a new one is remembered as it is now.
    """
    slugs = fact_slugs_of(*(body_of(lesson, language) for language in LANGUAGES))
    wanted = set(Fact.objects.filter(slug__in=slugs).values_list("pk", flat=True))
    known = set(lesson.lesson_facts.values_list("fact_id", flat=True))
    lesson.lesson_facts.filter(fact_id__in=known - wanted).delete()
    LessonFact.objects.bulk_create(LessonFact(lesson=lesson, fact_id=pk) for pk in sorted(wanted - known))
    remember_facts(lesson.lesson_facts.filter(fingerprint=""))
    return len(wanted)


@transaction.atomic
def refresh_lesson_pictures(lesson: Lesson) -> int:
    """Bring the pictures of the lesson in line with the places in its texts; return how many there are."""
    slugs = picture_slugs(*(body_of(lesson, language) for language in LANGUAGES))
    wanted = {picture.pk for picture in pictures_by_slug(slugs).values()}
    known = set(lesson.lesson_pictures.values_list("picture_id", flat=True))
    if gone := known - wanted:
        lesson.lesson_pictures.filter(picture_id__in=gone).delete()
    LessonPicture.objects.bulk_create(LessonPicture(lesson=lesson, picture_id=pk) for pk in sorted(wanted - known))
    return len(wanted)


@transaction.atomic
def review_lesson(lesson: Lesson) -> None:
    """Somebody has looked at the lesson beside its facts as they are now: it is no longer to be looked at."""
    remember_facts(lesson.lesson_facts.all())


def remember_facts(lesson_facts: QuerySet[LessonFact]) -> None:
    """Remember what each of the facts says now, with a constant number of queries; none are left out."""
    rows = list(lesson_facts)
    present = present_facts(row.fact_id for row in rows)
    for row in rows:
        present[row.fact_id].remember_in(row)
    LessonFact.objects.bulk_update(rows, ["fingerprint", "fact_then"], batch_size=200)


def _set_published(lesson: Lesson, *, language: str, is_published: bool) -> Lesson:
    if language not in LANGUAGES:
        raise DomainError(_("There is no such language here."))
    setattr(lesson, f"is_published_{language}", is_published)
    lesson.full_clean()
    lesson.save()
    return lesson
