"""Reads the file of a picture in a process of its own into its renditions; touches no table."""

from base64 import b64decode
from dataclasses import dataclass
from hashlib import sha256

from quizzes.pictures.kinds import refusal_of
from quizzes.pictures.refusals import bad_picture
from quizzes.pictures.renditions import Rendition
from quizzes.sources.formats.outcomes import Refused
from quizzes.sources.formats.parsing import answer_of_child
from quizzes.sources.reading import refuse_too_large, shown_name

CHILD = "quizzes.pictures.child"


@dataclass(frozen=True)
class ReadPicture:
    """A picture that was read: the name of its file, the SHA-256 of its bytes as they came, and its renditions."""

    file_name: str
    sha256: str
    large: Rendition
    small: Rendition


def read_picture(data: bytes, *, name: str) -> ReadPicture:
    """Return the picture in a file, whose bytes and not whose name say what it is.

    Raises UnreadableFile for more than 20 MB, BadPicture for everything else that is not kept.
    """
    name = shown_name(name)
    refuse_too_large(len(data), name=name)
    try:
        if reason := refusal_of(data):
            raise Refused(reason)
        answer = answer_of_child(CHILD, data=data)
    except Refused as refused:
        raise bad_picture(refused, name=name) from refused
    large, small = (
        Rendition(b64decode(made["data"]), made["width"], made["height"], b64decode(made["light"]))
        for made in answer["renditions"]
    )
    return ReadPicture(name, sha256(data).hexdigest(), large, small)
