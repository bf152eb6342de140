"""Names of people as they are stored: usernames one however they are typed, full names that can be seen."""

import re
import unicodedata
from collections.abc import Callable

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext as _

from quizzes.language.letters import lookalikes, lower, visible

_USERNAME = re.compile(r"[a-zçəğöşü0-9._-]+")


def normal_username(text: str) -> str:
    """The one form of a username: NFKC, small letters, ı as i, so that Şəbnəm, ŞƏBNƏM and QIZIL, qızıl are one each.

    A keyboard without İ and ı writes I for both: only one letter i lets everybody sign in from any keyboard.
    """
    return lower(unicodedata.normalize("NFKC", text), "az").replace("ı", "i")


def refuse_bad_username(username: str) -> None:
    """Raise ValidationError where a username in its one form holds more than letters, digits, full stop, _ and -."""
    if found := lookalikes(username):
        raise ValidationError(
            _("“%(letter)s” only looks like a letter of this alphabet. Change the keyboard and type it again."),
            code="lookalike",
            params={"letter": found[0][1]},
        )
    if not _USERNAME.fullmatch(username):
        raise ValidationError(
            _("Only letters of the English and the Azerbaijani alphabet, digits and . - _ are allowed."), code="invalid"
        )


class CleanedField(models.CharField):
    """Text that is brought into its one form wherever it comes from: a form, a file, a bulk write or a look-up."""

    form_of: Callable[[str], str]

    def to_python(self, value):
        value = super().to_python(value)
        return value if value is None else type(self).form_of(value)

    def get_prep_value(self, value):
        return self.to_python(super().get_prep_value(value))

    def pre_save(self, model_instance, add):
        value = self.to_python(super().pre_save(model_instance, add))
        setattr(model_instance, self.attname, value)
        return value


class UsernameField(CleanedField):
    """What a person signs in with; it is unique in its one form, and the database says so."""

    form_of = staticmethod(normal_username)
    default_validators = [refuse_bad_username]


class VisibleNameField(CleanedField):
    """A name in one line without anything that cannot be seen."""

    form_of = staticmethod(visible)
