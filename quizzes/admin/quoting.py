"""Exact words on the desk: checked against their passage while the form is open, and placed when it is saved."""

from collections.abc import Iterable
from itertools import product
from typing import Any

from django import forms
from django.contrib import admin
from django.forms.models import BaseInlineFormSet
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from quizzes.admin.choosing import NamedChoices
from quizzes.admin.linking import link
from quizzes.sources.actions import anchor_quotations
from quizzes.sources.anchoring import find_once
from quizzes.sources.models import Document, Passage, Quotation

WORDS = ("document", "passage_number", "exact", "prefix", "suffix")


class QuotationForm(forms.ModelForm):
    """Refuses words that do not stand once in their passage, where the text is here."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "passage_number" in self.fields:
            self.fields["passage_number"].required = True
        for name in {"prefix", "suffix"} & set(self.fields):
            self.fields[name].strip = False  # the space between the words belongs to them

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        document, number, exact = (cleaned.get(name) for name in WORDS[:3])
        if document and number is not None and exact and document.has_text and set(WORDS) & set(self.changed_data):
            self._look_into_passage(document, number, cleaned)
        return cleaned

    def _look_into_passage(self, document: Document, number: int, cleaned: dict[str, Any]) -> None:
        passage = Passage.objects.filter(document=document, number=number).select_related("document").first()
        if passage is None:
            sentence = _("This document has no passage %(number)d. Its last one is %(last)d.")
            last = document.passages.order_by("number").values_list("number", flat=True).last() or 0
            self.add_error("passage_number", sentence % {"number": number, "last": last})
            return
        found = around_once(passage.text, cleaned)
        if found is None:
            self.add_error("exact", not_once(passage.text, cleaned) % {"number": number})
        else:
            cleaned["prefix"], cleaned["suffix"] = found


def around_once(text: str, quoted: dict[str, Any]) -> tuple[str, str] | None:
    """Return the words before and after with which the exact words stand once; a space between may be left out."""
    prefix, suffix = quoted.get("prefix", ""), quoted.get("suffix", "")
    for before, after in product((prefix, prefix and f"{prefix} "), (suffix, suffix and f" {suffix}")):
        if find_once(text, quoted["exact"], prefix=before, suffix=after):
            return before, after
    return None


def not_once(text: str, quoted: dict[str, Any]) -> str:
    """Return why the words are not found once, with the passage's `number` to be filled in."""
    exact = quoted["exact"]
    if exact not in text:
        return _("These words do not stand in passage %(number)d. Copy them from the passage exactly.")
    if text.count(quoted.get("prefix", "") + exact + quoted.get("suffix", "")) > 1:
        return _("These words stand more than once in passage %(number)d. Add the words right before or after them.")
    return _("Passage %(number)d has these words, but not with those words right before and after them.")


class Quoting(NamedChoices):
    """For a ModelAdmin or an inline of quotations: the document by name, and the state of the words in words."""

    named_choices = ("document",)

    @admin.display(description=gettext_lazy("in the text"))
    def state_in_words(self, quotation: Quotation) -> str:
        if quotation.pk is None:
            return _("Looked up when saved.")
        state = _("%(state)s; open the passages") % {"state": quotation.get_state_display()}
        return link(passages_of(quotation.document_id), state)


def passages_of(document_id: int) -> str:
    """Return the address of the desk's list of the passages of a document."""
    return f"{reverse('admin:quizzes_passage_changelist')}?document__id__exact={document_id}"


def touched_documents(formset: BaseInlineFormSet) -> set[Document]:
    """Return the documents of the quotations that a formset has just saved."""
    rows = [*formset.new_objects, *(row for row, _fields in formset.changed_objects)]
    return {row.document for row in rows if isinstance(row, Quotation)}


def place_again(documents: Iterable[Document]) -> None:
    """Look up everything quoted from the documents."""
    for document in documents:
        anchor_quotations(document)
