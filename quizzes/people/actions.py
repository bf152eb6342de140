"""Named writes about a person alone: signing up and changing one's own profile."""

from secrets import token_hex

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from quizzes.people.appearance import Look
from quizzes.people.errors import DomainError
from quizzes.people.models import User
from quizzes.people.traces import forget_failed_sign_ins, forget_in_log, forget_in_words, forget_kept_names


def sign_up(*, username: str, password: str, full_name: str = "", language: str = "") -> User:
    """Return the new learner; raises DomainError (field username) when the name was taken a moment ago."""
    try:
        with transaction.atomic():
            return User.objects.create_user(username, password=password, full_name=full_name, language=language)
    except IntegrityError:
        raise DomainError(_("This username is taken. Choose another one."), field="username") from None


def change_profile(user: User, *, full_name: str, language: str) -> None:
    """Store the name that others see and the preferred language."""
    user.full_name, user.language = full_name, language
    user.full_clean()
    user.save(update_fields=["full_name", "language", "search_text", "name_sort_key"])


def change_look(user: User, look: Look) -> None:
    """Store the colours and the text size in which the person reads."""
    user.theme, user.text_size = look.theme, look.text_size
    user.full_clean()
    user.save(update_fields=["theme", "text_size"])


@transaction.atomic
def delete_user(user: User) -> None:
    """Delete an account that has no results, and its name from the log."""
    forget_in_log(user, called=f"#{user.pk}")
    forget_failed_sign_ins(user)
    user.delete()


@transaction.atomic
def anonymise_user(user: User) -> None:
    """Remove who the person was for ever, from the log too, and end all sign-ins; results stay with the account."""
    username = f"anonymous-{token_hex(8)}"
    forget_in_log(user, called=username)
    forget_failed_sign_ins(user)
    forget_kept_names(user)
    forget_in_words(user, called="…")
    user.username, user.full_name, user.language = username, "", ""
    user.theme, user.text_size = "", ""
    user.set_unusable_password()
    user.is_active, user.is_anonymised, user.last_login = False, True, None
    user.full_clean()
    user.save()
