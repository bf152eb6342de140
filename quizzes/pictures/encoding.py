"""Makes small files without metadata of the bytes of a picture; knows no Django, runs in a child process."""

from collections.abc import Iterator
from io import BytesIO

from PIL import Image, ImageCms

from quizzes.pictures.kinds import format_of
from quizzes.pictures.lightening import light_file
from quizzes.pictures.renditions import LARGE, LARGE_LIGHT, SMALL, SMALL_LIGHT, Rendition, Size
from quizzes.sources.formats.outcomes import Refused

MOST_PIXELS = 50_000_000
FEWEST_PIXELS_A_SIDE = 64
QUALITIES = range(40, 86)
SMALLER = (1, 0.85, 0.7, 0.55, 0.4, 0.28, 0.2)
WHITE = (255, 255, 255)
ORIENTATION = 0x0112
TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def renditions(data: bytes) -> tuple[Rendition, Rendition]:
    """Return the large and the small rendition of a JPEG, PNG or WebP file; raise Refused for what cannot be kept.

    The size is read from the header and refused before anything is unpacked.
    """
    Image.MAX_IMAGE_PIXELS = None  # ours is lower, and has a sentence
    with Image.open(BytesIO(data), formats=[format_of(data) or "JPEG"]) as opened:
        _refuse_size(opened.size)
        if getattr(opened, "is_animated", False) and opened.format != "MPO":  # a phone's JPEG with a second view
            raise Refused("animated")
        large = _upright(_plain(opened), turn=_turn_of(opened))
    small = large.copy()
    small.thumbnail((SMALL.side, SMALL.side), Image.Resampling.LANCZOS)
    return _fitting(large, LARGE, light=LARGE_LIGHT), _fitting(small, SMALL, light=SMALL_LIGHT)


def _refuse_size(size: tuple[int, int]) -> None:
    width, height = size
    if width * height > MOST_PIXELS:
        raise Refused("too_many_pixels", pixels=-(-width * height // 1_000_000), limit=MOST_PIXELS // 1_000_000)
    if min(size) < FEWEST_PIXELS_A_SIDE:
        raise Refused("too_small", width=width, height=height, limit=FEWEST_PIXELS_A_SIDE)


def _turn_of(image: Image.Image) -> Image.Transpose | None:
    """Return how the camera was held; None where it says nothing that can be read."""
    try:
        return TURNS.get(image.getexif().get(ORIENTATION))
    except Exception:
        return None


def _plain(image: Image.Image) -> Image.Image:
    """Return the picture made small, in red, green and blue, on white where it was transparent."""
    if image.mode.startswith("I") or image.mode == "F":
        image = image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    elif image.mode in {"1", "P", "PA"} or "transparency" in image.info:
        image = image.convert("RGBA")
    image.thumbnail((LARGE.side, LARGE.side), Image.Resampling.LANCZOS, reducing_gap=2.0)
    return _in_srgb(_on_white(image))


def _on_white(image: Image.Image) -> Image.Image:
    if image.mode not in {"LA", "La", "RGBA", "RGBa"}:
        return image
    whole = image.convert("RGBA")
    ground = Image.new("RGBA", whole.size, (*WHITE, 255))
    flat = Image.alpha_composite(ground, whole).convert("RGB")
    flat.info = {name: value for name, value in image.info.items() if name == "icc_profile"}
    return flat


def _in_srgb(image: Image.Image) -> Image.Image:
    """Return the picture in sRGB, by its own profile where that can be read; nothing but its dots comes along."""
    profile = image.info.get("icc_profile")
    drawn = None
    if profile:
        try:
            own = ImageCms.ImageCmsProfile(BytesIO(profile))
            drawn = ImageCms.profileToProfile(image, own, ImageCms.createProfile("sRGB"), outputMode="RGB")
        except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
            drawn = None
    plain = Image.new("RGB", image.size, WHITE)
    plain.paste(drawn if drawn is not None else image.convert("RGB"))
    return plain


def _upright(image: Image.Image, *, turn: Image.Transpose | None) -> Image.Image:
    return image if turn is None else image.transpose(turn)


def _fitting(image: Image.Image, size: Size, *, light: Size) -> Rendition:
    """Return the picture at the best quality that fits; where none fits, with fewer pixels."""
    for smaller in _shrinking(image):
        if (data := _best(smaller, size.most_bytes)) is not None:
            return Rendition(data, *smaller.size, light_file(smaller, light))
    raise Refused("broken")


def _shrinking(image: Image.Image) -> Iterator[Image.Image]:
    for factor in SMALLER:
        width, height = (max(1, round(side * factor)) for side in image.size)
        yield image if factor == 1 else image.resize((width, height), Image.Resampling.LANCZOS)


def _best(image: Image.Image, most_bytes: int) -> bytes | None:
    """Return the file of the highest quality with at most so many bytes; None where even the lowest has more."""
    best, low, high = None, 0, len(QUALITIES) - 1
    while low <= high:
        middle = (low + high) // 2
        data = _jpeg(image, QUALITIES[middle])
        if len(data) <= most_bytes:
            best, low = data, middle + 1
        else:
            high = middle - 1
    return best


def _jpeg(image: Image.Image, quality: int) -> bytes:
    file = BytesIO()
    image.save(file, "JPEG", quality=quality, optimize=True, progressive=True, subsampling="4:2:0")
    return file.getvalue()
