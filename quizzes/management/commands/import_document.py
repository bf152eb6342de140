"""Imports one text file as a document."""

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from quizzes.management.document_options import add_document_options, kept_sentence, result_sentence, stated_details
from quizzes.people.errors import DomainError
from quizzes.sources.actions import import_text
from quizzes.sources.reading import read_text_file


class Command(BaseCommand):
    help = "Import a UTF-8 text file as a document, with its passages."

    def add_arguments(self, parser):
        parser.add_argument("file", help="a text file in UTF-8")
        add_document_options(parser)

    def handle(self, *args, file, **options):
        try:
            slug, details = stated_details(options)
            result = import_text(read_text_file(file), slug=slug, now=timezone.now(), **details)
        except DomainError as error:
            raise CommandError(str(error)) from error
        self.stdout.write(result_sentence(result))
        if kept := kept_sentence(result):
            self.stdout.write(kept)
