"""The first page: what this is, the climb through the course, and the way on."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from quizzes.access import taker_of
from quizzes.lessons.models import Lesson
from quizzes.lessons.queries import published_lessons
from quizzes.pages.languages import viewer_language
from quizzes.pages.middleware import kept_for_visitors
from quizzes.pages.progress import LessonState, attempt_to_continue, lesson_states
from quizzes.results.objections import unread_answers

STOPS_ON_THE_RIDGE = 12


@require_safe
@kept_for_visitors
def home(request: HttpRequest) -> HttpResponse:
    """One sentence, “Continue”, and the ridge with its lessons."""
    taker = taker_of(request)
    lessons = list(published_lessons(viewer_language())[: STOPS_ON_THE_RIDGE + 1])
    stops = ridge_stops(lessons[:STOPS_ON_THE_RIDGE], states=lesson_states(taker, lessons))
    context = {
        "attempt": attempt_to_continue(taker, now=timezone.now()),
        "course": lessons[0].course if lessons else None,
        "stops": stops,
        "new_answers": unread_answers(request.user).count() if request.user.is_authenticated else 0,
        "has_more": len(lessons) > STOPS_ON_THE_RIDGE,
    }
    return render(request, "quizzes/home/home.html", context)


def ridge_stops(lessons: list[Lesson], *, states: dict[int, LessonState]) -> list[dict[str, object]]:
    """The stops that components/ridge.html draws; the first lesson that is not done is the next one."""
    stops = [_stop(lesson, states.get(lesson.pk, LessonState())) for lesson in lessons]
    next_stop = next((stop for stop in stops if stop["state"] != "done"), None)
    return [stop | {"is_next": stop is next_stop} for stop in stops]


def _stop(lesson: Lesson, state: LessonState) -> dict[str, object]:
    return {
        "title": lesson.title,
        "summary": lesson.summary,
        "url": reverse("lesson", args=[lesson.slug]),
        "position": lesson.position,
        "state": state.state,
        "state_label": state.label,
    }
