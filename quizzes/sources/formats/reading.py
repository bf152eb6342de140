"""Reads a file of any known format into a text with its details and warnings; the database is not touched."""

from dataclasses import dataclass
from pathlib import Path

from django.utils.translation import gettext as _

from quizzes.sources.details import DocumentDetails
from quizzes.sources.encodings import UnreadableFile, decode_text
from quizzes.sources.formats.described import fitting_details
from quizzes.sources.formats.outcomes import FileText, Refused, checked
from quizzes.sources.formats.parsing import parse_in_child
from quizzes.sources.formats.refusals import unreadable
from quizzes.sources.formats.registry import format_of_bytes, format_of_text, unread_kind
from quizzes.sources.oddities import Oddity, oddities_in
from quizzes.sources.reading import LARGEST_FILE_BYTES, read_bytes, refuse_unusable_text


@dataclass(frozen=True)
class ReadFile:
    """The text of a file, its format, what it says of itself, and the odd letters in it."""

    text: str
    format_name: str
    details: DocumentDetails
    oddities: tuple[Oddity, ...]


def read_file(path: str | Path, *, encoding: str = "") -> ReadFile:
    """Return what `read_document` makes of a file; raise UnreadableFile where there is none that can be read."""
    path = Path(path)
    return read_document(read_bytes(path), name=path.name, encoding=encoding)


def read_document(data: bytes, *, name: str, encoding: str = "") -> ReadFile:
    """Return the text of a file, whose bytes and not whose name decide its format.

    Raises UnreadableFile with a sentence for whoever brought it; OtherEncoding where windows-1254 must be asked for.
    """
    if len(data) > LARGEST_FILE_BYTES:
        raise UnreadableFile(
            _("%(name)s is too large: %(size)s MB; at most %(limit)s MB can be imported.")
            % {"name": name, "size": -(-len(data) // 1_000_000), "limit": LARGEST_FILE_BYTES // 1_000_000}
        )
    try:
        format_name, found = _parse(data, name=name, encoding=encoding)
    except Refused as refused:
        raise unreadable(refused, name=name) from refused
    refuse_unusable_text(found.text, name=name)
    return ReadFile(found.text, format_name, fitting_details(found.details), tuple(oddities_in(found.text)))


def _parse(data: bytes, *, name: str, encoding: str) -> tuple[str, FileText]:
    if reason := unread_kind(data):
        raise Refused(reason)
    if module := format_of_bytes(data):
        return module.NAME, parse_in_child(data, format_name=module.NAME)
    text = decode_text(data, name=name, encoding=encoding)
    refuse_unusable_text(text, name=name)
    module = format_of_text(text)
    if module.NEEDS_CHILD:
        return module.NAME, parse_in_child(text.encode(), format_name=module.NAME)
    return module.NAME, checked(module.read(text))
