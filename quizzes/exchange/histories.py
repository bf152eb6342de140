"""Begins what is kept beside the rows that the project ships: their history and the states of their translations."""

from collections.abc import Iterable

from django.db import models
from django.utils import timezone

from quizzes.translating.fields import TRANSLATED_FIELDS
from quizzes.translating.recording import LEFT_FOR_LATER, record_rows

SHIPPED, UPDATED = "shipped", "updated"


def save_without_history(row: models.Model) -> None:
    """Insert a row; what is kept beside it is begun by `begin_histories`."""
    row.skip_history_when_saving = True
    setattr(row, LEFT_FOR_LATER, True)
    try:
        row.save(force_insert=True)
    finally:
        del row.skip_history_when_saving
        delattr(row, LEFT_FOR_LATER)


def begin_histories(rows: Iterable[models.Model]) -> None:
    """Write the first entry of each row of one table and take in its texts: one statement per 200 rows."""
    rows = list(rows)
    if rows and hasattr(type(rows[0]), "history"):
        entries = type(rows[0]).history.bulk_history_create(rows, batch_size=200, default_change_reason=SHIPPED)
        _write_links({entry.id: entry for entry in entries})
    if rows and type(rows[0]) in TRANSLATED_FIELDS:
        record_rows(rows, by=None, now=timezone.now())


def _write_links(entries: dict[int, models.Model]) -> None:
    """Write beside the entries, by the key of their row, to which other rows these are linked."""
    for column in next(iter(entries.values()))._history_m2m_fields:
        through, key = column.remote_field.through, f"{column.m2m_field_name()}_id"
        links = list(through.objects.filter(**{f"{key}__in": entries}))
        kept = getattr(type(next(iter(entries.values()))), column.name).model
        columns = [field.attname for field in through._meta.concrete_fields]
        kept.objects.bulk_create(
            kept(history=entries[getattr(link, key)], **{name: getattr(link, name) for name in columns})
            for link in links
        )
