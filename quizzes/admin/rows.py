"""Light rows of an inline: one line of HTML for each field and no hidden copy of an empty row."""

from typing import Any

from django import forms
from django.contrib import admin
from django.db.models import Field, Model
from django.http import HttpRequest


class LightRows(admin.StackedInline):
    """Rows that are drawn by the desk's own template; empty ones stand ready instead of being added by a script."""

    template = "admin/quizzes/rows/inline.html"
    description: Any = ""
    extra = 1
    rows_at_start = 1

    def formfield_for_dbfield(self, db_field: Field, request: HttpRequest, **kwargs) -> forms.Field | None:
        """Leave out what every row would repeat: help, which `description` gives once, and attributes of the admin."""
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if field is not None:
            field.widget = getattr(field.widget, "widget", field.widget)  # without links that open a window
            field.help_text = ""
            for name in ("class", "cols", "spellcheck", "data-context"):
                field.widget.attrs.pop(name, None)
        return field

    def get_formset(self, request: HttpRequest, obj: Model | None = None, **kwargs) -> type[forms.BaseFormSet]:
        """Let the label hold its field while nothing is wrong; a field with an error needs an id to point to it."""

        class WithoutIds(super().get_formset(request, obj, **kwargs)):
            def _construct_form(self, i: int, **form_arguments) -> forms.BaseForm:
                return super()._construct_form(i, **form_arguments | ({} if self.is_bound else {"auto_id": False}))

        return WithoutIds

    @property
    def media(self) -> forms.Media:
        return forms.Media()

    def get_extra(self, request: HttpRequest, obj: Model | None = None, **kwargs) -> int:
        return self.rows_at_start if obj is None else self.extra
