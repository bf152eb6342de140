"""Attempts on the desk: administrators may look, nobody edits; teachers have the pages of results."""

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import get_language, gettext_lazy

from quizzes.admin.searching import FoldedSearch
from quizzes.admin.site import desk
from quizzes.attempts.models import Attempt
from quizzes.language.writing import write_score


@admin.register(Attempt, site=desk)
class AttemptAdmin(FoldedSearch):
    list_display = ["quiz", "learner", "mode", "started_at", "finished_at", "points_earned", "points_possible"]
    list_filter = ["mode", "quiz"]
    search_fields = ["quiz__search_text", "learner__search_text"]
    list_per_page = 20
    fields = [
        "quiz", "assignment", "learner", "mode", "language", "started_at", "finished_at", "points_earned",
        "points_possible",
    ]  # fmt: skip

    def get_queryset(self, request: HttpRequest) -> QuerySet[Attempt]:
        return (
            super().get_queryset(request).select_related("quiz", "learner", "assignment__classroom", "assignment__quiz")
        )

    @admin.display(description=gettext_lazy("points earned"), ordering="earned", empty_value="–")
    def points_earned(self, row: Attempt) -> str | None:
        return None if row.earned is None else write_score(row.earned, get_language()[:2])

    @admin.display(description=gettext_lazy("points possible"), ordering="possible", empty_value="–")
    def points_possible(self, row: Attempt) -> str | None:
        return None if row.possible is None else write_score(row.possible, get_language()[:2])

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Attempt | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Attempt | None = None) -> bool:
        return False
