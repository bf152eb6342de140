"""Pages of spaced practice: the day, a question of its queue, its answer, and how the learner wants to practise."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.translation import get_language, override
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from quizzes.access import review_entry_for
from quizzes.attempts.learning.actions import NotWaiting, answer_card, change_settings, rate_answer
from quizzes.attempts.learning.practice import practice_of, returns_on, settings_of
from quizzes.attempts.models import ReviewCard
from quizzes.pages.both_languages import show_both, wants_both
from quizzes.pages.closing import closed_during_test
from quizzes.pages.review_forms import AnswerForm, LearnerSettingsForm
from quizzes.pages.review_shown import knots_of_day, question_answered, question_to_ask
from quizzes.people.errors import DomainError
from quizzes.people.publication import LANGUAGES


@require_safe
@closed_during_test
def review(request: HttpRequest) -> HttpResponse:
    """The learner's day: begin or go on, done, nothing to do, or set aside; a guest reads what signing in gives."""
    if not request.user.is_authenticated:
        return render(request, "quizzes/review/guest.html")
    practice = practice_of(request.user, language=get_language(), now=timezone.now())
    context = {"practice": practice, "next_day": practice.next_day(), "knots": knots_of_day(practice)}
    return render(request, "quizzes/review/review.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
@closed_during_test
def review_next(request: HttpRequest) -> HttpResponse:
    """The next question of today's queue: answer it; where none is left, the day."""
    if request.method == "POST":
        return _take_answer(request)
    practice = practice_of(request.user, language=get_language(), now=timezone.now())
    if not practice.queue:
        return redirect("review")
    card_id, version = next(iter(practice.queue.items()))
    card = ReviewCard.objects.get(pk=card_id)
    context = {
        "card": card,
        "version": version,
        "question": question_to_ask(card, version, ticked=request.GET.getlist("option"), is_both=wants_both(request)),
        "is_both": wants_both(request),
        "knots": knots_of_day(practice, card=card_id),
        "number": len(practice.done) + 1,
        "count": practice.count,
    }
    return render(request, "quizzes/review/question.html", context)


def _take_answer(request: HttpRequest) -> HttpResponse:
    action, _dash, language = request.POST.get("action", "answer").partition("-")
    chosen = request.POST.getlist("option")
    if action == "both":
        show_both(request, language == "on")
        language = get_language()
    if action in {"both", "switch"} and language in LANGUAGES:
        with override(language):
            return redirect(f"{reverse('review_next')}?{urlencode({'option': chosen}, doseq=True)}")
    form = AnswerForm(request.POST)
    if not form.is_valid():
        raise Http404
    try:
        entry = answer_card(
            request.user, chosen=chosen, language=get_language(), now=timezone.now(), **form.cleaned_data
        )
    except ReviewCard.DoesNotExist as error:
        raise Http404 from error
    except NotWaiting as error:
        messages.info(request, error.message)
        return redirect("review")
    except DomainError as error:
        messages.error(request, error.message)
        return redirect("review_next")
    return redirect(reverse("review_entry", args=[entry.public_id]) + "#feedback")


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
@closed_during_test
def review_entry(request: HttpRequest, public_id: str) -> HttpResponse:
    """An answer with its reasons and evidence; a right one may be called hard or easy."""
    entry = review_entry_for(request.user, public_id)
    if request.method == "POST":
        if (action := request.POST.get("action")) in {"both-on", "both-off"}:
            show_both(request, action == "both-on")
        else:
            rating = request.POST.get("rating", "")
            rate_answer(entry, rating=int(rating) if rating in {"2", "3", "4"} else 0)
        return redirect(reverse("review_entry", args=[public_id]) + "#feedback")
    practice = practice_of(request.user, language=get_language(), now=timezone.now())
    knots = knots_of_day(practice, entry=entry)
    context = {
        "entry": entry,
        "question": question_answered(entry, is_both=wants_both(request)),
        "is_both": wants_both(request),
        "knots": knots,
        "number": next((knot["number"] for knot in knots if knot["is_current"]), None),
        "count": practice.count,
        "returns_on": returns_on(practice.deck, entry.card_id),
        "tomorrow": practice.deck.tomorrow,
        "can_rate": entry.is_right and entry.card.turn == entry.turn + 1,
        "left": len(practice.queue),
    }
    return render(request, "quizzes/review/answered.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def review_settings(request: HttpRequest) -> HttpResponse:
    """How many questions a day, the day of a test, a pause, and whether days of practice are shown."""
    settings = settings_of(request.user)
    form = LearnerSettingsForm(request.POST or None, instance=settings)
    if form.is_valid():
        change_settings(request.user, **form.cleaned_data)
        messages.success(request, _("Saved."))
        return redirect("review")
    return render(request, "quizzes/review/settings.html", {"form": form})
