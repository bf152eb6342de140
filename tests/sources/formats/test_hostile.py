"""What a hostile file attempts ends in one sentence, in both languages, and the database stays as it was."""

import io
import struct
import time
import zipfile
import zlib

import pytest
from django.core.management import CommandError, call_command
from django.utils.translation import override

from quizzes.models import Document, Passage
from tests.sources.formats.making import archive_of, docx_of, pdf_of, with_part, zip_bomb

pytestmark = pytest.mark.django_db
LAUGHS = (
    b'<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY l0 "lol">'
    + b"".join(b'<!ENTITY l%d "%s">' % (n, b"&l%d;" % (n - 1) * 10) for n in range(1, 10))
    + b"]><lolz>&l9;</lolz>"
)
OUTSIDE = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'
LOCKED = "/Encrypt << /Filter /Standard /V 1 /R 2 /O (" + "1" * 32 + ") /U (" + "2" * 32 + ") /P -4 >> /ID [(a) (a)]"


def many_entries() -> bytes:
    parts = {f"word/media/{number}.bin": b"" for number in range(5_000)}
    return archive_of({"word/document.xml": b"<a/>", **parts})


def nested_bomb() -> bytes:
    data = bytes(50_000_000)
    for _layer in range(3):
        data = archive_of({"a.zip": data})
    return data


def lying_sizes() -> bytes:
    """A part that unpacks to 300 MB and says in every header that it is of ten bytes."""
    data = with_part(docx_of("a"), "word/document.xml", bytes(300_000_000))
    return data.replace(struct.pack("<I", 300_000_000), struct.pack("<I", 10))


def overlapping() -> bytes:
    """An archive whose directory names the same packed bytes two thousand times, under many names."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", bytes(1_000_000))
        (part,) = archive.infolist()
        for number in range(1_500):
            again = zipfile.ZipInfo(f"word/media/{number}")
            for name in ("header_offset", "CRC", "compress_size", "file_size", "compress_type", "flag_bits"):
                setattr(again, name, getattr(part, name))
            archive.filelist.append(again)
            archive.NameToInfo[again.filename] = again
        archive._didModify = True
    return buffer.getvalue()


def loop_of_pages() -> bytes:
    return pdf_of(["a"]).replace(b"/Kids [8 0 R]", b"/Kids [2 0 R]")


def page_bomb() -> bytes:
    """A page whose content unpacks to a gigabyte."""
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(bytes(10_000_000)) for _part in range(100)) + packer.flush()
    head = b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
    head += b"2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
    head += b"3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>\nendobj\n"
    head += b"4 0 obj\n<< /Filter /FlateDecode /Length %d >>\nstream\n" % len(packed)
    return head + packed + b"\nendstream\nendobj\ntrailer\n<< /Size 5 /Root 1 0 R >>\n%%EOF"


HOSTILE = {
    "bomb": lambda: zip_bomb(150),
    "nested bomb": nested_bomb,
    "many entries": many_entries,
    "lying sizes": lying_sizes,
    "overlapping parts": overlapping,
    "billion laughs": lambda: with_part(docx_of("a"), "word/document.xml", LAUGHS),
    "laughs in another part": lambda: with_part(docx_of("a"), "word/evil.bin", LAUGHS),
    "external entity": lambda: with_part(docx_of("a"), "word/document.xml", OUTSIDE),
    "entities in a page": lambda: LAUGHS.replace(b"lolz [", b"html [").replace(b"<lolz>", b"<html>"),
    "locked": lambda: pdf_of(["a"], trailer=LOCKED),
    "cut": lambda: pdf_of(["a"])[:300],
    "broken": lambda: b"%PDF-1.7\n" + b"1 0 obj << " * 50_000,
    "ten thousand pages": lambda: pdf_of(*[["a"]] * 10_000),
    "loop of pages": loop_of_pages,
    "page bomb": page_bomb,
    "deep page": lambda: b"<html><body>" + b"<div>" * 100_000 + b"a" + b"</div>" * 100_000,
    "page without text": lambda: b"<!doctype html><html><body><img src=a></body></html>",
    "zero bytes inside": lambda: b"words\0words",
    "picture named as text": lambda: b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
    "program": lambda: b"\x7fELF\x02\x01\x01" + bytes(100),
    "nothing": lambda: b"",
    "fifty megabytes": lambda: b"a" * 50_000_000,
}
# What costs seconds to refuse is refused once, in one of the languages.
LANGUAGES = {"ten thousand pages": ["az"], "page bomb": ["en"], "lying sizes": ["az"], "fifty megabytes": ["en"]}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_file_is_refused_in_one_sentence(name, tmp_path):
    path = tmp_path / "it.txt"
    path.write_bytes(HOSTILE[name]())
    said = {}
    began = time.monotonic()
    for language in LANGUAGES.get(name, ("en", "az")):
        with override(language), pytest.raises(CommandError) as caught:
            call_command("import_document", str(path), title="A", language="en")
        said[language] = str(caught.value)
    assert time.monotonic() - began < 60
    assert all("it.txt" in sentence and len(sentence) < 600 for sentence in said.values())
    assert (Document.objects.count(), Passage.objects.count()) == (0, 0)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Bu K\u04d9lb\u0259c\u0259rdir, \u0259sas yer.", "lookalike"),
        ("Bu \u202e\u0259sas\u202c yerdir.", "bidi"),
        ("Bu \u0259\u200bsas yerdir.", "unseen"),
    ],
)
def test_text_that_deceives_the_eye_is_read_with_a_warning_that_says_where(tmp_path, capsys, text, kind):
    path = tmp_path / "a.txt"
    path.write_text(f"Birinci s\u0259tir.\n{text}", encoding="utf-8")
    call_command("import_document", str(path), title="A", language="az")
    assert "Line 2, letter " in capsys.readouterr().out
    assert Document.objects.get().text.endswith(text)
