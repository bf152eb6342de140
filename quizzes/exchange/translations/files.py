"""A file for translators in either format: written by its name, read by what it is."""

from django.utils.translation import gettext as _

from quizzes.exchange.translations.po import read_po, write_po
from quizzes.exchange.translations.rows import BadFile, TextFile
from quizzes.exchange.translations.sheets import read_sheet, write_sheet

LARGEST_FILE_BYTES = 8 * 1024 * 1024
FORMATS = {"po": write_po, "xlsx": write_sheet}
TYPES = {
    "po": "text/x-gettext-translation; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
ZIP = b"PK\x03\x04"


def written_file(file: TextFile, kind: str) -> bytes:
    """Return the file as `po` or `xlsx`."""
    return FORMATS[kind](file)


def read_file(data: bytes) -> TextFile:
    """Return the texts of a file; raises BadFile, with the remedy, where it cannot be taken."""
    if len(data) > LARGEST_FILE_BYTES:
        raise BadFile(_("The file is larger than %(most)d MB. Split it.") % {"most": LARGEST_FILE_BYTES // 1024**2})
    if not data.strip():
        raise BadFile(_("The file is empty."))
    return read_sheet(data) if data.startswith(ZIP) else read_po(data)
