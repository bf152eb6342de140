"""Files of pictures for the tests, good and bad, made here."""

import os
from io import BytesIO

from PIL import Image, ImageCms


def noise(width: int, height: int, mode: str = "RGB") -> Image.Image:
    """A picture of random dots, which no format makes small."""
    return Image.frombytes("RGB", (width, height), os.urandom(width * height * 3)).convert(mode)


def as_file(image: Image.Image, kind: str = "JPEG", **options) -> bytes:
    """The bytes of a picture in a format of Pillow."""
    file = BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def plain(width: int = 300, height: int = 200, colour: tuple = (40, 90, 60)) -> bytes:
    """A JPEG file of one colour."""
    return as_file(Image.new("RGB", (width, height), colour))


def with_everything_in_it() -> bytes:
    """A JPEG file held on its side (left red, right blue when upright), with place, comment, profile and XMP."""
    image = Image.new("RGB", (200, 300), (200, 30, 30))
    image.paste((30, 30, 200), (0, 150, 200, 300))
    exif = Image.Exif()
    exif[0x0112] = 8  # turned to the left: the top of the file is the left of the picture
    exif[0x010F] = "SecretCamera"
    exif.get_ifd(0x8825)[1] = "N"
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    xmp = b"<x:xmpmeta>SecretPlace</x:xmpmeta>"
    return as_file(image, exif=exif, icc_profile=profile, comment=b"SecretWords<script>", xmp=xmp, quality=95)


def animated(kind: str) -> bytes:
    """A file of two pictures that take turns."""
    return as_file(noise(80, 80), kind, save_all=True, append_images=[noise(80, 80)], duration=100)


def large_blank(width: int, height: int) -> bytes:
    """A small file that unpacks to many pixels."""
    return as_file(Image.new("1", (width, height)), "PNG")
