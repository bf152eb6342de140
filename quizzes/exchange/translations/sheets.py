"""Files for translators as a spreadsheet: one row for each text, both languages side by side; formulas are text."""

import io
import re
from collections.abc import Iterator, Sequence
from typing import Any

from django.utils.translation import gettext as _
from openpyxl import Workbook, load_workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font

from quizzes.exchange.translations.packed import refuse_hostile_package
from quizzes.exchange.translations.rows import NOT_TEXT, NOTHING, BadFile, FileRow, TextFile, as_in_file
from quizzes.people.publication import LANGUAGES
from quizzes.translating.coverage import TextState
from quizzes.translating.states import text_hash

COLUMNS = ("table", "key", "field", "state", "was")
WIDTHS = (11, 30, 14, 13, 4, 70, 70)
NEEDED = ("table", "key", "field")
LONGEST_CELL = 32_767
MOST_ROWS, MOST_COLUMNS, MOST_SHEETS, MOST_ABOVE = 50_000, 30, 10, 10
# How the format writes a line end of another system inside a text.
_ESCAPED_RETURN = re.compile(r"_x000[dD]_")

Sheet = tuple[str, Sequence[Sequence[Any]]]


def write_sheet(file: TextFile) -> bytes:
    """Return the file as .xlsx; raises BadFile where a text is longer than a cell can hold."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet(f"{file.source_language}-{file.language}")
    sheet.freeze_panes = "F2"
    for letter, width in zip("ABCDEFG", WIDTHS, strict=True):
        sheet.column_dimensions[letter].width = width
    sheet.column_dimensions["E"].hidden = True
    sheet.append([_cell(sheet, name, is_bold=True) for name in (*COLUMNS, file.source_language, file.language)])
    for row in file.rows:
        texts = (row.table, row.key, row.field, row.state, row.was, row.source, row.text)
        sheet.append([_cell(sheet, text) for text in texts])
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def _cell(sheet: Any, text: str, *, is_bold: bool = False) -> WriteOnlyCell:
    if len(text) > LONGEST_CELL:
        raise BadFile(_("A text is too long for a cell of a spreadsheet. Choose PO."))
    cell = WriteOnlyCell(sheet, value=text)
    cell.data_type = "s"  # also what looks like a formula
    cell.number_format = "@"
    cell.quotePrefix = text.startswith(("=", "+", "-", "@"))
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    if is_bold:
        cell.font = Font(bold=True)
    return cell


def read_sheet(data: bytes) -> TextFile:
    """Return the texts of a spreadsheet; raises BadFile where it is broken, hostile or none of ours."""
    refuse_hostile_package(data)
    try:
        rows = list(_sheets_of(data))
    except BadFile:
        raise
    except Exception as error:  # openpyxl raises whatever a broken part runs into
        raise BadFile(_("The spreadsheet is broken. Save it again as .xlsx, or export it anew.")) from error
    title, start, names = next(filter(None, map(_header_of, rows)), ("", 0, []))
    languages = [name for name in names if name in LANGUAGES]
    if len(languages) != 2:
        raise BadFile(
            _("The first row does not name the columns %(columns)s and two languages. Export a spreadsheet here.")
            % {"columns": ", ".join(NEEDED)}
        )
    texts = next(values for sheet, values in rows if sheet == title)[start + 1 :]
    places = {name: names.index(name) for name in (*NEEDED, *languages, "state", "was") if name in names}
    numbered = list(enumerate(texts, start=start + 2))
    files = (_file(numbered, places, *way) for way in _directions(title, languages))
    return max(files, key=_left_alone)


def _file(rows: Sequence[tuple[int, Sequence[Any]]], places: dict[str, int], source: str, language: str) -> TextFile:
    found = (_row(row, number, places, source, language) for number, row in rows)
    return TextFile(source, language, tuple(row for row in found if row.table or row.text))


def _header_of(sheet: Sheet) -> tuple[str, int, list[str]] | None:
    """Return title, place of the row that names the columns, and these; None where no row near the top does."""
    title, rows = sheet
    for place, row in enumerate(rows[:MOST_ABOVE]):
        names = [str(value or "").strip().lower() for value in row]
        if set(NEEDED).issubset(names):
            return title, place, names
    return None


def _directions(title: str, languages: Sequence[str]) -> list[tuple[str, str]]:
    """Return from which to which language: as the sheet is called, else as the columns stand, and the other way round.

    Whoever moves a column does not turn the direction around.
    """
    called = tuple(title.strip().lower().split("-"))
    if set(called) == set(languages):
        return [(called[0], called[-1])]
    return [(languages[0], languages[1]), (languages[1], languages[0])]


def _left_alone(file: TextFile) -> int:
    """Return how many texts are those that the file was written with, by their hash: none of a source is."""
    return sum(bool(row.was) and (text_hash(as_in_file(row.text)) or NOTHING) == row.was for row in file.rows)


def _sheets_of(data: bytes) -> Iterator[Sheet]:
    """Yield the title and the rows of each sheet, up to the last one that is not empty."""
    book = load_workbook(io.BytesIO(data), read_only=True, data_only=False, keep_links=False)
    filled = 0
    for sheet in book.worksheets[:MOST_SHEETS]:
        sheet.reset_dimensions()
        rows: list[Sequence[Any]] = []
        for number, row in enumerate(sheet.iter_rows(max_col=MOST_COLUMNS, values_only=True)):
            if any(value is not None for value in row):
                filled += 1
                rows += [()] * (number - len(rows)) + [row]
            if filled > MOST_ROWS:
                raise BadFile(_("The spreadsheet has more than %(most)d rows. Split it.") % {"most": MOST_ROWS})
        yield sheet.title, rows


def _row(row: Sequence[Any], number: int, places: dict[str, int], source: str, language: str) -> FileRow:
    values = {name: row[at] if at < len(row) else None for name, at in places.items()}
    text, is_text = _as_text(values[language])
    return FileRow(
        table=_as_text(values["table"])[0].strip(),
        key=_as_text(values["key"])[0].strip(),
        field=_as_text(values["field"])[0].strip(),
        source=_as_text(values[source])[0],
        text=text,
        state="" if is_text else NOT_TEXT,
        place=_("row %(number)s") % {"number": number},
        is_finished=_as_text(values.get("state"))[0].strip() != TextState.NEEDS_UPDATE,
        was=_as_text(values.get("was"))[0].strip(),
    )


def _as_text(value: Any) -> tuple[str, bool]:
    """Return what stands in a cell as text, and whether it is one: a date that the program made of it is none."""
    if value is None:
        return "", True
    if isinstance(value, str):
        return _ESCAPED_RETURN.sub("", value), True
    if isinstance(value, bool) or not isinstance(value, int | float) or not float(value).is_integer():
        return str(value), False
    return str(int(value)), True
