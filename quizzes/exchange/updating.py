"""Brings shipped rows up to date where nobody has edited them: templates of properties, other names and positions of
subjects, texts of lessons."""

from collections.abc import Iterable, Iterator
from typing import Any

from django.db import models

from quizzes.exchange.histories import SHIPPED, UPDATED
from quizzes.exchange.shipped_files import ShippedFile, key_of, table_name, table_of
from quizzes.facts.models import Fact, Property, Subject
from quizzes.lessons.actions import refresh_lesson_facts
from quizzes.lessons.models import Lesson
from quizzes.lessons.prose import body_of, fact_slugs_of, place_slugs_of
from quizzes.people.models import ShippedRecord
from quizzes.people.publication import LANGUAGES

FIELDS_OF_TABLE = {
    "property": ("name", "statement", "question", "question_reverse", "event", "cue_words"),
    "subject": ("aliases",),
    "lesson": ("body",),
}
PLAIN_FIELDS_OF_TABLE = {"subject": ("latitude", "longitude", "position_source")}
OF_MACHINES = (SHIPPED, UPDATED, "found")


def bring_up_to_date(files: Iterable[ShippedFile]) -> list[models.Model]:
    """Give rows that were shipped before the words of the files, field by field; return those that have changed.

    A field that has other words than the machine last wrote into it was edited by somebody, and stays. Rows that
    somebody made or deleted are left alone, and so are other columns. A lesson follows in all languages or in none, and
    only where every fact and place that its new text draws is there.
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
        _refresh(row)
    return changed


def _changed_rows(table: str, wanted: dict[tuple[str, str], dict[str, Any]]) -> Iterator[models.Model]:
    records = {key: record for (of_table, key), record in wanted.items() if of_table == table}
    if not records:
        return
    model = table_of(next(iter(records.values())))
    rows = list(model.objects.filter(slug__in=records))
    written = _written_by_machine(model, [row.pk for row in rows])
    for row in rows:
        fields = records[row.slug]["fields"]
        if row.pk not in written or (isinstance(row, Lesson) and not _may_follow(row, written[row.pk], fields)):
            continue
        if _take_new(row, written[row.pk], fields):
            yield row


def _written_by_machine(model: type[models.Model], ids: list[int]) -> dict[int, models.Model]:
    """Return for each row what a load last wrote down of it; one query."""
    entries = model.history.filter(id__in=ids, history_change_reason__in=OF_MACHINES).order_by("history_id")
    return {entry.id: entry for entry in entries}


def _take_new(row: models.Model, before: models.Model, fields: dict[str, Any]) -> bool:
    """Set what is new in each column that nobody has edited, unsaved; return whether any has changed."""
    has_changed = False
    for column in _columns(row._meta.model_name):
        empty = row._meta.get_field(column).get_default()
        now, new = getattr(row, column) or empty, row._meta.get_field(column).to_python(fields.get(column)) or empty
        if column in fields and now == (getattr(before, column) or empty) and now != new:
            setattr(row, column, new)
            has_changed = True
    return has_changed


def _columns(table: str) -> list[str]:
    words = [f"{name}_{language}" for name in FIELDS_OF_TABLE[table] for language in LANGUAGES]
    return [*words, *PLAIN_FIELDS_OF_TABLE.get(table, ())]


def _may_follow(lesson: Lesson, before: models.Model, fields: dict[str, Any]) -> bool:
    """Return whether nobody has edited the text in any language, and all that the new one draws is there."""
    if any(body_of(lesson, language) != body_of(before, language) for language in LANGUAGES):
        return False
    bodies = [fields.get(f"body_{language}") or "" for language in LANGUAGES]
    facts, places = set(fact_slugs_of(*bodies)), set(place_slugs_of(*bodies))
    return Fact.objects.filter(slug__in=facts).count() == len(facts) and Subject.objects.filter(
        slug__in=places
    ).count() == len(places)


def _refresh(row: Property | Subject | Lesson) -> None:
    if isinstance(row, Lesson):
        refresh_lesson_facts(row)
        return
    for fact in Fact.objects.filter(**{row._meta.model_name: row}).select_related("subject", "property"):
        fact.save_without_historical_record(update_fields=["search_text"])
