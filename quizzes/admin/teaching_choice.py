"""The form of a fact on the desk: which claim is taught, and on a dispute only with a reason."""

from typing import Any

from django import forms
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from quizzes.admin.bilingual import in_both
from quizzes.admin.slugs import SlugForm
from quizzes.facts.models import Claim
from quizzes.facts.queries import is_doubted, verdict_of
from quizzes.facts.writing import write_claim


class ClaimChoice(forms.ModelChoiceField):
    """The claims of a fact by value and source."""

    widget = forms.RadioSelect

    def label_from_instance(self, claim: Claim) -> str:
        return f"{write_claim(claim, (get_language() or 'en')[:2], form='label')} – {claim.document}"


class FactForm(SlugForm):
    """Makes the short name from subject, property and qualifier; chooses the claim that is taught."""

    taught = ClaimChoice(
        Claim.objects.none(),
        required=False,
        blank=True,
        label=gettext_lazy("The value that we teach"),
        empty_label=gettext_lazy("none chosen: taught only where all sources agree"),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        claims = Claim.objects.select_related("document", "value_subject").defer("document__text")
        self.fields["taught"].queryset = claims.filter(fact=self.instance.pk)
        self.initial["taught"] = self._taught_before()

    def _taught_before(self) -> int | None:
        claims = self.instance.claims.all() if self.instance.pk else ()
        return next((claim.pk for claim in claims if claim.is_taught), None)

    def slug_texts(self, cleaned: dict[str, Any]) -> list[str | None]:
        parts = [cleaned.get("subject"), cleaned.get("property")]
        return [" ".join([part.slug for part in parts if part] + [cleaned.get("qualifier") or ""])]

    def clean_taught(self) -> Claim | None:
        claim = self.cleaned_data["taught"]
        if claim is not None and is_doubted(claim):
            raise forms.ValidationError(_("A doubted or impossible value is not taught."))
        return claim

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if "taught" not in self.errors and ({*in_both("settlement"), "taught"} & set(self.changed_data)):
            self._check_settlement(cleaned.get("taught"))
        return cleaned

    @property
    def reason(self) -> dict[str, str]:
        """Why the dispute is settled, per language."""
        return {name.removeprefix("settlement_"): self.cleaned_data.get(name) or "" for name in in_both("settlement")}

    def _check_settlement(self, taught: Claim | None) -> None:
        is_disputed = bool(self.instance.pk) and verdict_of(self.instance).is_disputed
        has_reason = any(self.reason.values())
        if has_reason and not is_disputed:
            self.add_error("settlement_en", _("The sources do not disagree here: there is nothing to settle."))
        elif has_reason and taught is None:
            self.add_error("taught", _("Choose the value that we teach, as well."))
        elif taught is not None and is_disputed and not has_reason:
            message = _("The sources disagree. Say why the chosen value is the one that we teach.")
            self.add_error("settlement_en", message)
