"""A learner's classes: what is assigned there, and joining one by its code."""

from axes.helpers import get_client_ip_address
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from quizzes.classrooms.actions import join_class_by_guess
from quizzes.classrooms.queries import assignments_of, classes_of
from quizzes.pages.account_forms import JoinForm
from quizzes.people.errors import DomainError
from quizzes.people.guessing import TooManyGuesses
from quizzes.results.standing import standings

PER_PAGE = 20


@require_safe
@login_required
def classes(request: HttpRequest) -> HttpResponse:
    """The learner's classes, and the assignments of all of them, the newest first."""
    page = Paginator(assignments_of(request.user), PER_PAGE).get_page(request.GET.get("page"))
    rows = standings(request.user, list(page), now=timezone.now())
    context = {"classrooms": list(classes_of(request.user)), "page": page, "standings": rows, "form": JoinForm()}
    return render(request, "quizzes/classes/classes.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def join_class(request: HttpRequest) -> HttpResponse:
    """Join a class by its code; a wrong code says so, and nothing more; after too many none is looked at."""
    form, status = JoinForm(request.POST or None), 200
    if form.is_valid():
        try:
            classroom = join_class_by_guess(
                request.user,
                code=form.cleaned_data["code"],
                address=get_client_ip_address(request),
                now=timezone.now(),
            )
        except DomainError as error:
            form.add_error(error.field, error.message)
            status = 429 if isinstance(error, TooManyGuesses) else 200
        else:
            messages.success(request, _("You are in the class “%(name)s”.") % {"name": classroom.name})
            return redirect("classes")
    return render(request, "quizzes/classes/join.html", {"form": form}, status=status)
