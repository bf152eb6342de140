"""Choosing a row by its short name or by words of its name: one light field, with or without JavaScript."""

from typing import Any

from django import forms
from django.contrib.admin.views.autocomplete import AutocompleteJsonView
from django.core.exceptions import ValidationError
from django.db.models import Field, Model, QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from quizzes.facts.models import Fact
from quizzes.language.letters import fold
from quizzes.sources.models import Document

NAMED_AT_MOST = 5


class NamedChoiceInput(forms.TextInput):
    """A line to type in; a script fills its list of suggestions, and the chosen row's name stands below."""

    template_name = "admin/quizzes/named_choice.html"
    chosen: Any = None

    class Media:
        js = ["quizzes/admin/choosing.js"]

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        context["widget"]["attrs"]["list"] = context["list_name"] = f"{name}_list"
        context["chosen"] = self.chosen if self.chosen is not None and value == self.chosen.slug else None
        return context


class NamedChoiceField(forms.ModelChoiceField):
    """Reads a short name, or words that fit one row only; refuses others with the names that are near."""

    widget = NamedChoiceInput

    def prepare_value(self, value: Any) -> Any:
        row = value if isinstance(value, Model) else self._row_of(value)
        getattr(self.widget, "widget", self.widget).chosen = row  # with or without links beside it
        return row.slug if row is not None else value

    def to_python(self, value: Any) -> Model | None:
        if value in self.empty_values or isinstance(value, Model):
            return value or None
        row = self._row_of(value)
        return row if row is not None else self._row_named(str(value))

    def _row_of(self, value: Any) -> Model | None:
        if value in self.empty_values:
            return None
        row = self.queryset.filter(slug=str(value)).first()
        if row is None and str(value).isascii() and str(value).isdigit():
            row = self.queryset.filter(pk=value).first()
        return row

    def _row_named(self, words: str) -> Model:
        found = self.queryset
        for word in fold(words).split():
            found = found.filter(search_text__contains=word)
        near = list(found[: NAMED_AT_MOST + 1])
        if len(near) == 1:
            return near[0]
        if not near:
            message = _("Nothing is called “%(words)s”. Write a part of the name, or the short name.")
            raise ValidationError(message % {"words": words}, code="invalid_choice")
        names = ", ".join(f"{row} ({row.slug})" for row in near[:NAMED_AT_MOST])
        message = _("“%(words)s” fits several. Write the short name of one, as in: %(names)s.")
        raise ValidationError(message % {"words": words, "names": names}, code="invalid_choice")


def row_chosen(rows: QuerySet, typed: str) -> Model | None:
    """Return the row that a NamedChoiceField would read from what was typed; None where it would refuse it."""
    try:
        return NamedChoiceField(rows).to_python(typed)
    except ValidationError:
        return None


class NamedChoices:
    """For a ModelAdmin or an inline: the relations in `named_choices` are chosen by name."""

    named_choices: tuple[str, ...] = ()

    def formfield_for_foreignkey(self, db_field: Field, request: HttpRequest, **kwargs) -> forms.Field:
        if db_field.name not in self.named_choices:
            return super().formfield_for_foreignkey(db_field, request, **kwargs)
        address = reverse("admin:autocomplete")
        model = db_field.model._meta
        query = f"app_label={model.app_label}&model_name={model.model_name}&field_name={db_field.name}"
        attributes = {"data-choices": f"{address}?{query}", "autocomplete": "off", "spellcheck": "false"}
        return NamedChoiceField(
            named_rows(db_field.remote_field.model._default_manager.all()),
            required=not db_field.blank,
            help_text=db_field.help_text or gettext_lazy("Type a part of the name, or the short name."),
            widget=NamedChoiceInput(attrs=attributes),
        )


def named_rows(rows: QuerySet) -> QuerySet:
    """Return rows ready to be named: a fact with what it is about, a document without its text."""
    if rows.model is Fact:
        return rows.select_related("subject", "property")
    return rows.defer("text") if rows.model is Document else rows


class SuggestionsView(AutocompleteJsonView):
    """Suggestions for what was typed: short name and name."""

    def serialize_result(self, obj: Model, to_field_name: str) -> dict[str, str]:
        return {"id": obj.slug, "text": str(obj)}
