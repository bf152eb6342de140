"""Forms of objections: what a learner says is wrong, the words of a passage, and a teacher's answer."""

from django import forms
from django.utils.translation import gettext_lazy as _

from quizzes.pages.objection_matters import Matter
from quizzes.people.errors import DomainError
from quizzes.results.answering import answer_mark
from quizzes.results.marking_words import LONGEST_WORDS
from quizzes.results.models import Challenge


class Rows(forms.RadioSelect):
    """Radio buttons of which the first one is what a list of errors leads to."""

    def id_for_label(self, id_: str, index: int | str | None = None) -> str:
        return super().id_for_label(id_, 0 if index is None else index)


class ObjectionForm(forms.Form):
    """Which statement is meant, and why it is wrong."""

    statement = forms.ChoiceField(
        label=_("What do you mean?"), error_messages={"required": _("Choose what you mean.")}, widget=Rows
    )
    text = forms.CharField(
        label=_("Why is it wrong?"),
        max_length=Challenge.LONGEST_TEXT,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text=_("In your own words, as you would say it to your teacher."),
    )

    def __init__(self, *args, matter: Matter, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["statement"].choices = [(meant.choice, meant.label) for meant in matter.statements]

    @property
    def chosen(self) -> str:
        """The choice that is ticked, of a form that was sent or not."""
        return self["statement"].value() or ""


class WordsForm(forms.Form):
    """The words of a passage that speak against something; the rule says what is wrong with them."""

    words = forms.CharField(
        label=_("The words that speak against it"),
        required=False,
        max_length=LONGEST_WORDS * 4,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    before = forms.CharField(required=False, max_length=200, widget=forms.HiddenInput)

    def show(self, error: DomainError) -> None:
        self.add_error(error.field if error.field in self.fields else None, error.message)


class AnswerForm(forms.Form):
    """What comes of an objection."""

    outcome = forms.ChoiceField(label=_("What comes of it"), widget=Rows, required=False)
    answer = forms.CharField(
        label=_("Answer to the learner"),
        required=False,
        max_length=Challenge.LONGEST_TEXT,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("The learner sees your name, the line chosen above and these words."),
    )
    calls_for_review = forms.BooleanField(required=False)
    seen = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args, challenge: Challenge, **kwargs):
        initial = {"outcome": challenge.outcome, "answer": challenge.answer, "seen": answer_mark(challenge)}
        super().__init__(*args, initial=initial, **kwargs)
        self.fields["outcome"].choices = [
            *Challenge.Outcome.choices[:2],
            (Challenge.Outcome.STAYS, _("It stays as it is, because …")),
        ]
        self.fields["calls_for_review"].label = (
            _("Leave the question out of new attempts until somebody has reviewed it")
            if challenge.question_id
            else _("Leave the questions about this fact out of new attempts until somebody has reviewed them")
        )

    def show(self, error: DomainError) -> None:
        self.add_error(error.field if error.field in self.fields else None, error.message)

    def show_again(self, challenge: Challenge) -> None:
        """Let the next sending answer what is there now: the teacher has it before the eyes."""
        self.data = self.data.copy()
        self.data["seen"] = answer_mark(challenge)
