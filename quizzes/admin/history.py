"""Histories at the desk: of one row with its parts, and of everything, deletions included."""

from django.contrib import admin
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _

from quizzes.admin.history_entries import entries_of, latest_entries

PER_PAGE = 8
MOST_PAGES = 100


class FullHistory(admin.ModelAdmin):
    """For a ModelAdmin: “History” tells what each field was and became, and who changed it, also without the desk."""

    def history_view(self, request: HttpRequest, object_id: str, extra_context=None) -> HttpResponse:
        row = self.get_object(request, unquote(object_id))
        if row is None:
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)
        if not self.has_view_or_change_permission(request, row):
            raise PermissionDenied
        context = self.admin_site.each_context(request) | {
            "title": _("History: %(row)s") % {"row": row},
            "opts": self.opts,
            "object": row,
            "page": Paginator(entries_of(row), PER_PAGE).get_page(request.GET.get("page")),
        }
        return TemplateResponse(request, "admin/quizzes/history.html", context)


def changes_view(request: HttpRequest, *, site: admin.AdminSite) -> HttpResponse:
    """Show everything that people changed, newest first, on a page of the desk."""
    asked = request.GET.get("page", "")
    number = min(max(int(asked), 1), MOST_PAGES) if asked.isdecimal() and len(asked) < 5 else 1
    entries = latest_entries(first=(number - 1) * PER_PAGE, count=PER_PAGE + 1)
    context = site.each_context(request) | {
        "title": _("Changes of facts, lessons and questions"),
        "entries": entries[:PER_PAGE],
        "number": number,
        "has_older": len(entries) > PER_PAGE and number < MOST_PAGES,
    }
    return TemplateResponse(request, "admin/quizzes/changes.html", context)
