"""Makes the light file of a picture, which a page on a weak line shows first; knows no Django."""

from io import BytesIO

from PIL import Image, ImageFilter, features

from quizzes.pictures.renditions import LARGE_LIGHT, SMALL, SMALL_LIGHT, Size

QUALITIES = (70, 60, 50, 42, 35, 29, 24, 20, 16, 12, 9, 6, 3)
BLURS = (0, 1, 2, 4, 8, 16)


def light_file(image: Image.Image, light: Size) -> bytes:
    """Return an AVIF file of the picture: no side longer than the size allows, and the best that fits its bytes.

    Where even the lowest quality has too many bytes, details are blurred; the size in pixels never depends on them.
    Empty where this build of the library writes no AVIF. The same picture always makes the same file.
    """
    if not features.check("avif"):
        return b""
    small = image.copy()
    small.thumbnail((light.side, light.side), Image.Resampling.LANCZOS)
    for blur in BLURS:
        blurred = small.filter(ImageFilter.GaussianBlur(blur)) if blur else small
        if len(lowest := _avif(blurred, QUALITIES[-1])) <= light.most_bytes:
            better = (_avif(blurred, quality) for quality in QUALITIES[:-1])
            return next((data for data in better if len(data) <= light.most_bytes), lowest)
    return b""


def light_file_of(data: bytes, *, is_large: bool) -> bytes:
    """Return the light file of a JPEG file that was made here; empty for what cannot be opened."""
    try:
        with Image.open(BytesIO(data), formats=["JPEG"]) as image:
            is_large = is_large or max(image.size) > SMALL.side
            return light_file(image.convert("RGB"), LARGE_LIGHT if is_large else SMALL_LIGHT)
    except (OSError, SyntaxError, ValueError):
        return b""


def _avif(image: Image.Image, quality: int) -> bytes:
    file = BytesIO()
    image.save(file, "AVIF", quality=quality, speed=6, subsampling="4:2:0", max_threads=1)
    return file.getvalue()
