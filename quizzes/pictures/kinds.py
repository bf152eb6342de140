"""What a file is by its first bytes, never by its name: a picture that is read, or why it is not; knows no Django."""

UNREAD = {
    b"GIF8": "gif",
    b"BM": "bmp",
    b"II*\x00": "tiff",
    b"MM\x00*": "tiff",
    b"%PDF": "not_a_picture",
}
HEIC_BRANDS = frozenset({b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1"})
AVIF_BRANDS = frozenset({b"avif", b"avis"})


def format_of(data: bytes) -> str | None:
    """Return the name of the format as Pillow calls it; None for what is no JPEG, PNG or WebP."""
    if data.startswith(b"\xff\xd8\xff"):
        return "JPEG"
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "PNG"
    return "WEBP" if data[:4] == b"RIFF" and data[8:12] == b"WEBP" else None


def refusal_of(data: bytes) -> str | None:
    """Return the reason for which a file is not read, one of the words of `refusals`; None where it is tried."""
    if not data:
        return "empty"
    if format_of(data) is not None:
        return None
    if data[4:8] == b"ftyp" and data[8:12] in HEIC_BRANDS | AVIF_BRANDS:
        return "heic" if data[8:12] in HEIC_BRANDS else "avif"
    if data.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"<"):
        return "markup"
    return next((reason for mark, reason in UNREAD.items() if data.startswith(mark)), "not_a_picture")
