"""Questions and lessons whose facts have changed: said in form and list, and marked as reviewed there."""

from collections.abc import Iterable
from typing import Any

from django.contrib import admin, messages
from django.db.models import Model, QuerySet
from django.http import HttpRequest, HttpResponse
from django.utils.translation import get_language, gettext_lazy, ngettext
from django.utils.translation import gettext as _

from quizzes.facts.models import RestsOnFact
from quizzes.facts.present import PresentFact
from quizzes.lessons.actions import review_lesson
from quizzes.lessons.models import Lesson, LessonFact
from quizzes.lessons.staleness import changed_among, lesson_ids_to_look_at
from quizzes.people.errors import DomainError
from quizzes.questions.actions import remember_other_fact, review_question
from quizzes.questions.models import Question
from quizzes.questions.staleness import stale_among, stale_question_ids

REVIEWED = "_reviewed"
Changed = tuple[RestsOnFact, PresentFact]


class ChangedFactsFilter(admin.SimpleListFilter):
    """Rows whose facts have changed since somebody last looked at them."""

    title = gettext_lazy("facts")
    parameter_name = "facts"

    def lookups(self, request: HttpRequest, model_admin):
        return [("changed", _("changed since the last review"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet) -> QuerySet:
        if self.value() != "changed":
            return queryset
        ids = stale_question_ids() if queryset.model is Question else lesson_ids_to_look_at()
        return queryset.filter(pk__in=ids)


class ReviewsChangedFacts(admin.ModelAdmin):
    """For the desk of what rests on facts; subclasses say which facts have changed and how a row is reviewed."""

    def changed_facts(self, rows: Iterable[Model]) -> dict[int, list[Changed]]:
        """Return what has changed, by the id of the row, with a constant number of queries."""
        raise NotImplementedError("a desk says which facts of its rows have changed")

    def review_one(self, row: Model) -> None:
        """Mark a row as reviewed; raises DomainError."""
        raise NotImplementedError("a desk says how its rows are reviewed")

    def get_changelist_instance(self, request: HttpRequest):
        changelist = super().get_changelist_instance(request)
        changed = self.changed_facts(changelist.result_list)
        for row in changelist.result_list:
            row.has_changed_facts = row.pk in changed
        return changelist

    def render_change_form(self, request: HttpRequest, context: dict[str, Any], *args, **kwargs) -> HttpResponse:
        row = context.get("original")
        if row is not None:
            language = (get_language() or "en")[:2]
            context["changed_facts"] = [
                {"fact": present.fact, "differences": present.differences_since(rests, language)}
                for rests, present in self.changed_facts([row]).get(row.pk, ())
            ]
            context["is_reviewed"] = REVIEWED in request.POST
        return super().render_change_form(request, context, *args, **kwargs)

    def save_related(self, request: HttpRequest, form: Any, formsets: list, change: bool) -> None:
        super().save_related(request, form, formsets, change)
        if REVIEWED in request.POST:
            self._review(request, form.instance)

    @admin.action(description=gettext_lazy("Mark as reviewed: they fit their facts as these are now"))
    def mark_as_reviewed(self, request: HttpRequest, queryset: QuerySet) -> None:
        done = sum(self._review(request, row) for row in queryset)
        sentence = ngettext("%(count)d row is marked as reviewed.", "%(count)d rows are marked as reviewed.", done)
        self.message_user(request, sentence % {"count": done}, messages.SUCCESS if done else messages.INFO)

    mark_as_reviewed.allowed_permissions = ("change",)

    def _review(self, request: HttpRequest, row: Model) -> bool:
        try:
            self.review_one(row)
        except DomainError as error:
            sentence = _("“%(row)s” is not marked as reviewed: %(reason)s") % {"row": row, "reason": error.message}
            self.message_user(request, sentence, messages.WARNING)
            return False
        return True


class ReviewsQuestions(ReviewsChangedFacts):
    """A question rests on one fact."""

    def changed_facts(self, rows: Iterable[Question]) -> dict[int, list[Changed]]:
        rows = list(rows)
        stale = stale_among(rows)
        return {row.pk: [(row, stale[row.pk])] for row in rows if row.pk in stale}

    def review_one(self, row: Question) -> None:
        review_question(row)

    def save_related(self, request: HttpRequest, form: Any, formsets: list, change: bool) -> None:
        super().save_related(request, form, formsets, change)
        if "fact" in form.changed_data:
            remember_other_fact(form.instance)

    @admin.display(description=gettext_lazy("review"), ordering="needs_review")
    def review(self, row: Question) -> str:
        if row.needs_review:
            return _("needs review")
        return _("its fact has changed") if row.has_changed_facts else ""


class ReviewsLessons(ReviewsChangedFacts):
    """A lesson rests on every fact that its text names."""

    def changed_facts(self, rows: Iterable[Lesson]) -> dict[int, list[Changed]]:
        found: dict[int, list[Changed]] = {}
        for rests, present in changed_among(LessonFact.objects.filter(lesson__in=list(rows)).order_by("pk")):
            found.setdefault(rests.lesson_id, []).append((rests, present))
        return found

    def review_one(self, row: Lesson) -> None:
        review_lesson(row)

    @admin.display(description=gettext_lazy("review"))
    def review(self, row: Lesson) -> str:
        return _("facts have changed") if row.has_changed_facts else ""
