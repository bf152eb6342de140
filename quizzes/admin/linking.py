"""Links from a row of the desk to where it is seen: previews, print and results."""

import re
from collections.abc import Iterator
from typing import Any

from django import forms
from django.contrib import admin
from django.db.models import Model
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.html import format_html
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from quizzes.people.publication import LANGUAGES, language_name

AS_LEARNERS_SEE_IT = {"en": _("As a learner sees it, in English"), "az": _("As a learner sees it, in Azerbaijani")}


def address_in(language: str, name: str, *args: Any) -> str:
    """Return the address of a page in a language."""
    with override(language):
        return reverse(name, args=args)


def address_per_language(name: str, *args: Any) -> Iterator[tuple[Any, str]]:
    """Yield the words and the address of a page as a learner sees it, in each language."""
    for language in LANGUAGES:
        yield AS_LEARNERS_SEE_IT.get(language) or _other(language), address_in(language, name, *args)


def _other(language: str) -> str:
    return format_lazy(_("As a learner sees it: {language}"), language=language_name(language))


def link(address: str, text: Any) -> str:
    """Return a link, safe to show in a list."""
    return format_html('<a href="{}">{}</a>', address, text)


def changelist(model: type[Model], **filters: Any) -> str:
    """Return the address of a list of the desk, filtered."""
    query = "&".join(f"{name}={value}" for name, value in filters.items())
    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_changelist") + (
        f"?{query}" if query else ""
    )


def tighten(response: TemplateResponse) -> None:
    """Leave one space where only white space stands between two tags: a third of a long form."""
    response.content = re.sub(rb">\s+<", b"> <", response.content)


class LinkedPages(admin.ModelAdmin):
    """Shows `links_of(row)` beside “History” on the page of a row, without the scripts that fill in short names."""

    @property
    def media(self) -> forms.Media:
        scripts = [
            "vendor/jquery/jquery.min.js",
            "jquery.init.js",
            "core.js",
            "admin/RelatedObjectLookups.js",
            "actions.js",
        ]
        return forms.Media(js=[f"admin/js/{script}" for script in scripts])

    def links_of(self, row: Model) -> Iterator[tuple[Any, str]]:
        yield from ()

    def render_change_form(self, request: HttpRequest, context: dict[str, Any], *args, **kwargs) -> HttpResponse:
        row = context.get("original")
        context["linked_pages"] = list(self.links_of(row)) if row is not None else []
        response = super().render_change_form(request, context, *args, **kwargs)
        response.add_post_render_callback(tighten)
        return response
