"""The action on facts that leads to the proposals written from them."""

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.translation import gettext_lazy

from quizzes.admin.proposal_address import ProposalAddress
from quizzes.facts.models import Fact


class WritesQuestions:
    """For the ModelAdmin of facts: the action “Write questions”, for those who may add questions."""

    def has_write_questions_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("quizzes.add_question")

    @admin.action(description=gettext_lazy("Write questions"), permissions=["write_questions"])
    def write_questions(self, request: HttpRequest, queryset: QuerySet[Fact]) -> HttpResponse:
        slugs = tuple(queryset.order_by("slug").values_list("slug", flat=True))
        return HttpResponseRedirect(str(ProposalAddress(facts=slugs)))
