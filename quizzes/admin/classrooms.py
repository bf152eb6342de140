"""Classes, their members and assignments on the desk: teachers see their own, administrators all."""

from collections.abc import Iterator
from typing import Any

from django import forms
from django.contrib import admin
from django.db.models import Count, Model, QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from quizzes.admin.labelling import LabelledTable, LabelledTimes
from quizzes.admin.linking import LinkedPages, link
from quizzes.admin.searching import FoldedSearch
from quizzes.admin.site import desk
from quizzes.classrooms.models import Allowance, Assignment, Classroom, Membership
from quizzes.classrooms.queries import assignments_taught_by, classes_taught_by
from quizzes.people.models import User
from quizzes.people.publication import published_anywhere
from quizzes.questions.models import Quiz


class OwnRows(admin.ModelAdmin):
    """Limits every list, page and choice to the classes of the person who is signed in."""

    def own_rows(self, user: User) -> QuerySet:
        raise NotImplementedError("a desk of classes says which rows belong to a teacher")

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        return self.own_rows(request.user).order_by(*self.model._meta.ordering)

    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return super().has_change_permission(request, obj) and self._is_own(request, obj)

    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return super().has_delete_permission(request, obj) and self._is_own(request, obj)

    def has_view_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return super().has_view_permission(request, obj) and self._is_own(request, obj)

    def _is_own(self, request: HttpRequest, row: Model | None) -> bool:
        return row is None or row.pk is None or self.own_rows(request.user).filter(pk=row.pk).exists()

    def formfield_for_foreignkey(self, db_field, request: HttpRequest, **kwargs):
        if db_field.name == "classroom":
            kwargs["queryset"] = classes_taught_by(request.user)
        return super().formfield_for_foreignkey(db_field, request, **kwargs)


class MembershipInline(LabelledTable):
    """Who is in the class; learners are added on the page of the class, by name or by code."""

    model = Membership
    fields = readonly_fields = ["learner", "joined_at"]
    extra = 0

    def has_add_permission(self, request: HttpRequest, obj: Classroom | None = None) -> bool:
        return False

    def get_queryset(self, request: HttpRequest) -> QuerySet[Membership]:
        return super().get_queryset(request).select_related("learner", "classroom").order_by("learner__name_sort_key")


@admin.register(Classroom, site=desk)
class ClassroomAdmin(OwnRows, LinkedPages, FoldedSearch):
    """A class; its teacher is whoever makes it, unless an administrator says otherwise."""

    list_display = ["name", "teacher", "learners_count", "join_code", "archived", "page"]
    list_filter = ["is_archived"]
    list_per_page = 20
    inlines = [MembershipInline]

    def own_rows(self, user: User) -> QuerySet[Classroom]:
        return classes_taught_by(user).annotate(learners_total=Count("memberships"))

    def get_fields(self, request: HttpRequest, obj: Classroom | None = None) -> list[str]:
        teacher = ["teacher"] if request.user.role == User.Role.ADMINISTRATOR else []
        return ["name", *teacher, *(["join_code"] if obj else []), "is_archived"]

    def get_readonly_fields(self, request: HttpRequest, obj: Classroom | None = None) -> list[str]:
        return ["join_code"]

    def get_inlines(self, request: HttpRequest, obj: Classroom | None) -> list:
        return self.inlines if obj else []

    def save_model(self, request: HttpRequest, obj: Classroom, form: forms.ModelForm, change: bool) -> None:
        if obj.teacher_id is None:
            obj.teacher = request.user
        super().save_model(request, obj, form, change)

    def links_of(self, row: Classroom) -> Iterator:
        yield _("Learners, cards and results"), reverse("teach_class", args=[row.slug])

    @admin.display(description=gettext_lazy("learners"), ordering="learners_total")
    def learners_count(self, row: Classroom) -> int:
        return row.learners_total

    @admin.display(description=gettext_lazy("state"), ordering="is_archived")
    def archived(self, row: Classroom) -> str:
        return _("archived") if row.is_archived else _("running")

    @admin.display(description=gettext_lazy("page of the class"))
    def page(self, row: Classroom) -> str:
        return link(reverse("teach_class", args=[row.slug]), _("Learners and results"))


