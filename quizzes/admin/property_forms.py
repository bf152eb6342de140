"""The form of a property: its templates and what it says of others are read while it is open, so that what cannot be
is said there."""

from decimal import Decimal
from typing import Any

from quizzes.admin.subject_forms import NamedForm
from quizzes.facts.property_rules import problems_of
from quizzes.people.publication import LANGUAGES
from quizzes.questions.writing.templates import REQUIRED, template_problems
from quizzes.translating.template_texts import problem_in_words


class PropertyForm(NamedForm):
    """Refuses a template with an unknown placeholder or case, or without the placeholder that it needs; an order of
    time that goes round in a ring; a share of what is no number."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("least", "most"):
            if isinstance(self.initial.get(name), Decimal):
                self.initial[name] = _without_zeros(self.initial[name])

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        for field in REQUIRED:
            for language in LANGUAGES:
                name = f"{field}_{language}"
                for problem in template_problems(cleaned.get(name) or "", field=field, language=language):
                    self.add_error(name, problem_in_words(problem))
        return cleaned

    def _post_clean(self) -> None:
        super()._post_clean()
        for problem in problems_of(self.instance, follows=self.cleaned_data.get("follows") or ()):
            self.add_error(problem.field, problem.message)


def _without_zeros(number: Decimal) -> Decimal:
    return number.quantize(Decimal(1)) if number == number.to_integral_value() else number.normalize()
