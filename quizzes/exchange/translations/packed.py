"""Refuses packages (.xlsx is a zip of XML) that would unpack to too much or that declare entities; writes no file."""

import io
import zipfile

from django.utils.translation import gettext as _

from quizzes.exchange.translations.rows import BadFile

MOST_UNPACKED_BYTES = 40 * 1024 * 1024
MOST_PARTS = 300
DECLARATIONS = (b"<!DOCTYPE", b"<!ENTITY", "<!DOCTYPE".encode("utf-16-le"), "<!DOCTYPE".encode("utf-16-be"))


def refuse_hostile_package(data: bytes) -> None:
    """Raise BadFile where the package is broken, too large when unpacked, encrypted, or declares a document type."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            parts = package.infolist()
            if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED_BYTES:
                raise BadFile(_("The spreadsheet unpacks to too much. Copy the texts into a new, plain one."))
            for part in parts:
                if part.filename.endswith((".xml", ".rels", ".vml")):
                    _refuse_declarations(package.read(part))
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError, OSError, ValueError) as error:
        raise BadFile(_("This is no spreadsheet in the format .xlsx. Save it as .xlsx and bring it in again.")) from (
            error
        )


def _refuse_declarations(part: bytes) -> None:
    if any(declaration in part for declaration in DECLARATIONS):
        raise BadFile(_("The spreadsheet holds declarations that no spreadsheet needs. It was not read."))
