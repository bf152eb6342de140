"""The forms of reviewing: what a candidate is accepted as, and which other one it repeats."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from quizzes.admin.review_form_parts import bilingual, grouped, initial_of
from quizzes.admin.typed_values import HOW_TO_TYPE, read_typed
from quizzes.facts.accepting import Wording
from quizzes.facts.known_names import KnownNames
from quizzes.facts.models import NAME_TYPES, Bound, Candidate, Property, Subject, ValueType
from quizzes.language.dates import parse_period
from quizzes.language.letters import slug
from quizzes.language.units import UNITS
from quizzes.people.errors import DomainError
from quizzes.people.publication import LANGUAGES

NEW = "new"
IN_BOTH_LANGUAGES = {
    "new_subject_name": gettext_lazy("Its name"),
    "new_property_name": gettext_lazy("Its name"),
    "value_text": gettext_lazy("The name"),
    "qualifier_text": gettext_lazy("Qualifier in words"),
    "scope": gettext_lazy("Scope"),
    "relayed_from": gettext_lazy("Relayed from"),
}


class AcceptForm(forms.Form):
    """Everything that a claim says, filled with what the machine read; a new subject or property is named here."""

    subject = forms.ChoiceField(label=gettext_lazy("Subject"), required=False)
    new_subject_kind = forms.ChoiceField(
        label=gettext_lazy("Kind"), choices=Subject.Kind, required=False, initial=Subject.Kind.OTHER
    )
    property = forms.ChoiceField(label=gettext_lazy("Property"), required=False)
    new_property_type = forms.ChoiceField(label=gettext_lazy("Type of value"), choices=ValueType, required=False)
    new_property_unit = forms.CharField(
        label=gettext_lazy("Unit"),
        required=False,
        max_length=60,
        help_text=gettext_lazy("As CLDR calls it, such as length-kilometer; for money USD or AZN."),
    )
    new_property_is_single = forms.BooleanField(label=gettext_lazy("Has one value only"), required=False, initial=True)
    value = forms.CharField(
        label=gettext_lazy("Value"),
        max_length=200,
        help_text=HOW_TO_TYPE,
    )
    unit = forms.CharField(
        label=gettext_lazy("Unit"),
        required=False,
        max_length=60,
        help_text=gettext_lazy("Empty: the unit of the property."),
        widget=forms.TextInput(attrs={"list": "units", "autocapitalize": "none"}),
    )
    is_approximate = forms.BooleanField(label=gettext_lazy("Approximate"), required=False)
    bound = forms.ChoiceField(label=gettext_lazy("Limit"), choices=Bound.choices, required=False)
    value_subject = forms.ChoiceField(label=gettext_lazy("Who or what is named"), required=False)
    qualifier = forms.CharField(
        label=gettext_lazy("Qualifier"),
        required=False,
        max_length=60,
        help_text=gettext_lazy("Only where a question would ask for it: cold, before-1993. Usually empty."),
    )
    as_of = forms.CharField(
        label=gettext_lazy("As of"),
        required=False,
        max_length=24,
        help_text=gettext_lazy("When the value held: 1989, 2025-09 or 2025-09-15. Empty: the text does not say."),
    )
    shows_passage = forms.BooleanField(
        label=gettext_lazy("Pupils may read the passage around it"),
        required=False,
        help_text=gettext_lazy("Leave unticked where the passage tells of deaths or other matter unfit for pupils."),
    )
    is_for_pupils = forms.BooleanField(
        label=gettext_lazy("If this makes a new fact: pupils may see it"), required=False, initial=True
    )

    def __init__(
        self,
        *args: Any,
        candidate: Candidate,
        known: KnownNames,
        likely: Iterable[int],
        before: dict[str, int],
        **kwargs: Any,
    ):
        super().__init__(*args, initial=initial_of(candidate) | before, **kwargs)
        for name, label in IN_BOTH_LANGUAGES.items():
            self.fields.update(bilingual(name, label))
        self.candidate, self.known = candidate, known
        self.subjects = {str(row.pk): row for row in known.subjects}
        self.properties = {str(row.pk): row for row in known.properties.values()}
        namesakes = known.called(candidate.subject_text)
        called = _("Called “%(name)s”") % {"name": candidate.subject_text}
        near = [(called, namesakes), (_("Named in this document"), set(likely))]
        subjects = grouped(known.subjects, near)
        fitting = {row.pk for row in known.properties.values() if row.value_type == candidate.value_type}
        properties = grouped(known.properties.values(), [(_("For values of this type"), fitting)])
        self.fields["subject"].choices = [("", _("choose")), (NEW, _("a new subject …")), *subjects]
        self.fields["property"].choices = [("", _("choose")), (NEW, _("a new property …")), *properties]
        self.fields["value_subject"].choices = [("", _("nobody that we know")), *subjects]
        self.units = sorted(UNITS)
        self.has_namesakes = bool(namesakes)
        self.is_of_names = candidate.value_type in NAME_TYPES

    def clean_as_of(self) -> str:
        as_of = self.cleaned_data["as_of"].strip()
        try:
            return parse_period(as_of).iso if as_of else ""
        except ValueError as error:
            raise forms.ValidationError(_("Write a date as 1989, 2025-09 or 2025-09-15.")) from error

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        cleaned["subject"] = self._chosen("subject", self.subjects, Subject, kind=cleaned.get("new_subject_kind"))
        cleaned["property"] = self._chosen(
            "property",
            self.properties,
            Property,
            value_type=cleaned.get("new_property_type") or self.candidate.value_type,
            unit=cleaned.get("new_property_unit", ""),
            is_single_valued=cleaned.get("new_property_is_single", True),
        )
        self._read_value(cleaned)
        return cleaned

    def _read_value(self, cleaned: dict[str, Any]) -> None:
        asked = cleaned["property"]
        if asked is None or asked.value_type in NAME_TYPES or not cleaned.get("value"):
            return
        try:
            value = read_typed(cleaned["value"], kind=asked.value_type, unit=cleaned.get("unit") or asked.unit)
        except DomainError as error:
            self.add_error("value", error.message)
            return
        cleaned["value"], cleaned["unit"] = value.value, value.unit or cleaned.get("unit", "")
        cleaned["is_approximate"] = cleaned.get("is_approximate") or value.approximate

    def _chosen(self, name: str, rows: dict, model: type[Subject] | type[Property], **new: Any) -> Any:
        """Return the row that was chosen, or an unsaved new one where its name is free."""
        chosen = self.cleaned_data.get(name)
        if chosen != NEW:
            if not chosen and name not in self.errors:
                self.add_error(name, _("Choose one, or make a new one."))
            return rows.get(chosen or "")
        names = {code: self.cleaned_data.get(f"new_{name}_name_{code}", "") for code in LANGUAGES}
        if not any(names.values()):
            self.add_error(f"new_{name}_name_en", _("Give the new one a name, in one language at least."))
        for code, words in names.items():
            if words and self.known.has(name, words):
                self.add_error(f"new_{name}_name_{code}", _("This name is there already. Choose it in the list above."))
        return model(**{f"name_{code}": words for code, words in names.items()}, **new)

    def wording(self) -> Wording:
        """Return what the candidate is to be accepted as."""
        said = self.cleaned_data
        per_language = {
            name: {code: said[f"{name}_{code}"] for code in LANGUAGES}
            for name in ("value_text", "qualifier_text", "scope", "relayed_from")
        }
        return Wording(
            subject=said["subject"],
            property=said["property"],
            value_subject=self.subjects.get(said["value_subject"]),
            qualifier=slug(said["qualifier"]),
            **{name: said[name] for name in ("value", "unit", "is_approximate", "bound", "as_of", "shows_passage")},
            is_for_pupils=said["is_for_pupils"],
            **per_language,
        )


class MergeForm(forms.Form):
    """Which other candidate or claim of the document says the same."""

    target = forms.ChoiceField(label=gettext_lazy("Says the same as"), widget=forms.RadioSelect)

    def __init__(self, *args: Any, targets: list[tuple[str, str]], **kwargs: Any):
        super().__init__(*args, **kwargs)
        self.fields["target"].choices = targets
        if targets:
            self.fields["target"].initial = targets[0][0]
