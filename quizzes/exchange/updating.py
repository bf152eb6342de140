"""Brings words of shipped rows up to date that nobody has edited: templates of properties, other names of subjects."""

from collections.abc import Iterable, Iterator
from typing import Any

from django.db import models

from quizzes.exchange.histories import SHIPPED, UPDATED
from quizzes.exchange.shipped_files import ShippedFile, key_of, table_name, table_of
from quizzes.facts.models import Fact, Property, Subject
from quizzes.people.models import ShippedRecord
from quizzes.people.publication import LANGUAGES

FIELDS_OF_TABLE = {
    "property": ("name", "statement", "question", "question_reverse", "event", "cue_words"),
    "subject": ("aliases",),
}
OF_MACHINES = (SHIPPED, UPDATED, "found")


def bring_up_to_date(files: Iterable[ShippedFile]) -> list[models.Model]:
    """Give rows that were shipped before the words of the files, field by field; return those that have changed.

    A field that has other words than the machine last wrote into it was edited by somebody, and stays. Rows that
    somebody made or deleted are left alone, and so is everything but words.
    """
    files = list(files)
    if not files:
        return []
    shipped = set(ShippedRecord.objects.filter(table__in=FIELDS_OF_TABLE).values_list("table", "key"))
    wanted = {
        (table, key_of(record)): record
        for file in files
        for record in file.records
        if (table := table_name(record)) in FIELDS_OF_TABLE and (table, key_of(record)) in shipped
    }
    changed = [row for table in FIELDS_OF_TABLE for row in _changed_rows(table, wanted)]
    for row in changed:
        row._change_reason = UPDATED
        row.save()
        _refresh_facts(row)
    return changed


def _changed_rows(table: str, wanted: dict[tuple[str, str], dict[str, Any]]) -> Iterator[models.Model]:
    records = {key: record for (of_table, key), record in wanted.items() if of_table == table}
    if not records:
        return
    model = table_of(next(iter(records.values())))
    rows = list(model.objects.filter(slug__in=records))
    written = _written_by_machine(model, [row.pk for row in rows])
    for row in rows:
        if row.pk in written and _take_words(row, written[row.pk], records[row.slug]["fields"]):
            yield row


def _written_by_machine(model: type[models.Model], ids: list[int]) -> dict[int, models.Model]:
    """Return for each row what a load last wrote down of it; one query."""
    entries = model.history.filter(id__in=ids, history_change_reason__in=OF_MACHINES).order_by("history_id")
    return {entry.id: entry for entry in entries}


def _take_words(row: models.Model, before: models.Model, fields: dict[str, Any]) -> bool:
    """Set the new words of each field that nobody has edited, unsaved; return whether any has changed."""
    has_changed = False
    for name in FIELDS_OF_TABLE[row._meta.model_name]:
        for language in LANGUAGES:
            column = f"{name}_{language}"
            now, new = getattr(row, column) or "", fields.get(column) or ""
            if column in fields and now == (getattr(before, column) or "") and now != new:
                setattr(row, column, new)
                has_changed = True
    return has_changed


def _refresh_facts(row: Property | Subject) -> None:
    for fact in Fact.objects.filter(**{row._meta.model_name: row}).select_related("subject", "property"):
        fact.save_without_historical_record(update_fields=["search_text"])
