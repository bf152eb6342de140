"""Decodes a text as UTF-8; another encoding only where a person asks for it by name."""

import codecs
import re

from django.utils.translation import gettext as _

from quizzes.people.errors import DomainError

BYTE_ORDER_MARK = "\ufeff"
UTF_16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
WINDOWS_1254 = "windows-1254"
UTF_16 = "utf-16"
ENCODINGS = (UTF_16, WINDOWS_1254)
AROUND = 40
NO_TEXT = re.compile(rb"[\x00-\x08\x0e-\x1f]")


class UnreadableFile(DomainError):
    """The file cannot be read as a text; `message` says why and what to do."""


class OtherEncoding(UnreadableFile):
    """The bytes are no UTF-8 but could be windows-1254: `preview` shows how the first such place would read."""

    def __init__(self, message: str, *, preview: str) -> None:
        super().__init__(message, field="encoding")
        self.preview = preview


def decode_text(data: bytes, *, name: str, encoding: str = "", offers_windows_1254: bool = True) -> str:
    """Return the text of UTF-8, or of the encoding that is asked for (UTF-16 needs its byte order mark).

    Raises UnreadableFile, naming the byte; where windows-1254 would fit and may be asked for, OtherEncoding.
    """
    if encoding == UTF_16 and data.startswith(UTF_16_MARKS):
        return _decode_utf_16(data, name=name)
    try:
        return data.decode("utf-8").removeprefix(BYTE_ORDER_MARK)
    except UnicodeDecodeError as error:
        if encoding == WINDOWS_1254 and (text := _as_windows_1254(data)) is not None:
            return text
        raise _no_utf_8(data, error, name=name, offers_windows_1254=offers_windows_1254) from error


def _no_utf_8(data: bytes, error: UnicodeDecodeError, *, name: str, offers_windows_1254: bool) -> UnreadableFile:
    byte = {"name": name, "byte": f"{data[error.start]:02X}", "position": error.start}
    sentence = _("%(name)s is not UTF-8: byte 0x%(byte)s at position %(position)s; save the file as UTF-8.") % byte
    text = _as_windows_1254(data) if offers_windows_1254 else None
    if text is None:
        return UnreadableFile(sentence)
    preview = " ".join(text[max(0, error.start - AROUND) : error.start + AROUND].split())
    offer = _("Read as windows-1254 it says: “%(preview)s”. If that is right, choose windows-1254 as its encoding.")
    return OtherEncoding(f"{sentence} {offer % {'preview': preview}}", preview=preview)


def _as_windows_1254(data: bytes) -> str | None:
    if data.startswith(codecs.BOM_UTF8) or NO_TEXT.search(data):
        return None
    try:
        return data.decode("cp1254")
    except UnicodeDecodeError:
        return None


def _decode_utf_16(data: bytes, *, name: str) -> str:
    try:
        return data.decode("utf-16")
    except UnicodeDecodeError as error:
        raise UnreadableFile(
            _("%(name)s begins as UTF-16, but is damaged at byte %(position)s; save the file as UTF-8.")
            % {"name": name, "position": error.start}
        ) from error
