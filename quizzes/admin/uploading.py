"""Brings a file in at the desk in two steps: it is read and shown with what it says of itself, then stored."""

from typing import Any

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

from quizzes.admin.upload_forms import ConfirmForm, UploadForm
from quizzes.facts.candidates import propose_candidates
from quizzes.people.errors import DomainError
from quizzes.sources.actions import ImportResult, import_text, text_identity
from quizzes.sources.formats.sentences import oddity_sentence
from quizzes.sources.models import Document
from quizzes.sources.oddities import oddities_in
from quizzes.sources.splitting import split_passages

BEGINNING_LETTERS = 1_500
LONGEST_READ_AT_ONCE = 300_000


class FileUpload(ModelAdmin):
    """Adds the page `upload/` to a ModelAdmin of documents."""

    def get_urls(self) -> list:
        view = self.admin_site.admin_view(self.upload_view)
        return [path("upload/", view, name="quizzes_document_upload"), *super().get_urls()]

    def upload_view(self, request: HttpRequest) -> HttpResponse:
        """First the file, then what was read of it, for confirmation."""
        if not self.has_add_permission(request):
            raise PermissionDenied
        if "reading" in request.POST:
            return self._confirm(request)
        form = UploadForm(request.POST or None, request.FILES or None, initial={"encoding": ""})
        if not form.is_valid():
            return self._page(request, form)
        known = Document.objects.filter(sha256=text_identity(form.read.text)).first()
        if known is not None and known.has_text:
            self.message_user(request, _("This text is here already; nothing was changed."), messages.WARNING)
            return HttpResponseRedirect(reverse("admin:quizzes_document_change", args=[known.pk]))
        return self._page(request, ConfirmForm.of_file(form.read, reader=request.user, known=known), known=known)

    def _confirm(self, request: HttpRequest) -> HttpResponse:
        form = ConfirmForm(request.POST, reader=request.user)
        if form.is_valid():
            try:
                result = import_text(form.text, now=timezone.now(), **form.details)
            except DomainError as error:
                form.add_error(error.field if error.field in form.fields else None, error.message)
            else:
                return self._stored(request, result)
        return self._page(request, form)

    def _stored(self, request: HttpRequest, result: ImportResult) -> HttpResponse:
        if result.outcome == "created":
            self.log_addition(request, result.document, [{"added": {}}])
        elif result.outcome == "text_added":
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

    def _page(
        self, request: HttpRequest, form: UploadForm | ConfirmForm, *, known: Document | None = None
    ) -> HttpResponse:
        text = getattr(form, "text", None)
        context = self.admin_site.each_context(request) | {
            "title": _("Bring in a file") if text is None else _("Is this right?"),
            "opts": self.opts,
            "form": form,
            "known": known,
            **(_what_was_read(text) if text is not None else {}),
        }
        return TemplateResponse(request, "admin/quizzes/document/upload.html", context)


def _what_was_read(text: str) -> dict[str, Any]:
    return {
        "beginning": Truncator(text).chars(BEGINNING_LETTERS),
        "passages_total": len(split_passages(text)),
        "warnings": [oddity_sentence(oddity) for oddity in oddities_in(text)],
    }
