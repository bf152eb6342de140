"""The page where somebody who signed in keeps what was done in this browser as a guest."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from quizzes.attempts.adoption import Adoption, adopt_attempts
from quizzes.attempts.adoption import guest_attempts as attempts_of_guest

MOST_SHOWN = 50


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def guest_attempts(request: HttpRequest) -> HttpResponse:
    """A named list of the guest's attempts; only the ticked ones become one's own."""
    guest = request.session.get("guest")
    if request.method == "POST":
        chosen = request.POST.getlist("attempt")
        adoption = adopt_attempts(guest, request.user, chosen) if guest and chosen else Adoption([], [])
        if adoption.adopted or adoption.refused:
            _tell(request, adoption)
            return redirect("attempts")
        messages.info(request, _("Nothing of yours was ticked, so nothing was kept."))
        return redirect("guest_attempts")
    attempts = attempts_of_guest(guest)[:MOST_SHOWN]
    return render(request, "quizzes/account/guest_attempts.html", {"attempts": attempts})


def _tell(request: HttpRequest, adoption: Adoption) -> None:
    if count := len(adoption.adopted):
        sentence = ngettext("%(count)d attempt is yours now.", "%(count)d attempts are yours now.", count)
        messages.success(request, sentence % {"count": count})
    for attempt in adoption.refused:
        sentence = _("“%(quiz)s” was not added: you have an attempt in progress at it. Finish that one first.")
        messages.warning(request, sentence % {"quiz": attempt.quiz})
