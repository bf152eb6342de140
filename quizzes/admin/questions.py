"""Questions on the desk: written by hand in both languages side by side, with a fact or a passage as evidence."""

from collections.abc import Iterator

from django.contrib import admin
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from quizzes.admin.bilingual import BilingualFields, in_both
from quizzes.admin.choosing import NamedChoices
from quizzes.admin.findings import FindingsFilter, QuestionFindings
from quizzes.admin.history import FullHistory
from quizzes.admin.linking import LinkedPages, address_per_language
from quizzes.admin.ordering import number_from_one
from quizzes.admin.publishing import PUBLISHING, PublishingAdmin
from quizzes.admin.question_forms import CitationFormSet, OptionForm, OptionFormSet, QuestionForm
from quizzes.admin.quoting import QuotationForm, Quoting, place_again, touched_documents
from quizzes.admin.rows import LightRows
from quizzes.admin.searching import FoldedSearch
from quizzes.admin.site import desk
from quizzes.admin.slugs import SlugFixedOncePublished
from quizzes.admin.staleness import ChangedFactsFilter, ReviewsQuestions
from quizzes.admin.translation_lists import TranslatedRows
from quizzes.attempts.models import AttemptItem
from quizzes.people.publication import columns
from quizzes.questions.actions import publish_question, refresh_version, withdraw_question
from quizzes.questions.checks import MOST_OPTIONS
from quizzes.questions.models import Citation, Option, Question, QuestionVersion


class OptionInline(BilingualFields, NamedChoices, LightRows):
    """The options, each in both languages."""

    description = gettext_lazy(
        "An option without a position comes last. Write a value as it is written, such as 25 November 2020 or "
        "3054 km², or in short: 2020-11-25, 2020-11 or 2020 for a date, 3054 or 800-1000 for a number."
    )
    rows_at_start = 4

    model = Option
    form = OptionForm
    formset = OptionFormSet
    max_num = MOST_OPTIONS
    named_choices = ("picture",)
    rows_of_text = {"explanation": 2}
    fieldsets = [
        (
            None,
            {
                "fields": [in_both("text"), in_both("explanation")],
                "classes": ["languages"],
            },
        ),
        (None, {"fields": [("is_key", "is_fixed_last", "position", "value", "is_approximate", "picture")]}),
    ]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Option]:
        return super().get_queryset(request).select_related("picture")


class CitationInline(Quoting, LightRows):
    """The words of a passage as evidence; no fact or property is needed."""

    description = gettext_lazy(
        "Give the few words that hold the value, exactly as they stand. Leave the passage hidden from pupils where it "
        "tells of deaths or other matter unfit for them."
    )

    model = Citation
    form = QuotationForm
    formset = CitationFormSet
    readonly_fields = ["state_in_words"]
    fields = [("document", "passage_number"), "exact", ("prefix", "suffix"), "shows_passage", "state_in_words"]


@admin.register(Question, site=desk)
class QuestionAdmin(
    QuestionFindings,
    ReviewsQuestions,
    FullHistory,
    SlugFixedOncePublished,
    BilingualFields,
    NamedChoices,
    PublishingAdmin,
    LinkedPages,
    TranslatedRows,
    FoldedSearch,
):
    """A question with its options and its evidence."""

    form = QuestionForm
    inlines = [OptionInline, CitationInline]
    list_display = ["name", "form", "publication", "used_in", "fact", "review"]
    actions = [*PublishingAdmin.actions, "mark_as_reviewed"]
    list_filter = [
        "needs_review",
        ChangedFactsFilter,
        FindingsFilter,
        *columns("is_published"),
        "topic",
        "form",
        "quizzes",
    ]
    list_select_related = ["fact__subject", "fact__property"]
    list_per_page = 20
    named_choices = ("fact", "attributed_to", "picture")
    rows_of_text = {"stem": 3, "explanation": 3}
    fieldsets = [
        (None, {"fields": [in_both("stem"), in_both("explanation")], "classes": ["languages"]}),
        (
            gettext_lazy("What it asks"),
            {
                "fields": ["form", "fact", "attributed_to", ("topic", "picture")],
                "description": gettext_lazy("Choose a fact, or leave it empty and give a passage as evidence below."),
            },
        ),
        (
            gettext_lazy("How the options are shown"),
            {"fields": [("option_order", "has_several_keys"), ("options_are", "options_unit")]},
        ),
        PUBLISHING,
        (gettext_lazy("Care"), {"fields": ["needs_review", "slug"]}),
    ]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Question]:
        return super().get_queryset(request).prefetch_related("quizzes")

    def links_of(self, row: Question) -> Iterator:
        yield from address_per_language("question_preview", row.slug)

    def publish_one(self, row: Question, language: str) -> None:
        publish_question(row, language)

    def withdraw_one(self, row: Question, language: str) -> None:
        withdraw_question(row, language)

    @admin.display(description=gettext_lazy("question"), ordering="slug")
    def name(self, row: Question) -> str:
        return str(row)

    @admin.display(description=gettext_lazy("quizzes"))
    def used_in(self, row: Question) -> str:
        return ", ".join(str(quiz) for quiz in row.quizzes.all()) or _("none")

    def save_form(self, request: HttpRequest, form: QuestionForm, change: bool) -> Question:
        question = super().save_form(request, form, change)
        question.form_of_desk = form
        return question

    def save_model(self, request: HttpRequest, obj: Question, form: QuestionForm, change: bool) -> None:
        if not change:
            obj.created_by = request.user
        super().save_model(request, obj, form, change)

    def save_related(self, request: HttpRequest, form: QuestionForm, formsets: list, change: bool) -> None:
        super().save_related(request, form, formsets, change)
        for reading in filter(None, (getattr(row, "reading", "") for formset in formsets for row in formset.forms)):
            self.message_user(request, reading)
        number_from_one(form.instance.options)
        place_again(set().union(*(touched_documents(formset) for formset in formsets)))
        refresh_version(form.instance)

    def get_deleted_objects(self, objs, request: HttpRequest):
        """A question that learners have answered stays for their results; versions nobody has seen go with theirs."""
        to_delete, counts, missing, protected = super().get_deleted_objects(objs, request)
        questions = list(objs)
        seen = set(
            AttemptItem.objects.filter(version__question__in=questions).values_list("version__question", flat=True)
        )
        versions = QuestionVersion.objects.filter(question__in=questions)
        written = {
            f"{capfirst(version._meta.verbose_name)}: {version}" for version in versions.select_related("question")
        }
        others = [text for text in protected if text not in written]
        answered = [
            _("“%(question)s” has been given to learners and stays for their results. Withdraw it instead.")
            % {"question": question}
            for question in questions
            if question.pk in seen
        ]
        return to_delete, counts, missing, [*others, *answered]

    def delete_model(self, request: HttpRequest, obj: Question) -> None:
        self.delete_queryset(request, Question.objects.filter(pk=obj.pk))

    @transaction.atomic
    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[Question]) -> None:
        questions = list(queryset)
        QuestionVersion.objects.filter(question__in=questions).delete()
        Question.objects.filter(pk__in=[question.pk for question in questions]).delete()
