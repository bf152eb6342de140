"""Pages of one's own account: sign up, sign in, sign out, name, language and password."""

from django.contrib import messages
from django.contrib.auth import login, logout
from django.contrib.auth.decorators import login_required
from django.contrib.auth.views import LoginView, PasswordChangeView
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse, reverse_lazy
from django.utils.translation import get_language, override
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from quizzes.attempts.adoption import guest_attempts
from quizzes.pages.account_forms import ProfileForm, SignInForm, SignUpForm
from quizzes.pages.came_from import came_from
from quizzes.pages.languages import address_for, remember_language, viewer_language
from quizzes.people.actions import change_profile, sign_up
from quizzes.people.errors import DomainError

PASSWORD_BACKEND = "quizzes.people.permissions.RoleBackend"


@sensitive_post_parameters("password1", "password2")
@require_http_methods(["GET", "HEAD", "POST"])
def signup(request: HttpRequest) -> HttpResponse:
    """Make a learner of a visitor; what the guest did here is offered next, never taken along by itself."""
    if request.user.is_authenticated:
        return redirect("account")
    form = SignUpForm(request.POST or None)
    if form.is_valid() and (user := _signed_up(form)) is not None:
        login(request, user, backend=PASSWORD_BACKEND)
        has_attempts = guest_attempts(request.session.get("guest")).exists()
        response = redirect(reverse("guest_attempts") if has_attempts else came_from(request) or reverse("home"))
        return remember_language(response, user.language)
    return render(request, "quizzes/account/signup.html", {"form": form, "next": came_from(request)})


def _signed_up(form: SignUpForm):
    data = form.cleaned_data
    try:
        return sign_up(
            username=data["username"],
            password=data["password1"],
            full_name=data["full_name"],
            language=get_language()[:2],
        )
    except DomainError as error:
        form.add_error(error.field, error.message)
        return None


class SignIn(LoginView):
    """Sign in by username and password; who is signed in already is led on."""

    template_name = "quizzes/account/login.html"
    authentication_form = SignInForm
    redirect_authenticated_user = True

    def get_default_redirect_url(self) -> str:
        user = self.request.user
        return address_for("teach" if user.is_teacher else "home", user=user)

    def form_valid(self, form: SignInForm) -> HttpResponse:
        return remember_language(super().form_valid(form), form.get_user().language)


@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    """End the session, and ask the browser to forget the pages it kept."""
    logout(request)
    messages.success(request, _("You are signed out."))
    response = redirect("home")
    response["Clear-Site-Data"] = '"cache"'
    return remember_language(response, "")


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def account(request: HttpRequest) -> HttpResponse:
    """One's own name and language, and the ways to attempts, classes and password."""
    form = ProfileForm(request.POST or None, instance=request.user)
    if form.is_valid():
        change_profile(request.user, **form.cleaned_data)
        with override(request.user.language or viewer_language()):
            messages.success(request, _("Saved."))
        return remember_language(redirect(address_for("account", user=request.user)), request.user.language)
    if form.errors:
        request.user.refresh_from_db(fields=["full_name", "language"])
    guest_count = guest_attempts(request.session.get("guest")).count() if "guest" in request.session else 0
    return render(request, "quizzes/account/account.html", {"form": form, "guest_count": guest_count})


class ChangePassword(PasswordChangeView):
    """A new password of one's own; other devices are signed out."""

    template_name = "quizzes/account/password_change.html"
    success_url = reverse_lazy("account")

    def form_valid(self, form) -> HttpResponse:
        messages.success(self.request, _("Your password is changed."))
        return super().form_valid(form)
