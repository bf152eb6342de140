"""Accepting with changes and merging: the two forms of the review page, and what is said once a claim is made."""

from typing import Any

from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from quizzes.admin.linking import tighten
from quizzes.admin.question_warnings import name_questions, warn_of_review
from quizzes.admin.review_cards import about_in_words, notes_in_words
from quizzes.admin.review_forms import AcceptForm, MergeForm
from quizzes.admin.review_targets import merge_targets, target_of
from quizzes.admin.review_words import standing, value_in_words
from quizzes.facts.accepting import Wording, accept_candidate
from quizzes.facts.decisions import DecidedOtherwise, merge_candidate
from quizzes.facts.known_names import KnownNames
from quizzes.facts.models import Candidate, Claim, Fact
from quizzes.facts.queries import facts_with_claims
from quizzes.people.errors import DomainError
from quizzes.questions.actions import call_for_review
from quizzes.sources.excerpts import passage_texts


class ReviewChanges:
    """The views behind “Change” and “Merge”, for the review desk."""

    def accept_view(self, request: HttpRequest, document_id: int, candidate_id: int) -> HttpResponse:
        """Show what the candidate would be accepted as, to be changed; accept it when it is sent."""
        document = self.reviewed_document(request, document_id)
        candidate = self.candidate_of(document, candidate_id)
        likely = Candidate.objects.filter(document=document, subject__isnull=False).values_list("subject_id", flat=True)
        form = AcceptForm(
            request.POST or None,
            candidate=candidate,
            known=KnownNames(),
            likely=likely.distinct(),
            before=chosen_before(candidate),
        )
        if request.method == "POST" and form.is_valid():
            try:
                self.accept(request, candidate, form.wording())
            except DecidedOtherwise as error:
                self.message_user(request, error.message, messages.WARNING)
                return self.back(document, candidate, request.GET, stays=True)
            except DomainError as error:
                form.add_error(error.field if error.field in form.fields else None, error.message)
            else:
                return self.back(document, candidate, request.GET)
        return self._form_page(request, candidate, form, _("Change and accept"), "review_change.html")

    def merge_view(self, request: HttpRequest, document_id: int, candidate_id: int) -> HttpResponse:
        """Show what says the same in this document; merge with the chosen one."""
        document = self.reviewed_document(request, document_id)
        candidate = self.candidate_of(document, candidate_id)
        form = MergeForm(request.POST or None, targets=merge_targets(candidate))
        if request.method == "POST" and form.is_valid():
            try:
                into = target_of(form.cleaned_data["target"])
                merge_candidate(candidate, into=into, by=request.user, now=timezone.now())
            except DecidedOtherwise as error:
                self.message_user(request, error.message, messages.WARNING)
                return self.back(document, candidate, request.GET, stays=True)
            except DomainError as error:
                form.add_error("target", error.message)
            else:
                words = _("“%(words)s” is merged with “%(other)s”.")
                said = words % {"words": candidate.exact, "other": into.exact}
                self.message_user(request, said, messages.SUCCESS)
                return self.back(document, candidate, request.GET)
        return self._form_page(request, candidate, form, _("Merge with another one"), "review_merge.html")

    def _form_page(
        self, request: HttpRequest, candidate: Candidate, form: Any, title: str, template: str
    ) -> HttpResponse:
        place = candidate.document.slug, candidate.passage_number or 0
        context = self.admin_site.each_context(request) | {
            "title": title,
            "opts": self.opts,
            "document": candidate.document,
            "candidate": candidate,
            "form": form,
            "excerpt": around(candidate, passage_texts([place]).get(place, "")),
            "value": value_in_words(candidate),
            "about": about_in_words(candidate),
            "notes": notes_in_words(candidate),
            "review_url": self.review_address(candidate.document, request.GET, at=candidate.pk) + f"#c{candidate.pk}",
        }
        response = TemplateResponse(request, f"admin/quizzes/document/{template}", context)
        response.add_post_render_callback(tighten)
        return response

    def accept(self, request: HttpRequest, candidate: Candidate, wording: Wording | None) -> None:
        """Make the claim, and say what its fact comes to now; raises DomainError and DecidedOtherwise."""
        with transaction.atomic():
            claim = accept_candidate(candidate, wording=wording, by=request.user, now=timezone.now())
            questions = call_for_review(claim.fact)
        fact = facts_with_claims([claim.fact.slug]).get()
        claim = next(row for row in fact.claims.all() if row.pk == claim.pk)
        self.log_change(request, fact, [{"added": {"name": str(Claim._meta.verbose_name), "object": claim.exact}}])
        self.message_user(request, accepted_sentence(claim, fact), messages.SUCCESS)
        name_questions(self, request, questions)

    def tell_of_removed_claim(self, request: HttpRequest, candidate: Candidate, fact: Fact | None) -> None:
        """Keep the removal in the history of the fact, and look at its questions again."""
        if fact is None or fact.pk is None:
            return
        name = str(Claim._meta.verbose_name)
        self.log_change(request, fact, [{"deleted": {"name": name, "object": candidate.exact}}])
        warn_of_review(self, request, fact)


def chosen_before(candidate: Candidate) -> dict[str, int]:
    """Return the subject and property that were last chosen in this document for what the machine read alike."""
    accepted = Candidate.objects.filter(document=candidate.document_id, claim__isnull=False).order_by("-decided_at")
    chosen = {}
    if candidate.subject_id is None and candidate.subject_text:
        rows = accepted.filter(subject_text=candidate.subject_text)
        chosen["subject"] = rows.values_list("claim__fact__subject", flat=True).first()
    if candidate.property_id is None and candidate.kin:
        rows = accepted.filter(kin=candidate.kin)
        chosen["property"] = rows.values_list("claim__fact__property", flat=True).first()
    return {name: pk for name, pk in chosen.items() if pk}


def accepted_sentence(claim: Claim, fact: Fact) -> str:
    """Return what was accepted, what the sources came to before and come to now, and what the others say."""
    stands = standing(claim, fact)
    sentences = [_("Accepted for “%(fact)s”.") % {"fact": fact}]
    if stands["agrees"] is None:
        sentences.append(_("Nobody else says anything about it yet."))
    else:
        sentences.append(_("Before: %(verdict)s") % {"verdict": stands["before"]})
        sentences.append(_("Now: %(verdict)s") % {"verdict": stands["now"]})
        said = _("It agrees with %(others)s.") if stands["agrees"] else _("It contradicts %(others)s.")
        sentences.append(said % {"others": stands["others"]})
    return " ".join(map(str, sentences))


def around(candidate: Candidate, passage: str, letters: int = 300) -> tuple[str, str, str]:
    """Return the words before the candidate in its passage, its own, and those after, each side cut at a word."""
    before, found, after = passage.partition(candidate.prefix + candidate.exact + candidate.suffix)
    if not found:
        return candidate.prefix, candidate.exact, candidate.suffix
    before, after = before + candidate.prefix, candidate.suffix + after
    start = "… " + before[-letters:].partition(" ")[2] if len(before) > letters else before
    end = after[:letters].rpartition(" ")[0] + " …" if len(after) > letters else after
    return start, candidate.exact, end
