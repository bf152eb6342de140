"""The sentence for each reason why a picture is refused: what is wrong, and what to do."""

from django.utils.translation import gettext_lazy as _

from quizzes.people.errors import DomainError
from quizzes.sources.formats.outcomes import Refused

SAVE_AS_JPEG = _("%(name)s is of a kind that is not read here (%(kind)s). Save it as JPEG or PNG.")
KINDS = {"gif": "GIF", "bmp": "BMP", "tiff": "TIFF", "avif": "AVIF"}
SENTENCES = {
    "animated": _("%(name)s moves. Choose a picture that stands still."),
    "broken": _("%(name)s is damaged or cut short: it cannot be opened. Copy it again, or choose another picture."),
    "empty": _("%(name)s is empty. Choose the file once more."),
    "heic": _(
        "%(name)s is a HEIC file of an iPhone, which many devices cannot show. Save it as JPEG: in Settings, Camera, "
        "Formats choose “Most Compatible”, or send the picture to yourself as a message."
    ),
    "markup": _("%(name)s holds code (HTML or SVG), whatever its name says. Choose a photograph: JPEG, PNG or WebP."),
    "memory": _("%(name)s needs more memory than a picture may take. Make it smaller, then choose it again."),
    "not_a_picture": _("%(name)s is not a picture, whatever its name says. Choose a JPEG, PNG or WebP file."),
    "time": _("Reading %(name)s took too long and was stopped. Save the picture anew as JPEG, then choose it again."),
    "too_many_pixels": _(
        "%(name)s has %(pixels)s million pixels; at most %(limit)s million are opened. Make it smaller, then choose it "
        "again."
    ),
    "too_small": _(
        "%(name)s is only %(width)s × %(height)s pixels. Choose a picture with at least %(limit)s on each side."
    ),
}


class BadPicture(DomainError):
    """A file that is not kept as a picture; says why and what to do."""


def bad_picture(refused: Refused, *, name: str) -> BadPicture:
    """Return the error with the sentence for a refusal."""
    if kind := KINDS.get(refused.reason):
        return BadPicture(SAVE_AS_JPEG % {"name": name, "kind": kind}, field="file")
    sentence = SENTENCES.get(refused.reason, SENTENCES["broken"])
    return BadPicture(sentence % {"name": name, **refused.numbers}, field="file")
