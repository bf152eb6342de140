"""What a field was and became, in words: choices, dates and names of other rows; long texts only where they differ."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db.models import Field, ForeignKey, Model
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from quizzes.admin.bilingual import capitalized, label_in
from quizzes.facts.models import Fact
from quizzes.language.writing import write_date, write_datetime
from quizzes.sources.models import Document

NOTHING = "–"
LONG, AROUND = 160, 40
NOT_SHOWN = {"id"}


@dataclass(frozen=True)
class FieldChange:
    """One field of a row: `language` is that of its text, or empty."""

    label: str
    old: str
    new: str
    language: str = ""


class Names:
    """The names of the rows to which histories point: one query for each table, whatever their number."""

    def __init__(self, records: Iterable[Any]) -> None:
        records, wanted = list(records), {}
        self._links = _links_of(records)
        for (column, _entry), ids in self._links.items():
            wanted.setdefault(column.related_model, set()).update(ids)
        for record in records:
            for column in shown_fields(record):
                if isinstance(column, ForeignKey) and getattr(record, column.attname) is not None:
                    wanted.setdefault(column.related_model, set()).add(getattr(record, column.attname))
        self._names = {(model, row.pk): str(row) for model, ids in wanted.items() for row in _rows(model, ids)}

    def name_of(self, model: type[Model], key: int | None) -> str:
        """Return how a row is called now; its number where it is no longer there."""
        return NOTHING if key is None else self._names.get((model, key), f"#{key}")

    def linked(self, column: Field, record: Any) -> str:
        """Return how the rows are called now to which a row was linked."""
        ids = self._links.get((column, record.pk), ())
        return ", ".join(sorted(self.name_of(column.related_model, key) for key in ids)) or NOTHING


def _links_of(records: Iterable[Any]) -> dict[tuple[Field, int], set[int]]:
    """Return the ids of the rows to which each record was linked: one query for each such column of a table."""
    found: dict[tuple[Field, int], set[int]] = {}
    for table in {type(record) for record in records}:
        for column in table._history_m2m_fields:
            links = getattr(table, column.name).filter(history__in=[row.pk for row in records if type(row) is table])
            for entry, other in links.values_list("history_id", f"{column.m2m_reverse_field_name()}_id"):
                found.setdefault((column, entry), set()).add(other)
    return found


def _rows(model: type[Model], ids: set[int]) -> Iterable[Model]:
    rows = model._base_manager.filter(pk__in=ids)
    if model is Fact:
        return rows.select_related("subject", "property")
    return rows.defer("text") if model is Document else rows


def shown_fields(record: Any) -> list[Field]:
    """Return the fields of the row that its history keeps, in the order of the table."""
    return [column for column in record.tracked_fields if column.name not in NOT_SHOWN]


def changes_between(old: Any, new: Any, names: Names) -> list[FieldChange]:
    """Return the fields that differ between two records of one row; none where nothing is known of before."""
    if old is None:
        return []
    changed = [
        _change(column, old, new, names)
        for column in shown_fields(new)
        if (getattr(old, column.attname) or None) != (getattr(new, column.attname) or None)
    ]
    links = [
        FieldChange(_label(column), names.linked(column, old), names.linked(column, new))
        for column in new._history_m2m_fields
    ]
    return changed + [change for change in links if change.old != change.new]


def last_values(record: Any, names: Names) -> list[FieldChange]:
    """Return what a deleted row had in its fields."""
    filled = [column for column in shown_fields(record) if getattr(record, column.attname) not in (None, "", False)]
    return [_change(column, record, None, names) for column in filled]


def _change(column: Field, old: Any, new: Any, names: Names) -> FieldChange:
    before, after = (_written(column, record, names) if record is not None else NOTHING for record in (old, new))
    return FieldChange(_label(column), *where_they_differ(before, after), getattr(column, "language", ""))


def _label(column: Field) -> str:
    original = getattr(column, "translated_field", None)
    if original is None:
        return str(capitalized(column.verbose_name))
    return str(label_in(column.language, capitalized(original.verbose_name)))


def _written(column: Field, record: Any, names: Names) -> str:
    value = getattr(record, column.attname)
    if isinstance(column, ForeignKey):
        return names.name_of(column.related_model, value)
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if value in (None, "", {}):
        return NOTHING
    language = (get_language() or "en")[:2]
    if isinstance(value, datetime):
        return write_datetime(timezone.localtime(value), language)
    if isinstance(value, date):
        return write_date(value.isoformat(), language)
    if column.choices:
        return str(dict(column.flatchoices).get(value, value))
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict | list) else str(value)


def where_they_differ(old: str, new: str) -> tuple[str, str]:
    """Return both texts, or of long ones the piece that differs with a few letters around it, cut where it is long."""
    if max(len(old), len(new)) <= LONG:
        return old, new
    shorter = min(len(old), len(new))
    start = next((place for place in range(shorter) if old[place] != new[place]), shorter)
    rest = 0
    while rest < shorter - start and old[-1 - rest] == new[-1 - rest]:
        rest += 1
    return _piece(old, start, len(old) - rest), _piece(new, start, len(new) - rest)


def _piece(text: str, start: int, end: int) -> str:
    first, last = max(0, start - AROUND), min(len(text), end + AROUND)
    last = min(last, first + LONG + 2 * AROUND)
    return f"{'…' if first else ''}{text[first:last]}{'…' if last < len(text) else ''}"
