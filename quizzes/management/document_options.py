"""The options by which a person states what a document is; the same on the command line and in a manifest."""

from argparse import ArgumentParser
from collections.abc import Mapping

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from quizzes.people.errors import DomainError
from quizzes.sources.actions import ImportResult
from quizzes.sources.details import DocumentDetails
from quizzes.sources.encodings import ENCODINGS
from quizzes.sources.formats.sentences import date_hints, language_hints, oddity_sentence, taken_sentence
from quizzes.sources.importing import FileImport
from quizzes.sources.models import Document

TEXT_OPTIONS = {
    "title": "title as published",
    "described-as-en": "our description in English, where the text has no title",
    "described-as-az": "our description in Azerbaijani, where the text has no title",
    "publisher": "publisher; left out: not named",
    "published-on": "2023, 2023-07 or 2023-07-31, as precise as known; left out: unknown",
    "language": "language code of the text: en, az ...",
    "kind": "one of: " + ", ".join(Document.Kind.values),
    "url": "address",
    "author": "author",
    "side": "the side of a dispute for which the publisher speaks; left out: neither",
    "rights": "who holds the rights",
    "slug": "short name for addresses; left out: made from title, publisher and date",
}
FLAGS = {"date-inferred": "the date was inferred from the text", "machine-written": "a machine wrote the text"}
COLUMNS = ("file", "encoding", "replaces", *TEXT_OPTIONS, *FLAGS)
YES, NO = frozenset({"yes", "true", "1"}), frozenset({"", "no", "false", "0"})


def add_document_options(parser: ArgumentParser) -> None:
    """Give a command every option that states something about a document."""
    for name, meaning in TEXT_OPTIONS.items():
        parser.add_argument(f"--{name}", default="", help=meaning)
    for name, meaning in FLAGS.items():
        parser.add_argument(f"--{name}", action="store_true", help=meaning)
    choices = ["", *ENCODINGS]
    parser.add_argument("--replaces", default="", metavar="SLUG", help="short name of the document of which it is new")
    parser.add_argument("--encoding", default="", choices=choices, help="of a text that is neither UTF-8 nor UTF-16")


def stated_encoding(given: Mapping[str, object]) -> str:
    """Return the encoding that is asked for, or ''; raise DomainError for one that is not offered."""
    encoding = str(given.get("encoding") or "").strip().lower()
    if encoding in {"", *ENCODINGS}:
        return encoding
    raise DomainError(
        _("“%(encoding)s” is not offered as an encoding; leave it empty for UTF-8 and UTF-16, or write windows-1254.")
        % {"encoding": encoding},
        field="encoding",
    )


def stated_details(given: Mapping[str, object]) -> tuple[str | None, DocumentDetails]:
    """Return the short name (or None) and the details that the options or cells state, by either spelling of a name.

    Raises DomainError for a flag that is neither yes nor no.
    """
    cells = {name.replace("_", "-"): value for name, value in given.items()}
    details: DocumentDetails = {
        name.replace("-", "_"): str(cells.get(name) or "").strip() for name in TEXT_OPTIONS if name != "slug"
    }
    for name in FLAGS:
        details[f"is_{name.replace('-', '_')}"] = _is_yes(cells.get(name), name=name)
    return str(cells.get("slug") or "").strip() or None, details


def result_sentence(result: ImportResult) -> str:
    """Return what an import did, with its counts, in one line."""
    outcome = {
        "created": _("imported"),
        "text_added": _("text added to a known document"),
        "replaced": _("replaced by the new version"),
        "unchanged": _("nothing changed: this text is here already"),
        "earlier": _("nothing changed: this is an earlier version of the text"),
    }[result.outcome]
    passages = ngettext("%(count)s passage", "%(count)s passages", result.passages) % {"count": result.passages}
    found = ngettext("%(count)s quotation found", "%(count)s quotations found", result.found) % {"count": result.found}
    orphans = ngettext("%(count)s orphan", "%(count)s orphans", result.orphans) % {"count": result.orphans}
    return f"{result.document.slug}: {outcome}; {passages}, {found}, {orphans}"


def notes_on(done: FileImport) -> list[str]:
    """Return what a person should look at after an import: taken from the file, kept as it was, odd letters."""
    hints = _hints_on(done) if done.result.outcome == "created" else []
    notes = [taken_sentence(done.taken), *hints, kept_sentence(done.result)]
    return [note for note in [*notes, *map(oddity_sentence, done.read.oddities)] if note]


def _hints_on(done: FileImport) -> list[str]:
    """Return what a file hints at and nobody has stated, or what stands against it."""
    document, guessed = done.result.document, done.read.guessed_language
    dates = [] if document.published_on else date_hints(done.read)
    return [*dates, *(language_hints(done.read) if guessed not in {"", document.language} else [])]


def kept_sentence(result: ImportResult) -> str:
    """Return which stated details were not taken over, or '' when all were."""
    if not result.differences:
        return ""
    names = ", ".join(name.removeprefix("is_").replace("_", "-") for name in result.differences)
    return _("Kept as it was, although something else was stated: %(names)s.") % {"names": names}


def _is_yes(cell: object, *, name: str) -> bool:
    word = str(cell or "").strip().lower()
    if isinstance(cell, bool) or word in YES | NO:
        return cell is True or word in YES
    raise DomainError(_("“%(cell)s” under %(name)s is neither yes nor no.") % {"cell": cell, "name": name})
