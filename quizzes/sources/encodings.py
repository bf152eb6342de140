"""Decodes a text: UTF-8, UTF-16 where it begins with its mark, windows-1254 only where a person asks for it."""

import codecs
import re

from django.utils.translation import gettext as _

from quizzes.people.errors import DomainError

BYTE_ORDER_MARK = "\ufeff"
UTF_16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
UTF_32_MARKS = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
WINDOWS_1254 = "windows-1254"
ENCODINGS = (WINDOWS_1254,)
AROUND = 40
NO_TEXT = re.compile(rb"[\x00-\x08\x0e-\x1f\x7f]")
CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")  # tab, line ends and form feed are text


class UnreadableFile(DomainError):
    """The file cannot be read as a text; `message` says why and what to do."""


class OtherEncoding(UnreadableFile):
    """The bytes are no UTF-8 but could be windows-1254: `preview` shows how the first such place would read."""

    def __init__(self, message: str, *, preview: str) -> None:
        super().__init__(message, field="encoding")
        self.preview = preview


def decode_text(data: bytes, *, name: str, encoding: str = "", offers_windows_1254: bool = True) -> str:
    """Return the text of UTF-8, of UTF-16 with its byte order mark, or of windows-1254 where that is asked for.

    Raises UnreadableFile, naming the byte; where windows-1254 would fit and may be asked for, OtherEncoding.
    """
    if data.startswith(UTF_16_MARKS) and not data.startswith(UTF_32_MARKS):
        text = _decode_utf_16(data, name=name)
        codec = "utf-16-le" if data.startswith(codecs.BOM_UTF16_LE) else "utf-16-be"
        refuse_control_characters(text, name=name, codec=codec, mark_bytes=2)
        return text
    try:
        text = data.decode("utf-8").removeprefix(BYTE_ORDER_MARK)
    except UnicodeDecodeError as error:
        if encoding == WINDOWS_1254 and (text := _as_windows_1254(data)) is not None:
            return text
        raise _no_utf_8(data, error, name=name, offers_windows_1254=offers_windows_1254) from error
    refuse_control_characters(text, name=name, mark_bytes=3 if data.startswith(codecs.BOM_UTF8) else 0)
    return text


def refuse_control_characters(text: str, *, name: str, codec: str = "utf-8", mark_bytes: int = 0) -> None:
    """Raise UnreadableFile, naming the byte, where a text has a control character that no text has."""
    if found := CONTROL.search(text):
        position = mark_bytes + len(text[: found.start()].encode(codec))
        raise UnreadableFile(
            _("%(name)s is not a plain text: byte 0x%(byte)s at position %(position)s; save the file as UTF-8 text.")
            % {"name": name, "byte": f"{ord(found[0]):02X}", "position": position}
        )


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
    if data.startswith((codecs.BOM_UTF8, *UTF_16_MARKS, *UTF_32_MARKS)) or NO_TEXT.search(data):
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
            _("%(name)s begins as UTF-16, but byte 0x%(byte)s at position %(position)s is damaged; save it as UTF-8.")
            % {"name": name, "byte": f"{data[error.start]:02X}", "position": error.start}
        ) from error
