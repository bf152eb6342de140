"""Forms of a question: its own fields, its options and its evidence, checked together before anything is saved."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from quizzes.admin.ordering import OrderedFormSet, PositionForm
from quizzes.admin.publishing import PublishingForm
from quizzes.admin.slugs import SlugForm
from quizzes.admin.typed_values import take_reading
from quizzes.facts.actions import derive_typed_value
from quizzes.facts.models import NAME_TYPES, ValueType
from quizzes.people.errors import DomainError
from quizzes.questions.actions import withdraw_question
from quizzes.questions.models import Option
from quizzes.questions.publishing import Problem, problems_of

NUMBERS_AND_DATES = [(str(kind), kind.label) for kind in ValueType if kind not in NAME_TYPES]


class QuestionForm(SlugForm, PublishingForm):
    """The question itself; `options` and `citations` find it through the row."""

    slug_source = "stem"
    options_are = forms.ChoiceField(
        label=_("The options are"),
        choices=[("", _("words, or what they were before")), *NUMBERS_AND_DATES],
        required=False,
        help_text=_("For numbers and dates: each option then has a value that is compared with the sources."),
    )
    options_unit = forms.CharField(label=_("unit of the options"), max_length=60, required=False)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "picture" in self.fields:
            self.fields["picture"].help_text = ""  # said at the fact
        kinds = {(option.value_type, option.unit) for option in self._options() if option.value}
        if len(kinds) == 1:
            self.initial["options_are"], self.initial["options_unit"] = kinds.pop()

    def _options(self) -> list[Option]:
        return list(self.instance.options.all()) if self.instance.pk else []

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        self.instance.kind_of_options = self._kind_of_options(cleaned)
        if cleaned.get("form") == "attributed" and not cleaned.get("attributed_to"):
            self.add_error("attributed_to", _("Choose the source that the stem names."))
        if not any(cleaned.get(name) for name in ("stem_en", "stem_az")):
            self.add_error("stem_en", _("Write the question in one language at least."))
        self.refuse_withdrawal(withdraw_question)
        return cleaned

    @staticmethod
    def _kind_of_options(cleaned: dict[str, Any]) -> tuple[str, str]:
        value_type, unit = cleaned.get("options_are") or "", cleaned.get("options_unit") or ""
        asked = getattr(cleaned.get("fact"), "property", None)
        if asked is not None and asked.value_type not in NAME_TYPES and value_type in ("", asked.value_type):
            return asked.value_type, unit or asked.unit
        return value_type, unit


class OptionForm(PositionForm):
    """One option; its number or date is read while the form is open, as the kind that the question says."""

    reading = ""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["position"].help_text = ""  # said once, above the rows
        if self.instance.pk and self.instance.picture_id:
            self.initial["picture"] = self.instance.picture

    def _post_clean(self) -> None:
        super()._post_clean()
        if self.errors:
            return
        option = self.instance
        if not option.value:
            option.value_type = option.unit = ""
        elif not self._take_kind(*getattr(option.question, "kind_of_options", ("", ""))):
            self.add_error("value", _("Choose above the options what kind of number or date this is."))
            return
        try:
            self.reading = take_reading(option, kind=option.value_type, unit=option.unit)
            derive_typed_value(option)
        except DomainError as error:
            self.add_error("value", error.message)

    def _take_kind(self, value_type: str, unit: str) -> str:
        option = self.instance
        option.value_type = value_type or option.value_type
        option.unit = unit or option.unit
        return option.value_type


class OptionFormSet(OrderedFormSet):
    """The options of a question, in their order."""

    def clean(self) -> None:
        super().clean()
        self.instance.options_of_desk = self


class CitationFormSet(OrderedFormSet):
    """The evidence of a question; looked at last, so the whole question is checked from here."""

    def clean(self) -> None:
        super().clean()
        form, options = getattr(self.instance, "form_of_desk", None), getattr(self.instance, "options_of_desk", None)
        if form is None or options is None or options.has_errors() or self.has_errors():
            return
        check_question(form, options, has_citation=bool(self.forms_in_order()))

    def is_valid(self) -> bool:
        is_valid = super().is_valid()
        form, options = getattr(self.instance, "form_of_desk", None), getattr(self.instance, "options_of_desk", None)
        return is_valid and not (
            form is not None and (form.errors or options.has_errors() or options.non_form_errors())
        )


def check_question(form: QuestionForm, options: OptionFormSet, *, has_citation: bool) -> None:
    """Say at the fields what keeps the question from being published in each language whose box is ticked."""
    option_forms = options.forms_in_order()
    rows = [option_form.instance for option_form in option_forms]
    for language in form.wanted_languages():
        for problem in problems_of(form.instance, language, options=rows, has_citation=has_citation):
            _say(problem, form, options, option_forms)


def _say(problem: Problem, form: QuestionForm, options: OptionFormSet, option_forms: list[OptionForm]) -> None:
    if problem.option is not None:
        target = option_forms[problem.option]
        target.add_error(problem.field if problem.field in target.fields else None, problem.message)
    elif problem.field in form.fields:
        form.add_problem(problem)
    else:
        options.add_message(problem.message)
