"""What reading a file yields: its text with details, or the reason why it is refused; knows no Django."""

import re
from dataclasses import dataclass, field

LONGEST_TEXT = 10_000_000
NO_LETTER = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff]")


@dataclass(frozen=True)
class FileText:
    """A text and what its file says of itself, by the names of the columns of a document; nothing said: left out.

    `hints` are dates that are not the date of publication: `made_on` of the file, `guessed_on` from the words.
    """

    text: str
    details: dict[str, str] = field(default_factory=dict)
    hints: dict[str, str] = field(default_factory=dict)


class Refused(Exception):
    """The file is not read: `reason` is one of the words of `refusals`, `numbers` what its sentence names."""

    def __init__(self, reason: str, **numbers: int) -> None:
        super().__init__(reason)
        self.reason = reason
        self.numbers = numbers


def checked(found: FileText) -> FileText:
    """Return the same; raise Refused for a text that is too long or holds what is no character."""
    if len(found.text) > LONGEST_TEXT:
        raise Refused("too_long", limit=LONGEST_TEXT)
    if NO_LETTER.search(found.text):
        raise Refused("bad_letters")
    return found
