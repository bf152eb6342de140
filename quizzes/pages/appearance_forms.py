"""The form of colours and text size."""

from django import forms
from django.utils.translation import gettext_lazy as _

from quizzes.people.appearance import TextSize, Theme


class LookForm(forms.Form):
    """Both always have an answer: the usual one."""

    theme = forms.ChoiceField(label=_("Colours"), choices=Theme, widget=forms.RadioSelect, required=False)
    text_size = forms.ChoiceField(
        label=_("Text size"),
        choices=TextSize,
        widget=forms.RadioSelect,
        required=False,
        help_text=_("It adds to what your browser enlarges by itself."),
    )
