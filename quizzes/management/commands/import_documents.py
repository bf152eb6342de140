"""Imports all documents that a manifest names; a bad one is reported and the rest go on."""

from pathlib import Path

from django.core.management.base import CommandError
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from quizzes.management.document_options import notes_on, result_sentence, stated_details, stated_encoding
from quizzes.management.manifests import ManifestRow, read_manifest
from quizzes.management.speaking import SpeakingCommand
from quizzes.people.errors import DomainError
from quizzes.sources.importing import FileImport, import_file


class Command(SpeakingCommand):
    help = "Import the documents named in a CSV manifest; its columns are the options of import_document."

    def add_arguments(self, parser):
        parser.add_argument("manifest", type=Path, help="a CSV file in UTF-8; files are looked for beside it")

    def handle(self, *args, manifest, **options):
        try:
            rows = read_manifest(manifest)
        except DomainError as error:
            raise CommandError(str(error)) from error
        if not rows:
            raise CommandError(_("%(name)s names no documents.") % {"name": manifest.name})
        failed = [
            row for number, row in enumerate(rows, 1) if not self.report(row, manifest, f"[{number}/{len(rows)}]")
        ]
        if failed:
            raise CommandError(
                ngettext(
                    "%(failed)s document of %(all)s was not imported.",
                    "%(failed)s documents of %(all)s were not imported.",
                    len(failed),
                )
                % {"failed": len(failed), "all": len(rows)}
            )

    def report(self, row: ManifestRow, manifest: Path, progress: str) -> bool:
        """Import one row and say what came of it; return whether it was imported."""
        name = row.cells.get("file", "")
        try:
            done = import_row(row, folder=manifest.parent)
        except DomainError as error:
            problem = _("line %(line)s: %(problem)s") % {"line": row.line, "problem": error}
            self.stderr.write(f"{progress} {name} … {problem}")
            return False
        self.stdout.write(" ".join([progress, name, "…", result_sentence(done.result), *notes_on(done)]))
        return True


def import_row(row: ManifestRow, *, folder: Path) -> FileImport:
    """Import the document of one row; raises DomainError."""
    if row.problem:
        raise DomainError(row.problem)
    slug, details = stated_details(row.cells)
    encoding = stated_encoding(row.cells)
    return import_file(folder / row.cells["file"], slug=slug, encoding=encoding, now=timezone.now(), **details)
