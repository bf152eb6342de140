"""Compiles the translations of the interface; gettext is not needed."""

from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from quizzes.management.catalogues import compile_stale


class Command(BaseCommand):
    """manage.py compile_catalogues"""

    help = "Compile the message catalogues that changed. Does not need gettext."
    requires_system_checks = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--force", action="store_true", help="compile those too that did not change")

    def handle(self, *args: Any, **options: Any) -> None:
        compiled = compile_stale(settings.LOCALE_PATHS, force=options["force"])
        for source in compiled:
            self.stdout.write(f"Compiled {source}")
        if not compiled:
            self.stdout.write("The catalogues are compiled already.")
