"""Histories in words: who changed which row when, and what each field was and became; reads, never writes."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db.models import Model, Q
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from quizzes.admin.bilingual import capitalized
from quizzes.admin.history_values import FieldChange, Names, changes_between, last_values
from quizzes.models import (
    Citation,
    Claim,
    Document,
    Fact,
    Lesson,
    Option,
    Picture,
    Property,
    Question,
    Subject,
    Term,
)

TABLES = (Subject, Property, Fact, Claim, Picture, Lesson, Term, Question, Option, Citation)
PARTS = {Fact: ((Claim, "fact_id"),), Question: ((Option, "question_id"), (Citation, "question_id"))}
NAMED_BY = {
    Subject: ("name",),
    Property: ("name",),
    Picture: ("alt",),
    Lesson: ("title",),
    Term: ("name",),
    Question: ("stem",),
    Option: ("text",),
}
MADE, DELETED, SAME_MEANING = "+", "-", "="
REASONS_OF_MACHINES = ("shipped", "found", "updated", "filled")


@dataclass(frozen=True)
class Entry:
    """One change of one row: who is empty where nobody was signed in."""

    at: datetime
    who: str
    kind: str
    table: str
    name: str
    changes: list[FieldChange] = field(default_factory=list)

    @property
    def is_made(self) -> bool:
        return self.kind == MADE

    @property
    def is_deleted(self) -> bool:
        return self.kind == DELETED

    @property
    def is_same_meaning(self) -> bool:
        return self.kind == SAME_MEANING


def entries_of(row: Model) -> list[Entry]:
    """Return the history of a row and of its parts, newest first; a save that changed nothing is no entry."""
    own = [(type(row), Q(id=row.pk)), *((model, Q(**{column: row.pk})) for model, column in PARTS.get(type(row), ()))]
    records = [record for model, condition in own for record in _records(model).filter(condition)]
    entries = _entries(records, earlier=records)
    if isinstance(row, Fact):
        entries += _unchanged_meanings(row)
    return sorted(entries, key=lambda entry: entry.at, reverse=True)


def _unchanged_meanings(fact: Fact) -> list[Entry]:
    said = fact.same_meanings.select_related("said_by")
    table = str(capitalized(Fact._meta.verbose_name))
    return [Entry(one.said_at, str(one.said_by or ""), SAME_MEANING, table, fact.slug) for one in said]


def latest_entries(*, first: int, count: int) -> list[Entry]:
    """Return entries of all tables, newest first, from the place `first`; what was loaded or found is left out."""
    records = []
    for model in TABLES:
        by_people = _records(model).exclude(history_change_reason__in=REASONS_OF_MACHINES)
        records += by_people.order_by("-history_date", "-history_id")[: first + count]
    shown = _newest_first(records)[first : first + count]
    ids: dict[type[Model], set[int]] = {}
    for record in shown:
        ids.setdefault(record.instance_type, set()).add(record.id)
    earlier = [record for model, wanted in ids.items() for record in _records(model).filter(id__in=wanted)]
    return _entries(shown, earlier=earlier)


def _records(model: type[Model]):
    return model.history.select_related("history_user")


def _newest_first(records: Iterable[Any]) -> list[Any]:
    return sorted(records, key=lambda record: (record.history_date, record.history_id), reverse=True)


def _entries(records: Iterable[Any], *, earlier: Iterable[Any]) -> list[Entry]:
    before: dict[tuple[type[Model], int], Any] = {}
    last: dict[tuple[type[Model], int], Any] = {}
    for record in sorted(earlier, key=lambda record: record.history_id):
        row = record.instance_type, record.id
        before[record.instance_type, record.history_id], last[row] = last.get(row), record
    pairs = [(record, before.get((record.instance_type, record.history_id))) for record in _newest_first(records)]
    names = Names(record for pair in pairs for record in pair if record is not None)
    entries = [_entry(record, previous, names) for record, previous in pairs]
    return [entry for entry in entries if entry.changes or entry.is_made or entry.is_deleted]


def _entry(record: Any, previous: Any, names: Names) -> Entry:
    kind = record.history_type
    if kind == MADE:
        changes = []
    else:
        changes = last_values(record, names) if kind == DELETED else changes_between(previous, record, names)
    return Entry(
        record.history_date,
        _who(record),
        kind,
        str(capitalized(record.instance_type._meta.verbose_name)),
        _name(record, names),
        changes,
    )


def _who(record: Any) -> str:
    if record.history_user is not None:
        return str(record.history_user)
    if record.history_change_reason in {"shipped", "filled"}:
        return _("came with the project")
    return _("was here when histories began") if record.history_change_reason == "found" else ""


def _name(record: Any, names: Names) -> str:
    """Return how a row was called at that time, in the language of the page where it had a name in it.

    Quoted words say from which document they are.
    """
    if hasattr(record, "document_id"):
        return f"{record.exact} · {names.name_of(Document, record.document_id)}"
    languages = dict.fromkeys([(get_language() or "en")[:2], "en", "az"])
    for name in NAMED_BY.get(record.instance_type, ()):
        for column in (name, *(f"{name}_{language}" for language in languages)):
            if words := getattr(record, column, ""):
                return words
    return getattr(record, "slug", "") or f"#{record.id}"
