"""Courses, topics, lessons and the glossary on the desk."""

from collections.abc import Iterator
from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.text import format_lazy
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from modeltranslation.admin import TabbedTranslationAdmin

from quizzes.admin.bilingual import BilingualFields, in_both
from quizzes.admin.history import FullHistory
from quizzes.admin.linking import LinkedPages, address_per_language
from quizzes.admin.publishing import PUBLISHING, PublishingAdmin, PublishingForm
from quizzes.admin.searching import FoldedSearch
from quizzes.admin.site import desk
from quizzes.admin.slugs import SlugFixedOnceMade, SlugFixedOncePublished, SlugForm
from quizzes.admin.staleness import ChangedFactsFilter, ReviewsLessons
from quizzes.admin.subjects import NamedForm
from quizzes.admin.translation_lists import TranslatedRows
from quizzes.lessons.actions import publish_lesson, refresh_lesson_facts, refresh_lesson_pictures, unpublish_lesson
from quizzes.lessons.models import Course, Lesson, Term, Topic
from quizzes.lessons.publishing import lesson_problems
from quizzes.people.publication import LANGUAGES, columns

DRAWINGS_HELP = gettext_lazy(
    "Pictures stand on a line of their own: {timeline} sets all dates of the text on one line, {timeline fact fact} "
    "those that are named; {bars fact fact} sets numbers side by side, {bars fact} what each source says; "
    "{map place place} shows subjects on a map."
)


class LessonForm(SlugForm, PublishingForm):
    """A lesson whose problems are said at its fields when a box of publishing is ticked."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["title_en"].required = False  # a lesson may start in either language
        for name in in_both("body"):
            self.fields[name].help_text = format_lazy("{} {}", self.fields[name].help_text, DRAWINGS_HELP)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if not any(cleaned.get(name) for name in in_both("title")):
            self.add_error("title_en", _("Write a title in one language at least."))
        if not self.errors:
            lesson = self.draft()
            for language in self.wanted_languages():
                for problem in lesson_problems(lesson, language):
                    self.add_problem(problem)
        return cleaned


@admin.register(Lesson, site=desk)
class LessonAdmin(
    ReviewsLessons,
    FullHistory,
    SlugFixedOncePublished,
    BilingualFields,
    PublishingAdmin,
    LinkedPages,
    TranslatedRows,
    FoldedSearch,
    TabbedTranslationAdmin,
):
    """A lesson, in one tab per language."""

    form = LessonForm
    list_display = ["title", "course", "position", "publication", "review", "updated_at"]
    list_display_links = ["title"]
    list_filter = [ChangedFactsFilter, *columns("is_published"), "course", "topic"]
    actions = [*PublishingAdmin.actions, "mark_as_reviewed"]
    list_select_related = ["course", "topic"]
    list_per_page = 20
    rows_of_text = {"body": 24, "summary": 3}
    fieldsets = [
        (
            None,
            {
                "fields": ["title", "summary", "body"],
                "description": gettext_lazy("In the text, {picture short-name} on a line of its own shows a picture."),
            },
        ),
        PUBLISHING,
        (gettext_lazy("Place"), {"fields": [("course", "position"), "topic", "slug"]}),
    ]

    class Media:
        js = ["quizzes/admin/languages.js"]

    def links_of(self, row: Lesson) -> Iterator:
        yield from address_per_language("lesson", row.slug)

    def publish_one(self, row: Lesson, language: str) -> None:
        publish_lesson(row, language=language)

    def withdraw_one(self, row: Lesson, language: str) -> None:
        unpublish_lesson(row, language=language)

    def save_related(self, request: HttpRequest, form: LessonForm, formsets: list, change: bool) -> None:
        super().save_related(request, form, formsets, change)
        refresh_lesson_facts(form.instance)
        refresh_lesson_pictures(form.instance)


class CourseForm(SlugForm, PublishingForm):
    """A course is published with a title and a summary."""

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        for language in self.wanted_languages():
            for name in (f"title_{language}", f"summary_{language}"):
                if name not in self.errors and not cleaned.get(name):
                    self.add_error(name, _("This is empty in a language in which the course is to be published."))
        return cleaned


@admin.register(Course, site=desk)
class CourseAdmin(SlugFixedOncePublished, BilingualFields, TranslatedRows):
    form = CourseForm
    list_display = ["title", "slug", "publication"]
    publication = PublishingAdmin.publication
    fieldsets = [
        (None, {"fields": [in_both("title"), in_both("summary")], "classes": ["languages"]}),
        PUBLISHING,
        (gettext_lazy("Address"), {"fields": ["slug"]}),
    ]


@admin.register(Topic, site=desk)
class TopicAdmin(SlugFixedOnceMade, BilingualFields, TranslatedRows):
    form = NamedForm
    list_display = ["name", "slug", "position"]
    fieldsets = [
        (None, {"fields": [in_both("name")], "classes": ["languages"]}),
        (gettext_lazy("Place"), {"fields": ["position", "slug"]}),
    ]


@admin.register(Term, site=desk)
class TermAdmin(FullHistory, SlugFixedOnceMade, BilingualFields, LinkedPages, TranslatedRows, FoldedSearch):
    """A word of the glossary; it explains itself in lessons of each language in which it is complete."""

    form = NamedForm
    list_display = ["name", "other_names", "definition"]
    list_per_page = 20
    fieldsets = [
        (None, {"fields": [in_both("name"), in_both("definition")], "classes": ["languages"]}),
        (gettext_lazy("Address"), {"fields": ["slug"]}),
    ]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Term]:
        return super().get_queryset(request).order_by("sort_key_az")

    def links_of(self, row: Term) -> Iterator:
        for words, address in address_per_language("glossary"):
            yield words, f"{address}?at={row.slug}#term-{row.slug}"

    @admin.display(description=gettext_lazy("in the other language"))
    def other_names(self, row: Term) -> str:
        here = (get_language() or "en")[:2]
        names = (getattr(row, f"name_{language}") for language in LANGUAGES if language != here)
        return ", ".join(name for name in names if name)
