"""Inline rows in an order: an empty position means last, and saving numbers the rows from one."""

from typing import Any

from django import forms
from django.db import models
from django.utils.translation import gettext_lazy as _

LAST = 9999


class PositionForm(forms.ModelForm):
    """A row whose position may be left empty."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        position = self.fields.get("position")
        if position is not None:
            position.required, position.initial = False, None
            position.help_text = _("Empty: at the end.")

    def clean_position(self) -> int:
        position = self.cleaned_data["position"]
        return LAST if position is None else position


class OrderedFormSet(forms.BaseInlineFormSet):
    """Inline forms that can be read in the order of their positions."""

    def forms_in_order(self) -> list[forms.ModelForm]:
        """Return the filled forms that are to stay, by position."""
        kept = [form for form in self.forms if self.is_kept(form)]
        return sorted(kept, key=lambda form: form.cleaned_data.get("position", LAST))

    def is_kept(self, form: forms.ModelForm) -> bool:
        if not hasattr(form, "cleaned_data") or self._should_delete_form(form):
            return False
        return bool(form.instance.pk) or form.has_changed()

    def has_errors(self) -> bool:
        return any(form.errors for form in self.forms)

    def add_message(self, message: Any) -> None:
        """Say something above all rows, once."""
        if str(message) not in [str(said) for said in self.non_form_errors()]:
            self.non_form_errors().append(message)


def number_from_one(rows: models.QuerySet) -> None:
    """Give the rows the positions 1, 2, 3 ... in their present order."""
    for position, row in enumerate(rows.order_by("position", "pk"), start=1):
        if row.position != position:
            type(row)._base_manager.filter(pk=row.pk).update(position=position)
