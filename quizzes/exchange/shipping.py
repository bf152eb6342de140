"""Brings the shipped course into the tables, and afterwards everything that is derived from it."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from django.apps import apps
from django.conf import settings
from django.db import models, transaction
from django.utils.translation import gettext as _

from quizzes.exchange.histories import begin_histories
from quizzes.exchange.loading import Loader
from quizzes.exchange.shipped_files import ShippedFile, shipped_files
from quizzes.exchange.updating import bring_up_to_date
from quizzes.facts.actions import derive_claim_values, derive_typed_value
from quizzes.facts.models import Claim
from quizzes.lessons.actions import refresh_lesson_facts, refresh_lesson_pictures, remember_facts
from quizzes.lessons.models import LessonFact
from quizzes.pictures.actions import make_light_files
from quizzes.questions.actions import refresh_version
from quizzes.questions.models import Option
from quizzes.sources.actions import anchor_quotations
from quizzes.sources.models import Document, Quotation

Report = Callable[[str], None]


@dataclass(frozen=True)
class LoadReport:
    """What a load did: rows created and brought up to date, how many were left alone, and what could not be loaded."""

    created: dict[str, int] = field(default_factory=dict)
    updated: dict[str, int] = field(default_factory=dict)
    skipped: int = 0
    refused: tuple[str, ...] = ()


def load_shipped(report: Report, *, folder: Path | None = None) -> LoadReport:
    """Load what is absent of the shipped course, in one transaction, telling `report` line by line.

    Nothing that exists is changed but words that nobody has edited (`updating`), nothing that a teacher deleted comes
    back, and files that were loaded before as they are cost one query.
    """
    paths = sorted((folder or settings.BASE_DIR / "fixtures" / "kalbajar").glob("*.json"))
    files = list(shipped_files(paths))
    with transaction.atomic():
        loader = load_files(files)
        updated = Counter(type(row)._meta.model_name for row in bring_up_to_date(loader.new_files))
        _derive(loader.created)
        if loader.created or loader.skipped:  # files that are new to this database
            remember_facts(LessonFact.objects.filter(fingerprint=""))
    for line in loader.refused:
        report(line)
    created = {table: len(rows) for table, rows in loader.created.items()}
    if created:
        report(", ".join(_rows_in_words(table, count=count) for table, count in created.items()))
    if updated:
        words = ", ".join(_rows_in_words(table, count=count) for table, count in updated.items())
        report(_("Brought up to date, where nobody had edited them: %(rows)s") % {"rows": words})
    return LoadReport(created, dict(updated), sum(loader.skipped.values()), tuple(loader.refused))


def _rows_in_words(table: str, *, count: int) -> str:
    words = apps.get_model("quizzes", table)._meta
    return f"{count} {words.verbose_name if count == 1 else words.verbose_name_plural}"


def load_files(files: Iterable[ShippedFile], *, prepare: Callable[[models.Model], None] | None = None) -> Loader:
    """Load the files, all of them unless each was loaded before as it is; return the loader with its counts."""
    loader, files = Loader(prepare=prepare or _set_typed_value), list(files)
    if not all(loader.has_loaded(file) for file in files):
        loader.load(files)
    return loader


def _set_typed_value(instance: models.Model) -> None:
    if isinstance(instance, Claim):
        derive_claim_values(instance)
        if instance.is_taught and Claim.objects.filter(fact=instance.fact_id, is_taught=True).exists():
            instance.is_taught = False
    elif isinstance(instance, Option):
        derive_typed_value(instance)


def _derive(created: dict[str, list[models.Model]]) -> None:
    """Derive what rests on other rows; search texts and sort keys were derived when each row was saved."""
    _anchor(row for rows in created.values() for row in rows if isinstance(row, Quotation))
    for lesson in created.get("lesson", ()):
        refresh_lesson_facts(lesson)
        refresh_lesson_pictures(lesson)
    if created.get("picturefile"):
        make_light_files()
    for question in created.get("question", ()):
        refresh_version(question)
    for rows in created.values():
        begin_histories(rows)


def _anchor(quotations: Iterable[Quotation]) -> None:
    quoted = {quotation.document_id for quotation in quotations}
    for document in Document.objects.filter(pk__in=quoted, imported_at__isnull=False):
        anchor_quotations(document)
