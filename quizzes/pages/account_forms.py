"""Forms of one's own account."""

from django import forms
from django.contrib.auth.forms import BaseUserCreationForm, UsernameField
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from quizzes.people.models import User


class SignUpForm(BaseUserCreationForm):
    """Username and password, with the name that others see where the learner gives one."""

    class Meta:
        model = User
        fields = ["username", "full_name"]
        field_classes = {"username": UsernameField}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        username, full_name = self.fields["username"], self.fields["full_name"]
        username.help_text = _("Letters, digits and @ . + - _ only. You need no e-mail.")
        username.widget.attrs.pop("autofocus", None)
        full_name.help_text = _("Your teacher and your class see it. Without it they see the username.")
        full_name.widget.attrs["autocomplete"] = "name"

    def clean_username(self) -> str:
        username = self.cleaned_data["username"]
        if User.objects.filter(username__iexact=username).exists():
            raise ValidationError(_("This username is taken. Choose another one."))
        return username


class ProfileForm(forms.ModelForm):
    """The name that others see, and the preferred language."""

    class Meta:
        model = User
        fields = ["full_name", "language"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["full_name"].widget.attrs["autocomplete"] = "name"


class JoinForm(forms.Form):
    """The code of a class; case, spaces and hyphens do not count."""

    code = forms.CharField(
        label=_("Class code"), max_length=30, help_text=_("Six letters and digits from your teacher.")
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        attributes = {"autocomplete": "off", "autocapitalize": "characters", "spellcheck": "false"}
        self.fields["code"].widget.attrs.update(attributes)
