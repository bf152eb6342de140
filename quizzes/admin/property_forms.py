"""The form of a property: its templates are read while it is open, so that what they cannot ask for is said there."""

from typing import Any

from django.utils.translation import gettext as _

from quizzes.admin.subject_forms import NamedForm
from quizzes.language.azerbaijani import CASES
from quizzes.people.publication import LANGUAGES
from quizzes.questions.writing.templates import NAMES, REQUIRED, TemplateProblem, template_problems


class PropertyForm(NamedForm):
    """Refuses a template with an unknown placeholder or case, or without the placeholder that it needs."""

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        for field in REQUIRED:
            for language in LANGUAGES:
                name = f"{field}_{language}"
                for problem in template_problems(cleaned.get(name) or "", field=field, language=language):
                    self.add_error(name, problem_in_words(problem))
        return cleaned


def problem_in_words(problem: TemplateProblem) -> str:
    """Return what is wrong with a template, in the active language, with the remedy."""
    known = ", ".join(f"{{{name}}}" for name in NAMES)
    texts = {
        "unbalanced_brace": _("A brace is opened or closed alone. Write placeholders as {subject}."),
        "unknown_placeholder": _("%(piece)s is not known. There are: %(known)s."),
        "placeholder_not_here": _("%(piece)s cannot stand in this template."),
        "unknown_case": _("%(piece)s asks for a form that is not known. There are: %(cases)s."),
        "no_cases_in_language": _("%(piece)s asks for a case, and English names have none."),
        "placeholder_missing": _("%(piece)s is missing: without it the sentence says nothing of its own."),
    }
    return texts[problem.code] % {"piece": problem.piece, "known": known, "cases": ", ".join((*CASES, "when"))}
