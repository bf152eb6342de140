"""Writes every entry of the search anew, for after a change behind the tables' own saves."""

from typing import Any

from django.core.management.base import BaseCommand

from quizzes.search.actions import rebuild_index


class Command(BaseCommand):
    """manage.py rebuild_search"""

    help = "Write every entry of the search anew: after rows were changed by hand or brought in from elsewhere."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"{rebuild_index()} entries can be found.")
