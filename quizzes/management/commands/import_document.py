"""Imports one file as a document, or as a new version of a known one."""

import sys

from django.core.management.base import CommandError
from django.utils.translation import gettext as _

from quizzes.management.document_options import add_document_options, notes_on, result_sentence
from quizzes.management.importing import NotConfirmed, import_one, review_lines
from quizzes.management.speaking import SpeakingCommand
from quizzes.people.errors import DomainError


class Command(SpeakingCommand):
    help = "Import a file (text, Markdown, HTML, PDF or DOCX) as a document, with its passages."

    def add_arguments(self, parser):
        parser.add_argument("file", help="text in UTF-8 or UTF-16, Markdown, HTML, PDF with a text layer, or DOCX")
        add_document_options(parser)
        parser.add_argument("--dry-run", action="store_true", help="with --replaces: show what changes, store nothing")
        parser.add_argument("--yes", action="store_true", help="with --replaces: do not ask")

    def handle(self, *args, file, **options):
        try:
            done, called = import_one(file, options, confirm=lambda lines: self.confirm(lines, options))
        except NotConfirmed as error:
            self.stdout.write(str(error))
            return
        except DomainError as error:
            raise CommandError(str(error)) from error
        for line in [result_sentence(done.result), *notes_on(done), *review_lines(called)]:
            self.stdout.write(line)

    def confirm(self, lines: list[str], options: dict[str, object]) -> bool:
        """Show what a new version changes; ask where somebody sits at the terminal."""
        for line in lines:
            self.stdout.write(line)
        if options["dry_run"]:
            return False
        if options["yes"] or not sys.stdin.isatty():
            return True
        return input(_("Replace the text? Type yes: ")).strip().lower() in {"yes", "y", _("yes")}
