"""Files for translators as a spreadsheet: one row for each text, both languages side by side; formulas are text."""

import io
from collections.abc import Iterator, Sequence
from typing import Any

from django.utils.translation import gettext as _
from openpyxl import Workbook, load_workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font

from quizzes.exchange.translations.packed import refuse_hostile_package
from quizzes.exchange.translations.rows import NOT_TEXT, BadFile, FileRow, TextFile
from quizzes.people.publication import LANGUAGES
from quizzes.translating.coverage import TextState

COLUMNS = ("table", "key", "field", "state", "was")
WIDTHS = (11, 30, 14, 13, 4, 70, 70)
LONGEST_CELL = 32_767
MOST_ROWS, MOST_COLUMNS = 50_000, 30


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
        rows = list(_rows_of(data))
    except BadFile:
        raise
    except Exception as error:  # openpyxl raises whatever a broken part runs into
        raise BadFile(_("The spreadsheet is broken. Save it again as .xlsx, or export it anew.")) from error
    names = [str(value or "").strip().lower() for value in rows[0]] if rows else []
    languages = [name for name in names if name in LANGUAGES]
    if not {"table", "key", "field"}.issubset(names) or len(languages) != 2:
        raise BadFile(
            _("The first row does not name the columns %(columns)s and two languages. Export a spreadsheet here.")
            % {"columns": ", ".join(("table", "key", "field"))}
        )
    source, language = languages
    places = {name: names.index(name) for name in {"table", "key", "field", *languages}}
    places |= {name: names.index(name) for name in ("state", "was") if name in names}
    found = (_row(row, number, places, source, language) for number, row in enumerate(rows[1:], start=2))
    return TextFile(source, language, tuple(row for row in found if row.table or row.text))


def _rows_of(data: bytes) -> Iterator[Sequence[Any]]:
    book = load_workbook(io.BytesIO(data), read_only=True, data_only=False, keep_links=False)
    sheet = book.worksheets[0]
    sheet.reset_dimensions()
    for number, row in enumerate(sheet.iter_rows(max_col=MOST_COLUMNS, values_only=True), start=1):
        if number > MOST_ROWS:
            raise BadFile(_("The spreadsheet has more than %(most)d rows. Split it.") % {"most": MOST_ROWS})
        yield row


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
        return value, True
    if isinstance(value, bool) or not isinstance(value, int | float) or not float(value).is_integer():
        return str(value), False
    return str(int(value)), True