@admin.register(Membership, site=desk)
class MembershipAdmin(OwnRows, FoldedSearch):
    """Who is in which class; a teacher adds learners on the page of the class."""

    list_display = ["learner", "classroom", "joined_at"]
    search_fields = ["learner__search_text", "classroom__search_text"]
    list_per_page = 20
    fields = ["classroom", "learner"]

    def own_rows(self, user: User) -> QuerySet[Membership]:
        return Membership.objects.filter(classroom__in=classes_taught_by(user)).select_related("learner", "classroom")

    def has_add_permission(self, request: HttpRequest) -> bool:
        return super().has_add_permission(request) and request.user.role == User.Role.ADMINISTRATOR

    def get_readonly_fields(self, request: HttpRequest, obj: Membership | None = None) -> list[str]:
        return ["classroom", "learner"] if obj else []

    def formfield_for_foreignkey(self, db_field, request: HttpRequest, **kwargs):
        if db_field.name == "learner":
            kwargs["queryset"] = User.objects.filter(role=User.Role.LEARNER, is_active=True)
        return super().formfield_for_foreignkey(db_field, request, **kwargs)


class AllowanceInline(LabelledTable):
    """More time, more attempts or a later close for one learner of the class."""

    model = Allowance
    extra = 1

    def get_formset(self, request: HttpRequest, obj: Assignment | None = None, **kwargs):
        formset = super().get_formset(request, obj, **kwargs)
        learner = formset.form.base_fields.get("learner")
        if learner is not None:
            learner.queryset = User.objects.filter(memberships__classroom=obj.classroom_id)
            learner.choices = list(learner.choices)
        return formset

    def get_queryset(self, request: HttpRequest) -> QuerySet[Allowance]:
        return super().get_queryset(request).select_related("learner", "assignment__classroom", "assignment__quiz")


class AssignmentForm(forms.ModelForm):
    """An assignment whose times are in order."""

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        opens_at, closes_at = cleaned.get("opens_at"), cleaned.get("closes_at")
        if opens_at and closes_at and opens_at >= closes_at:
            self.add_error("closes_at", _("It must close after it opens."))
        return cleaned


@admin.register(Assignment, site=desk)
class AssignmentAdmin(LabelledTimes, OwnRows, LinkedPages, FoldedSearch):
    """A quiz given to a class, with its times and exceptions."""

    form = AssignmentForm
    list_display = ["quiz", "classroom", "mode", "opens_at", "closes_at", "results"]
    list_filter = ["mode", ("quiz", admin.RelatedOnlyFieldListFilter), ("classroom", admin.RelatedOnlyFieldListFilter)]
    search_fields = ["quiz__search_text", "classroom__search_text"]
    list_per_page = 20
    inlines = [AllowanceInline]
    fieldsets = [
        (None, {"fields": [("classroom", "quiz"), "mode"]}),
        (gettext_lazy("When"), {"fields": ["opens_at", "closes_at", "time_limit_seconds"]}),
        (gettext_lazy("How"), {"fields": ["attempts_allowed", "closes_lesson", "asks_certainty"]}),
    ]

    def own_rows(self, user: User) -> QuerySet[Assignment]:
        return assignments_taught_by(user)

    def get_readonly_fields(self, request: HttpRequest, obj: Assignment | None = None) -> list[str]:
        return ["classroom", "quiz"] if obj else []

    def get_inlines(self, request: HttpRequest, obj: Assignment | None) -> list:
        return self.inlines if obj else []

    def formfield_for_foreignkey(self, db_field, request: HttpRequest, **kwargs):
        if db_field.name == "quiz":
            kwargs["queryset"] = Quiz.objects.filter(published_anywhere())
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def links_of(self, row: Assignment) -> Iterator:
        yield _("Results"), reverse("teach_assignment", args=[row.public_id])

    @admin.display(description=gettext_lazy("results"))
    def results(self, row: Assignment) -> str:
        return link(reverse("teach_assignment", args=[row.public_id]), _("Results"))
