"""The form of one proposed question: its texts in both languages, each in a field that may be changed."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from quizzes.people.publication import LANGUAGES
from quizzes.questions.writing.drafts import WrittenQuestion
from quizzes.questions.writing.editing import texts_of_fields, with_texts

LONGEST_OPTION, LONGEST_TEXT = 400, 2000
ROWS = {
    "stem": _("Question"),
    "explanation": _("Explanation"),
    "why": _("Why it is right or not"),
    "text": pgettext_lazy("an option of a question", "Option"),
    "key": pgettext_lazy("an option of a question", "Key"),
}


class ProposalForm(forms.Form):
    """One field for each text; `rows` pairs the languages, `edited` is the question as the teacher wants it."""

    def __init__(self, question: WrittenQuestion, data: Any = None) -> None:
        super().__init__(data, auto_id=False)
        self.question = question
        for name, text in texts_of_fields(question):
            is_option = name.startswith("option_") and "_text_" in name
            longest = LONGEST_OPTION if is_option else LONGEST_TEXT
            lines = 1 if is_option else 2
            widget = forms.Textarea(attrs={"rows": lines, "cols": None, "lang": name[-2:]})
            self.fields[name] = forms.CharField(required=False, max_length=longest, initial=text, widget=widget)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if not any(cleaned.get(f"stem_{language}") for language in LANGUAGES):
            self.add_error("stem_en", _("Write the question in one language at least."))
        return cleaned

    @property
    def edited(self) -> WrittenQuestion:
        return with_texts(self.question, self.cleaned_data)

    @property
    def rows(self) -> list[dict[str, Any]]:
        """The fields two by two, each pair with its name and whether it belongs to the key."""
        rows = [self._row("stem", ROWS["stem"])]
        for number, option in enumerate(self.question.options, start=1):
            rows.append(self._row(f"option_{number}_text", ROWS["key" if option.is_key else "text"], number=number))
            rows.append(self._row(f"option_{number}_explanation", ROWS["why"]))
        return [*rows, self._row("explanation", ROWS["explanation"])]

    def _row(self, name: str, label: Any, *, number: int | None = None) -> dict[str, Any]:
        return {"label": label, "number": number, "fields": [self[f"{name}_{language}"] for language in LANGUAGES]}
