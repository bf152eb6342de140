"""Fields in both languages side by side: their labels in words and the language of what is typed into them."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.contrib.admin import ModelAdmin
from django.contrib.admin.widgets import RelatedFieldWidgetWrapper
from django.db.models import Field
from django.http import HttpRequest
from django.utils.functional import lazy
from django.utils.text import format_lazy
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from quizzes.language.letters import capitalize
from quizzes.people.publication import columns, language_name

LABELS = {"en": _("{field}, in English"), "az": _("{field}, in Azerbaijani")}
OTHER_LABEL = _("{field}, {language}")
SIDE_BY_SIDE = ("languages",)


def _capitalized(text: Any) -> str:
    return capitalize(str(text), (get_language() or "en")[:2])


capitalized = lazy(_capitalized, str)  # Django's own makes I of the Azerbaijani i


def label_in(language: str, field: Any) -> Any:
    """Return the label of a bilingual field in one language."""
    if language in LABELS:
        return format_lazy(LABELS[language], field=field)
    return format_lazy(OTHER_LABEL, field=field, language=language_name(language))


def in_both(name: str) -> tuple[str, ...]:
    """Return the columns of a bilingual field, for one row of a form."""
    return columns(name)


def side_by_side(title: Any, names: Iterable[str], *, description: Any = "") -> tuple:
    """Return a fieldset that shows each bilingual field as a row of two."""
    return title, {"fields": [in_both(name) for name in names], "classes": SIDE_BY_SIDE, "description": description}


class BilingualFields:
    """For a ModelAdmin or an inline: says the language of each bilingual field, to people and to screen readers."""

    def formfield_for_dbfield(self, db_field: Field, request: HttpRequest, **kwargs) -> forms.Field | None:
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        original = getattr(db_field, "translated_field", None)
        if field is None:
            return None
        self.keep_links_few(field)
        if original is None:
            field.label = capitalized(db_field.verbose_name)
            return field
        field.label = label_in(db_field.language, capitalized(original.verbose_name))
        field.widget.attrs["lang"] = db_field.language
        if isinstance(field.widget, forms.Textarea):
            field.widget.attrs["rows"] = self.rows_of_text.get(original.name, 3)
        return field

    def keep_links_few(self, field: forms.Field) -> None:
        """Leave only the link that adds a row beside a choice, and none in the rows of an inline or beside ticks."""
        if isinstance(field.widget, RelatedFieldWidgetWrapper):
            field.widget.can_change_related = field.widget.can_delete_related = field.widget.can_view_related = False
            is_ticked = isinstance(field.widget.widget, forms.CheckboxSelectMultiple)
            field.widget.can_add_related &= isinstance(self, ModelAdmin) and not is_ticked

    rows_of_text: dict[str, int] = {}
