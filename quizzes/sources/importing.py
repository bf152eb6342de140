"""Imports a file: reads it, lets it say what nobody stated, and stores its text."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Unpack

from quizzes.sources.actions import ImportResult, import_text, text_identity
from quizzes.sources.details import DocumentDetails
from quizzes.sources.formats.reading import ReadFile, read_file
from quizzes.sources.models import Document


@dataclass(frozen=True)
class FileImport:
    """What an import did, what was read, and the details that nobody stated and the file gave."""

    result: ImportResult
    read: ReadFile
    taken: DocumentDetails


def import_file(
    path: str | Path, *, now: datetime, slug: str | None = None, encoding: str = "", **details: Unpack[DocumentDetails]
) -> FileImport:
    """Import a file of any known format; what the file says of itself fills what is not stated of a new document.

    Raises UnreadableFile and DomainError; then nothing is stored.
    """
    read = read_file(path, encoding=encoding)
    taken = {} if _is_known(read.text, slug=slug) else not_stated(read.details, details)
    return FileImport(import_text(read.text, slug=slug, now=now, **{**details, **taken}), read, taken)


def not_stated(said: DocumentDetails, stated: DocumentDetails) -> DocumentDetails:
    """Return what the file says and nobody states; its title gives way to our description, its guess to a date."""
    taken = {name: value for name, value in said.items() if not stated.get(name)}
    if stated.get("published_on"):
        taken.pop("is_date_inferred", None)
    if stated.get("described_as_en") or stated.get("described_as_az"):
        taken.pop("title", None)
    return taken


def _is_known(text: str, *, slug: str | None) -> bool:
    documents = Document.objects.filter(sha256=text_identity(text))
    return documents.exists() or (bool(slug) and Document.objects.filter(slug=slug).exists())
