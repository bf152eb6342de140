"""The sizes in which every picture is kept; knows no Django and no library of pictures."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Size:
    """A size in which a picture is kept: its longer side in pixels at most, and its bytes at most."""

    side: int
    most_bytes: int


@dataclass(frozen=True)
class Rendition:
    """A picture as it is kept: the bytes of a JPEG file, and its size in pixels."""

    data: bytes
    width: int
    height: int


LARGE, SMALL = Size(960, 39_900), Size(480, 14_900)
