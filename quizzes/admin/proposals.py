"""The page of proposals: questions written from facts in both languages side by side, to be changed and accepted."""

from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.translation import gettext as _

from quizzes.admin.linking import tighten
from quizzes.admin.proposal_address import ProposalAddress
from quizzes.admin.proposal_forms import ProposalForm
from quizzes.admin.proposal_words import FORM_WORDS, grouped_refusals, needed_forms
from quizzes.facts.name_cases import keep_form_of_name
from quizzes.people.errors import DomainError
from quizzes.questions.models import Question
from quizzes.questions.writing.drafts import CannotWrite, WrittenForm, WrittenQuestion
from quizzes.questions.writing.proposing import Proposals, propose
from quizzes.questions.writing.shelf import Card, Shelf
from quizzes.questions.writing.writing import write_question
from quizzes.questions.writing_actions import keep_questions

ON_A_PAGE = 2


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
        return self._accept(request, address, shelf)

    def _accept(self, request: HttpRequest, address: ProposalAddress, shelf: Shelf) -> HttpResponse:
        """Keep one question as a draft with the texts as they were sent; sent again, it is there already."""
        question = _asked_for(request, shelf)
        if question is None:
            self.message_user(
                request, _("The facts have changed meanwhile. Look at the proposal again."), messages.WARNING
            )
            return HttpResponseRedirect(str(address))
        form = ProposalForm(question, request.POST)
        if not form.is_valid():
            return self._page(request, address, shelf, bound=form)
        kept = keep_questions([form.edited], shelf, by=request.user)
        sentence = _("The question is kept as a draft.") if kept.made else _("The question was there already.")
        self.message_user(request, sentence, messages.SUCCESS if kept.made else messages.INFO)
        return HttpResponseRedirect(str(address))

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
        self, request: HttpRequest, address: ProposalAddress, shelf: Shelf, *, bound: ProposalForm | None = None
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
            "proposals": [_shown(question, address, shelf, bound) for question in found.written],
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


def _asked_for(request: HttpRequest, shelf: Shelf) -> WrittenQuestion | None:
    """Return the question that was shown, written again; None where the facts no longer give it."""
    seed = request.POST.get("seed", "")
    try:
        card = shelf.card(request.POST.get("fact", ""))
        question = write_question(card, shelf, WrittenForm(request.POST.get("form", "")), seed=int(seed))
    except (KeyError, ValueError, CannotWrite):
        return None
    keys = "".join("1" if option.is_key else "0" for option in question.options)
    return question if keys == request.POST.get("keys") else None


def _shown(
    question: WrittenQuestion, address: ProposalAddress, shelf: Shelf, bound: ProposalForm | None
) -> dict[str, Any]:
    place = (question.fact, question.form)
    is_bound = bound is not None and bound.question.slug == question.slug
    return {
        "question": question,
        "fact": shelf.card(question.fact).fact,
        "form": bound if is_bound else ProposalForm(question),
        "kind": FORM_WORDS[question.form],
        "needed": needed_forms(question),
        "keys": "".join("1" if option.is_key else "0" for option in question.options),
        "again": str(address.drawn_again(place, question.seed + 1)),
        "refuse": str(address.without(place)),
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
