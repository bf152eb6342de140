"""Imports all documents that a manifest names; a bad one is reported and the rest go on."""

from pathlib import Path

from django.core.management.base import CommandError
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from quizzes.management.document_options import notes_on, result_sentence
from quizzes.management.importing import import_one, review_lines
from quizzes.management.manifests import ManifestRow, read_manifest
from quizzes.management.speaking import SpeakingCommand
from quizzes.people.errors import DomainError
from quizzes.questions.models import Question
from quizzes.sources.importing import FileImport


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
            done, called = import_row(row, folder=manifest.parent)
        except DomainError as error:
            problem = _("line %(line)s: %(problem)s") % {"line": row.line, "problem": error}
            self.stderr.write(f"{progress} {name} … {problem}")
            return False
        self.stdout.write(
            " ".join([progress, name, "…", result_sentence(done.result), *notes_on(done), *review_lines(called)])
        )
        return True


def import_row(row: ManifestRow, *, folder: Path) -> tuple[FileImport, list[Question]]:
    """Import the document of one row; that it says what it replaces is the confirmation. Raises DomainError."""
    if row.problem:
        raise DomainError(row.problem)
    return import_one(folder / row.cells["file"], row.cells, confirm=lambda _lines: True)
