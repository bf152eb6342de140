"""Keeps the Azerbaijani form of a name that the rules cannot know, at the subject that has the name."""

from django.db import transaction
from django.utils.translation import gettext as _

from quizzes.facts.models import Subject
from quizzes.language.azerbaijani import CASES
from quizzes.language.letters import fold
from quizzes.people.errors import DomainError

SAME_BEGINNING = 2


@transaction.atomic
def keep_form_of_name(name: str, case: str, form: str) -> list[Subject]:
    """Store the form at every subject of that Azerbaijani name and return them; raises DomainError."""
    written = " ".join(form.split())
    if case not in CASES:
        raise DomainError(_("This case is not known."))
    if not fold(written).startswith(fold(name)[:SAME_BEGINNING]):
        raise DomainError(_("Write the whole name in that form: %(name)s …") % {"name": name})
    subjects = list(Subject.objects.filter(name_az=name))
    if not subjects:
        raise DomainError(
            _("“%(name)s” is no name of a subject. Add the form where the name comes from.") % {"name": name}
        )
    for subject in subjects:
        subject.az_forms = {**subject.az_forms, case: written}
        subject.full_clean()
        subject.save(update_fields=["az_forms"])
    return subjects
