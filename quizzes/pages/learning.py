"""Pages of what stays with a learner: progress, and the mark “I have read this” of a lesson."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.views.decorators.http import require_POST, require_safe

from quizzes.access import lesson_for, signed_in_for, taker_of
from quizzes.attempts.learning.deck import deck_of
from quizzes.attempts.learning.mastery import TopicMastery, mastery_of
from quizzes.attempts.learning.practice import queue_of, settings_of
from quizzes.attempts.learning.reading import mark_read, unmark_read
from quizzes.attempts.queries import attempts_of
from quizzes.lessons.queries import published_lessons
from quizzes.pages.carpet import carpet_of
from quizzes.pages.certificates import certificate_rows
from quizzes.pages.knots import woven
from quizzes.pages.progress import attempt_to_continue, lesson_states, lesson_stops

NEWEST_ATTEMPTS = 5
MOST_LESSONS = 24


@require_safe
def progress(request: HttpRequest) -> HttpResponse:
    """Where the learner stands: the next step, today, topics, lessons, days of practice and the newest attempts."""
    if not request.user.is_authenticated:
        return render(request, "quizzes/progress/guest.html")
    taker, language, now = taker_of(request), get_language(), timezone.now()
    deck = deck_of(request.user, language=language, now=now)
    queue = queue_of(deck, language=language)
    settings = settings_of(request.user)
    lessons = list(published_lessons(language)[:MOST_LESSONS])
    stops = lesson_stops(lessons, states=lesson_states(taker, lessons))
    context = {
        "due_count": len(queue),
        "deck": deck,
        "next_day": deck.next_day(without=queue),
        "topics": [topic_row(topic) for topic in mastery_of(request.user, language=language, now=now)],
        "stops": stops,
        "read_count": sum(stop["is_read"] for stop in stops),
        "next_stop": next((stop for stop in stops if stop["is_next"]), None),
        "carpet": carpet_of(request.user, now=now) if settings.shows_streak else None,
        "certificates": certificate_rows(
            request.user, list(dict.fromkeys(lesson.course for lesson in lessons)), language=language
        ),
        "attempts": attempts_of(taker)[:NEWEST_ATTEMPTS],
        "running": attempt_to_continue(taker, now=now),
    }
    return render(request, "quizzes/progress/progress.html", context)


def topic_row(mastery: TopicMastery) -> dict[str, object]:
    """A topic as progress/topic_strip.html draws it: a knot for each question, the firm ones first."""
    return {"topic": mastery.topic} | woven(firm=mastery.firm, met=mastery.met, new=mastery.new)


@require_POST
@signed_in_for("lesson")
def lesson_read(request: HttpRequest, slug: str) -> HttpResponse:
    """Mark a lesson as read, or take the mark back; pressing twice changes nothing."""
    lesson = lesson_for(request.user, slug)
    if request.POST.get("action") == "undo":
        unmark_read(request.user, lesson)
    else:
        mark_read(request.user, lesson, now=timezone.now())
    return redirect(reverse("lesson", args=[slug]) + "#read")
