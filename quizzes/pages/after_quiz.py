"""What a learner does after a quiz: what to read again, the mistakes to retry, the next lesson, the certificate."""

from collections.abc import Mapping, Sequence

from django.urls import reverse
from django.utils.translation import get_language

from quizzes.attempts.models import Attempt, AttemptItem
from quizzes.facts.models import Fact
from quizzes.lessons.markdown import passages_of
from quizzes.lessons.models import Lesson
from quizzes.lessons.prose import body_of
from quizzes.lessons.queries import lesson_after, lessons_telling
from quizzes.questions.models import Question, Quiz
from quizzes.results.rereading import Asked, PassageToRead, Reading, what_to_read

MOST_ROWS = 12  # what a page of thirty kilobytes has room for, and a learner patience


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
    again, left = _to_read(reading)
    beside = _beside(reading, items, facts)
    return {
        "well": reading.well[:MOST_ROWS],
        "again": again,
        "beside": beside[: max(left, 0)],
        "has_more": left < len(beside),
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


def _to_read(reading: Reading) -> tuple[list[dict[str, object]], int]:
    """The lessons with their passages, as many as there is room for, and how many more rows there would be room for."""
    lessons, left = [], MOST_ROWS
    for found in reading.again:
        rows = [_row(found.lesson, passage) for passage in found.passages]
        if left > 0:
            lessons.append({"title": found.lesson.title, "rows": rows[:left]})
        left -= len(rows)
    return lessons, left


def _row(lesson: Lesson, to_read: PassageToRead) -> dict[str, object]:
    passage = to_read.passage
    return {
        "heading": passage.heading or lesson.title,
        "place": None if to_read.is_alone else passage.place,
        "url": f"{reverse('lesson', args=[lesson.slug])}#{passage.anchor}",
        "numbers": to_read.numbers,
    }


def _beside(reading: Reading, items: Sequence[AttemptItem], facts: Mapping[int, Fact]) -> list[dict[str, object]]:
    """Where misses lead that no lesson tells: to the page of the fact, else to the first source; each page once."""
    by_number = {item.position: item for item in items}
    rows: dict[str, dict[str, object]] = {}
    for number in reading.elsewhere:
        title, url = _page_beside(by_number[number], facts)
        if url:
            rows.setdefault(url, {"title": title, "url": url, "numbers": []})["numbers"].append(number)
    return list(rows.values())


def _page_beside(item: AttemptItem, facts: Mapping[int, Fact]) -> tuple[str, str]:
    """Title and address; both empty where the question has no evidence."""
    fact = facts.get(item.version.question_id)
    if fact is not None:
        return str(fact), reverse("fact", args=[fact.slug])
    for first in item.version.content["evidence"][:1]:
        titles = (first["publisher"], first["title"], first["described_as"].get(get_language(), ""), first["document"])
        return next(filter(None, titles)), reverse("source", args=[first["document"]])
    return "", ""


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
