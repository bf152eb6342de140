"""Claims on the desk, each on a page of its own below its fact: what one document says, and where."""

from typing import Any

from django import forms
from django.contrib import admin
from django.db.models import Model, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from quizzes.admin.bilingual import BilingualFields, in_both
from quizzes.admin.consequences import AsksBeforeChanging
from quizzes.admin.history import FullHistory
from quizzes.admin.linking import LinkedPages, changelist
from quizzes.admin.question_warnings import warn_of_review
from quizzes.admin.quoting import QuotationForm, Quoting
from quizzes.admin.searching import FoldedSearch
from quizzes.admin.site import desk
from quizzes.admin.translation_lists import TranslatedRows
from quizzes.admin.typed_values import HOW_TO_TYPE, take_reading
from quizzes.facts.actions import derive_claim_values, save_claim
from quizzes.facts.models import Claim, Fact
from quizzes.facts.queries import is_doubted
from quizzes.people.errors import DomainError


class ClaimForm(QuotationForm):
    """A claim whose value is read while the form is open, so that what cannot be read is said at the field."""

    reading = ""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "value" in self.fields:
            self.fields["value"].help_text = HOW_TO_TYPE

    def _post_clean(self) -> None:
        super()._post_clean()
        if self.errors or not self.instance.fact_id:
            return
        asked = self.instance.fact.property
        try:
            self.reading = take_reading(self.instance, kind=asked.value_type, unit=asked.unit)
            derive_claim_values(self.instance)
        except DomainError as error:
            self.add_error("value", error.message)
            return
        if self.instance.is_taught and is_doubted(self.instance):
            message = _("This value is taught, and a doubted or impossible value is not. Choose another one first.")
            self.add_error("doubt_en" if not self.instance.is_impossible else "value", message)


@admin.register(Claim, site=desk)
class ClaimAdmin(AsksBeforeChanging, FullHistory, Quoting, BilingualFields, LinkedPages, TranslatedRows, FoldedSearch):
    """What one document says about one fact."""

    form = ClaimForm
    search_fields = ["exact"]
    named_choices = ("fact", "document", "value_subject")
    readonly_fields = ["state_in_words"]
    rows_of_text = {"doubt": 2}
    fieldsets = [
        (
            gettext_lazy("Who says it, and where"),
            {"fields": ["fact", ("document", "passage_number"), "exact", ("prefix", "suffix"), "state_in_words"]},
        ),
        (
            gettext_lazy("The value"),
            {
                "fields": [
                    ("value", "unit", "is_approximate", "bound"),
                    "value_subject",
                    in_both("value_text"),
                    "shows_passage",
                ],
                "classes": ["languages"],
            },
        ),
        (
            gettext_lazy("When, where and from whom, as far as the document says"),
            {
                "fields": ["as_of", in_both("scope"), in_both("relayed_from"), in_both("doubt")],
                "classes": ["languages"],
            },
        ),
    ]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Claim]:
        rows = Claim.objects.select_related("document", "value_subject", "fact__subject", "fact__property")
        return rows.defer("document__text")

    def get_readonly_fields(self, request: HttpRequest, obj: Claim | None = None) -> list[str]:
        fields = list(super().get_readonly_fields(request, obj))
        return ["fact", *fields] if obj is not None else fields

    def links_of(self, row: Claim):
        yield _("All that is said about this fact"), _page_of(row.fact)

    def changelist_view(self, request: HttpRequest, extra_context=None) -> HttpResponse:
        """Claims are listed by their fact."""
        return redirect(changelist(Fact))

    def save_model(self, request: HttpRequest, obj: Claim, form: forms.ModelForm, change: bool) -> None:
        save_claim(obj, by=request.user)
        if form.reading:
            self.message_user(request, form.reading)
        warn_of_review(self, request, obj.fact)

    def delete_model(self, request: HttpRequest, obj: Claim) -> None:
        super().delete_model(request, obj)
        warn_of_review(self, request, obj.fact)

    def response_post_save_add(self, request: HttpRequest, obj: Claim) -> HttpResponse:
        return redirect(_page_of(obj.fact))

    def response_post_save_change(self, request: HttpRequest, obj: Claim) -> HttpResponse:
        return redirect(_page_of(obj.fact))

    def delete_view(self, request: HttpRequest, object_id: str, extra_context: Any = None) -> HttpResponse:
        claim: Model | None = self.get_object(request, object_id)
        response = super().delete_view(request, object_id, extra_context)
        is_gone = claim is not None and request.method == "POST" and not Claim.objects.filter(pk=claim.pk).exists()
        return redirect(_page_of(claim.fact)) if is_gone else response


def _page_of(fact: Fact) -> str:
    return reverse("admin:quizzes_fact_change", args=[fact.pk])
