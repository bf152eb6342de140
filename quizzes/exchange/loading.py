"""Loads shipped records that are absent and were never shipped before; never changes a row that exists.

The ledger (`ShippedRecord`) remembers every record that was loaded. What stands in it is not loaded again: a teacher
may have changed it, renamed it or deleted it. A part is loaded only into a whole that this project shipped:

- claims, questions of a quiz and members of a class also later, into a whole that was loaded before;
- options and citations only together with their question: a question that teachers know is not changed behind them.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

from django.core.exceptions import ValidationError
from django.db import IntegrityError, models, transaction

from quizzes.exchange.histories import save_without_history
from quizzes.exchange.shipped_files import ShippedFile, joined_key, key_of, table_name, table_of
from quizzes.exchange.shipped_rows import ShippedRows, UnknownReference
from quizzes.people.errors import DomainError
from quizzes.people.models import ShippedRecord

WHOLE_OF_PART = {
    "claim": "fact",
    "option": "question",
    "citation": "question",
    "quizquestion": "quiz",
    "membership": "classroom",
}
LOADED_WITH_THEIR_WHOLE = frozenset({"option", "citation"})
FILE = "file"


class Loader:
    """Loads records one after the other; `created` holds new rows by table, `refused` what could not be loaded."""

    def __init__(self, *, prepare: Callable[[models.Model], None]) -> None:
        self.prepare = prepare
        self.shipped = set(ShippedRecord.objects.values_list("table", "key"))
        self.created: dict[str, list[models.Model]] = {}
        self.skipped: Counter[str] = Counter()
        self.refused: list[str] = []
        self.new_files: list[ShippedFile] = []
        self._rows = ShippedRows()
        self._with_links: list[tuple[models.Model, dict[str, Any]]] = []
        self._new_keys: set[tuple[str, str]] = set()
        self._other_slugs: dict[str, str] = {}

    def has_loaded(self, file: ShippedFile) -> bool:
        """Return whether exactly this file was loaded before."""
        return (FILE, file.key) in self.shipped

    def load(self, files: Iterable[ShippedFile]) -> None:
        """Load the records of all files in order, and write down what was loaded."""
        for file in files:
            if not self.has_loaded(file):
                self.new_files.append(file)
            refused_before = len(self.refused)
            for record in file.records:
                self._load_record(record, origin=file.name)
            if len(self.refused) == refused_before:
                self._new_keys.add((FILE, file.key))
        for row, record in self._with_links:
            for link in self._rows.links_of(row, record):
                link.save(force_insert=True)
        ShippedRecord.objects.bulk_create(
            ShippedRecord(table=table, key=key) for table, key in sorted(self._new_keys - self.shipped)
        )

    def _load_record(self, record: dict[str, Any], *, origin: str) -> None:
        table, key = table_name(record), key_of(record)
        is_known = (table, key) in self.shipped or self._rows.exists(table_of(record), key)
        if is_known or self._is_known_text(record) or not self._may_join_its_whole(record):
            self.skipped[table] += 1
            return
        try:
            row = self._insert(record)
        except (UnknownReference, ValidationError, IntegrityError, DomainError) as error:
            self.skipped[table] += 1
            if not self._rests_on_deleted(record):
                self.refused.append(f"{origin}: {table} {key}: {error}")
            return
        self._rows.remember(row, record)
        self.created.setdefault(table, []).append(row)
        if row._meta.local_many_to_many:
            self._with_links.append((row, record))
        self._new_keys.add((table, key))

    def _may_join_its_whole(self, record: dict[str, Any]) -> bool:
        field = WHOLE_OF_PART.get(table_name(record))
        if field is None:
            return True
        whole = (field, joined_key(record["fields"][field]))
        if table_name(record) in LOADED_WITH_THEIR_WHOLE:
            return whole in self._new_keys
        return whole in self._new_keys or whole in self.shipped

    def _insert(self, record: dict[str, Any]) -> models.Model:
        row = self._rows.new_row(self._renamed(record))
        self.prepare(row)
        with transaction.atomic():
            save_without_history(row)
        return row

    def _is_known_text(self, record: dict[str, Any]) -> bool:
        """Return whether the school has a document with the same text under another short name.

        Later records then quote the document under that name.
        """
        fields = record["fields"]
        if table_name(record) != "document" or not fields.get("sha256"):
            return False
        known = table_of(record)._base_manager.filter(sha256=fields["sha256"]).exclude(slug=fields["slug"])
        slug = known.values_list("slug", flat=True).first()
        if slug is not None:
            self._other_slugs[fields["slug"]] = slug
        return slug is not None

    def _renamed(self, record: dict[str, Any]) -> dict[str, Any]:
        fields = record["fields"]
        renamed = {
            name: [self._other_slugs[fields[name][0]]]
            for name in ("document", "attributed_to")
            if fields.get(name) and fields[name][0] in self._other_slugs
        }
        return {**record, "fields": {**fields, **renamed}} if renamed else record

    def _rests_on_deleted(self, record: dict[str, Any]) -> bool:
        """Return whether a record refers to a shipped row that somebody has deleted or renamed since."""
        for column in table_of(record)._meta.concrete_fields:
            reference = record["fields"].get(column.name)
            if column.remote_field is None or reference is None:
                continue
            key = joined_key(reference)
            is_shipped = (column.related_model._meta.model_name, key) in self.shipped
            if is_shipped and not self._rows.exists(column.related_model, key):
                return True
        return False
