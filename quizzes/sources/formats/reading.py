"""Reads a file of any known format into a text with its details and warnings; the database is not touched."""

from dataclasses import dataclass
from pathlib import Path

from quizzes.sources.details import DocumentDetails
from quizzes.sources.encodings import decode_text
from quizzes.sources.formats.described import fitting_date, fitting_details
from quizzes.sources.formats.outcomes import FileText, Refused, checked
from quizzes.sources.formats.parsing import parse_in_child
from quizzes.sources.formats.refusals import unreadable
from quizzes.sources.formats.registry import format_of_bytes, format_of_text, unread_kind
from quizzes.sources.languages import guessed_language
from quizzes.sources.oddities import Oddity, oddities_in
from quizzes.sources.reading import read_bytes, refuse_too_large, refuse_unusable_text, shown_name


@dataclass(frozen=True)
class ReadFile:
    """The text of a file, its format, what it says of itself, and the odd letters in it.

    Hints, '' where there is none, are never stored by themselves: the day on which the file was made, a date worked
    out from the words of a page, and the language that the words look like.
    """

    text: str
    format_name: str
    details: DocumentDetails
    oddities: tuple[Oddity, ...]
    made_on: str = ""
    guessed_on: str = ""
    guessed_language: str = ""


def read_file(path: str | Path, *, encoding: str = "") -> ReadFile:
    """Return what `read_document` makes of a file; raise UnreadableFile where there is none that can be read."""
    path = Path(path)
    return read_document(read_bytes(path), name=path.name, encoding=encoding)


def read_document(data: bytes, *, name: str, encoding: str = "") -> ReadFile:
    """Return the text of a file, whose bytes and not whose name decide its format.

    Raises UnreadableFile with a sentence for whoever brought it; OtherEncoding where windows-1254 must be asked for.
    """
    name = shown_name(name)
    refuse_too_large(len(data), name=name)
    try:
        format_name, found = _parse(data, name=name, encoding=encoding)
    except Refused as refused:
        raise unreadable(refused, name=name) from refused
    refuse_unusable_text(found.text, name=name)
    return ReadFile(
        text=found.text,
        format_name=format_name,
        details=fitting_details(found.details),
        oddities=tuple(oddities_in(found.text)),
        made_on=fitting_date(found.hints.get("made_on", "")),
        guessed_on=fitting_date(found.hints.get("guessed_on", "")),
        guessed_language=guessed_language(found.text),
    )


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
