"""The places of pictures in lesson prose: `{picture slug}` on a line of its own; pure."""

import re

PICTURE = re.compile(r"\{picture +(?P<picture>[\w-]+)\}", re.ASCII)
PICTURE_LINE = re.compile(rf"[ \t]*{PICTURE.pattern}[ \t]*", re.ASCII)


def picture_slugs(*bodies: str) -> list[str]:
    """The pictures that the texts show, each once, in order of first mention."""
    return list(dict.fromkeys(found["picture"] for body in bodies for found in PICTURE.finditer(body)))


def pictures_inside_lines(body: str) -> list[str]:
    """The pictures whose place shares its line with other words."""
    lines = [line for line in body.splitlines() if not PICTURE_LINE.fullmatch(line)]
    return [found["picture"] for line in lines for found in PICTURE.finditer(line)]
