"""The page of what hangs on a fact, before anybody changes it."""

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import path
from django.utils.translation import gettext as _

from quizzes.facts.present import present_facts
from quizzes.results.dependents import dependents_of


class DependentsPage(admin.ModelAdmin):
    """Adds the page `<id>/dependents/` to the desk of facts."""

    def get_urls(self) -> list:
        view = self.admin_site.admin_view(self.dependents_view)
        return [path("<int:fact_id>/dependents/", view, name="quizzes_fact_dependents"), *super().get_urls()]

    def dependents_view(self, request: HttpRequest, fact_id: int) -> HttpResponse:
        present = present_facts([fact_id]).get(fact_id)
        if present is None:
            raise Http404
        if not self.has_view_or_change_permission(request, present.fact):
            raise PermissionDenied
        context = self.admin_site.each_context(request) | {
            "title": _("What hangs on this fact"),
            "opts": self.opts,
            "fact": present.fact,
            "dependents": dependents_of(present, viewer=request.user),
        }
        return TemplateResponse(request, "admin/quizzes/fact/dependents.html", context)
