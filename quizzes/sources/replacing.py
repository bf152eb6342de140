"""Puts a new version of a text in the place of the present one, which is kept as an earlier version."""

from collections import defaultdict
from datetime import datetime
from typing import Unpack

from django.db import transaction
from django.utils.translation import gettext as _

from quizzes.people.errors import DomainError
from quizzes.people.models import User
from quizzes.sources.actions import (
    ImportResult,
    attach_text,
    import_text,
    one_import_at_a_time,
    quoting_models,
    text_identity,
    unchanged,
)
from quizzes.sources.details import DocumentDetails, refuse_bad_details
from quizzes.sources.following import Follow, ReplacementPlan, plan_replacement
from quizzes.sources.models import Document, EarlierText, Quotation
from quizzes.sources.reading import refuse_unusable_text

WRITTEN = ["passage_number", "state", "start", "end"]


class ChangedMeanwhile(DomainError):
    """The document has another text than the one that the new version was compared with."""


def preview_replacement(document: Document, text: str) -> ReplacementPlan:
    """Return what the new version would change; nothing is written."""
    return plan_replacement(document, text, quotations_from(document))


def quotations_from(document: Document) -> list[Quotation]:
    """Return everything that any table quotes from a document."""
    found = [row for model in quoting_models() for row in model._base_manager.filter(document=document).order_by("pk")]
    for quotation in found:
        quotation.document = document
    return found


@transaction.atomic
def replace_text(
    slug: str,
    text: str,
    *,
    now: datetime,
    by: User | None = None,
    compared_with: str | None = None,
    **details: Unpack[DocumentDetails],
) -> ImportResult:
    """Store a new version of a document: its row, short name and quotations stay, the earlier text is kept.

    What is stated of it is taken over, the rest stays. The text that is there already, and one that was there before,
    change nothing. `compared_with` is the identity of the text that a person compared. Raises DomainError where
    there is no such document, where the text is that of another one, and for a text or details that cannot be.
    """
    stated = {name: value.strip() if isinstance(value, str) else value for name, value in details.items() if value}
    refuse_unusable_text(text, name=slug)
    refuse_bad_details(stated)
    one_import_at_a_time()
    document = Document.objects.select_for_update().filter(slug=slug).first()
    if document is None:
        raise DomainError(_("There is no document with the short name “%(slug)s”.") % {"slug": slug}, field="replaces")
    if known := unchanged(text_identity(text), stated, slug=slug):
        _refuse_another(known.document, document)
        if known.outcome == "earlier" or known.document.has_text:
            return known
    if not document.has_text and document.sha256 in (None, text_identity(text)):
        return import_text(text, now=now, slug=slug, **details)
    if compared_with not in (None, document.sha256):
        raise ChangedMeanwhile(_("Somebody brought in another version of this document meanwhile. Look once more."))
    return _replace(document, text, stated, now=now, by=by)


def _replace(document: Document, text: str, stated: DocumentDetails, *, now: datetime, by: User | None) -> ImportResult:
    plan = preview_replacement(document, text)
    earlier = EarlierText(
        document=document,
        sha256=document.sha256,
        text=document.text,
        imported_at=document.imported_at,
        replaced_at=now,
        replaced_by=by,
    )
    if "published_on" in stated:
        document.is_date_inferred = False
    for name, value in stated.items():
        setattr(document, name, value)
    document.passages.all().delete()
    attach_text(document, text, now=now)
    earlier.save(force_insert=True)
    _write(plan.follows)
    found = sum(not follow.is_orphan for follow in plan.follows)
    return ImportResult(document, "replaced", document.passages.count(), found, len(plan.follows) - found, (), plan)


def _write(follows: tuple[Follow, ...]) -> None:
    """Place every quotation anew; all leave their places first, so that two may change places with each other."""
    by_table = defaultdict(list)
    for follow in follows:
        quotation, place = follow.quotation, follow.place
        quotation.passage_number = follow.number
        quotation.state = Quotation.State.FOUND if place else Quotation.State.ORPHAN
        quotation.start, quotation.end = (place.start, place.end) if place else (None, None)
        by_table[type(quotation)].append(quotation)
    for model, rows in by_table.items():
        nowhere = {"passage_number": None, "state": Quotation.State.ORPHAN, "start": None, "end": None}
        model._base_manager.filter(document=rows[0].document).update(**nowhere)
        model._base_manager.bulk_update(rows, WRITTEN, batch_size=200)


def _refuse_another(known: Document, meant: Document) -> None:
    if known.pk != meant.pk:
        raise DomainError(
            _("This is the text of another document, “%(slug)s”; it cannot replace that of “%(meant)s”.")
            % {"slug": known.slug, "meant": meant.slug},
            field="replaces",
        )
