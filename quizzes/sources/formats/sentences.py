"""Says in words what was read: the odd letters with their places, and what a file says of itself."""

from django.utils.translation import gettext as _

from quizzes.sources.details import DocumentDetails
from quizzes.sources.formats.reading import ReadFile
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
    named = [f"{Document._meta.get_field(name).verbose_name}: {value}" for name, value in details.items()]
    return _("Taken from the file: %(details)s.") % {"details": "; ".join(named)}


def file_says(value: str) -> str:
    """Return what the file says at a field where something else is known."""
    return _("The file says: %(value)s") % {"value": value}


def date_hints(read: ReadFile) -> list[str]:
    """Return the dates that a file has and that are not the date of publication."""
    hints = []
    if read.made_on:
        hints.append(
            _("The file was made on %(date)s; that is not the day on which the text was published.")
            % {"date": read.made_on}
        )
    if read.guessed_on:
        hints.append(
            _("The page names no date; its words point to %(date)s. Look whether that is so.")
            % {"date": read.guessed_on}
        )
    return hints


def language_hints(read: ReadFile) -> list[str]:
    """Return what language the words look like, where the file says none or another one."""
    said, guessed = read.details.get("language", ""), read.guessed_language
    if guessed and said and guessed != said:
        return [
            _("The file says that its language is %(said)s, but its words look like %(guessed)s.")
            % {"said": said, "guessed": guessed}
        ]
    return [_("The words look like this language: %(guessed)s.") % {"guessed": guessed}] if guessed and not said else []
