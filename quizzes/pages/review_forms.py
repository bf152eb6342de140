"""Forms of spaced practice."""

from datetime import date, timedelta

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from quizzes.attempts.learning.days import school_day
from quizzes.attempts.learning.models import FEWEST_A_DAY, LearnerSettings

LATEST_DAYS = 366
LARGEST_ID = 2**63 - 1


class AnswerForm(forms.Form):
    """Which card, at which of its turns, in which version was on the page."""

    card_id = forms.IntegerField(min_value=1, max_value=LARGEST_ID)
    turn = forms.IntegerField(min_value=0, max_value=2**31 - 1)
    version_id = forms.IntegerField(min_value=1, max_value=LARGEST_ID)


class LearnerSettingsForm(forms.ModelForm):
    """How a learner wants to practise; days lie ahead, or are empty."""

    class Meta:
        model = LearnerSettings
        fields = ["daily_questions", "exam_on", "paused_until", "shows_streak"]
        help_texts = {
            "daily_questions": _("From 1 to 50. What does not fit today waits; nothing is lost."),
            "exam_on": _(
                "Every question then comes back before that day. Tests that your class was given count anyway."
            ),
            "paused_until": _(
                "Nothing comes before that day. After it you go on as usual, with no more a day than now."
            ),
        }
        widgets = {
            name: forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}) for name in ("exam_on", "paused_until")
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["daily_questions"].widget.attrs["min"] = FEWEST_A_DAY
        today = school_day(timezone.now())
        for name in ("exam_on", "paused_until"):
            field = self.fields[name]
            field.input_formats = ["%Y-%m-%d"]
            field.widget.attrs["min"] = (today + timedelta(days=1)).isoformat()
            if (self.initial.get(name) or today) <= today:
                self.initial[name] = None

    def clean_exam_on(self) -> date | None:
        return _day_ahead(self.cleaned_data["exam_on"])

    def clean_paused_until(self) -> date | None:
        return _day_ahead(self.cleaned_data["paused_until"])


def _day_ahead(day: date | None) -> date | None:
    today = school_day(timezone.now())
    if day is not None and not today < day <= today + timedelta(days=LATEST_DAYS):
        raise forms.ValidationError(_("Choose a day from tomorrow on, within a year."))
    return day
