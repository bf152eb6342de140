"""Makes small files of each format, honest and hostile, with nothing but what the app itself installs."""

import io
import zipfile

import docx

TITLE = "İstisu bulağı"
WORDS = "Kəlbəcər şəhərinin günü 25 noyabrdır. Çayın suyu soyuqdur."


def docx_of(*paragraphs: str, title: str = "", author: str = "", language: str = "") -> bytes:
    """A DOCX with paragraphs, a table row of two cells, and its core properties."""
    document = docx.Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    row = document.add_table(rows=1, cols=2).rows[0]
    row.cells[0].text, row.cells[1].text = "Sahə", "3054 kv. km"
    said = document.core_properties
    said.title, said.author, said.language = title, author, language
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def archive_of(parts: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def with_part(data: bytes, name: str, content: bytes) -> bytes:
    """The same archive with one part put in or in the place of another."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {part: archive.read(part) for part in archive.namelist()}
    return archive_of(parts | {name: content})


def zip_bomb(megabytes: int) -> bytes:
    """A DOCX of some kilobytes whose one more part unpacks to many megabytes."""
    return with_part(docx_of("small"), "word/media/image1.bin", bytes(megabytes * 1_000_000))


def pdf_of(*pages: list[str], information: str = "", trailer: str = "") -> bytes:
    """A PDF whose font tells by ToUnicode which letters its codes are; each page is a list of lines."""
    letters = sorted({letter for page in pages for line in page for letter in line})
    codes = {letter: number for number, letter in enumerate(letters, 1)}
    shown = ["\n".join(f"<{_hex(line, codes)}> Tj 0 -14 Td" for line in page) for page in pages]
    kids = " ".join(f"{8 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R /Lang (az-AZ) >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type0 /BaseFont /Own /Encoding /Identity-H /DescendantFonts [4 0 R]"
        " /ToUnicode 5 0 R >>",
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Own /FontDescriptor 6 0 R /DW 500"
        " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>",
        _stream(_to_unicode(codes)),
        "<< /Type /FontDescriptor /FontName /Own /Flags 4 /FontBBox [0 0 500 700] /ItalicAngle 0 /Ascent 700"
        " /Descent -200 /CapHeight 700 /StemV 80 >>",
        f"<< {information} >>",
    ]
    for number, page in enumerate(shown):
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >>"
            f" /Contents {9 + 2 * number} 0 R >>"
        )
        objects.append(_stream(f"BT /F1 12 Tf 50 800 Td\n{page}\nET"))
    return _file(objects, trailer=trailer)


def _hex(line: str, codes: dict[str, int]) -> str:
    return "".join(f"{codes[letter]:04X}" for letter in line)


def _stream(content: str) -> str:
    return f"<< /Length {len(content)} >>\nstream\n{content}\nendstream"


def _to_unicode(codes: dict[str, int]) -> str:
    pairs = "\n".join(f"<{code:04X}> <{ord(letter):04X}>" for letter, code in codes.items())
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def /CMapType 2 def\n"
        "1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
        f"{len(codes)} beginbfchar\n{pairs}\nendbfchar\nendcmap end end"
    )


def _file(objects: list[str], *, trailer: str) -> bytes:
    data, places = b"%PDF-1.7\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n{content}\nendobj\n".encode("latin-1")
    rows = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{rows}"
    end += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R /Info 7 0 R {trailer} >>\nstartxref\n{len(data)}\n%%EOF"
    return data + end.encode()
