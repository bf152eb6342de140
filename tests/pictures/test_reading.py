"""Files of pictures: what is refused and in which words, and what is left of those that are kept."""

from io import BytesIO

import pytest
from PIL import Image

from quizzes.people.errors import DomainError
from quizzes.pictures.encoding import renditions
from quizzes.pictures.kinds import refusal_of
from quizzes.pictures.lightening import light_file_of
from quizzes.pictures.reading import read_picture
from quizzes.pictures.renditions import LARGE_LIGHT, SMALL_LIGHT, light_density
from quizzes.sources.formats.outcomes import Refused
from quizzes.sources.formats.parsing import answer_of_child
from tests.pictures.files import animated, as_file, large_blank, noise, plain, with_everything_in_it

UNDER = 40_000


def opened(data: bytes) -> Image.Image:
    return Image.open(BytesIO(data))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"<html><script>alert(1)</script></html>", "markup"),
        (b"\xef\xbb\xbf\n <svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "markup"),
        (b"\x00\x00\x00\x18ftypheic" + bytes(40), "heic"),
        (b"\x00\x00\x00\x18ftypavif" + bytes(40), "avif"),
        (b"GIF89a" + bytes(40), "gif"),
        (b"MM\x00*" + bytes(40), "tiff"),
        (b"%PDF-1.7", "not_a_picture"),
        (b"PK\x03\x04" + bytes(40), "not_a_picture"),
        (b"just words", "not_a_picture"),
        (b"\xff\xd8\xff\xe0", None),
    ],
)
def test_first_bytes_say_what_is_not_read(data, reason):
    assert refusal_of(data) == reason


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"\xff\xd8\xff" + b"<script>alert(1)</script>" * 20, "broken"),
        (b"\x89PNG\r\n\x1a\n" + bytes(200), "broken"),
        (b"RIFF\x00\x00\x00\x00WEBP" + bytes(50), "broken"),
        (as_file(noise(300, 200))[:9000], "broken"),
        (as_file(noise(300, 200), "PNG")[:9000], "broken"),
        (animated("PNG"), "animated"),
        (animated("WEBP"), "animated"),
        (large_blank(10_000, 5_001), "too_many_pixels"),
        (plain(63, 400), "too_small"),
    ],
)
def test_hostile_file_is_refused(data, reason):
    with pytest.raises((Refused, OSError, SyntaxError)) as caught:
        renditions(data)
    assert getattr(caught.value, "reason", "broken") == reason


def test_refusals_come_from_a_process_of_its_own_in_words_that_name_the_remedy():
    for data, words in [
        (large_blank(30_000, 30_000), "bomb.jpg has 900 million pixels; at most 50 million are opened"),
        (plain()[:500], "is damaged or cut short"),
        (b"\x00\x00\x00\x18ftypmif1" + bytes(40), "Most Compatible"),
        (b"\xff\xd8\xff" + bytes(20_000_001), "at most 20 MB"),
    ]:
        with pytest.raises(DomainError) as caught:
            read_picture(data, name="bomb.jpg")
        assert words in caught.value.message


def test_child_that_dies_is_a_refusal():
    with pytest.raises(Refused) as caught:
        answer_of_child("quizzes.pictures.no_such_module", data=b"")
    assert caught.value.reason == "crashed"


@pytest.mark.parametrize(
    "data",
    [
        as_file(noise(4000, 3000), quality=80),
        as_file(noise(1000, 2400), "WEBP"),
        as_file(noise(700, 500, "CMYK")),
        as_file(noise(700, 500).quantize(200), "PNG"),
        as_file(noise(700, 500, "RGBA"), "PNG"),
        as_file(noise(700, 500, "LA"), "PNG"),
        as_file(noise(700, 500, "L").convert("I;16"), "PNG"),
        as_file(noise(700, 500, "1"), "PNG"),
    ],
    ids=["twelve-megapixels", "webp", "cmyk", "palette", "transparent", "grey-transparent", "16-bit", "1-bit"],
)
def test_noise_of_any_mode_ends_below_40_kb(data):
    large, small = renditions(data)
    assert len(large.data) < UNDER
    assert len(small.data) < 15_000
    for made, light in ((large, LARGE_LIGHT), (small, SMALL_LIGHT)):
        image = opened(made.light)
        assert (image.format, max(image.size)) == ("AVIF", light.side)
        assert 0 < len(made.light) <= light.most_bytes
    for made, most in ((large, 960), (small, 480)):
        image = opened(made.data)
        assert (image.format, image.mode, image.size) == ("JPEG", "RGB", (made.width, made.height))
        assert max(image.size) <= most
        image.load()


def test_picture_is_turned_upright_and_nothing_of_its_metadata_is_left():
    read = read_picture(with_everything_in_it(), name="IMG_1.jpg")
    assert (read.large.width, read.large.height) == (300, 200)
    for made in (read.large, read.small):
        image = opened(made.data)
        image.load()
        assert dict(image.getexif()) == {}
        assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density", "progressive", "progression"}
        assert b"Secret" not in made.data
        assert b"script" not in made.data
        left, right = image.getpixel((20, 100)), image.getpixel((280, 100))
        assert left[0] > 150 > left[2]
        assert right[2] > 150 > right[0]


def test_words_behind_a_picture_do_not_come_along():
    made = read_picture(plain() + b"<html><script>alert(1)</script></html>", name="p.jpg")
    assert b"script" not in made.large.data


def test_transparency_lies_on_white():
    made, _small = renditions(as_file(Image.new("RGBA", (200, 200), (0, 0, 0, 0)), "PNG"))
    assert min(opened(made.data).getpixel((100, 100))) > 250


def test_small_picture_is_not_made_larger():
    large, small = renditions(plain(100, 80))
    assert (large.width, large.height) == (small.width, small.height) == (100, 80)


def test_light_file_is_the_same_each_time_and_holds_nothing_but_dots():
    first, again = (read_picture(with_everything_in_it(), name=name).large for name in ("a.jpg", "b.jpg"))
    assert first.light == again.light != b""
    assert b"Secret" not in first.light
    image = opened(first.light)
    assert image.size == (300, 200)
    assert not image.getexif()
    left, right = image.getpixel((20, 100)), image.getpixel((280, 100))
    assert left[0] > 150 > left[2]
    assert right[2] > 150 > right[0]


@pytest.mark.parametrize(
    ("size", "light", "density"),
    [((960, 640), LARGE_LIGHT, "0.33333"), ((480, 480), SMALL_LIGHT, "0.33333"), ((200, 100), LARGE_LIGHT, "1.00000")],
)
def test_density_says_how_much_smaller_the_light_file_is(size, light, density):
    assert light_density(*size, light=light) == density


def test_light_file_of_what_is_no_picture_is_empty():
    assert light_file_of(b"small", is_large=True) == b""
    assert opened(light_file_of(plain(960, 640), is_large=False)).size == (320, 213)
