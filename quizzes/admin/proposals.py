"""The page of proposals: questions written from facts in both languages side by side, to be changed and accepted."""

from collections.abc import Mapping
from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from quizzes.admin.linking import tighten
from quizzes.admin.proposal_address import ProposalAddress
from quizzes.admin.proposal_forms import ProposalForm, keys_of, sent_proposals
from quizzes.admin.proposal_words import FORM_WORDS, grouped_refusals, needed_forms
from quizzes.facts.name_cases import keep_form_of_name
from quizzes.people.errors import DomainError
from quizzes.questions.models import Question
from quizzes.questions.writing.drafts import WrittenQuestion
from quizzes.questions.writing.proposing import Proposals, propose
from quizzes.questions.writing.shelf import Card, Shelf
from quizzes.questions.writing_actions import keep_questions

ON_A_PAGE = 2
ALL = "all"


class ProposesQuestions(admin.ModelAdmin):
    """Adds the page `proposals/` to the desk of facts, for those who may add questions."""

    def get_urls(self) -> list:
        view = self.admin_site.admin_view(self.proposals_view)
        return [path("proposals/", view, name="quizzes_fact_proposals"), *super().get_urls()]

    def proposals_view(self, request: HttpRequest) -> HttpResponse:
        if not request.user.has_perm("quizzes.add_question"):
            raise PermissionDenied
        address, shelf = ProposalAddress.read(request.GET), Shelf()
        if request.method != "POST":
            return self._page(request, address, shelf)
        if "keep_form" in request.POST:
            return self._keep_form(request, address)
        return self._decide(request, address, shelf)

    def _decide(self, request: HttpRequest, address: ProposalAddress, shelf: Shelf) -> HttpResponse:
        """Accept one proposal or all, draw one again, refuse one; what was typed into the others stays as it was typed.

        Accepted questions become drafts with the texts as they were sent; sent again, they are there already.
        """
        sent = sent_proposals(request.POST, shelf)
        action, slug = _button(request)
        chosen = list(sent) if slug == ALL else [slug]
        gone = [one for one in chosen if sent.get(one) is None]
        if gone:
            said = _("The facts have changed meanwhile. Look at the proposal again.")
            self.message_user(request, said, messages.WARNING)
        forms = {one: sent[one] for one in chosen if one not in gone}
        if action == "accept" and any(not form.is_valid() for form in forms.values()):
            return self._page(request, address, shelf, bound=_there(sent))
        if action == "accept" and forms:
            self._accept(request, list(forms.values()), shelf)
        for form in forms.values():
            address = _moved(address, action, form.question)
        others = {one: form for one, form in _there(sent).items() if one not in forms and form.has_changed()}
        if others:
            return self._page(request, address, Shelf(), bound=others)
        return HttpResponseRedirect(str(address))

    def _accept(self, request: HttpRequest, forms: list[ProposalForm], shelf: Shelf) -> None:
        kept = keep_questions([form.edited for form in forms], shelf, by=request.user)
        made = len(kept.made)
        if made:
            said = ngettext("The question is kept as a draft.", "%(count)d questions are kept as drafts.", made)
            self.message_user(request, said % {"count": made}, messages.SUCCESS)
        else:
            self.message_user(request, _("The question was there already."), messages.INFO)

    def _keep_form(self, request: HttpRequest, address: ProposalAddress) -> HttpResponse:
        if not request.user.has_perm("quizzes.change_subject"):
            raise PermissionDenied
        try:
            keep_form_of_name(*(request.POST.get(name, "") for name in ("name", "case", "words")))
            self.message_user(request, _("The form is stored with the name."), messages.SUCCESS)
        except DomainError as error:
            self.message_user(request, error.message, messages.WARNING)
        return HttpResponseRedirect(str(address))

    def _page(
        self,
        request: HttpRequest,
        address: ProposalAddress,
        shelf: Shelf,
        *,
        bound: Mapping[str, ProposalForm] | None = None,
    ) -> HttpResponse:
        cards = _cards(shelf, address)
        found = propose(
            cards,
            shelf,
            address.forms,
            start=address.start,
            most=ON_A_PAGE,
            seed=address.seed,
            seeds=address.seeds,
            left_out=address.refused,
            taken=set(Question.objects.values_list("slug", flat=True)),
        )
        context = self.admin_site.each_context(request) | {
            "title": _("Proposed questions"),
            "opts": self.opts,
            "address": str(address),
            "proposals": [_shown(question, shelf, bound or {}) for question in found.written],
            "all": ALL,
            "there_already": _there_already(found, address),
            "refusals": grouped_refusals(found.refused, {card.fact.slug: str(card.fact) for card in cards}),
            "next": str(address.at(found.after)) if found.after is not None else "",
            "first": str(address.at(0)) if address.start else "",
            "is_empty": not cards,
        }
        response = TemplateResponse(request, "admin/quizzes/fact/proposals.html", context)
        response.add_post_render_callback(tighten)
        return response


def _cards(shelf: Shelf, address: ProposalAddress) -> list[Card]:
    known = {card.fact.slug: card for card in shelf.cards}
    if address.facts:
        return [known[slug] for slug in address.facts if slug in known]
    return [card for card in shelf.cards if address.about and card.fact.property.slug == address.about]


def _button(request: HttpRequest) -> tuple[str, str]:
    """What was pressed, and for which proposal; the first proposal is accepted where somebody pressed Enter."""
    pressed = next((name for name in ("accept", "again", "refuse") if name in request.POST), "")
    return (pressed, request.POST[pressed]) if pressed else ("accept", request.POST.get("shown", ""))


def _there(sent: dict[str, ProposalForm | None]) -> dict[str, ProposalForm]:
    return {slug: form for slug, form in sent.items() if form is not None}


def _moved(address: ProposalAddress, action: str, question: WrittenQuestion) -> ProposalAddress:
    place = (question.fact, question.form)
    if action == "again":
        return address.drawn_again(place, question.seed + 1)
    return address.without(place) if action == "refuse" else address


def _shown(question: WrittenQuestion, shelf: Shelf, bound: Mapping[str, ProposalForm]) -> dict[str, Any]:
    return {
        "question": question,
        "fact": shelf.card(question.fact).fact,
        "form": bound.get(question.slug) or ProposalForm(question),
        "kind": FORM_WORDS[question.form],
        "needed": needed_forms(question),
        "keys": keys_of(question),
    }


def _there_already(found: Proposals, address: ProposalAddress) -> list[dict[str, Any]]:
    known = Question.objects.in_bulk([slug for slug, _place in found.there_already], field_name="slug")
    return [
        {
            "question": known[slug],
            "address": reverse("admin:quizzes_question_change", args=[known[slug].pk]),
            "again": str(address.drawn_again(place, address.seeds.get(place, address.seed) + 1)),
        }
        for slug, place in found.there_already
    ]
