"""Imports what was read of a file: lets it say what nobody stated, and stores its text."""

from dataclasses import dataclass
from datetime import datetime
from typing import Unpack

from django.utils.translation import gettext as _

from quizzes.people.errors import DomainError
from quizzes.sources.actions import ImportResult, import_text, text_identity
from quizzes.sources.details import DocumentDetails
from quizzes.sources.formats.reading import ReadFile
from quizzes.sources.models import Document, EarlierText


@dataclass(frozen=True)
class FileImport:
    """What an import did, what was read, and the details that nobody stated and the file gave."""

    result: ImportResult
    read: ReadFile
    taken: DocumentDetails


def import_read(
    read: ReadFile, *, now: datetime, slug: str | None = None, **details: Unpack[DocumentDetails]
) -> FileImport:
    """Store what was read; what the file says of itself fills what is not stated of a new document.

    Raises DomainError; then nothing is stored.
    """
    taken = {} if _is_known(read.text, slug=slug) else not_stated(read.details, details)
    try:
        result = import_text(read.text, slug=slug, now=now, **{**details, **taken})
    except DomainError as error:
        if error.field == "language" and read.guessed_language and not details.get("language"):
            sentence = _("%(problem)s Its words look like this one: %(guessed)s.")
            problem = {"problem": error.message, "guessed": read.guessed_language}
            raise DomainError(sentence % problem, field="language") from error
        raise
    return FileImport(result, read, taken)


def not_stated(said: DocumentDetails, stated: DocumentDetails) -> DocumentDetails:
    """Return what the file says and nobody states; its title gives way to our description."""
    taken = {name: value for name, value in said.items() if not stated.get(name)}
    if stated.get("described_as_en") or stated.get("described_as_az"):
        taken.pop("title", None)
    return taken


def _is_known(text: str, *, slug: str | None) -> bool:
    identity = text_identity(text)
    is_here = any(table.objects.filter(sha256=identity).exists() for table in (Document, EarlierText))
    return is_here or (bool(slug) and Document.objects.filter(slug=slug).exists())
