"""Reads what the documents claim, for review at the desk."""

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from quizzes.facts.candidates import propose_candidates, proposed_sentence
from quizzes.sources.models import Document


class Command(BaseCommand):
    help = "Propose what the documents claim, or again after an upgrade; every decision made before stays."

    def add_arguments(self, parser):
        parser.add_argument("slug", nargs="*", help="short names of documents; left out: all whose text is here")

    def handle(self, *args, slug, **options):
        documents = Document.objects.defer("text").filter(imported_at__isnull=False).order_by("slug")
        chosen = documents.filter(slug__in=slug) if slug else documents
        missing = sorted(set(slug) - {document.slug for document in chosen})
        if missing:
            names = ", ".join(missing)
            raise CommandError(_("There is no text of a document called so here: %(names)s") % {"names": names})
        for document in chosen:
            done = propose_candidates(document)
            self.stdout.write(f"{document.slug}: {proposed_sentence(done)}")
