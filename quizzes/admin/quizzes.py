"""Quizzes on the desk: questions in order, published per language."""

from collections.abc import Iterator
from typing import Any

from django.contrib import admin
from django.db.models import Count, QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from quizzes.admin.bilingual import BilingualFields, in_both
from quizzes.admin.choosing import NamedChoices
from quizzes.admin.findings import FindingsFilter, QuizFindings
from quizzes.admin.linking import LinkedPages, address_per_language, changelist
from quizzes.admin.ordering import OrderedFormSet, PositionForm, number_from_one
from quizzes.admin.publishing import PUBLISHING, PublishingAdmin, PublishingForm
from quizzes.admin.rows import LightRows
from quizzes.admin.searching import FoldedSearch
from quizzes.admin.site import desk
from quizzes.admin.slugs import SlugFixedOncePublished, SlugForm
from quizzes.admin.translation_lists import TranslatedRows
from quizzes.classrooms.models import Assignment
from quizzes.people.publication import columns
from quizzes.questions.actions import publish_quiz, withdraw_quiz
from quizzes.questions.models import Quiz, QuizQuestion
from quizzes.questions.publishing import quiz_problems


class QuizForm(SlugForm, PublishingForm):
    """A quiz has a title in one language at least."""

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if not any(cleaned.get(name) for name in in_both("title")):
            self.add_error("title_en", _("Write a title in one language at least."))
        return cleaned


class QuizQuestionFormSet(OrderedFormSet):
    """The questions of a quiz; whether it can be published depends on them."""

    def clean(self) -> None:
        super().clean()
        form = getattr(self.instance, "form_of_desk", None)
        if form is None or self.has_errors():
            return
        questions = [row.cleaned_data["question"] for row in self.forms_in_order()]
        for language in form.wanted_languages():
            for problem in quiz_problems(form.instance, language, questions=questions):
                if problem.field in form.fields:
                    form.add_problem(problem)
                else:
                    self.add_message(problem.message)

    def is_valid(self) -> bool:
        form = getattr(self.instance, "form_of_desk", None)
        return super().is_valid() and (form is None or not form.errors) and not self.non_form_errors()


class QuizQuestionForm(PositionForm):
    """A question's place in a quiz; the question of a saved row stays, for it is taken out by deleting the row."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            self.initial["question"] = self.instance.question
            self.fields["question"].disabled = True
            self.fields["question"].help_text = self.fields["position"].help_text = ""

    @property
    def linked_page(self) -> str:
        return reverse("admin:quizzes_question_change", args=[self.instance.question_id])


class QuizQuestionInline(NamedChoices, LightRows):
    """One row for each question, by position."""

    model = QuizQuestion
    form = QuizQuestionForm
    formset = QuizQuestionFormSet
    named_choices = ("question",)
    fields = [("position", "question")]
    ordering = ["position", "pk"]
    extra = 3
    rows_at_start = 5

    def get_queryset(self, request: HttpRequest) -> QuerySet[QuizQuestion]:
        return super().get_queryset(request).select_related("question", "quiz")


@admin.register(Quiz, site=desk)
class QuizAdmin(
    QuizFindings, SlugFixedOncePublished, BilingualFields, PublishingAdmin, LinkedPages, TranslatedRows, FoldedSearch
):
    """A quiz with its questions."""

    form = QuizForm
    inlines = [QuizQuestionInline]
    list_display = ["name", "lesson", "publication", "questions_count", "practice"]
    list_filter = [FindingsFilter, *columns("is_published"), "is_open_for_practice", "lesson"]
    list_select_related = ["lesson"]
    list_per_page = 20
    fieldsets = [
        (None, {"fields": [in_both("title"), in_both("summary")], "classes": ["languages"]}),
        (gettext_lazy("Use"), {"fields": ["lesson", "is_open_for_practice"]}),
        PUBLISHING,
        (gettext_lazy("Address"), {"fields": ["slug"]}),
    ]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Quiz]:
        return super().get_queryset(request).annotate(questions_total=Count("quiz_questions"))

    def links_of(self, row: Quiz) -> Iterator:
        yield from address_per_language("quiz_preview", row.slug)
        yield _("Give it to a class"), reverse("teach_quiz", args=[row.slug])
        yield _("Print"), reverse("quiz_print", args=[row.slug])
        yield _("Assignments and results"), changelist(Assignment, quiz__id__exact=row.pk)

    def publish_one(self, row: Quiz, language: str) -> None:
        publish_quiz(row, language)

    def withdraw_one(self, row: Quiz, language: str) -> None:
        withdraw_quiz(row, language)

    def save_form(self, request: HttpRequest, form: QuizForm, change: bool) -> Quiz:
        quiz = super().save_form(request, form, change)
        quiz.form_of_desk = form
        return quiz

    def save_related(self, request: HttpRequest, form: QuizForm, formsets: list, change: bool) -> None:
        super().save_related(request, form, formsets, change)
        number_from_one(form.instance.quiz_questions)

    @admin.display(description=gettext_lazy("quiz"), ordering="slug")
    def name(self, row: Quiz) -> str:
        return str(row)

    @admin.display(description=gettext_lazy("questions"), ordering="questions_total")
    def questions_count(self, row: Quiz) -> int:
        return row.questions_total

    @admin.display(description=gettext_lazy("practice"), ordering="is_open_for_practice")
    def practice(self, row: Quiz) -> str:
        return _("open to all") if row.is_open_for_practice else _("only as an assignment")
