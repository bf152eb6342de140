"""Names for the fields that the admin shows without a label of their own, for those who hear the page."""

from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import AdminSplitDateTime
from django.db.models import Field
from django.http import HttpRequest
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _


class LabelledTimes:
    """For a ModelAdmin or an inline: date and time say what they are of."""

    def formfield_for_dbfield(self, db_field: Field, request: HttpRequest, **kwargs) -> forms.Field | None:
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if field is not None and isinstance(field.widget, AdminSplitDateTime):
            for widget, name in zip(field.widget.widgets, (_("{field}: date"), _("{field}: time")), strict=True):
                widget.attrs["aria-label"] = format_lazy(name, field=db_field.verbose_name)
        return field


class LabelledFormSet(forms.BaseInlineFormSet):
    """Rows of a table whose cells have no label but the head of their column."""

    def add_fields(self, form: forms.ModelForm, index: int | None) -> None:
        super().add_fields(form, index)
        for field in form.fields.values():
            widget = getattr(field.widget, "widget", field.widget)  # inside the links to add and change
            if not hasattr(widget, "widgets"):
                widget.attrs.setdefault("aria-label", field.label)


class LabelledTable(LabelledTimes, admin.TabularInline):
    """A table of rows; every cell can be heard."""

    formset = LabelledFormSet
