"""The register of formats: what a file is, by its first bytes and never by its name; knows no Django."""

from types import ModuleType

from quizzes.sources.formats import docx, html, markdown, pdf, plain

OF_BYTES = (pdf, docx)
OF_TEXT = (html, markdown, plain)
BY_NAME = {module.NAME: module for module in (*OF_BYTES, *OF_TEXT)}
PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF", b"II*\x00", b"MM\x00*")  # PNG, JPEG, GIF, WebP, TIFF
NOT_READ = {b"\xd0\xcf\x11\xe0": "old_word", b"{\\rtf": "rtf", **dict.fromkeys(PICTURES, "picture")}


def format_of_bytes(data: bytes) -> ModuleType | None:
    """Return the format of a file that is no text, or None where its bytes must be decoded first."""
    return next((module for module in OF_BYTES if module.is_mine(data)), None)


def format_of_text(text: str) -> ModuleType:
    """Return the format of a decoded text; plain text takes whatever no other does."""
    return next(module for module in OF_TEXT if module.is_mine(text))


def unread_kind(data: bytes) -> str | None:
    """Return the reason for which a file of a known kind is not read, or None."""
    return next((reason for mark, reason in NOT_READ.items() if data.startswith(mark)), None)
