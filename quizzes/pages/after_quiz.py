"""What a learner does after a quiz: what to read again, the mistakes to retry, the next lesson, the certificate."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.urls import reverse

from quizzes.attempts.models import Attempt, AttemptItem
from quizzes.facts.models import Fact
from quizzes.lessons.markdown import passages_of
from quizzes.lessons.models import Lesson
from quizzes.lessons.prose import body_of
from quizzes.lessons.queries import lesson_after, lessons_telling
from quizzes.questions.models import Question, Quiz
from quizzes.results.rereading import Asked, LessonToRead, Reading, what_to_read


@dataclass(frozen=True)
class Beside:
    """Where a question leads whose fact no lesson tells: to its fact, or to the source; `lang` of a foreign title."""

    number: int
    title: str
    url: str


def after_quiz(attempt: Attempt, items: Sequence[AttemptItem], *, language: str) -> dict[str, object]:
    """What quizzes/attempts/after_quiz.html shows of a finished attempt: at most five queries, however long it is.

    Only what is published in the language of the page is linked, and only facts that pupils may see.
    """
    quiz = Quiz.objects.select_related("lesson__course").get(pk=attempt.quiz_id)
    facts = _facts_of(items)
    shelf = _shelf(quiz.lesson, facts, language)
    asked = [_asked(item, facts) for item in items]
    reading = what_to_read(asked, [(lesson, passages_of(body_of(lesson, language))) for lesson in shelf])
    missed = sum(not one.is_right for one in asked)
    can_practise = quiz.is_open_for_practice and quiz.is_published_in(language)
    return {
        "reading": reading,
        "again": [_to_read(found) for found in reading.again],
        "beside": _beside(reading, items, facts),
        "missed": missed,
        "can_retry": bool(missed) and can_practise,
        **_way_on(quiz.lesson, language),
    }


def _facts_of(items: Sequence[AttemptItem]) -> dict[int, Fact]:
    """The facts that pupils may see, by the question that asks them."""
    asked = Question.objects.filter(pk__in=[item.version.question_id for item in items], fact__is_for_pupils=True)
    return {question.pk: question.fact for question in asked.select_related("fact__subject", "fact__property")}


def _shelf(own: Lesson | None, facts: Mapping[int, Fact], language: str) -> list[Lesson]:
    """The lessons to look in: that of the quiz first, then the others in the order of the climb."""
    telling = lessons_telling([fact.pk for fact in facts.values()], language) if facts else []
    return sorted(telling, key=lambda lesson: own is None or lesson.pk != own.pk)


def _asked(item: AttemptItem, facts: Mapping[int, Fact]) -> Asked:
    fact = facts.get(item.version.question_id)
    return Asked(item.position, item.fraction == 1, fact.slug if fact else "")


def _to_read(found: LessonToRead) -> dict[str, object]:
    url = reverse("lesson", args=[found.lesson.slug])
    rows = [
        {
            "heading": row.passage.heading or found.lesson.title,
            "place": None if row.is_alone else row.passage.place,
            "url": f"{url}#{row.passage.anchor}",
            "numbers": row.numbers,
        }
        for row in found.passages
    ]
    return {"title": found.lesson.title, "rows": rows}


def _beside(reading: Reading, items: Sequence[AttemptItem], facts: Mapping[int, Fact]) -> list[Beside]:
    by_number = {item.position: item for item in items}
    rows = [_one_beside(by_number[number], facts) for number in reading.elsewhere]
    return [row for row in rows if row is not None]


def _one_beside(item: AttemptItem, facts: Mapping[int, Fact]) -> Beside | None:
    fact = facts.get(item.version.question_id)
    if fact is not None:
        return Beside(item.position, str(fact), reverse("fact", args=[fact.slug]))
    evidence = item.version.content["evidence"]
    if not evidence:
        return None
    first = evidence[0]
    return Beside(item.position, first["publisher"] or first["document"], reverse("source", args=[first["document"]]))


def _way_on(lesson: Lesson | None, language: str) -> dict[str, object]:
    """The next lesson of the course; at its end the certificate."""
    if lesson is None:
        return {}
    following = lesson_after(lesson, language)
    if following is not None:
        return {"next_lesson": following, "next_url": reverse("lesson", args=[following.slug])}
    if not lesson.course.is_published_in(language):
        return {}
    return {"certificate_url": reverse("course_certificate", args=[lesson.course.slug])}
