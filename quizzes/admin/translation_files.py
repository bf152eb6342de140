"""Files for translators at the desk: written here, brought in again, shown first and stored when confirmed."""

from collections.abc import Mapping
from typing import Any

from django.contrib import messages
from django.contrib.admin import AdminSite
from django.core import signing
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from quizzes.admin.translation_file_forms import ExportForm, FileForm
from quizzes.exchange.translations.files import TYPES, written_file
from quizzes.exchange.translations.importing import ChangedMeanwhile, Plan, import_texts, plan_import
from quizzes.exchange.translations.planning import Outcome
from quizzes.exchange.translations.rows import FileRow, TextFile, rows_to_export, rows_within
from quizzes.people.errors import DomainError
from quizzes.people.models import User
from quizzes.people.publication import LANGUAGES
from quizzes.translating.coverage import TextState

SALT, WAITS_SECONDS, LONGEST_SEALED = "quizzes.translations", 24 * 60 * 60, 2_000_000
MOST_SHOWN = 300
OPEN = (TextState.MISSING, TextState.NEEDS_UPDATE)
TABLES = ("lesson", "question", "quiz", "subject", "property", "fact", "claim", "term", "topic", "course", "document")


def files_view(request: HttpRequest, *, site: AdminSite) -> HttpResponse:
    """First the file, then what it would change, for confirmation; nothing is stored before."""
    _refuse_others(request)
    form = FileForm(request.POST or None, request.FILES or None)
    if "sealed" in request.POST:
        return _confirm(request, site)
    if form.is_valid():
        return _shown(request, site, form.read)
    return _page(request, site, form=form)


def export_view(request: HttpRequest, *, site: AdminSite) -> HttpResponse:
    """Answer with a file for translators; where the choice is no good, with the page that says why."""
    _refuse_others(request)
    form = ExportForm(request.GET)
    if not form.is_valid():
        return _page(request, site, export=form)
    chosen = form.cleaned_data
    try:
        rows = tuple(
            rows_to_export(
                chosen["source"],
                chosen["language"],
                states=OPEN if chosen["only"] else (),
                within=_within(chosen["within"]),
            )
        )
        data = written_file(TextFile(chosen["source"], chosen["language"], rows), chosen["kind"])
    except DomainError as error:
        form.add_error(None, error.message)
        return _page(request, site, export=form)
    name = f"kalbajar-{chosen['source']}-{chosen['language']}.{chosen['kind']}"
    return HttpResponse(
        data,
        content_type=TYPES[chosen["kind"]],
        headers={"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "private, no-store"},
    )


def _refuse_others(request: HttpRequest) -> None:
    if not all(request.user.has_perm(f"quizzes.change_{table}") for table in TABLES):
        raise PermissionDenied


def _within(chosen: str) -> list:
    table, _colon, slug = chosen.partition(":")
    return rows_within(**{table: slug}) if chosen else []


def _shown(request: HttpRequest, site: AdminSite, file: TextFile) -> HttpResponse:
    plan = plan_import(file, by=request.user, now=timezone.now())
    sealed = _sealed(plan, request.user)
    if len(sealed) > LONGEST_SEALED:
        form = FileForm()
        form.errors["file"] = [_("The file changes more texts than fit on one page. Split it.")]
        return _page(request, site, form=form)
    return _page(request, site, plan=plan, sealed=sealed)


def _confirm(request: HttpRequest, site: AdminSite) -> HttpResponse:
    try:
        file = _unsealed(request.POST["sealed"], request.user)
    except signing.BadSignature:
        messages.error(request, _("This page has waited too long. Bring the file in again."))
        return HttpResponseRedirect(reverse("admin:translation_files"))
    try:
        plan = import_texts(file, by=request.user, now=timezone.now(), shown=request.POST.get("shown", ""))
    except ChangedMeanwhile as error:
        messages.warning(request, error.message)
        return _shown(request, site, file)
    stored = len(plan.stored)
    sentence = ngettext("%(count)d text is saved.", "%(count)d texts are saved.", stored)
    messages.success(request, sentence % {"count": stored})
    return HttpResponseRedirect(reverse("admin:translations"))


def _sealed(plan: Plan, reader: User) -> str:
    rows = [(row.table, row.key, row.field, row.source, row.text) for row in (text.row for text in plan.stored)]
    return signing.dumps(
        {"from": plan.file.source_language, "to": plan.file.language, "rows": rows},
        salt=f"{SALT}.{reader.pk}",
        compress=True,
    )


def _unsealed(sealed: str, reader: User) -> TextFile:
    """Return the texts that were shown; raises BadSignature for a page of somebody else, or of yesterday."""
    told: Mapping[str, Any] = signing.loads(sealed, salt=f"{SALT}.{reader.pk}", max_age=WAITS_SECONDS)
    return TextFile(told["from"], told["to"], tuple(FileRow(*row) for row in told["rows"]))


def _page(
    request: HttpRequest,
    site: AdminSite,
    *,
    form: FileForm | None = None,
    export: ExportForm | None = None,
    plan: Plan | None = None,
    sealed: str = "",
) -> HttpResponse:
    starting = {"source": LANGUAGES[0], "language": LANGUAGES[1], "only": "open"}
    context = site.each_context(request) | {
        "title": _("What would change") if plan else _("Files for translators"),
        "form": form or FileForm(),
        "export": export or ExportForm(initial=starting),
        **(_plan_in_words(plan) if plan else {}),
        "sealed": sealed,
    }
    return TemplateResponse(request, "admin/quizzes/translations/files.html", context)


def _plan_in_words(plan: Plan) -> dict[str, Any]:
    counts = plan.counts
    return {
        "plan": plan,
        "stored": plan.stored[:MOST_SHOWN],
        "more": max(len(plan.stored) - MOST_SHOWN, 0),
        "turned_down": plan.turned_down[:MOST_SHOWN],
        "more_turned_down": max(len(plan.turned_down) - MOST_SHOWN, 0),
        "same": counts[Outcome.SAME],
        "not_done": counts[Outcome.NOT_TRANSLATED] + counts[Outcome.NOT_FINISHED],
    }
