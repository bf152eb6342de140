"""Refuses catalogues in which something is missing, fuzzy, obsolete or stale."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from quizzes.management.catalogues import CatalogueError, catalogue_files, entry_faults, freshness_faults


class Command(BaseCommand):
    """manage.py check_catalogues"""

    help = "Check that every string of the interface is translated. Needs gettext (xgettext)."
    requires_system_checks = []

    def handle(self, *args: Any, **options: Any) -> None:
        sources = catalogue_files(settings.LOCALE_PATHS)
        if not sources:
            raise CommandError("There is no catalogue. `make messages` makes them.")
        faults = 0
        for source in sources:
            try:
                found = entry_faults(source) + freshness_faults(source, root=settings.BASE_DIR)
            except CatalogueError as error:
                raise CommandError(str(error)) from error
            for fault in found:
                self.stdout.write(f"{source.relative_to(settings.BASE_DIR)}: {fault}")
            faults += len(found)
        if faults:
            raise CommandError(f"{faults} faults in the catalogues. `make messages` collects what is new.")
        self.stdout.write(f"{len(sources)} catalogue(s) complete: nothing missing, fuzzy, obsolete or stale.")
