"""Forms of the teachers' pages; minutes here are seconds in the tables."""

from django import forms
from django.utils.translation import gettext_lazy as _

from quizzes.classrooms.models import Assignment, Mode
from quizzes.classrooms.queries import assignable_quizzes
from quizzes.people.errors import DomainError


class LocalTimeField(forms.DateTimeField):
    """A date and time of the school's clock."""

    def __init__(self, **kwargs):
        widget = forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M")
        formats = ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M"]
        super().__init__(widget=widget, input_formats=formats, required=False, **kwargs)


class ClassForm(forms.Form):
    """The name of a class."""

    name = forms.CharField(label=_("Name of the class"), max_length=100, help_text=_("For example 6A, geography."))


class NamesForm(forms.Form):
    """Names of learners, pasted."""

    names = forms.CharField(
        label=_("Names"),
        widget=forms.Textarea(attrs={"rows": 12, "spellcheck": "false"}),
        max_length=20_000,
        help_text=_("One on each line, at most 60. Numbers before the names are dropped."),
    )


class TermsForm(forms.Form):
    """When an assignment is open, and how much time and how many attempts it gives."""

    opens_at = LocalTimeField(label=_("Opens"), help_text=_("Baku time. Empty: at once."))
    closes_at = LocalTimeField(label=_("Closes"), help_text=_("Baku time. Empty: stays open."))
    time_limit_minutes = forms.IntegerField(
        label=_("Time limit in minutes"), min_value=1, max_value=1440, required=False, help_text=_("Empty: no limit.")
    )
    attempts_allowed = forms.IntegerField(
        label=_("Attempts allowed"),
        min_value=1,
        max_value=100,
        required=False,
        help_text=_("Empty: as many as wanted."),
    )

    @property
    def terms(self) -> dict:
        """The cleaned data under the names of the table."""
        terms = dict(self.cleaned_data)
        minutes = terms.pop("time_limit_minutes")
        return terms | {"time_limit_seconds": minutes * 60 if minutes else None}

    def show(self, error: DomainError) -> None:
        """Put the error of a rule beside the field that it belongs to."""
        self.add_error(error.field if error.field in self.fields else None, error.message)


def certainty_field() -> forms.BooleanField:
    """Whether learners say how sure they are."""
    return forms.BooleanField(
        label=_("Ask how sure they are (practice only)"),
        required=False,
        help_text=_("Learners say “guess”, “think so” or “sure” before “Check”. Counted apart from the score."),
    )


class PracticeTermsForm(TermsForm):
    """The terms of a practice, which may ask how sure learners are; attempts in progress go on as they were begun."""

    asks_certainty = certainty_field()


class AssignmentForm(TermsForm):
    """A quiz for a class, as practice or as a test."""

    quiz = forms.ModelChoiceField(queryset=assignable_quizzes(), label=_("Quiz"))
    mode = forms.ChoiceField(
        label=_("Mode"),
        choices=Mode.choices,
        help_text=_("Practice tells after each question what was right; a test tells it after the finish."),
    )
    closes_lesson = forms.BooleanField(label=_("Close lesson and facts while a test runs"), required=False)
    asks_certainty = certainty_field()
    field_order = ["quiz", "mode", "opens_at", "closes_at", "time_limit_minutes", "attempts_allowed", "closes_lesson"]


def terms_of(assignment: Assignment) -> dict:
    """The initial data of a TermsForm."""
    limit = assignment.time_limit_seconds
    return {
        "opens_at": assignment.opens_at,
        "closes_at": assignment.closes_at,
        "time_limit_minutes": -(-limit // 60) if limit else None,
        "attempts_allowed": assignment.attempts_allowed,
        "asks_certainty": assignment.asks_certainty,
    }


class AllowanceForm(forms.Form):
    """What one learner gets beyond the others."""

    extra_minutes = forms.IntegerField(label=_("Extra time in minutes"), min_value=0, max_value=1440, initial=0)
    extra_attempts = forms.IntegerField(label=_("Extra attempts"), min_value=0, max_value=100, initial=0)
    closes_at = LocalTimeField(label=_("Closes later"), help_text=_("Baku time. Empty: as for everybody."))
