"""DOCX: paragraphs and tables in their order, and the core properties; a bomb is refused before it is unpacked."""

import re
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from quizzes.sources.formats.outcomes import FileText, Refused

NAME = "docx"
NEEDS_CHILD = True
LARGEST_UNPACKED = 100_000_000
MOST_PARTS = 2_000
MAIN_PART = "word/document.xml"
DOCTYPE = re.compile(rb"<\x00?!\x00?(?:D\x00?O\x00?C\x00?T\x00?Y\x00?P\x00?E|E\x00?N\x00?T\x00?I\x00?T\x00?Y)", re.I)
PICTURES = ("word/media/", "word/embeddings/", "word/fonts/")
IS_ENCRYPTED = 0x1


def is_mine(data: bytes) -> bool:
    """Return whether it is a ZIP archive, as every DOCX is; `read` looks whether it is one."""
    return data.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def read(data: bytes) -> FileText:
    """Return the words of the body; raise Refused for a bomb, an archive of another kind, entities or damage."""
    from docx import Document  # only the child pays for it

    try:
        with ZipFile(BytesIO(data)) as archive:
            _refuse_hostile(archive)
        document = Document(BytesIO(data))
        blocks = [_block(item) for item in document.iter_inner_content()]
        said = document.core_properties
        hints = {"made_on": said.created.date().isoformat()} if said.created else {}
    except (Refused, MemoryError):
        raise
    except Exception as error:
        raise Refused("broken") from error
    return FileText("\n\n".join(block for block in blocks if block.strip()), _details(said), hints)


def _refuse_hostile(archive: ZipFile) -> None:
    parts = archive.infolist()
    unpacked = sum(part.file_size for part in parts)
    if unpacked > LARGEST_UNPACKED or len(parts) > MOST_PARTS:
        raise Refused("bomb", size=unpacked // 1_000_000, limit=LARGEST_UNPACKED // 1_000_000)
    if MAIN_PART not in archive.namelist():
        raise Refused("other_archive")
    if any(part.flag_bits & IS_ENCRYPTED for part in parts):
        raise Refused("encrypted")
    for part in parts:
        if not part.filename.startswith(PICTURES) and DOCTYPE.search(archive.read(part)):
            raise Refused("entities")
    if archive.testzip():
        raise BadZipFile


def _block(item) -> str:
    if not hasattr(item, "rows"):
        return item.text
    return "\n".join(" | ".join(_cells(row)) for row in item.rows)


def _cells(row) -> list[str]:
    """Return the words of each cell once; a merged cell stands in several columns."""
    cells = {id(cell._tc): " ".join(cell.text.split()) for cell in row.cells}
    return list(cells.values())


def _details(said) -> dict[str, str]:
    details = {"title": said.title, "author": said.author, "language": said.language}
    return {name: value for name, value in details.items() if value}
