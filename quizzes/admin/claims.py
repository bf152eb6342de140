"""The claims of a fact on the desk: value, exact words, and which of them is taught."""

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from quizzes.admin.bilingual import BilingualFields, in_both
from quizzes.admin.ordering import OrderedFormSet
from quizzes.admin.quoting import QuotationForm, QuotingInline
from quizzes.facts.actions import derive_claim_values
from quizzes.facts.claim_views import claim_view
from quizzes.facts.models import Claim
from quizzes.facts.queries import is_doubted
from quizzes.facts.verdicts import verdict_on
from quizzes.people.errors import DomainError


class ClaimForm(QuotationForm):
    """A claim whose value is read while the form is open, so that what cannot be read is said at the field."""

    def _get_validation_exclusions(self) -> set[str]:
        # Which claim is taught is decided for the fact as a whole, by ClaimFormSet.
        return super()._get_validation_exclusions() | {"is_taught"}

    def _post_clean(self) -> None:
        super()._post_clean()
        if self.errors or not self.instance.fact.property_id:
            return
        try:
            derive_claim_values(self.instance)
        except DomainError as error:
            self.add_error("value", error.message)


class ClaimFormSet(OrderedFormSet):
    """All claims of a fact: at most one is taught, and on a dispute only with a reason."""

    def _construct_form(self, i: int, **kwargs) -> ClaimForm:
        form = super()._construct_form(i, **kwargs)
        form.instance.fact = self.instance
        return form

    @property
    def empty_form(self) -> ClaimForm:
        form = super().empty_form
        form.instance.fact = self.instance
        return form

    def clean(self) -> None:
        super().clean()
        taught = self.taught_forms()
        for form in taught[1:]:
            form.add_error("is_taught", _("Only one value is taught. Untick the other one."))
        for form in taught[:1]:
            if is_doubted(form.instance):
                form.add_error("is_taught", _("A doubted or impossible value is not taught."))
        fact_form = getattr(self.instance, "form_of_desk", None)
        if fact_form is not None and not self.has_errors():
            self._check_settlement(fact_form, taught)

    def taught_forms(self) -> list[ClaimForm]:
        return [form for form in self.forms_in_order() if form.cleaned_data.get("is_taught")]

    def is_disputed(self) -> bool:
        """True where the claims as typed in cannot all be right."""
        views = [claim_view(form.instance) for form in self.forms_in_order()]
        return verdict_on(views, is_single_valued=self.instance.property.is_single_valued).is_disputed

    def is_valid(self) -> bool:
        fact_form = getattr(self.instance, "form_of_desk", None)
        return super().is_valid() and (fact_form is None or not fact_form.errors)

    def _check_settlement(self, fact_form: Any, taught: list[ClaimForm]) -> None:
        changed = set(in_both("settlement")) & set(fact_form.changed_data)
        reason = any(fact_form.cleaned_data.get(name) for name in in_both("settlement"))
        newly_taught = any("is_taught" in form.changed_data for form in taught)
        if not (changed or newly_taught):
            return
        if reason and not self.is_disputed():
            message = _("The sources do not disagree here: there is nothing to settle.")
        elif reason and not taught:
            message = _("Tick the value that we teach, among the claims below, as well.")
        elif taught and not reason and self.is_disputed():
            message = _("The sources disagree. Say why the ticked value is the one that we teach.")
        else:
            return
        fact_form.add_error("settlement_en", message)


class ClaimInline(BilingualFields, QuotingInline):
    """What each document says, one below the other."""

    model = Claim
    form = ClaimForm
    formset = ClaimFormSet
    autocomplete_fields = ["value_subject"]
    readonly_fields = ["state_in_words"]
    rows_of_text = {"doubt": 2}
    fieldsets = [
        (
            gettext_lazy("Who says it, and where"),
            {"fields": [("document", "passage_number"), "exact", ("prefix", "suffix"), "state_in_words"]},
        ),
        (
            gettext_lazy("The value"),
            {
                "fields": [
                    ("value", "unit", "is_approximate"),
                    "value_subject",
                    in_both("value_text"),
                    ("is_taught", "shows_passage"),
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

    def get_queryset(self, request: HttpRequest):
        rows = super().get_queryset(request).select_related("document", "value_subject", "fact__property")
        return rows.defer("document__text")
