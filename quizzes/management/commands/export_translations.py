"""Writes the texts of the content into a file for translators."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import CommandError

from quizzes.exchange.translations.files import FORMATS, written_file
from quizzes.exchange.translations.rows import TextFile, rows_to_export, rows_within
from quizzes.management.speaking import SpeakingCommand
from quizzes.people.errors import DomainError
from quizzes.people.publication import LANGUAGES
from quizzes.translating.coverage import TextState

OPEN = (TextState.MISSING, TextState.NEEDS_UPDATE)


class Command(SpeakingCommand):
    """manage.py export_translations"""

    help = "Write texts for translators into a PO file or a spreadsheet, chosen by the ending: texts.po, texts.xlsx."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path, help="where to write; .po or .xlsx")
        parser.add_argument("--from", dest="source", choices=LANGUAGES, default=LANGUAGES[0], help="the source texts")
        parser.add_argument("--to", dest="language", choices=LANGUAGES, required=True, help="the translations")
        parser.add_argument("--only", choices=["open", "missing", "needs_update"], help="only texts that are so")
        place = parser.add_mutually_exclusive_group()
        place.add_argument("--lesson", default="", metavar="KEY", help="one lesson with its quizzes")
        place.add_argument("--quiz", default="", metavar="KEY", help="one quiz with its questions")

    def handle(self, *args: Any, **options: Any) -> None:
        kind = options["file"].suffix.removeprefix(".").lower()
        if kind not in FORMATS:
            raise CommandError("The name of the file must end in .po or .xlsx.")
        source, language = options["source"], options["language"]
        if source == language:
            raise CommandError("--from and --to are the same language.")
        only = options["only"]
        states = OPEN if only == "open" else (TextState(only),) if only else ()
        try:
            within = rows_within(lesson=options["lesson"], quiz=options["quiz"]) if _is_narrow(options) else ()
            rows = tuple(rows_to_export(source, language, states=states, within=within))
            options["file"].write_bytes(written_file(TextFile(source, language, rows), kind))
        except (DomainError, OSError) as error:
            raise CommandError(str(error)) from error
        self.stderr.write(f"{len(rows)} texts, {source} to {language}: {options['file']}")


def _is_narrow(options: dict[str, Any]) -> bool:
    return bool(options["lesson"] or options["quiz"])
