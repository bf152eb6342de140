"""The teachers' desk: Django's admin with its tables in the order in which a beginner needs them."""

from functools import partial
from typing import Any

from django.contrib import admin
from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from quizzes.admin.choosing import SuggestionsView
from quizzes.admin.history import changes_view
from quizzes.admin.looking import objections_waiting, to_look_at
from quizzes.admin.translating import addresses
from quizzes.language.letters import capitalize

GROUPS = (
    ("teaching", _("Teaching"), ("Lesson", "Question", "Quiz", "Classroom", "Challenge")),
    ("sources", _("Sources and facts"), ("Document", "Subject", "Property", "Fact")),
    ("more", _("More"), ("Topic", "Course", "Term", "Assignment", "Membership", "Attempt", "User")),
)


class DeskSite(admin.AdminSite):
    """The admin for teachers and administrators; a learner finds nothing here."""

    site_header = _("Teachers’ desk")
    site_title = _("Kalbajar Edu")
    index_title = _("What would you like to do?")
    enable_nav_sidebar = False  # the path above each page leads back, and a page stays a third lighter on a weak line

    def each_context(self, request: HttpRequest) -> dict[str, Any]:
        return super().each_context(request) | {"site_url": reverse("home")}

    def get_app_list(self, request: HttpRequest, app_label: str | None = None) -> list[dict[str, Any]]:
        tables = {
            table["object_name"]: table
            for app in self._build_app_dict(request, app_label).values()
            for table in app["models"]
        }
        for table in tables.values():
            table["name"] = capitalize(str(table["model"]._meta.verbose_name_plural), (get_language() or "en")[:2])
        groups = []
        for label, name, members in GROUPS:
            shown = [tables[member] for member in members if member in tables]
            if shown:
                groups.append({"app_label": label, "name": name, "models": shown, "has_module_perms": True})
        return groups

    def get_urls(self) -> list:
        return [
            path("changes/", self.admin_view(partial(changes_view, site=self)), name="changes"),
            *addresses(self),
            *super().get_urls(),
        ]

    def index(self, request: HttpRequest, extra_context=None) -> HttpResponse:
        return super().index(
            request, {"to_look_at": [*objections_waiting(request.user), *to_look_at()], **(extra_context or {})}
        )

    def autocomplete_view(self, request: HttpRequest) -> HttpResponse:
        return SuggestionsView.as_view(admin_site=self)(request)

    def app_index(self, request: HttpRequest, app_label: str, extra_context=None) -> HttpResponse:
        return redirect("admin:index")

    def login(self, request: HttpRequest, extra_context=None) -> HttpResponse:
        """Lead a visitor to the site's one sign-in page; to a learner the desk is not there."""
        if request.user.is_authenticated and not self.has_permission(request):
            raise Http404
        return redirect_to_login(request.GET.get("next") or reverse("admin:index"))

    def logout(self, request: HttpRequest, extra_context=None) -> HttpResponse:
        return redirect("home")

    def password_change(self, request: HttpRequest, extra_context=None) -> HttpResponse:
        return redirect("password_change")


desk = DeskSite()
