"""Reads a manifest: a table of document files with what is stated of each."""

import csv
import io
from dataclasses import dataclass
from pathlib import Path

from django.utils.translation import gettext as _

from quizzes.management.document_options import COLUMNS
from quizzes.people.errors import DomainError
from quizzes.sources.reading import read_text_file


@dataclass(frozen=True)
class ManifestRow:
    """One row: its line in the file, its cells by column, and why it cannot be used ('' when it can)."""

    line: int
    cells: dict[str, str]
    problem: str = ""


def read_manifest(path: Path) -> list[ManifestRow]:
    """Return the rows of a CSV manifest (commas or semicolons, UTF-8), empty ones left out.

    Raises DomainError where the file cannot be read, or its first line lacks `file` or has an unknown or double column.
    """
    text = read_text_file(path)
    first_line = text.lstrip().splitlines()[0]
    delimiter = ";" if first_line.count(";") > first_line.count(",") else ","
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    header: list[str] = []
    rows = []
    try:
        for cells in reader:
            if not any(cell.strip() for cell in cells):
                continue
            if header:
                rows.append(_row(cells, header=header, line=reader.line_num))
            else:
                header = _checked_header(cells)
    except csv.Error as error:
        raise DomainError(
            _("%(name)s, line %(line)s: %(reason)s") % {"name": path.name, "line": reader.line_num, "reason": error}
        ) from error
    return rows


def _checked_header(cells: list[str]) -> list[str]:
    header = [cell.strip().lower().replace("_", "-") for cell in cells]
    unknown = [_said(name, number=number) for number, name in enumerate(header, 1) if name not in COLUMNS]
    if unknown or len(set(header)) < len(header) or "file" not in header:
        raise DomainError(
            _(
                "The first line must name the columns, each once, “file” among them. Known: %(known)s; "
                "not known: %(unknown)s."
            )
            % {"known": ", ".join(COLUMNS), "unknown": ", ".join(unknown) or "–"}
        )
    return header


def _said(name: str, *, number: int) -> str:
    return name or _("column %(number)s, which has no name") % {"number": number}


def _row(cells: list[str], *, header: list[str], line: int) -> ManifestRow:
    named = dict(zip(header, (cell.strip() for cell in cells), strict=False))
    if len(cells) > len(header):
        return ManifestRow(line, named, _("there are more cells than columns."))
    if not named.get("file"):
        return ManifestRow(line, named, _("no file is named."))
    return ManifestRow(line, named)
