"""Takes a person's name out of the desk's log of changes, of texts that may name it, and of all rows that keep it."""

import json
import re

from axes.models import AccessAttempt
from django.apps import apps
from django.contrib.admin.models import LogEntry
from django.db.models import Q

from quizzes.people.guessing import forget_guesses
from quizzes.people.models import KeepsName, User

TABLES_THAT_NAME_PEOPLE = ("membership", "allowance", "attempt", "classroom", "assignment", "challenge")
SHORTEST_NAME = 3


def forget_in_log(person: User, *, called: str) -> None:
    """Put `called` where the log names the person: in the entries of the account and in those that mention it."""
    own = LogEntry.objects.filter(content_type__app_label="quizzes", content_type__model="user")
    own.filter(object_id=str(person.pk)).update(object_repr=called, change_message="")
    # Messages are JSON in ASCII, so the name is looked for as it stands and as it is escaped there.
    for name in {person.display_name, json.dumps(person.display_name)[1:-1]}:
        _replace(name, called=called)


def forget_failed_sign_ins(person: User) -> None:
    """Delete what is counted of wrong passwords under the username of the person, and of wrong codes of classes."""
    forget_guesses(person)
    AccessAttempt.objects.filter(username=person.username).delete()


def forget_kept_names(person: User) -> None:
    """Empty the name of the person in every row that keeps it, whichever room the table is in."""
    for model in apps.get_models():
        if issubclass(model, KeepsName):
            model._base_manager.filter(learner=person).update(full_name="")


def forget_in_words(person: User, *, called: str) -> None:
    """Put `called` where a text about the person names them: in every table that says which of its texts may do so.

    The whole name goes, and each part of it that is long enough to be one; words that only begin so stay.
    """
    whole = [person.full_name, person.username]
    parts = [part for part in person.full_name.split() if len(part) >= SHORTEST_NAME]
    names = sorted({name for name in (*whole, *parts) if name}, key=len, reverse=True)
    pattern = re.compile("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in names))
    for model in apps.get_app_config("quizzes").get_models():
        texts = getattr(model, "names_learner_in", ())
        for row in model._base_manager.filter(learner=person) if texts else ():
            before = [getattr(row, text) for text in texts]
            after = [pattern.sub(called, words) for words in before]
            if before != after:
                model._base_manager.filter(pk=row.pk).update(**dict(zip(texts, after, strict=True)))


def _replace(name: str, *, called: str) -> None:
    whole_name = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")
    entries = LogEntry.objects.filter(
        Q(object_repr__contains=name) | Q(change_message__contains=name),
        content_type__app_label="quizzes",
        content_type__model__in=TABLES_THAT_NAME_PEOPLE,
    )
    for entry in entries:
        entry.object_repr = whole_name.sub(lambda _found: called, entry.object_repr)[:200]
        entry.change_message = whole_name.sub(lambda _found: called, entry.change_message)
        entry.save(update_fields=["object_repr", "change_message"])
