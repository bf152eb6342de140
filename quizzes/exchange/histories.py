"""Begins the history of rows that the project ships: one entry each, written together after the load."""

from collections.abc import Iterable

from django.db import models

SHIPPED, UPDATED = "shipped", "updated"


def save_without_history(row: models.Model) -> None:
    """Insert a row; its history is begun by `begin_histories`."""
    row.skip_history_when_saving = True
    try:
        row.save(force_insert=True)
    finally:
        del row.skip_history_when_saving


def begin_histories(rows: Iterable[models.Model]) -> None:
    """Write the first entry of each row of one table, where that table has a history: one statement per 200 rows."""
    rows = list(rows)
    if rows and hasattr(type(rows[0]), "history"):
        type(rows[0]).history.bulk_history_create(rows, batch_size=200, default_change_reason=SHIPPED)
