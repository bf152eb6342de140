"""Finds rows by their natural keys and makes new ones from fixture records, with one look at each table."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import Any

from django.core.exceptions import FieldDoesNotExist
from django.db import models

from quizzes.exchange.shipped_files import joined_key, key_of, table_name, table_of

PATHS_OF_KEY = {
    "user": ("username",),
    "claim": ("fact__slug", "document__slug", "passage_number", "exact"),
    "option": ("question__slug", "position"),
    "citation": ("question__slug", "document__slug", "passage_number", "exact"),
    "quizquestion": ("quiz__slug", "question__slug"),
    "membership": ("classroom__slug", "learner__username"),
    "assignment": ("public_id",),
    "picturefile": ("public_id",),
}


class UnknownReference(LookupError):
    """A record refers to a row that is not there."""


class ShippedRows:
    """What is in the tables, as far as records ask for it."""

    def __init__(self) -> None:
        self._keys: dict[type[models.Model], set[str]] = {}
        self._rows: dict[tuple[type[models.Model], str], models.Model] = {}

    def exists(self, model: type[models.Model], key: str) -> bool:
        """Return whether a row has that natural key; looks at each table once."""
        if model not in self._keys:
            paths = PATHS_OF_KEY.get(model._meta.model_name, ("slug",))
            self._keys[model] = {joined_key(parts) for parts in model._base_manager.values_list(*paths)}
        return key in self._keys[model]

    def remember(self, row: models.Model, record: dict[str, Any]) -> None:
        """Take a row that was just saved into account."""
        key = key_of(record)
        self._rows[type(row), key] = row
        if type(row) in self._keys:
            self._keys[type(row)].add(key)

    def new_row(self, record: dict[str, Any]) -> models.Model:
        """Return the row that a record makes, unsaved.

        Raises UnknownReference where a natural key leads nowhere, FieldDoesNotExist for a column that is none.
        """
        model = table_of(record)
        values = {}
        for name, value in record["fields"].items():
            column = model._meta.get_field(name)
            if not isinstance(column, models.Field):
                raise FieldDoesNotExist(f"{table_name(record)} has no column {name}")
            if column.many_to_many:  # `links_of`, once all rows are there
                continue
            is_reference = column.remote_field is not None and value is not None
            values[name] = self._referred_row(column.related_model, value) if is_reference else column.to_python(value)
        return model(**values)

    def links_of(self, row: models.Model, record: dict[str, Any]) -> Iterator[models.Model]:
        """Return the links that a record makes from its row to others, unsaved; none to what is not there."""
        for column in row._meta.local_many_to_many:
            through, ends = column.remote_field.through, (column.m2m_field_name(), column.m2m_reverse_field_name())
            for natural_key in record["fields"].get(column.name, ()):
                with suppress(UnknownReference):
                    other = self._referred_row(column.related_model, natural_key)
                    yield through(**dict(zip(ends, (row, other), strict=True)))

    def _referred_row(self, model: type[models.Model], natural_key: Sequence[Any]) -> models.Model:
        place = model, joined_key(natural_key)
        if place not in self._rows:
            try:
                self._rows[place] = model._default_manager.get_by_natural_key(*natural_key)
            except model.DoesNotExist as error:
                raise UnknownReference(f"there is no {model._meta.model_name} {place[1]}") from error
        return self._rows[place]
