"""Writes documents, their passages and the places of what is quoted from them."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import Unpack

from django.apps import apps
from django.db import transaction
from django.utils.translation import gettext as _

from quizzes.people.errors import DomainError
from quizzes.sources.anchoring import Place, find_once
from quizzes.sources.cleaning import refuse_invalid
from quizzes.sources.details import DocumentDetails, new_slug, refuse_bad_details, refuse_missing_details
from quizzes.sources.models import Document, Passage, Quotation
from quizzes.sources.reading import refuse_unusable_text
from quizzes.sources.splitting import split_passages


@dataclass(frozen=True)
class ImportResult:
    """What an import did: outcome is created, text_added or unchanged; `differences` names the columns that were kept
    although something else was stated."""

    document: Document
    outcome: str
    passages: int
    found: int
    orphans: int
    differences: tuple[str, ...] = ()


@transaction.atomic
def import_text(
    text: str, *, now: datetime, slug: str | None = None, **details: Unpack[DocumentDetails]
) -> ImportResult:
    """Store a text with its passages and place everything that is quoted from it.

    The SHA-256 of the text as UTF-8 is its identity: a known document without text gets it and keeps what is known of
    it, a known text changes nothing. Raises DomainError for a text without words and for details that cannot be true.
    """
    stated = {name: value.strip() if isinstance(value, str) else value for name, value in details.items() if value}
    refuse_unusable_text(text, name=slug or stated.get("title") or _("The text"))
    refuse_bad_details(stated)
    identity = text_identity(text)
    document = _known_document(identity, slug=slug)
    if document is None:
        refuse_missing_details(stated)
        document, outcome, differences = Document(slug=slug or new_slug(stated), **stated), "created", ()
    elif document.has_text:
        outcome, differences = "unchanged", _differences(document, stated, slug=slug)
    else:
        _fill_empty(document, stated)
        outcome, differences = "text_added", _differences(document, stated, slug=slug)
    if outcome != "unchanged":
        _attach_text(document, text, identity=identity, now=now)
    found, orphans = anchor_quotations(document)
    return ImportResult(document, outcome, document.passages.count(), found, orphans, differences)


def text_identity(text: str) -> str:
    """Return the SHA-256 of a text as UTF-8, in hexadecimal."""
    return hashlib.sha256(text.encode()).hexdigest()


def place_quotation(quotation: Quotation, *, passage_text: str | None, passage_start: int = 0) -> None:
    """Set state, start and end of a quotation, unsaved; `passage_text` None means that its passage does not exist."""
    place: Place | None = None
    if passage_text is not None:
        place = find_once(passage_text, quotation.exact, prefix=quotation.prefix, suffix=quotation.suffix)
    if not quotation.document.has_text:
        state, place = Quotation.State.TEXT_NOT_HERE, None
    else:
        state = Quotation.State.FOUND if place else Quotation.State.ORPHAN
    quotation.state = state
    quotation.start = place and passage_start + place.start
    quotation.end = place and passage_start + place.end


def anchor_quotation(quotation: Quotation) -> None:
    """Find the passage of one quotation and set its state and place, unsaved."""
    passage = Passage.objects.filter(document=quotation.document_id, number=quotation.passage_number).first()
    if passage is None:
        place_quotation(quotation, passage_text=None)
    else:
        place_quotation(quotation, passage_text=passage.text, passage_start=passage.start)


@transaction.atomic
def anchor_quotations(document: Document) -> tuple[int, int]:
    """Place everything that any table quotes from a document; return how many were found and how many are orphans."""
    passages = {passage.number: passage for passage in document.passages.all()} if document.has_text else {}
    states = []
    for model in quoting_models():
        changed = []
        for quotation in model._base_manager.filter(document=document):
            before = quotation.state, quotation.start, quotation.end
            quotation.document = document
            passage = passages.get(quotation.passage_number)
            text = document.text[passage.start : passage.end] if passage else None
            place_quotation(quotation, passage_text=text, passage_start=passage.start if passage else 0)
            states.append(quotation.state)
            if before != (quotation.state, quotation.start, quotation.end):
                changed.append(quotation)
        model._base_manager.bulk_update(changed, ["state", "start", "end"], batch_size=200)
    return states.count(Quotation.State.FOUND), states.count(Quotation.State.ORPHAN)


def quoting_models() -> list[type[Quotation]]:
    """Return every table whose quotations an import places, whichever room it stands in."""
    return [model for model in apps.get_models() if issubclass(model, Quotation) and model.is_placed_by_import]


def _known_document(identity: str, *, slug: str | None) -> Document | None:
    by_text = Document.objects.select_for_update().filter(sha256=identity).first()
    if by_text or not slug:
        return by_text
    by_slug = Document.objects.select_for_update().filter(slug=slug).first()
    if by_slug and by_slug.sha256:
        raise DomainError(_("The short name “%(slug)s” belongs to another text.") % {"slug": slug}, field="slug")
    return by_slug


def _attach_text(document: Document, text: str, *, identity: str, now: datetime) -> None:
    document.sha256, document.text, document.imported_at = identity, text, now
    refuse_invalid(document)
    document.save()
    Passage.objects.bulk_create(
        Passage(document=document, number=span.number, heading=span.heading, start=span.start, end=span.end)
        for span in split_passages(text)
    )


def _fill_empty(document: Document, stated: DocumentDetails) -> None:
    """Fill what nobody has said yet; a text described by us has no title, so a stated title stays out."""
    for name, value in stated.items():
        is_our_own_title = name == "title" and document.described_as_en
        if getattr(document, name) in ("", None) and not is_our_own_title:
            setattr(document, name, value)


def _differences(document: Document, stated: DocumentDetails, *, slug: str | None) -> tuple[str, ...]:
    stated = {**stated, **({"slug": slug} if slug else {})}
    return tuple(name for name, value in stated.items() if getattr(document, name) != value)
