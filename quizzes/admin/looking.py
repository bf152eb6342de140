"""What waits for a teacher: facts whose date has passed, questions and lessons whose facts have changed."""

from collections.abc import Iterator

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from quizzes.admin.linking import changelist
from quizzes.facts.models import Fact
from quizzes.facts.queries import facts_to_review
from quizzes.lessons.models import Lesson
from quizzes.lessons.staleness import lesson_ids_to_look_at
from quizzes.people.models import User
from quizzes.people.publication import language_name
from quizzes.questions.models import Question
from quizzes.questions.staleness import stale_question_ids
from quizzes.results.models import Challenge
from quizzes.results.objections import count_open_for
from quizzes.translating.coverage import calls


class ReviewDueFilter(admin.SimpleListFilter):
    """Facts that are to be reviewed, by the server's clock and the day of the school."""

    title = gettext_lazy("review")
    parameter_name = "review"

    def lookups(self, request: HttpRequest, model_admin):
        return [("due", _("“review after” has passed"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Fact]) -> QuerySet[Fact]:
        due = facts_to_review(timezone.localdate()).values("pk")
        return queryset.filter(pk__in=due) if self.value() == "due" else queryset


def objections_waiting(teacher: User) -> Iterator[tuple[str, str]]:
    """Yield how many objections of learners wait for this teacher, and the address of the list; nothing for none."""
    waiting = count_open_for(teacher)
    if waiting:
        words = ngettext(
            "%(count)d objection of a learner waits for an answer",
            "%(count)d objections of learners wait for an answer",
            waiting,
        )
        yield words % {"count": waiting}, changelist(Challenge, state="open")


def to_look_at() -> Iterator[tuple[str, str]]:
    """Yield what waits, in words with its number, and the address of the list; nothing where nothing waits."""
    due = facts_to_review(timezone.localdate()).count()
    if due:
        words = ngettext("%(count)d fact to review", "%(count)d facts to review", due)
        yield words % {"count": due}, changelist(Fact, review="due")
    stale = len(stale_question_ids())
    if stale:
        words = ngettext(
            "%(count)d question whose fact has changed", "%(count)d questions whose facts have changed", stale
        )
        yield words % {"count": stale}, changelist(Question, facts="changed")
    lessons = len(lesson_ids_to_look_at())
    if lessons:
        words = ngettext(
            "%(count)d lesson whose facts have changed", "%(count)d lessons whose facts have changed", lessons
        )
        yield words % {"count": lessons}, changelist(Lesson, facts="changed")
    for language, count in sorted(calls().items()):
        words = ngettext(
            "%(language)s: %(count)d text needs an update", "%(language)s: %(count)d texts need an update", count
        )
        yield words % {"language": language_name(language), "count": count}, reverse("admin:translations")
