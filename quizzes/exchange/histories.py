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
        type(rows[0]).history.bulk_history_create(rows, batch_size=200, default_change_reason=SHIPPED)
    if rows and type(rows[0]) in TRANSLATED_FIELDS:
        record_rows(rows, by=None, now=timezone.now())
