"""Brings database, catalogues, static files and course up to date, doing only what is not done yet."""

import hashlib
import io
from collections.abc import Callable
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from quizzes.exchange.demo_school import ensure_demo_school
from quizzes.exchange.shipping import load_shipped
from quizzes.management.catalogues import compile_stale
from quizzes.management.demo_passwords import keep_passwords
from quizzes.management.stamps import Stamp, files_below, one_at_a_time

Report = Callable[[str], None]
APP_DIR = Path(__file__).resolve().parent.parent


def prepare(report: Report, *, with_demo: bool) -> None:
    """Do every step that is not done yet, one process at a time."""
    with one_at_a_time(settings.VAR_DIR / "prepare.lock"):
        compile_translations(report)
        collect_static_files(report)
        apply_migrations(report)
        load_course(report)
        if with_demo:
            make_demo_school(report)


def compile_translations(report: Report) -> None:
    """Compile the message catalogues that changed."""
    if compiled := compile_stale(settings.LOCALE_PATHS):
        report(f"Compiled the translations of the interface ({len(compiled)})")


def collect_static_files(report: Report) -> None:
    """Collect, hash and compress styles, scripts and fonts where one of them changed."""
    manifest = Path(settings.STATIC_ROOT) / "staticfiles.json"
    stamp = Stamp(_stamp_path("static"), files=_static_sources(), also=str(settings.STATIC_ROOT))
    if manifest.exists() and stamp.is_current():
        return
    report("Collecting styles, scripts and fonts ...")
    call_command("collectstatic", interactive=False, verbosity=0)
    stamp.leave()


def _static_sources() -> list[Path]:
    return sorted(Path(storage.path(name)) for finder in get_finders() for name, storage in finder.list(["CVS", ".*", "*~"]))


def apply_migrations(report: Report) -> None:
    """Apply the migrations that the database lacks."""
    executor = MigrationExecutor(connection)
    missing = executor.migration_plan(executor.loader.graph.leaf_nodes())
    if missing:
        report(f"Preparing the database ({len(missing)} migrations) ...")
        call_command("migrate", interactive=False, verbosity=0, stdout=io.StringIO())


def load_course(report: Report) -> None:
    """Load what is absent of the shipped course, where the course or the database is new."""
    shipped = files_below(settings.BASE_DIR / "fixtures", APP_DIR / "facts" / "vocabulary", APP_DIR / "exchange")
    stamp = Stamp(_stamp_path("course"), files=shipped, also=_database_identity())
    if stamp.is_current():
        return
    report("Loading the Kalbajar course ...")
    load_shipped(report)
    stamp.leave()


def make_demo_school(report: Report) -> None:
    """Make the demo school once per database; what a teacher deletes of it stays deleted."""
    stamp = Stamp(_stamp_path("demo-school"), files=(), also=_database_identity())
    if stamp.is_current():
        return
    report("Making the demo school ...")
    keep_passwords(ensure_demo_school(report))
    stamp.leave()


def _stamp_path(step: str) -> Path:
    """A stamp per step and, for the steps that fill it, per database."""
    return Path(settings.VAR_DIR) / "stamps" / step


def _database_identity() -> str:
    """Changes with the database: another address, or a file or schema that was made anew."""
