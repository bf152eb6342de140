"""Imports one file as a document."""

from django.core.management.base import CommandError
from django.utils import timezone

from quizzes.management.document_options import (
    add_document_options,
    notes_on,
    result_sentence,
    stated_details,
    stated_encoding,
)
from quizzes.management.speaking import SpeakingCommand
from quizzes.people.errors import DomainError
from quizzes.sources.importing import import_file


class Command(SpeakingCommand):
    help = "Import a file (text, Markdown, HTML, PDF or DOCX) as a document, with its passages."

    def add_arguments(self, parser):
        parser.add_argument("file", help="text in UTF-8, Markdown, HTML, PDF with a text layer, or DOCX")
        add_document_options(parser)

    def handle(self, *args, file, **options):
        try:
            slug, details = stated_details(options)
            done = import_file(file, slug=slug, encoding=stated_encoding(options), now=timezone.now(), **details)
        except DomainError as error:
            raise CommandError(str(error)) from error
        for line in [result_sentence(done.result), *notes_on(done)]:
            self.stdout.write(line)
