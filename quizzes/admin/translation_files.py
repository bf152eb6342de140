"""Files for translators at the desk: written here, brought in again, shown first and stored when confirmed."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.contrib import messages
from django.contrib.admin import AdminSite
from django.core import signing
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from quizzes.exchange.translations.files import LARGEST_FILE_BYTES, TYPES, read_file, written_file
from quizzes.exchange.translations.importing import ChangedMeanwhile, Plan, import_texts, plan_import
from quizzes.exchange.translations.planning import Outcome
from quizzes.exchange.translations.rows import FileRow, TextFile, rows_to_export, rows_within
from quizzes.lessons.models import Lesson
from quizzes.people.errors import DomainError
from quizzes.people.models import User
from quizzes.people.publication import LANGUAGES, language_name
from quizzes.questions.models import Quiz
from quizzes.translating.coverage import TextState

SALT, WAITS_SECONDS, LONGEST_SEALED = "quizzes.translations", 24 * 60 * 60, 2_000_000
MOST_SHOWN = 300
OPEN = (TextState.MISSING, TextState.NEEDS_UPDATE)
TABLES = ("lesson", "question", "quiz", "subject", "property", "fact", "claim", "term", "topic", "course", "document")


class ExportForm(forms.Form):
    """Which texts go out, from which language to which, in which format."""

    source = forms.ChoiceField(label=gettext_lazy("source language"))
    language = forms.ChoiceField(label=gettext_lazy("language of the translation"))
    only = forms.ChoiceField(
        label=gettext_lazy("which texts"),
        required=False,
        choices=[
            ("", gettext_lazy("all of them")),
            ("open", gettext_lazy("only those that are missing or need an update")),
        ],
    )
    within = forms.ChoiceField(label=gettext_lazy("lesson or quiz"), required=False)
    kind = forms.ChoiceField(
        label=gettext_lazy("format"), choices=[("xlsx", gettext_lazy("spreadsheet (.xlsx)")), ("po", "PO (Poedit, …)")]
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        languages = [(code, language_name(code)) for code in LANGUAGES]
        self.fields["source"].choices = self.fields["language"].choices = languages
        self.fields["within"].choices = [("", _("the whole content")), *_places()]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if cleaned.get("source") and cleaned.get("source") == cleaned.get("language"):
            self.add_error("language", _("Choose another language than that of the source."))
        return cleaned


class FileForm(forms.Form):
    """A file that a translator has filled in."""

    file = forms.FileField(
        label=gettext_lazy("file"),
        max_length=255,
        help_text=gettext_lazy("A PO file or a spreadsheet that was written here; at most 8 MB."),
    )
    read: TextFile | None = None

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if not self.errors:
            try:
                self.read = read_file(cleaned["file"].read(LARGEST_FILE_BYTES + 1))
            except DomainError as error:
                self.add_error("file", error.message)
        return cleaned


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


def _places() -> list[tuple[str, str]]:
    lessons = [(f"lesson:{row.slug}", str(row)) for row in Lesson.objects.defer("body").order_by("position")]
    quizzes = [(f"quiz:{row.slug}", str(row)) for row in Quiz.objects.order_by("slug")]
    groups = [(str(Lesson._meta.verbose_name_plural), lessons), (str(Quiz._meta.verbose_name_plural), quizzes)]
    return [(name, rows) for name, rows in groups if rows]


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
