"""The form of a property: its templates are read while it is open, so that what they cannot ask for is said there."""

from typing import Any

from quizzes.admin.subject_forms import NamedForm
from quizzes.people.publication import LANGUAGES
from quizzes.questions.writing.templates import REQUIRED, template_problems
from quizzes.translating.template_texts import problem_in_words


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
