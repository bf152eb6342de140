"""Pages of lessons: the list of the course, and a lesson to read."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import override
from django.views.decorators.http import require_safe

from quizzes.access import lesson_for, taker_of
from quizzes.attempts.learning.reading import has_read
from quizzes.lessons.models import Lesson
from quizzes.lessons.prose import render_lesson
from quizzes.lessons.publishing import lesson_problems
from quizzes.lessons.queries import facts_of_lesson, places_of_lesson, readable_lessons, terms_complete_in
from quizzes.pages.closing import closed_during_test
from quizzes.pages.languages import LANGUAGE_NAMES, viewer_language
from quizzes.pages.middleware import kept_for_visitors
from quizzes.pages.progress import LessonState, lesson_states
from quizzes.pages.sources import is_teacher
from quizzes.questions.queries import quizzes_published_in

ROWS_PER_PAGE = 20


@require_safe
@kept_for_visitors
def lesson_list(request: HttpRequest) -> HttpResponse:
    """Every lesson that can be read in some language, with its state."""
    page = Paginator(readable_lessons(), ROWS_PER_PAGE).get_page(request.GET.get("page"))
    states = lesson_states(taker_of(request), page.object_list)
    rows = [lesson_row(lesson, states.get(lesson.pk, LessonState()), viewer_language()) for lesson in page.object_list]
    return render(request, "quizzes/lessons/list.html", {"page": page, "rows": rows})


@require_safe
@kept_for_visitors
@closed_during_test
def lesson(request: HttpRequest, slug: str) -> HttpResponse:
    """A lesson with its references and quizzes; where it is not in this language yet, the way to the one it is in.

    Teachers read drafts too, with what is missing in them.
    """
    language = viewer_language()
    found = lesson_for(request.user, slug)
    is_draft = not found.is_published_in(language)
    if is_draft and not is_teacher(request.user):
        return render(request, "quizzes/lessons/not_in_language.html", _elsewhere(found))
    facts, places = facts_of_lesson(found, language), places_of_lesson(found, language)
    context = {
        "lesson": found,
        "is_draft": is_draft,
        "problems": lesson_problems(found, language, facts=facts, places=places) if is_draft else [],
        "rendered": render_lesson(found, language, facts=facts, places=places, terms=terms_complete_in(language)),
        "quizzes": quizzes_published_in(language).filter(lesson=found),
        "is_read": request.user.is_authenticated and has_read(request.user, found),
    }
    return render(request, "quizzes/lessons/lesson.html", context)


def lesson_row(lesson: Lesson, state: LessonState, language: str) -> dict[str, object]:
    """A lesson in a list: in this language, or in the one that it is published in, marked as such."""
    if lesson.is_published_in(language):
        return {"title": lesson.title, "summary": lesson.summary, "url": _address(lesson), "state": state}
    return {"state": state, **_elsewhere(lesson)}


def _elsewhere(lesson: Lesson) -> dict[str, object]:
    """The lesson in the first language that it is published in."""
    language = lesson.published_languages[0]
    with override(language):
        url = _address(lesson)
    return {
        "title": getattr(lesson, f"title_{language}"),
        "summary": getattr(lesson, f"summary_{language}"),
        "url": url,
        "language": language,
        "language_name": LANGUAGE_NAMES[language],
    }


def _address(lesson: Lesson) -> str:
    return reverse("lesson", args=[lesson.slug])
