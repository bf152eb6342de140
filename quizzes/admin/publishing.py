"""Publishing on the desk: boxes per language in a form, actions in a list, and what is missing in words."""

from collections.abc import Callable, Iterable
from copy import copy
from functools import partial
from typing import Any

from django import forms
from django.contrib import admin, messages
from django.db import transaction
from django.db.models import Model, QuerySet
from django.forms.models import construct_instance
from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from quizzes.people.errors import DomainError
from quizzes.people.publication import LANGUAGES, columns, language_name

PUBLISHING = (
    gettext_lazy("Publish"),
    {
        "fields": [columns("is_published")],
        "description": gettext_lazy("Ticking a box checks everything that learners need in that language."),
    },
)


OWN_ACTIONS = {"en": "publish_in_english", "az": "publish_in_azerbaijani"}


def _publish_in(desk: "PublishingAdmin", request: HttpRequest, queryset: QuerySet, *, language: str) -> None:
    desk._publish(request, queryset, language=language)


class PublishingForm(forms.ModelForm):
    """A form with a box per language; what keeps the row from being published is said at its field."""

    def wanted_languages(self) -> list[str]:
        """The languages in which the row is to be published once saved."""
        return [language for language in LANGUAGES if self.cleaned_data.get(f"is_published_{language}")]

    def withdrawn_languages(self) -> list[str]:
        """The languages in which a published row is to become a draft again."""
        return [
            language
            for language in LANGUAGES
            if self.initial.get(f"is_published_{language}") and not self.cleaned_data.get(f"is_published_{language}")
        ]

    def draft(self) -> Model:
        """Return the row as it would be saved, without touching the form's own."""
        return construct_instance(self, copy(self.instance), self._meta.fields, self._meta.exclude)

    def refuse_withdrawal(self, withdraw: Callable[[Model, str], Any]) -> None:
        """Try the withdrawals and take them back; a refusal is said at its box."""
        for language in self.withdrawn_languages():
            try:
                with transaction.atomic():
                    withdraw(self.instance, language)
                    transaction.set_rollback(True)
            except DomainError as error:
                self.add_error(f"is_published_{language}", error.message)

    def add_problem(self, problem: Any) -> None:
        """Say a problem at its field, or above the form where it belongs to no field of it; never twice."""
        field = problem.field if problem.field in self.fields else None
        if str(problem.message) not in [str(message) for message in self.errors.get(field or "__all__", [])]:
            self.add_error(field, problem.message)

    def _get_validation_exclusions(self) -> set[str]:
        # The constraints of publishing speak in table terms; `problems` says the same at the fields.
        return super()._get_validation_exclusions() | {f"is_published_{language}" for language in LANGUAGES}


class PublishingAdmin(admin.ModelAdmin):
    """A list with the state of each row and actions that publish or withdraw; subclasses name the two actions."""

    actions = [*OWN_ACTIONS.values(), "withdraw"]

    def get_actions(self, request: HttpRequest) -> dict[str, Any]:
        """Add an action for each language beside the two that have actions of their own."""
        actions = super().get_actions(request)
        if actions and self.has_change_permission(request):
            for language in set(LANGUAGES) - OWN_ACTIONS.keys():
                words = _("Publish: %(language)s") % {"language": language_name(language)}
                name = f"publish_in_{language}"
                actions[name] = partial(_publish_in, language=language), name, words
        return actions

    def publish_one(self, row: Model, language: str) -> None:
        raise NotImplementedError("an authoring desk says how its rows are published")

    def withdraw_one(self, row: Model, language: str) -> None:
        raise NotImplementedError("an authoring desk says how its rows are withdrawn")

    @admin.display(description=gettext_lazy("state"))
    def publication(self, row: Model) -> str:
        return ", ".join(language_name(language) for language in row.published_languages) or _("draft")

    @admin.action(description=gettext_lazy("Publish in English"), permissions=["change"])
    def publish_in_english(self, request: HttpRequest, queryset: QuerySet) -> None:
        self._publish(request, queryset, language="en")

    @admin.action(description=gettext_lazy("Publish in Azerbaijani"), permissions=["change"])
    def publish_in_azerbaijani(self, request: HttpRequest, queryset: QuerySet) -> None:
        self._publish(request, queryset, language="az")

    @admin.action(description=gettext_lazy("Withdraw: make drafts again"), permissions=["change"])
    def withdraw(self, request: HttpRequest, queryset: QuerySet) -> None:
        done = self._each(
            request,
            ((row, language) for row in queryset for language in row.published_languages),
            self.withdraw_one,
        )
        withdrawn = len({row.pk for row, _language in done})
        sentence = ngettext("%(count)d row is a draft again.", "%(count)d rows are drafts again.", withdrawn)
        self.message_user(request, sentence % {"count": withdrawn}, messages.SUCCESS if withdrawn else messages.INFO)

    def _publish(self, request: HttpRequest, queryset: QuerySet, *, language: str) -> None:
        done = len(self._each(request, ((row, language) for row in queryset), self.publish_one))
        if done:
            sentence = ngettext("%(count)d row is published.", "%(count)d rows are published.", done)
            self.message_user(request, sentence % {"count": done}, messages.SUCCESS)

    def _each(
        self, request: HttpRequest, wanted: Iterable[tuple[Model, str]], do: Callable[[Model, str], None]
    ) -> list[tuple[Model, str]]:
        """Return what was done; what a rule refuses is said in a message that names the row."""
        done = []
        for row, language in wanted:
            try:
                do(row, language)
                done.append((row, language))
            except DomainError as error:
                reasons = [str(problem.message) for problem in getattr(error, "problems", [error])]
                sentence = _("“%(row)s”: %(reasons)s") % {"row": row, "reasons": " ".join(dict.fromkeys(reasons))}
                self.message_user(request, sentence, messages.WARNING)
        return done
