"""The sizes in which every picture is kept; knows no Django and no library of pictures."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Size:
    """A size in which a picture is kept: its longer side in pixels at most, and its bytes at most."""

    side: int
    most_bytes: int


@dataclass(frozen=True)
class Rendition:
    """A picture as it is kept: the bytes of a JPEG file, its size in pixels, and the light file that comes first.

    `light` is empty where none could be made.
    """

    data: bytes
    width: int
    height: int
    light: bytes = b""


LARGE, SMALL = Size(960, 39_900), Size(480, 14_900)
LARGE_LIGHT, SMALL_LIGHT = Size(320, 2_700), Size(160, 800)


def light_density(width: int, height: int, *, light: Size) -> str:
    """Return how many dots of its light file a picture of this size has to one of its own, as HTML writes it."""
    return f"{min(1, light.side / max(width, height)):.5f}"
