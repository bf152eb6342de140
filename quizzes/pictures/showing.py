"""What a page shows of a picture, and what a version of a question keeps of it for ever."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.urls import reverse

from quizzes.pictures.models import Picture
from quizzes.pictures.renditions import LARGE_LIGHT, SMALL_LIGHT, light_density

LICENCE_ADDRESSES = {
    Picture.Licence.CC0: "https://creativecommons.org/publicdomain/zero/1.0/",
    **{
        licence: f"https://creativecommons.org/licenses/{licence.value.rpartition('-')[0]}/{licence.value[-3:]}/"
        for licence in Picture.Licence
        if licence.value.startswith("by-")
    },
}
RIGHTS = ("credit", "licence", "origin", "taken_on")
LIGHT = {"large": LARGE_LIGHT, "small": SMALL_LIGHT}
SAID_OF_ITSELF = frozenset({*LICENCE_ADDRESSES, Picture.Licence.PUBLIC_DOMAIN})


def picture_content(picture: Picture, languages: Iterable[str]) -> dict[str, Any]:
    """Return what is to be kept of a picture as JSON: its files and sizes, its words, whose it is."""
    return {
        "large": [picture.large_id, picture.width, picture.height],
        "small": [picture.small_id, picture.small_width, picture.small_height],
        "alt": {language: getattr(picture, f"alt_{language}") or "" for language in languages},
        "caption": {language: getattr(picture, f"caption_{language}") or "" for language in languages},
        "credit": picture.credit,
        "licence": picture.licence,
        "origin": picture.origin,
        "taken_on": picture.taken_on,
    }


def shown_picture(
    content: Mapping[str, Any] | None,
    language: str,
    *,
    size: str = "large",
    light_size: str = "",
    shows_caption: bool = False,
) -> dict[str, Any] | None:
    """Return what the templates draw of a kept picture in one language; None for none.

    `light` is the file to show first, with its density: drawn at it, the picture takes the place of the file itself.
    It is that of `light_size` where the page has several pictures to carry.
    """
    if content is None:
        return None
    file, width, height = content[size]
    light_size = light_size or size
    density = light_density(width, height, light=LIGHT[light_size])
    return {
        "address": reverse("picture", args=[file]),
        "light": f"{reverse('picture_light', args=[content[light_size][0]])} {density}x",
        "width": width,
        "height": height,
        "alt": content["alt"].get(language, ""),
        "caption": content["caption"].get(language, "") if shows_caption else "",
        **_rights(content),
    }


def shown_credits(options: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Return whose the pictures of options are, those alike together: their letters, and what is said of them."""
    said: dict[tuple, dict[str, Any]] = {}
    for option in options:
        picture = option["picture"]
        if picture and (picture["credit"] or picture["licence"] or picture["origin"]):
            alike = tuple(picture[name] for name in RIGHTS)
            said.setdefault(alike, {"letters": [], "picture": picture})["letters"].append(option["letter"])
    return [{**one, "letters": ", ".join(one["letters"])} for one in said.values()]


def _rights(content: Mapping[str, Any]) -> dict[str, str]:
    """Return whose the picture is; a licence says something of itself only where it lets others use it."""
    licence = content["licence"]
    return {
        "credit": content["credit"],
        "licence": Picture.Licence(licence).label if licence in SAID_OF_ITSELF else "",
        "licence_address": LICENCE_ADDRESSES.get(licence, ""),
        "origin": content["origin"],
        "taken_on": content["taken_on"],
    }
