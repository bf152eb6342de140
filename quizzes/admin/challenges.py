"""Objections of learners on the desk: the list with its filters; the page of one is that of the teachers."""

from collections.abc import Iterable

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from quizzes.admin.linking import link
from quizzes.admin.searching import FoldedSearch
from quizzes.admin.site import desk
from quizzes.results.models import Challenge
from quizzes.results.objections import challenges_for


class StateFilter(admin.SimpleListFilter):
    """Whether somebody has answered, or the learner has withdrawn it."""

    title = gettext_lazy("state")
    parameter_name = "state"

    def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin) -> Iterable[tuple[str, str]]:
        return [("open", _("waits for an answer")), ("answered", _("answered")), ("withdrawn", _("withdrawn"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Challenge]) -> QuerySet[Challenge]:
        if self.value() == "open":
            return queryset.filter(answered_at__isnull=True, withdrawn_at__isnull=True)
        closed = {"answered": "answered_at__isnull", "withdrawn": "withdrawn_at__isnull"}.get(self.value())
        return queryset.filter(**{closed: False}) if closed else queryset


class AboutFilter(admin.SimpleListFilter):
    """Whether a question or a fact is objected to."""

    title = gettext_lazy("about")
    parameter_name = "about"

    def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin) -> Iterable[tuple[str, str]]:
        return [("question", _("a question")), ("fact", _("a fact"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Challenge]) -> QuerySet[Challenge]:
        if self.value() not in {"question", "fact"}:
            return queryset
        return queryset.filter(question__isnull=self.value() == "fact")


@admin.register(Challenge, site=desk)
class ChallengeAdmin(FoldedSearch):
    """Nobody adds, changes or deletes an objection here: it is answered on its page."""

    list_display = ["objection", "about", "statement", "learner", "made_at", "answer_state", "outcome"]
    list_display_links = None
    list_filter = [StateFilter, AboutFilter, "outcome"]
    list_per_page = 20
    search_fields = ["question__search_text", "fact__search_text", "learner__search_text"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Challenge]:
        return challenges_for(request.user).select_related("question").order_by(*Challenge._meta.ordering)

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Challenge | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Challenge | None = None) -> bool:
        return False

    def change_view(self, request: HttpRequest, object_id: str, form_url: str = "", extra_context=None) -> HttpResponse:
        found = get_object_or_404(challenges_for(request.user), pk=object_id if object_id.isdecimal() else 0)
        return redirect("teach_objection", found.public_id)

    def history_view(self, request: HttpRequest, object_id: str, extra_context=None) -> HttpResponse:
        return self.change_view(request, object_id)

    @admin.display(description=gettext_lazy("objection"))
    def objection(self, row: Challenge) -> str:
        return link(reverse("teach_objection", args=[row.public_id]), Truncator(row.text).chars(60))

    @admin.display(description=gettext_lazy("about"))
    def about(self, row: Challenge) -> str:
        return str(row.question or row.fact)

    @admin.display(description=gettext_lazy("state"), ordering="answered_at")
    def answer_state(self, row: Challenge) -> str:
        if row.is_withdrawn:
            return _("withdrawn")
        return _("answered") if row.is_answered else _("waits for an answer")
