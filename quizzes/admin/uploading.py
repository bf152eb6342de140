"""Brings a file in at the desk: it is read and shown with what it says of itself, compared where it is a new version
of a known document, and only then stored."""

from typing import Any

from django import forms
from django.contrib import messages
from django.contrib.admin.options import ModelAdmin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils import timezone
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from quizzes.admin.question_warnings import name_questions
from quizzes.admin.upload_forms import ConfirmForm, UploadForm
from quizzes.admin.version_changes import shown_changes
from quizzes.facts.candidates import propose_candidates
from quizzes.people.errors import DomainError
from quizzes.questions.replacing import replace_document
from quizzes.sources.actions import ImportResult, import_text, text_identity
from quizzes.sources.formats.sentences import oddity_sentence
from quizzes.sources.models import Document, EarlierText
from quizzes.sources.oddities import oddities_in
from quizzes.sources.queries import document_with_slug
from quizzes.sources.replacing import ChangedMeanwhile, preview_replacement
from quizzes.sources.splitting import split_passages

BEGINNING_LETTERS = 1_500
LONGEST_READ_AT_ONCE = 300_000


class FileUpload(ModelAdmin):
    """Adds the page `upload/` to a ModelAdmin of documents."""

    def get_urls(self) -> list:
        view = self.admin_site.admin_view(self.upload_view)
        return [path("upload/", view, name="quizzes_document_upload"), *super().get_urls()]

    def upload_view(self, request: HttpRequest) -> HttpResponse:
        """First the file, then what was read of it, for confirmation; `?replaces=` names a document known already."""
        if not self.has_add_permission(request):
            raise PermissionDenied
        if "reading" in request.POST:
            return self._confirm(request)
        meant = document_with_slug(request.GET.get("replaces", ""))
        form = UploadForm(request.POST or None, request.FILES or None, initial={"encoding": ""})
        if not form.is_valid():
            return self._page(request, form, known=meant)
        if there := self._is_there(request, form.read.text):
            return there
        known = meant or Document.objects.filter(sha256=text_identity(form.read.text)).first()
        return self._page(request, ConfirmForm.of_file(form.read, reader=request.user, known=known), known=known)

    def _is_there(self, request: HttpRequest, text: str) -> HttpResponse | None:
        """Lead to the document that has this text, or had it earlier; None where it is not known."""
        identity = text_identity(text)
        known = Document.objects.filter(sha256=identity, imported_at__isnull=False).first()
        if known is not None:
            return self._led_to(request, known, _("This text is here already; nothing was changed."))
        earlier = EarlierText.objects.filter(sha256=identity).select_related("document").first()
        if earlier is not None:
            sentence = _("This is an earlier version of the text of this document; nothing was changed.")
            return self._led_to(request, earlier.document, sentence)
        return None

    def _confirm(self, request: HttpRequest) -> HttpResponse:
        form = ConfirmForm(request.POST, reader=request.user)
        if not form.is_valid():
            return self._page(request, form)
        document = form.replaced
        if document is not None and form.cleaned_data["compared"] != document.sha256:
            return self._page(request, form, known=document)
        try:
            return self._store(request, form, document)
        except ChangedMeanwhile as error:
            form.add_error(None, error.message)
        except DomainError as error:
            form.add_error(error.field if error.field in form.fields else None, error.message)
        return self._page(request, form, known=document)

    def _store(self, request: HttpRequest, form: ConfirmForm, document: Document | None) -> HttpResponse:
        now, details = timezone.now(), form.details
        if document is None:
            return self._stored(
                request, import_text(form.text, now=now, slug=form.cleaned_data["slug"] or None, **details)
            )
        compared_with = form.cleaned_data["compared"]
        result, called = replace_document(
            document.slug, form.text, now=now, by=request.user, compared_with=compared_with, **details
        )
        name_questions(self, request, called)
        return self._stored(request, result)

    def _stored(self, request: HttpRequest, result: ImportResult) -> HttpResponse:
        if result.outcome in {"unchanged", "earlier"}:
            return self._is_there(request, result.document.text)
        if result.outcome == "created":
            self.log_addition(request, result.document, [{"added": {}}])
        else:
            self.log_change(request, result.document, [{"changed": {"fields": ["text"]}}])
        sentence = ngettext(
            "The document is stored, with %(count)d passage.",
            "The document is stored, with %(count)d passages.",
            result.passages,
        )
        self.message_user(request, sentence % {"count": result.passages}, messages.SUCCESS)
        if len(result.document.text) <= LONGEST_READ_AT_ONCE:
            propose_candidates(result.document)
        return HttpResponseRedirect(reverse("admin:quizzes_document_review", args=[result.document.pk]))

    def _led_to(
        self, request: HttpRequest, document: Document, sentence: str, *, level: int = messages.WARNING
    ) -> HttpResponse:
        self.message_user(request, sentence, level)
        return HttpResponseRedirect(reverse("admin:quizzes_document_change", args=[document.pk]))

    def _page(self, request: HttpRequest, form: forms.Form, *, known: Document | None = None) -> HttpResponse:
        text = getattr(form, "text", None)
        replaced = known if known is not None and known.sha256 and text is not None else None
        replaced = None if replaced is not None and replaced.sha256 == text_identity(text) else replaced
        context = self.admin_site.each_context(request) | {
            "title": _title(text, replaced),
            "opts": self.opts,
            "form": form,
            "known": known,
            "replaced": replaced,
            **(_what_was_read(text) if text is not None else {}),
            **(_what_changes(form, text, replaced) if replaced is not None else {}),
        }
        return TemplateResponse(request, "admin/quizzes/document/upload.html", context)


def _title(text: str | None, replaced: Document | None) -> str:
    if text is None:
        return _("Bring in a file")
    return _("Is this right?") if replaced is None else _("A new version: what changes")


def _what_was_read(text: str) -> dict[str, Any]:
    return {
        "beginning": Truncator(text).chars(BEGINNING_LETTERS),
        "passages_total": len(split_passages(text)),
        "warnings": [oddity_sentence(oddity) for oddity in oddities_in(text)],
    }


def _what_changes(form: ConfirmForm, text: str, replaced: Document) -> dict[str, Any]:
    """Compare, and let the form say with which text that was done."""
    if form.is_bound:
        form.data = form.data.copy()
        form.data["compared"] = replaced.sha256
    else:
        form.initial["compared"] = replaced.sha256
    return {"changes": shown_changes(preview_replacement(replaced, text))}
