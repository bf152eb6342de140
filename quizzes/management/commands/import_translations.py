"""Takes in a file that a translator has filled in; says first what would change, with --dry-run nothing else."""

import itertools
import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import CommandError
from django.utils import timezone

from quizzes.exchange.translations.files import LARGEST_FILE_BYTES, read_file
from quizzes.exchange.translations.importing import OnProgress, Plan, import_texts, plan_import
from quizzes.exchange.translations.planning import Outcome, PlannedText
from quizzes.management.speaking import SpeakingCommand
from quizzes.people.errors import DomainError
from quizzes.people.models import User

SHORT, LEAD = 90, 30
TOLD_EVERY = 100


class Command(SpeakingCommand):
    """manage.py import_translations"""

    help = "Store the translations of a PO file or a spreadsheet. Exits with 1 where a text was turned down."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path, help="a file of export_translations, filled in")
        parser.add_argument("--dry-run", action="store_true", help="only say what would change")
        parser.add_argument("--by", metavar="USERNAME", help="whom the history names")
        parser.add_argument("--all-or-nothing", action="store_true", help="store nothing where a text is turned down")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            file = read_file(_data(options["file"]))
        except (DomainError, OSError) as error:
            raise CommandError(str(error)) from error
        by, now = _user(options["by"]), timezone.now()
        plan = plan_import(file, by=by, now=now, on_progress=self._teller("Checked"))
        for text in plan.texts:
            if text.is_stored or text.is_turned_down:
                self.stdout.write(as_lines(text))
        is_stored = not options["dry_run"] and not (options["all_or_nothing"] and plan.turned_down)
        if is_stored:
            import_texts(file, by=by, now=now, shown=plan.mark, on_progress=self._teller("Stored"))
        self.stderr.write(counted(plan, is_stored=is_stored))
        if plan.turned_down:
            sys.exit(1)

    def _teller(self, done_so: str) -> OnProgress:
        """What says at every hundredth text how far the work is."""

        def tell(done: int, wanted: int) -> None:
            nonlocal said
            if done // TOLD_EVERY > said:
                said = done // TOLD_EVERY
                self.stderr.write(f"{done_so} {done} of {wanted} texts.")

        said = 0
        return tell


def _data(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(LARGEST_FILE_BYTES + 1)


def _user(username: str | None) -> User | None:
    if not username:
        return None
    try:
        return User.objects.get(username=username)
    except User.DoesNotExist:
        raise CommandError(f"There is nobody called {username}.") from None


def as_lines(text: PlannedText) -> str:
    """Return a text of the file for people: what comes of it, where it stands, before and after, or why not."""
    head = f"{text.outcome}: {text.row.place}, {text.row.context}"
    if text.is_turned_down:
        return f"{head}\n    {text.reason}"
    if text.outcome == Outcome.STILL_RIGHT:
        return f"{head}\n    = {_short(text.before)}"
    if not text.before:
        return f"{head}\n    + {_short(text.row.text)}"
    start = _first_difference(text.before, text.row.text)
    return f"{head}\n    - {_short(text.before, start=start)}\n    + {_short(text.row.text, start=start)}"


def _short(text: str, *, start: int = 0) -> str:
    """A piece of a long text, from a few words before `start`, which counts in the text without line breaks."""
    line = " ".join(text.split())
    first = line.rfind(" ", 0, max(0, start - LEAD)) + 1 if len(line) > SHORT else 0
    piece = f"{'…' if first else ''}{line[first:]}"
    return piece if len(piece) <= SHORT else f"{piece[: SHORT - 1]}…"


def _first_difference(one: str, other: str) -> int:
    pairs = zip(" ".join(one.split()), " ".join(other.split()), strict=False)
    return sum(1 for _pair in itertools.takewhile(lambda pair: pair[0] == pair[1], pairs))


def counted(plan: Plan, *, is_stored: bool) -> str:
    """Return how many texts came to what, and whether they were stored."""
    counts = ", ".join(f"{count} {outcome}" for outcome, count in sorted(plan.counts.items()))
    return f"{counts or 'No texts'}. {'Stored.' if is_stored else 'Nothing was stored.'}"
