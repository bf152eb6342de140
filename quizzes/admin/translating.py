"""The desk of translators: how much is there in which language, and the texts of one object side by side."""

from functools import partial
from typing import Any

from django.contrib import messages
from django.contrib.admin import AdminSite
from django.core.exceptions import PermissionDenied
from django.db.models import Model
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import path
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from quizzes.admin.linking import tighten
from quizzes.admin.translation_coverage import coverage_of_everything
from quizzes.admin.translation_files import export_view, files_view
from quizzes.admin.translation_form import TranslationForm, sections_of
from quizzes.admin.translation_lists import translate_address
from quizzes.people.publication import LANGUAGES, language_name
from quizzes.translating.comparing import text_findings
from quizzes.translating.fields import TRANSLATED_FIELDS, model_of
from quizzes.translating.glossary import Glossary
from quizzes.translating.parts import other_language, rows_together, side_of


def addresses(site: AdminSite) -> list:
    """Return the addresses of the desk of translators."""

    def at(view):
        return site.admin_view(partial(view, site=site))

    return [
        path("translations/", at(coverage_view), name="translations"),
        path("translations/files/", at(files_view), name="translation_files"),
        path("translations/export/", at(export_view), name="translation_export"),
        path("translations/check/", site.admin_view(check_view), name="translation_check"),
        path("translations/<slug:table>/<int:row_id>/", at(translate_view), name="translate"),
    ]


def coverage_view(request: HttpRequest, *, site: AdminSite) -> HttpResponse:
    """Show for each lesson and quiz, and for the rest by table, how much stands in which language."""
    context = site.each_context(request) | coverage_of_everything() | {"title": _("Translations")}
    return TemplateResponse(request, "admin/quizzes/translations/coverage.html", context)


def translate_view(request: HttpRequest, table: str, row_id: int, *, site: AdminSite) -> HttpResponse:
    """Show the texts of one object in two languages; a POST stores what was typed into the one side."""
    row = _row(request, table, row_id)
    language = _asked(request, "to", LANGUAGES[1])
    source = _asked(request, "from", other_language(language))
    if source == language:
        source = other_language(language)
    rows = rows_together(row)
    form = TranslationForm(rows, source=source, language=language, typed=request.POST)
    shows_open = request.GET.get("show") == "open"
    if request.method == "POST":
        stored = form.store(by=request.user, now=timezone.now())
        if stored is not None:
            _tell(request, stored)
            return HttpResponseRedirect(_address(row, source, language, shows_open=shows_open) + form.anchor)
    context = site.each_context(request) | {
        "title": _("Translate: %(row)s") % {"row": row},
        "opts": row._meta,
        "row": row,
        "form": form,
        "sections": sections_of(form, Glossary.between(source, language), only_open=shows_open),
        "source": source,
        "language": language,
        "choices": _choices(row, source, language),
        "shows_open": shows_open,
        "all_address": _address(row, source, language, shows_open=False),
        "open_address": _address(row, source, language, shows_open=True),
    }
    response = TemplateResponse(request, "admin/quizzes/translations/translate.html", context)
    response.add_post_render_callback(tighten)
    return response


@require_POST
def check_view(request: HttpRequest) -> JsonResponse:
    """Answer what the checks find in a text beside its source, while it is being typed; changes nothing."""
    row = _row(request, request.POST.get("table", ""), _number(request.POST.get("row", "")))
    field, typed = request.POST.get("field", ""), request.POST.get("text", "")
    if field not in TRANSLATED_FIELDS[type(row)]:
        raise Http404
    language, source = _asked(request, "to", LANGUAGES[1]), _asked(request, "from", LANGUAGES[0])
    text = side_of(row, field, {}, source=source, language=language).as_text
    found = text_findings(text.with_text(typed), Glossary.between(source, language))
    return JsonResponse({"findings": [{"message": one.message, "blocks": one.is_blocking} for one in found]})


def _row(request: HttpRequest, table: str, row_id: int) -> Model:
    model = model_of(table)
    if model is None:
        raise Http404
    if not request.user.has_perm(f"quizzes.change_{table}"):
        raise PermissionDenied
    rows = model._base_manager.defer("text") if table == "document" else model._base_manager
    return get_object_or_404(rows, pk=row_id)


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 18 else 0


def _asked(request: HttpRequest, name: str, otherwise: str) -> str:
    asked = request.POST.get(name) or request.GET.get(name, "")
    return asked if asked in LANGUAGES else otherwise


def _address(row: Model, source: str, language: str, *, shows_open: bool) -> str:
    query = {"from": source, "to": language} | ({"show": "open"} if shows_open else {})
    return translate_address(row, **query)


def _choices(row: Model, source: str, language: str) -> list[dict[str, Any]]:
    """Return every direction in which the row can be translated."""
    return [
        {
            "text": _("%(source)s to %(language)s") % {"source": language_name(one), "language": language_name(other)},
            "address": _address(row, one, other, shows_open=False),
            "is_current": (one, other) == (source, language),
        }
        for other in LANGUAGES
        for one in LANGUAGES
        if one != other
    ]


def _tell(request: HttpRequest, stored: int) -> None:
    if not stored:
        messages.info(request, _("Nothing was changed."))
        return
    sentence = ngettext("%(count)d text is saved.", "%(count)d texts are saved.", stored)
    messages.success(request, sentence % {"count": stored})
