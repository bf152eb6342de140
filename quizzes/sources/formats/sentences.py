"""Says in words what was read: the odd letters with their places, and what a file says of itself."""

from django.utils.translation import gettext as _

from quizzes.sources.details import DocumentDetails
from quizzes.sources.models import Document
from quizzes.sources.oddities import Oddity


def oddity_sentence(oddity: Oddity) -> str:
    """Return what is odd at one place of a text, with line, column and code points."""
    sentence = {
        "bidi": _("Line %(line)s, letter %(column)s: near “%(word)s” a hidden sign turns the direction (%(letters)s)."),
        "unseen": _("Line %(line)s, letter %(column)s: near “%(word)s” stands a sign that nobody sees (%(letters)s)."),
        "lookalike": _("Line %(line)s, letter %(column)s: “%(word)s” has letters that only look alike (%(letters)s)."),
    }[oddity.kind]
    return sentence % {
        "line": oddity.line,
        "column": oddity.column,
        "word": oddity.word,
        "letters": ", ".join(oddity.letters),
    }


def taken_sentence(details: DocumentDetails) -> str:
    """Return what was taken from the file, by the names of the columns, or '' for nothing."""
    if not details:
        return ""
    named = [
        f"{Document._meta.get_field(name).verbose_name}: {_('yes') if value is True else value}"
        for name, value in details.items()
    ]
    return _("Taken from the file: %(details)s.") % {"details": "; ".join(named)}
