"""The page where a reader chooses colours and text size: kept with the account, or in a cookie of this browser."""

from datetime import timedelta

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from quizzes.pages.appearance_forms import LookForm
from quizzes.pages.came_from import came_from
from quizzes.people.actions import change_look
from quizzes.people.appearance import Look, look_from_cookie

COOKIE = "look"
KEPT_FOR = timedelta(days=365)


def look_of(request: HttpRequest) -> Look:
    """Return the look of the account, or of this browser where nobody is signed in; no query."""
    user = getattr(request, "user", None)
    if user is not None and user.is_authenticated:
        return Look(user.theme, user.text_size)
    return look_from_cookie(request.COOKIES.get(COOKIE, ""))


@require_http_methods(["GET", "HEAD", "POST"])
def appearance(request: HttpRequest) -> HttpResponse:
    """Choose colours and text size; saving leads back to this page, which shows them."""
    look = look_of(request)
    form = LookForm(request.POST or None, initial={"theme": look.theme, "text_size": look.text_size})
    if request.method == "POST" and form.is_valid():
        return _save(request, Look(**form.cleaned_data))
    return render(request, "quizzes/account/appearance.html", {"form": form, "back": came_from(request)})


def _save(request: HttpRequest, look: Look) -> HttpResponse:
    messages.success(request, _("Saved."))
    response = redirect(came_from(request) or "appearance")
    if request.user.is_authenticated:
        change_look(request.user, look)
    else:
        response.set_cookie(
            COOKIE,
            look.as_cookie(),
            max_age=KEPT_FOR,
            secure=settings.SESSION_COOKIE_SECURE,
            httponly=True,
            samesite="Lax",
        )
    return response
