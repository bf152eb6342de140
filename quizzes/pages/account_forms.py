"""Forms of one's own account."""

from django import forms
from django.conf import settings
from django.contrib.auth.forms import AuthenticationForm, BaseUserCreationForm, UsernameField
from django.utils.translation import gettext_lazy as _

from quizzes.people.models import User


class SignInForm(AuthenticationForm):
    """Username, in small or capital letters, and password."""

    error_messages = AuthenticationForm.error_messages | {
        "invalid_login": _(
            "The username or the password is not right. In the password small and capital letters differ."
        )
    }


class SignUpForm(BaseUserCreationForm):
    """Username and password, with the name that others see where the learner gives one."""

    class Meta:
        model = User
        fields = ["username", "full_name"]
        field_classes = {"username": UsernameField}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        username, full_name = self.fields["username"], self.fields["full_name"]
        username.help_text = _(
            "Letters, digits and . - _ only; small and capital letters are the same. You need no e-mail."
        )
        username.widget.attrs.pop("autofocus", None)
        full_name.help_text = _("Your teacher and your class see it. Without it they see the username.")
        full_name.widget.attrs["autocomplete"] = "name"


class ProfileForm(forms.ModelForm):
    """The name that others see, and the preferred language."""

    class Meta:
        model = User
        fields = ["full_name", "language"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["full_name"].widget.attrs["autocomplete"] = "name"
        self.fields["language"].choices = [("", _("not chosen")), *settings.LANGUAGES]


class LeavingForm(forms.Form):
    """The password once more, so that nobody deletes an account left open on a shared computer."""

    password = forms.CharField(
        label=_("Your password"),
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
        help_text=_("It shows that it is you who deletes the account."),
    )

    def __init__(self, *args, user: User, **kwargs):
        super().__init__(*args, **kwargs)
        self.user = user

    def clean_password(self) -> str:
        password = self.cleaned_data["password"]
        if not self.user.check_password(password):
            raise forms.ValidationError(_("This is not your password. Nothing was deleted."))
        return password


class JoinForm(forms.Form):
    """The code of a class; case, spaces and hyphens do not count."""

    code = forms.CharField(
        label=_("Class code"), max_length=30, help_text=_("Six letters and digits from your teacher.")
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        attributes = {"autocomplete": "off", "autocapitalize": "characters", "spellcheck": "false"}
        self.fields["code"].widget.attrs.update(attributes)
