"""The learner's own objections: the list with the answers, one of them, and withdrawing it."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from quizzes.access import challenge_for
from quizzes.pages.closing import closed_during_test
from quizzes.pages.languages import viewer_language
from quizzes.pages.objection_slips import slip_for_learner
from quizzes.people.errors import DomainError
from quizzes.results.models import Challenge
from quizzes.results.objecting import confirm_read, withdraw_challenge
from quizzes.results.objections import challenges_of

PER_PAGE = 15


@require_safe
@login_required
@closed_during_test
def objections(request: HttpRequest) -> HttpResponse:
    """What the learner has objected to, the newest first, with what came of it."""
    page = Paginator(challenges_of(request.user), PER_PAGE).get_page(request.GET.get("page"))
    rows = [(challenge, *about(challenge, viewer_language())) for challenge in page]
    return render(request, "quizzes/objections/list.html", {"page": page, "rows": rows})


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
@closed_during_test
def objection(request: HttpRequest, public_id: str) -> HttpResponse:
    """One objection with its answer; the button confirms that the answer was read."""
    challenge = challenge_for(request.user, public_id)
    if request.method == "POST":
        confirm_read(challenge, now=timezone.now())
        return redirect("objections")
    language = viewer_language()
    title, title_language = about(challenge, language)
    context = {
        "challenge": challenge,
        "title": title,
        "title_language": title_language,
        "evidence": slip_for_learner(challenge, language),
    }
    return render(request, "quizzes/objections/one.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
@closed_during_test
def objection_withdraw(request: HttpRequest, public_id: str) -> HttpResponse:
    """Ask whether an objection that waits is to be withdrawn, and withdraw it."""
    challenge = challenge_for(request.user, public_id)
    if request.method == "POST":
        try:
            withdraw_challenge(challenge, now=timezone.now())
        except DomainError as error:
            messages.error(request, error.message)
        else:
            messages.success(request, _("Withdrawn."))
    if request.method == "POST" or not challenge.is_waiting:
        return redirect("objection", public_id)
    title, title_language = about(challenge, viewer_language())
    context = {"challenge": challenge, "title": title, "title_language": title_language}
    return render(request, "quizzes/objections/withdraw.html", context)


def about(challenge: Challenge, language: str) -> tuple[str, str | None]:
    """What an objection is about, in words, and their language where it is not that of the page."""
    if challenge.fact_id:
        return str(challenge.fact), None
    content = challenge.version.content
    spoken = language if language in content["languages"] else content["languages"][0]
    return content["stem"][spoken], None if spoken == language else spoken
