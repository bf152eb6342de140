"""Forms of a question: its own fields, its options and its evidence, checked together before anything is saved."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from quizzes.admin.ordering import OrderedFormSet, PositionForm
from quizzes.admin.publishing import PublishingForm
from quizzes.admin.slugs import SlugForm
from quizzes.facts.actions import derive_typed_value
from quizzes.people.errors import DomainError
from quizzes.questions.actions import withdraw_question
from quizzes.questions.publishing import Problem, problems_of


class QuestionForm(SlugForm, PublishingForm):
    """The question itself; `options` and `citations` find it through the row."""

    slug_source = "stem"

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if cleaned.get("form") == "attributed" and not cleaned.get("attributed_to"):
            self.add_error("attributed_to", _("Choose the source that the stem names."))
        if not any(cleaned.get(name) for name in ("stem_en", "stem_az")):
            self.add_error("stem_en", _("Write the question in one language at least."))
        self.refuse_withdrawal(withdraw_question)
        return cleaned


class OptionForm(PositionForm):
    """One option; a typed value is read while the form is open."""

    def _post_clean(self) -> None:
        super()._post_clean()
        if self.errors:
            return
        try:
            derive_typed_value(self.instance)
        except DomainError as error:
            self.add_error("value", error.message)


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
