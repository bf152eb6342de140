"""Brings database, catalogues, static files and course up to date, doing only what is not done yet."""

import io
from collections.abc import Callable
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from quizzes.exchange.demo_school import DemoAccount, ensure_demo_school
from quizzes.exchange.shipping import load_shipped
from quizzes.management.catalogues import compile_stale
from quizzes.management.demo_passwords import keep_passwords
from quizzes.management.stamps import Stamp, one_at_a_time
from quizzes.search.actions import rebuild_index
from quizzes.translating.recording import record_all

Report = Callable[[str], None]


def prepare(report: Report, *, with_demo: bool) -> list[DemoAccount]:
    """Do every step that is not done yet, one process at a time; return the demo accounts that were just made."""
    with one_at_a_time(settings.VAR_DIR / "prepare.lock"):
        compile_translations(report)
        collect_static_files(report)
        apply_migrations(report)
        load_course(report)
        return make_demo_school(report) if with_demo else []


def compile_translations(report: Report) -> None:
    """Compile the message catalogues that changed."""
    if compiled := compile_stale(settings.LOCALE_PATHS):
        report(_("Compiled the translations of the interface (%(count)s)") % {"count": len(compiled)})


def collect_static_files(report: Report) -> None:
    """Collect, hash and compress styles, scripts and fonts where one of them changed."""
    manifest = Path(settings.STATIC_ROOT) / "staticfiles.json"
    stamp = Stamp(Path(settings.VAR_DIR) / "stamps" / "static", files=_static_sources(), also=str(settings.STATIC_ROOT))
    if manifest.exists() and stamp.is_current():
        return
    report(_("Collecting styles, scripts and fonts ..."))
    call_command("collectstatic", interactive=False, verbosity=0)
    stamp.leave()


def _static_sources() -> list[Path]:
    listed = (entry for finder in get_finders() for entry in finder.list(["CVS", ".*", "*~"]))
    return sorted(Path(storage.path(name)) for name, storage in listed)


def apply_migrations(report: Report) -> None:
    """Apply the migrations that the database lacks."""
    executor = MigrationExecutor(connection)
    missing = executor.migration_plan(executor.loader.graph.leaf_nodes())
    if missing:
        sentence = ngettext(
            "Preparing the database (%(count)s migration) ...",
            "Preparing the database (%(count)s migrations) ...",
            len(missing),
        )
        report(sentence % {"count": len(missing)})
        call_command("migrate", interactive=False, verbosity=0, stdout=io.StringIO())
        record_all(now=timezone.now())  # a migration writes texts past the tables' own saves
        rebuild_index()


def load_course(report: Report) -> None:
    """Load what is absent of the shipped course; what was loaded before costs next to nothing."""
    report(_("Looking after the Kalbajar course ..."))
    load_shipped(report)


def make_demo_school(report: Report) -> list[DemoAccount]:
    """Make what is absent of the demo school; its passwords are in the file before its accounts are there."""
    return ensure_demo_school(report, keep=lambda made: keep_passwords(demo_passwords_path(), accounts=made))


def demo_passwords_path() -> Path:
    """Where the passwords of the demo school are kept."""
    return Path(settings.VAR_DIR) / "demo-passwords.txt"
