"""Users on the desk, for administrators alone: the role decides access, and people with results become anonymous."""

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.actions import delete_selected
from django.contrib.auth.admin import UserAdmin
from django.contrib.auth.forms import UserChangeForm, UserCreationForm
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from quizzes.admin.searching import FoldedSearch
from quizzes.admin.site import desk
from quizzes.attempts.learning.leaving import anonymise_learner
from quizzes.attempts.models import Attempt
from quizzes.people.actions import delete_user
from quizzes.people.models import User
from quizzes.results.models import Challenge

Role = User.Role


class PersonForm(UserChangeForm):
    class Meta:
        model = User
        fields = "__all__"


class NewPersonForm(UserCreationForm):
    class Meta:
        model = User
        fields = ["username", "full_name", "role"]


@admin.register(User, site=desk)
class PersonAdmin(FoldedSearch, UserAdmin):
    """A person; nobody changes the own role or locks themselves out."""

    form = PersonForm
    add_form = NewPersonForm
    add_form_template = None
    list_display = ["username", "full_name", "role", "state", "last_login"]
    list_filter = ["role", "is_active", "is_anonymised"]
    list_per_page = 20
    ordering = ["name_sort_key"]
    filter_horizontal = []
    actions = ["make_anonymous", "delete_selected"]
    search_fields = ["search_text"]
    fieldsets = [
        (None, {"fields": ["username", "password", "full_name", "language"]}),
        (gettext_lazy("Access"), {"fields": ["role", "is_active", "last_login", "date_joined"]}),
    ]
    add_fieldsets = [(None, {"fields": ["username", "full_name", "role", "password1", "password2"]})]

    def get_readonly_fields(self, request: HttpRequest, obj: User | None = None) -> list[str]:
        own = ["role", "is_active"] if obj is not None and obj.pk == request.user.pk else []
        return ["last_login", "date_joined", *own]

    def save_model(self, request: HttpRequest, obj: User, form: forms.ModelForm, change: bool) -> None:
        obj.is_staff = obj.role != Role.LEARNER
        obj.is_superuser = obj.role == Role.ADMINISTRATOR
        super().save_model(request, obj, form, change)

    @admin.display(description=gettext_lazy("state"), ordering="is_active")
    def state(self, row: User) -> str:
        if row.is_anonymised:
            return _("made anonymous")
        return _("active") if row.is_active else _("locked")

    @admin.action(description=gettext_lazy("Make anonymous: results stay, the name goes"), permissions=["delete"])
    def make_anonymous(self, request: HttpRequest, queryset: QuerySet[User]) -> HttpResponse | None:
        people = queryset.exclude(pk=request.user.pk)
        if not people:
            self.message_user(request, _("You cannot make yourself anonymous."), messages.ERROR)
            return None
        if not request.POST.get("confirmed"):
            context = self.admin_site.each_context(request) | {
                "title": _("Make anonymous?"),
                "people": people,
                "opts": self.opts,
                "action_checkbox_name": admin.helpers.ACTION_CHECKBOX_NAME,
            }
            return TemplateResponse(request, "admin/quizzes/user/make_anonymous.html", context)
        self._make_anonymous(request, people)
        return None

    @admin.action(description=delete_selected.short_description, permissions=["delete"])
    def delete_selected(self, request: HttpRequest, queryset: QuerySet[User]) -> HttpResponse | None:
        """Django's action for those without results; the others are made anonymous, and the message says so."""
        if request.POST.get("post") and not queryset.filter(pk=request.user.pk).exists():
            with_results = _people_with_results(list(queryset))
            self._make_anonymous(request, queryset.filter(pk__in=with_results))
            queryset = queryset.exclude(pk__in=with_results)
        return delete_selected(self, request, queryset)

    def _make_anonymous(self, request: HttpRequest, queryset: QuerySet[User]) -> None:
        people = list(queryset)
        for person in people:
            anonymise_learner(person)
            self.log_change(request, person, [{"changed": {"fields": ["is_anonymised"]}}])
        if people:
            sentence = ngettext(
                "%(count)d person was made anonymous.", "%(count)d people were made anonymous.", len(people)
            )
            self.message_user(request, sentence % {"count": len(people)}, messages.SUCCESS)

    def get_deleted_objects(self, objs, request: HttpRequest):
        """Who has results is not deleted: the page says that the name goes and the results stay."""
        people = list(objs)
        with_results = _people_with_results(people)
        others = User.objects.filter(pk__in=[person.pk for person in people if person.pk not in with_results])
        to_delete, counts, missing, protected = super().get_deleted_objects(others, request)
        anonymous = [
            _("%(person)s has results: these stay, and the person is made anonymous.") % {"person": person}
            for person in people
            if person.pk in with_results
        ]
        if any(person.pk == request.user.pk for person in people):
            protected = [*protected, _("You cannot delete yourself.")]
        return [*to_delete, *anonymous], counts, missing, protected

    def delete_model(self, request: HttpRequest, obj: User) -> None:
        self.delete_queryset(request, User.objects.filter(pk=obj.pk))

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[User]) -> None:
        people = list(queryset)
        with_results = _people_with_results(people)
        for person in people:
            if person.pk not in with_results:
                delete_user(person)
        self._make_anonymous(request, queryset.filter(pk__in=with_results))

    def response_delete(self, request: HttpRequest, obj_display: str, obj_id: int) -> HttpResponse:
        if User.objects.filter(pk=obj_id).exists():  # made anonymous, and the message says so already
            return redirect("admin:quizzes_user_changelist")
        return super().response_delete(request, obj_display, obj_id)


def _people_with_results(people: list[User]) -> set[int]:
    return {
        learner_id
        for model in (Attempt, Challenge)
        for learner_id in model.objects.filter(learner__in=people).values_list("learner_id", flat=True)
    }
