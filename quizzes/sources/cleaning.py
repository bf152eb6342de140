"""Turns what Django's validation finds into one error of the domain."""

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db.models import Model

from quizzes.people.errors import DomainError


def refuse_invalid(instance: Model) -> None:
    """Run `full_clean`; raise DomainError with the first sentence and the field that it belongs to."""
    try:
        instance.full_clean()
    except ValidationError as error:
        field, messages = next(iter(error.message_dict.items()))
        field = None if field == NON_FIELD_ERRORS else field
        name = _name_of(instance, field)
        raise DomainError(f"{name}: {messages[0]}" if name else messages[0], field=field) from error


def _name_of(instance: Model, field: str | None) -> str:
    known = {column.name: column.verbose_name for column in instance._meta.concrete_fields}
    return str(known.get(field, ""))
