"""Lists of the desk filtered by the state of their translations, and the way from a row to its page for translators."""

from typing import Any

from django.contrib import admin
from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from quizzes.people.publication import LANGUAGES, language_name
from quizzes.questions.models import Option, Question, QuizQuestion
from quizzes.translating.coverage import TextState, rows_with
from quizzes.translating.fields import table_of

LISTED = (TextState.NEEDS_UPDATE, TextState.MISSING)


class TranslationFilter(admin.SimpleListFilter):
    """Rows with a text that needs an update, or that is missing, in a language."""

    title = gettext_lazy("translation")
    parameter_name = "translation"

    def lookups(self, request: HttpRequest, model_admin):
        sentences = {
            TextState.NEEDS_UPDATE: _("needs update: %(language)s"),
            TextState.MISSING: _("missing: %(language)s"),
        }
        return [
            (f"{state}-{language}", sentences[state] % {"language": language_name(language)})
            for state in LISTED
            for language in LANGUAGES
        ]

    def queryset(self, request: HttpRequest, queryset: QuerySet) -> QuerySet:
        state, _dash, language = (self.value() or "").partition("-")
        if state not in LISTED or language not in LANGUAGES:
            return queryset
        return queryset.filter(_has(queryset.model, TextState(state), language))


def _has(model: type, state: TextState, language: str) -> Q:
    """Return the condition that a row, or what is translated together with it, has a text in that state."""
    own = Q(pk__in=rows_with(state, language, table_of(model)))
    if model is Question:
        options = Option.objects.filter(pk__in=rows_with(state, language, "option")).order_by()
        return own | Q(pk__in=options.values("question"))
    if model.__name__ == "Quiz":
        questions = Question.objects.filter(_has(Question, state, language)).order_by().values("pk")
        return own | Q(pk__in=QuizQuestion.objects.filter(question__in=questions).order_by().values("quiz"))
    return own


def translate_address(row: Any, **query: str) -> str:
    """Return the address of the page on which the texts of a row stand side by side."""
    asked = "&".join(f"{name}={value}" for name, value in query.items())
    return reverse("admin:translate", args=[table_of(row), row.pk]) + (f"?{asked}" if asked else "")


class TranslatedRows(admin.ModelAdmin):
    """For the desk of rows with translated texts; stands after `LinkedPages`, whose links it adds to."""

    def get_list_filter(self, request: HttpRequest):
        return [*super().get_list_filter(request), TranslationFilter]

    def render_change_form(self, request: HttpRequest, context: dict[str, Any], *args, **kwargs) -> HttpResponse:
        row = context.get("original")
        if row is not None and self.has_change_permission(request, row):
            links = context.get("linked_pages", [])
            context["linked_pages"] = [*links, (_("Translate"), translate_address(row))]
        return super().render_change_form(request, context, *args, **kwargs)
