"""The first page: what this is, the climb through the course, and the way on."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from quizzes.access import taker_of
from quizzes.attempts.learning.deck import deck_of
from quizzes.attempts.learning.practice import queue_of
from quizzes.lessons.queries import published_lessons
from quizzes.pages.languages import viewer_language
from quizzes.pages.middleware import kept_for_visitors
from quizzes.pages.progress import attempt_to_continue, lesson_states, lesson_stops
from quizzes.results.objections import unread_answers

STOPS_ON_THE_RIDGE = 12


@require_safe
@kept_for_visitors
def home(request: HttpRequest) -> HttpResponse:
    """One sentence, “Continue”, and the ridge with its lessons."""
    taker = taker_of(request)
    lessons = list(published_lessons(viewer_language())[: STOPS_ON_THE_RIDGE + 1])
    stops = lesson_stops(lessons[:STOPS_ON_THE_RIDGE], states=lesson_states(taker, lessons))
    context = {
        "attempt": attempt_to_continue(taker, now=timezone.now()),
        "due_count": _due_count(request),
        "course": lessons[0].course if lessons else None,
        "stops": stops,
        "next_stop": next((stop for stop in stops if stop["is_next"]), None),
        "new_answers": unread_answers(request.user).count() if request.user.is_authenticated else 0,
        "has_more": len(lessons) > STOPS_ON_THE_RIDGE,
    }
    return render(request, "quizzes/home/home.html", context)


def _due_count(request: HttpRequest) -> int:
    """How many questions come back to the learner today; 0 for a guest, without a query."""
    if not request.user.is_authenticated:
        return 0
    language = viewer_language()
    return len(queue_of(deck_of(request.user, language=language, now=timezone.now()), language=language))
