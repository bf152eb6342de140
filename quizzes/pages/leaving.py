"""Taking one's data along, and deleting one's account."""

from django.conf import settings
from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from quizzes.exchange.own_data import as_json, own_data
from quizzes.pages.account_forms import LeavingForm
from quizzes.pages.closing import closed_during_test
from quizzes.people.errors import DomainError
from quizzes.results.leaving import leave, traces_of


@require_safe
@login_required
@closed_during_test
def account_data(request: HttpRequest) -> HttpResponse:
    """All own data as a JSON file."""
    response = HttpResponse(as_json(own_data(request.user)), content_type="application/json; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="kalbajar-edu.json"'
    return response


@sensitive_post_parameters("password")
@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def account_delete(request: HttpRequest) -> HttpResponse:
    """Say what goes and what stays, and delete the account after the password was given."""
    form = LeavingForm(request.POST or None, user=request.user)
    if form.is_valid() and _leave(request, form):
        return redirect("home")
    context = {"form": form, "traces": traces_of(request.user), "keeps_results": settings.KEEPS_RESULTS_OF_DELETED}
    return render(request, "quizzes/account/delete.html", context)


def _leave(request: HttpRequest, form: LeavingForm) -> bool:
    person = request.user
    try:
        leave(person, keeps_results=settings.KEEPS_RESULTS_OF_DELETED)
    except DomainError as error:
        form.add_error(None, error.message)
        return False
    logout(request)
    messages.success(request, _("Your account is deleted. Thank you for having learnt here."))
    return True
