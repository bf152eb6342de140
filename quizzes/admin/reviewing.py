"""The review page of a document at the desk: what its text claims, decided by a teacher, one by one."""

from typing import Any

from django.contrib import messages
from django.contrib.admin.options import ModelAdmin
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _

from quizzes.admin.linking import tighten
from quizzes.admin.review_changes import ReviewChanges
from quizzes.admin.review_filters import address_query, filter_of
from quizzes.admin.review_pages import number_in, page_of
from quizzes.facts.accepting import wording_of
from quizzes.facts.candidates import propose_candidates, proposed_sentence
from quizzes.facts.decisions import DecidedOtherwise, reject_candidate, undo_decision
from quizzes.facts.models import Candidate
from quizzes.facts.reviews import WAITING, review_of
from quizzes.people.errors import DomainError
from quizzes.questions.claim_uses import refuse_removal
from quizzes.sources.models import Document


class ReviewDesk(ReviewChanges, ModelAdmin):
    """Adds the page `<id>/review/` and its two forms to a ModelAdmin of documents."""

    def get_urls(self) -> list:
        wrap = self.admin_site.admin_view
        return [
            path("<int:document_id>/review/", wrap(self.review_view), name="quizzes_document_review"),
            path(
                "<int:document_id>/review/<int:candidate_id>/",
                wrap(self.accept_view),
                name="quizzes_document_review_change",
            ),
            path(
                "<int:document_id>/review/<int:candidate_id>/merge/",
                wrap(self.merge_view),
                name="quizzes_document_review_merge",
            ),
            *super().get_urls(),
        ]

    def review_view(self, request: HttpRequest, document_id: int) -> HttpResponse:
        """Show a part of the text with its candidates; a POST decides about one of them and leads back here."""
        document = self.reviewed_document(request, document_id)
        if request.method == "POST":
            return self._decide(request, document)
        context = self.admin_site.each_context(request) | page_of(review_of(document), request.GET, reader=request.user)
        context |= {"title": _("Review what the text claims"), "opts": self.opts, "document": document}
        response = TemplateResponse(request, "admin/quizzes/document/review.html", context)
        response.add_post_render_callback(tighten)
        return response

    def reviewed_document(self, request: HttpRequest, document_id: int) -> Document:
        """Return the document without its text, for those who may write facts."""
        if not (request.user.has_perm("quizzes.add_claim") and request.user.has_perm("quizzes.change_document")):
            raise PermissionDenied
        return get_object_or_404(Document.objects.defer("text"), pk=document_id)

    def _decide(self, request: HttpRequest, document: Document) -> HttpResponse:
        for name in ("accept", "reject", "undo"):
            if name not in request.POST:
                continue
            try:
                return getattr(self, f"_{name}")(request, document, request.POST[name])
            except Http404:
                said = _("This proposal is no longer there: the text was read again meanwhile. Nothing was changed.")
                self.message_user(request, said, messages.WARNING)
                return HttpResponseRedirect(self.review_address(document, request.GET))
        return self._propose(request, document)

    def _propose(self, request: HttpRequest, document: Document) -> HttpResponse:
        try:
            done = propose_candidates(document)
        except DomainError as error:
            self.message_user(request, error.message, messages.ERROR)
        else:
            self.message_user(request, proposed_sentence(done), messages.SUCCESS)
        return HttpResponseRedirect(self.review_address(document, request.GET))

    def _accept(self, request: HttpRequest, document: Document, number: str) -> HttpResponse:
        candidate = self.candidate_of(document, number)
        wording = wording_of(candidate)
        if wording is None and candidate.decision == WAITING:
            return HttpResponseRedirect(self.change_address(document, candidate, request.GET))
        try:
            self.accept(request, candidate, wording)
        except DecidedOtherwise as error:
            self.message_user(request, error.message, messages.WARNING)
        except DomainError as error:
            self.message_user(request, error.message, messages.ERROR)
            return HttpResponseRedirect(self.change_address(document, candidate, request.GET))
        return self.back(document, candidate, request.GET)

    def _reject(self, request: HttpRequest, document: Document, number: str) -> HttpResponse:
        candidate = self.candidate_of(document, number)
        try:
            reject_candidate(candidate, by=request.user, now=timezone.now())
        except DecidedOtherwise as error:
            self.message_user(request, error.message, messages.WARNING)
        else:
            self.message_user(request, _("“%(words)s” is rejected.") % {"words": candidate.exact}, messages.SUCCESS)
        return self.back(document, candidate, request.GET)

    def _undo(self, request: HttpRequest, document: Document, stamp: str) -> HttpResponse:
        number, _at, decided_at = stamp.partition("@")
        candidate = self.candidate_of(document, number)
        try:
            shown = parse_datetime(decided_at)
            _candidate, fact = undo_decision(candidate, decided_at=shown, refuse_removal=refuse_removal)
        except (DecidedOtherwise, ValueError) as error:
            self.message_user(request, str(error), messages.WARNING)
        except DomainError as error:
            self.message_user(request, error.message, messages.ERROR)
        else:
            self.message_user(request, _("“%(words)s” waits again.") % {"words": candidate.exact}, messages.SUCCESS)
            self.tell_of_removed_claim(request, candidate, fact)
        return self.back(document, candidate, request.GET, stays=True)

    def candidate_of(self, document: Document, number: str | int) -> Candidate:
        rows = Candidate.objects.select_related("document", "subject", "property", "value_subject", "decided_by")
        rows = rows.defer("document__text").filter(document=document)
        return get_object_or_404(rows, pk=number if str(number).isdecimal() and len(str(number)) < 19 else 0)

    def back(
        self, document: Document, candidate: Candidate, query: QueryDict, *, stays: bool = False
    ) -> HttpResponseRedirect:
        """Lead back to the place: to the next candidate that waits on the same page, or to this one."""
        at = candidate.pk if stays else next_waiting(document, candidate, query)
        return HttpResponseRedirect(self.review_address(document, query, at=at, done=candidate.pk) + f"#c{at}")

    def review_address(self, document: Document, query: QueryDict, **more: Any) -> str:
        page = reverse("admin:quizzes_document_review", args=[document.pk])
        part = {} if "at" in more else {"part": number_in(query, "part")}
        told = address_query(filter_of(query), **part, **more)
        return f"{page}?{told}" if told else page

    def change_address(self, document: Document, candidate: Candidate, query: QueryDict) -> str:
        page = reverse("admin:quizzes_document_review_change", args=[document.pk, candidate.pk])
        told = address_query(filter_of(query), part=number_in(query, "part"))
        return f"{page}?{told}" if told else page


def next_waiting(document: Document, candidate: Candidate, query: QueryDict) -> int:
    """Return the candidate that waits next after this one in the same part, as filtered, else this one itself."""
    review, wanted = review_of(document), filter_of(query)
    number = review.part_of(candidate.pk)
    here = review.marks_in(review.parts[number - 1]) if number else []
    place = candidate.start or 0, candidate.pk
    later = (mark for mark in here if mark.status == WAITING and (mark.start, mark.pk) > place)
    return next((mark.pk for mark in later if wanted.lets_through(mark)), candidate.pk)
