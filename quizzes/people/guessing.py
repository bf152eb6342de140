"""Counts wrong guesses at the code of a class beside the wrong passwords, and refuses more after too many."""

from datetime import datetime, timedelta

from axes.models import AccessAttempt
from django.db.models import F, Q, QuerySet, Sum
from django.utils.translation import ngettext

from quizzes.people.errors import DomainError
from quizzes.people.models import User

MOST_OF_ONE = 10
MOST_OF_AN_ADDRESS = 200  # a whole school may share one
WINDOW = timedelta(minutes=10)
# No sign-in counts as one of these: they are told apart by the path, which nobody types.
PATH = "code of a class"


class TooManyGuesses(DomainError):
    """So many codes were wrong that none is looked at for a while."""


def refuse_guessing(person: User, *, address: str | None, now: datetime) -> None:
    """Raise TooManyGuesses where the person, or everybody at the address together, was wrong too often of late."""
    recent = _guesses().filter(attempt_time__gt=now - WINDOW)
    counts = recent.aggregate(
        own=Sum("failures_since_start", filter=Q(username=name_of_guesses(person))),
        here=Sum("failures_since_start", filter=Q(ip_address=address, ip_address__isnull=False)),
    )
    if (counts["own"] or 0) >= MOST_OF_ONE or (counts["here"] or 0) >= MOST_OF_AN_ADDRESS:
        minutes = WINDOW // timedelta(minutes=1)
        sentence = ngettext(
            "Too many codes were wrong. Wait %(count)d minute, and ask your teacher for the code meanwhile.",
            "Too many codes were wrong. Wait %(count)d minutes, and ask your teacher for the code meanwhile.",
            minutes,
        )
        raise TooManyGuesses(sentence % {"count": minutes}, field="code")


def count_wrong_guess(person: User, *, address: str | None, now: datetime) -> None:
    """Count one wrong guess; what is older than the window is forgotten, the person's own with the next one."""
    _guesses().filter(attempt_time__lte=now - WINDOW).delete()
    row, _is_new = AccessAttempt.objects.get_or_create(
        username=name_of_guesses(person),
        ip_address=address,
        user_agent=PATH,
        defaults={"path_info": PATH, "http_accept": "", "get_data": "", "post_data": "", "failures_since_start": 0},
    )
    AccessAttempt.objects.filter(pk=row.pk).update(failures_since_start=F("failures_since_start") + 1, attempt_time=now)


def forget_guesses(person: User) -> None:
    """Forget what the person guessed wrongly, as after a right code."""
    _guesses().filter(username=name_of_guesses(person)).delete()


def name_of_guesses(person: User) -> str:
    """Under what the guesses of a person are counted: no username has blanks."""
    return f"{PATH} {person.pk}"


def _guesses() -> QuerySet[AccessAttempt]:
    return AccessAttempt.objects.filter(path_info=PATH)
