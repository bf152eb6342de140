"""Short names of the desk: made from the title where left empty, and fixed once others rely on them."""

from typing import Any

from django import forms
from django.db.models import Model
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from quizzes.people.slugs import free_slug


class SlugForm(forms.ModelForm):
    """Makes the short name from `slug_source` in either language where it is left empty."""

    slug_source = "title"

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "slug" in self.fields:
            self.fields["slug"].required = False
            self.fields["slug"].help_text = _("Part of the address. Left empty, it is made from the words above.")

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if "slug" in self.fields and "slug" not in self.errors and not cleaned.get("slug"):
            cleaned["slug"] = free_slug(self._meta.model, *self.slug_texts(cleaned))
        return cleaned

    def slug_texts(self, cleaned: dict[str, Any]) -> list[str | None]:
        return [cleaned.get(f"{self.slug_source}_en"), cleaned.get(f"{self.slug_source}_az")]


class SlugFixedOncePublished:
    """For a ModelAdmin: the short name cannot be edited while the row is published."""

    def get_readonly_fields(self, request: HttpRequest, obj: Model | None = None):
        fields = list(super().get_readonly_fields(request, obj))
        return [*fields, "slug"] if obj is not None and obj.published_languages else fields


class SlugFixedOnceMade:
    """For a ModelAdmin: the short name cannot be edited, because texts name the row by it."""

    def get_readonly_fields(self, request: HttpRequest, obj: Model | None = None):
        fields = list(super().get_readonly_fields(request, obj))
        return [*fields, "slug"] if obj is not None else fields
