"""Writes down what a save does to the texts of a row; reads no page and decides nothing: the rule is in `states`."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import Model
from django.db.models.signals import post_delete, post_save
from django.utils import timezone
from simple_history.models import HistoricalRecords

from quizzes.people.models import User
from quizzes.people.publication import LANGUAGES
from quizzes.people.translation_states import TranslationState
from quizzes.translating.fields import TRANSLATED_FIELDS, table_of
from quizzes.translating.states import Known, needs_update, say_still_right, settle, text_hash

LEFT_FOR_LATER = "skip_translation_states"
MADE_FROM = "_translated_from"
ROWS_AT_ONCE = 400
COLUMNS = ("text", "source", "seen", "needs_update", "said_by", "said_at")

Kept = dict[int, dict[str, dict[str, Known]]]


def record_rows(rows: Iterable[Model], *, by: User | None, now: datetime, fields: Iterable[str] = ()) -> int:
    """Take in the texts of rows of one table as they are now; return how many texts were new, changed or emptied.

    fields: only these, where the others were not saved. Doing it again changes nothing.
    """
    written = 0
    rows = list(rows)
    for start in range(0, len(rows), ROWS_AT_ONCE):
        some = rows[start : start + ROWS_AT_ONCE]
        with transaction.atomic():
            written += _record(some, by=by, now=now, fields=tuple(fields) or TRANSLATED_FIELDS[type(some[0])])
    return written


def record_all(*, now: datetime) -> int:
    """Take in every text of every table, for what was written past the tables' own saves; return how many were new."""
    models = TRANSLATED_FIELDS.items()
    return sum(
        record_rows(model._base_manager.only(*_columns(fields)), by=None, now=now, fields=fields)
        for model, fields in models
    )


def say_text_is_right(row: Model, field: str, language: str, *, by: User | None, now: datetime) -> bool:
    """Say that a text is right beside its source as it is now; return False where it needed no update."""
    known = known_texts(type(row), [row.pk]).get(row.pk, {}).get(field, {})
    if not needs_update(known, language):
        return False
    _write(table_of(row), row.pk, field, known, say_still_right(known, language), by=by, now=now)
    return True


def known_texts(model: type[Model], ids: Iterable[int]) -> Kept:
    """Return what is known of the texts of some rows: by row, field and language; one query."""
    states = TranslationState.objects.filter(table=table_of(model), row__in=list(ids))
    kept: Kept = {}
    for row, field, language, text, source, seen in states.values_list(
        "row", "field", "language", "text", "source", "seen"
    ):
        kept.setdefault(row, {}).setdefault(field, {})[language] = Known(text, source, seen)
    return kept


def start_recording() -> None:
    """Take in every later save and deletion of the tables with translated texts."""
    for model in TRANSLATED_FIELDS:
        post_save.connect(_saved, sender=model, dispatch_uid=f"translation-saved-{table_of(model)}")
        post_delete.connect(_deleted, sender=model, dispatch_uid=f"translation-deleted-{table_of(model)}")


def _columns(fields: Iterable[str]) -> list[str]:
    return [f"{field}_{language}" for field in fields for language in LANGUAGES]


def _record(rows: list[Model], *, by: User | None, now: datetime, fields: tuple[str, ...]) -> int:
    kept = known_texts(type(rows[0]), [row.pk for row in rows])
    fresh: list[TranslationState] = []
    gone = 0
    for row in rows:
        for field in fields:
            known = kept.get(row.pk, {}).get(field, {})
            after = settle(known, _hashes(row, field), made_from=getattr(row, MADE_FROM, ""))
            fresh += _changed_states(table_of(row), row.pk, field, known, after, by=by, now=now)
            if emptied := known.keys() - after.keys():
                gone += _forget(row, field, emptied)
    _upsert(fresh)
    return len(fresh) + gone


def _hashes(row: Model, field: str) -> dict[str, str]:
    hashes = {language: text_hash(getattr(row, f"{field}_{language}")) for language in LANGUAGES}
    return {language: found for language, found in hashes.items() if found}


def _write(
    table: str,
    row: int,
    field: str,
    known: Mapping[str, Known],
    after: Mapping[str, Known],
    *,
    by: User | None,
    now: datetime,
) -> None:
    _upsert(_changed_states(table, row, field, known, after, by=by, now=now))


def _changed_states(
    table: str,
    row: int,
    field: str,
    known: Mapping[str, Known],
    after: Mapping[str, Known],
    *,
    by: User | None,
    now: datetime,
) -> list[TranslationState]:
    """Return the states that are to be written: of texts that changed, and of those that are called or no longer so."""
    return [
        TranslationState(
            table=table,
            row=row,
            field=field,
            language=language,
            text=own.text,
            source=own.source,
            seen=own.seen,
            needs_update=needs_update(after, language),
            said_by=by,
            said_at=now,
        )
        for language, own in after.items()
        if own != known.get(language) or needs_update(after, language) != needs_update(known, language)
    ]


def _upsert(states: list[TranslationState]) -> None:
    if states:
        TranslationState.objects.bulk_create(
            states,
            batch_size=200,
            update_conflicts=True,
            unique_fields=["table", "row", "field", "language"],
            update_fields=COLUMNS,
        )


def _forget(row: Model, field: str, languages: Iterable[str]) -> int:
    states = TranslationState.objects.filter(table=table_of(row), row=row.pk, field=field, language__in=languages)
    return states.delete()[0]


def _saved(sender: type[Model], instance: Model, update_fields: Iterable[str] | None = None, **kwargs: Any) -> None:
    if getattr(instance, LEFT_FOR_LATER, False):
        return
    unknown = instance.get_deferred_fields()
    fields = [
        field
        for field in TRANSLATED_FIELDS[sender]
        if not unknown.intersection(_columns([field]))
        and (update_fields is None or {field, *_columns([field])}.intersection(update_fields))
    ]
    if fields:
        record_rows([instance], by=_who_saves(instance), now=timezone.now(), fields=fields)


def _deleted(sender: type[Model], instance: Model, **kwargs: Any) -> None:
    TranslationState.objects.filter(table=table_of(sender), row=instance.pk).delete()


def _who_saves(instance: Model) -> User | None:
    """Return whom the history would name: who was named on the row, else who is signed in."""
    request = getattr(HistoricalRecords.context, "request", None)
    who = getattr(instance, "_history_user", None) or getattr(request, "user", None)
    return who if isinstance(who, User) and who.pk else None
