"""The sentence for each reason why a file is refused: what is wrong, and what to do."""

from django.utils.translation import gettext_lazy as _

from quizzes.sources.formats.outcomes import Refused
from quizzes.sources.reading import UnreadableFile

SENTENCES = {
    "bad_letters": _("The text inside %(name)s is damaged: it holds signs that are no letters. Copy its words out."),
    "bomb": _("%(name)s would unpack to %(size)s MB; at most %(limit)s MB are unpacked. It may be meant to do harm."),
    "broken": _("%(name)s is damaged or not what it says it is: it cannot be opened."),
    "crashed": _("%(name)s could not be read: the reader stopped without an answer. The file may be damaged."),
    "encrypted": _("%(name)s is locked with a password. Save it without one, then import it again."),
    "entities": _("%(name)s defines entities of its own, which no honest document needs. It is not opened."),
    "memory": _("%(name)s needs more memory than a file may take. Split it, or save it as plain text."),
    "no_text_layer": _("%(name)s has no text layer: its pages are pictures. Have its text recognised first."),
    "old_word": _("%(name)s is an old or a locked Word file. Save it as DOCX without a password."),
    "other_archive": _("%(name)s is an archive, but no DOCX document. Import the text inside it."),
    "picture": _("%(name)s is a picture, and its words cannot be read. Type them in, or have them recognised first."),
    "rtf": _("%(name)s is an RTF file. Save it as DOCX or as plain text."),
    "time": _("Reading %(name)s took too long and was stopped. Split it, or save it as plain text."),
    "too_deep": _("%(name)s is nested more than %(limit)s levels deep. Save its words as plain text."),
    "too_long": _("The text inside %(name)s is longer than %(limit)s letters. Split it."),
    "too_many_pages": _("%(name)s has %(pages)s pages; at most %(limit)s are read. Split it."),
}


def unreadable(refused: Refused, *, name: str) -> UnreadableFile:
    """Return the error with the sentence for a refusal."""
    sentence = SENTENCES.get(refused.reason, SENTENCES["broken"])
    return UnreadableFile(sentence % {"name": name, **refused.numbers})
