"""PDF with a text layer: its words page by page, and what its information dictionary says."""

import re
from io import BytesIO

from quizzes.sources.formats.outcomes import FileText, Refused

NAME = "pdf"
NEEDS_CHILD = True
MOST_PAGES = 500
SHORT_LINE = 0.75
SENTENCE_END = re.compile(r"[.!?:;…][”»\"')\]]?$")
DATE = re.compile(r"D:(\d{4})(\d\d)(\d\d)")


def is_mine(data: bytes) -> bool:
    """Return whether the mark of a PDF stands in the first kilobyte, where readers look for it."""
    return b"%PDF-" in data[:1024]


def read(data: bytes) -> FileText:
    """Return the words of all pages; raise Refused where it is locked, broken, too long or has no text layer."""
    from pypdf import PdfReader  # only the child pays for it

    try:
        reader = PdfReader(BytesIO(data))
        if reader.is_encrypted and not _opens(reader):
            raise Refused("encrypted")
        count = len(reader.pages)
    except (Refused, MemoryError):
        raise
    except Exception as error:
        raise Refused("broken") from error
    if count > MOST_PAGES:
        raise Refused("too_many_pages", pages=count, limit=MOST_PAGES)
    return _read_pages(reader)


def _opens(reader) -> bool:
    """Return whether it opens without a password, as a file does that only forbids printing."""
    try:
        return bool(reader.decrypt(""))
    except Exception:
        return False


def _read_pages(reader) -> FileText:
    try:
        pages = [_parted(page.extract_text()) for page in reader.pages]
        details, hints = _details(reader), _hints(reader)
    except MemoryError:
        raise
    except Exception as error:
        raise Refused("broken") from error
    text = "\n\n".join(page for page in pages if page)
    if not text:
        raise Refused("no_text_layer")
    return FileText(text, details, hints)


def _parted(page: str) -> str:
    """Put an empty line after a short line that ends a sentence, or is so short that it is a title."""
    lines = [line.rstrip() for line in page.splitlines()]
    full = max((len(line) for line in lines), default=0)
    parts = []
    for line in lines:
        parts.append(line)
        if line and len(line) < full * SHORT_LINE and (SENTENCE_END.search(line) or len(line) < full / 2):
            parts.append("")
    return re.sub(r"\n{3,}", "\n\n", "\n".join(parts)).strip()


def _details(reader) -> dict[str, str]:
    said = reader.metadata or {}
    details = {"title": str(said.get("/Title") or ""), "author": str(said.get("/Author") or "")}
    details["language"] = str(reader.root_object.get("/Lang") or "")
    details |= {name: value for name, value in _described(reader).items() if value and not details.get(name)}
    return {name: value for name, value in details.items() if value}


def _described(reader) -> dict[str, str]:
    """Return what the file says in XMP (ISO 16684), as far as that can be read."""
    try:
        said = reader.xmp_metadata
        if said is None:
            return {}
        titles, authors = said.dc_title or {}, said.dc_creator or []
        return {
            "title": next(iter(titles.values()), ""),
            "author": ", ".join(authors),
            "publisher": ", ".join(said.dc_publisher or []),
            "language": next(iter(said.dc_language or []), ""),
        }
    except MemoryError:
        raise
    except Exception:
        return {}


def _hints(reader) -> dict[str, str]:
    said = (reader.metadata or {}).get("/CreationDate")
    made = DATE.match(str(said or ""))
    return {"made_on": "-".join(made.groups())} if made else {}
