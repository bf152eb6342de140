"""The form of one proposed question: its texts in both languages, each in a field that may be changed."""

from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from quizzes.people.publication import LANGUAGES
from quizzes.questions.writing.drafts import CannotWrite, WrittenForm, WrittenQuestion
from quizzes.questions.writing.editing import texts_of_fields, with_texts
from quizzes.questions.writing.shelf import Shelf
from quizzes.questions.writing.writing import write_question

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
        super().__init__(data, auto_id=False, prefix=question.slug)
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


def keys_of(question: WrittenQuestion) -> str:
    """Return which options are keys, in their order, to see whether a question written again is still the same."""
    return "".join("1" if option.is_key else "0" for option in question.options)


def sent_proposals(sent: QueryDict, shelf: Shelf) -> dict[str, ProposalForm | None]:
    """Return the forms of a page by the questions' short names; None where the facts no longer give that question."""
    found: dict[str, ProposalForm | None] = {}
    for slug in sent.getlist("shown"):
        question = _written_again(sent, slug, shelf)
        found[slug] = ProposalForm(question, sent) if question is not None else None
    return found


def _written_again(sent: QueryDict, slug: str, shelf: Shelf) -> WrittenQuestion | None:
    fact, form, seed, keys = (sent.get(f"{slug}-{name}", "") for name in ("fact", "form", "seed", "keys"))
    try:
        question = write_question(shelf.card(fact), shelf, WrittenForm(form), seed=int(seed))
    except (KeyError, ValueError, CannotWrite):
        return None
    return question if keys == keys_of(question) and question.slug == slug else None
