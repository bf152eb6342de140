"""Chooses and tunes the database: SQLite in a folder of the school, or what DATABASE_URL names."""

import os
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Any

import dj_database_url

SHARED_FILE_SYSTEMS = ("nfs", "cifs", "smb", "9p", "fuse.sshfs", "afs", "ceph", "glusterfs", "vboxsf")
# FULL: an answer that the page called saved survives a power cut.
SQLITE_PRAGMAS = (
    "PRAGMA synchronous=FULL",
    "PRAGMA mmap_size=134217728",
    "PRAGMA journal_size_limit=27103364",
    "PRAGMA cache_size=2000",
)


def configured_database(folder: Path) -> dict[str, Any]:
    """The settings of the database that DATABASE_URL names, else of kalbajar.sqlite3 in the folder."""
    url = os.environ.get("DATABASE_URL", "").strip()
    if not url:
        return _sqlite(folder / "kalbajar.sqlite3")
    config = dj_database_url.parse(url, conn_max_age=60, conn_health_checks=True)
    if config["ENGINE"] == "django.db.backends.sqlite3" and config["NAME"] != ":memory:":
        return _sqlite(Path(config["NAME"]))
    return dict(config)


def _sqlite(path: Path) -> dict[str, Any]:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    pragmas = list(SQLITE_PRAGMAS)
    if write_ahead_log_works(path):
        pragmas.insert(0, "PRAGMA journal_mode=WAL")
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": path,
        "CONN_MAX_AGE": 60,
        "OPTIONS": {"transaction_mode": "IMMEDIATE", "timeout": 5, "init_command": ";".join(pragmas)},
    }


def write_ahead_log_works(path: Path) -> bool:
    """True where the folder of the database file can hold a write-ahead log: not on a network drive, for one."""
    if _is_write_ahead_log(path):
        return True
    if _file_system(path.parent).startswith(SHARED_FILE_SYSTEMS):
        return False
    try:
        with tempfile.TemporaryDirectory(dir=path.parent, prefix=".wal-") as folder:
            return _try_write_ahead_log(Path(folder) / "probe.sqlite3")
    except (OSError, sqlite3.Error):
        return False


def _is_write_ahead_log(path: Path) -> bool:
    """Bytes 18 and 19 of a database file are 2 in WAL mode (SQLite file format, section 1.3)."""
    try:
        with path.open("rb") as file:
            return file.read(20)[18:] == b"\x02\x02"
    except OSError:
        return False


def _try_write_ahead_log(path: Path) -> bool:
    with closing(sqlite3.connect(path)) as writer, closing(sqlite3.connect(path)) as reader:
        (mode,) = writer.execute("PRAGMA journal_mode=WAL").fetchone()
        writer.execute("CREATE TABLE probe (number INTEGER)")
        writer.commit()
        return mode == "wal" and reader.execute("SELECT count(*) FROM probe").fetchone() == (0,)


def _file_system(folder: Path) -> str:
    """The type of the file system that holds the folder, where the machine says so (Linux), else an empty text."""
    try:
        mounts = [line.split() for line in Path("/proc/self/mounts").read_text(encoding="utf-8").splitlines()]
    except (OSError, UnicodeDecodeError):
        return ""
    holders = [fields for fields in mounts if folder.resolve().is_relative_to(fields[1])]
    return max(holders, key=lambda fields: len(fields[1]))[2] if holders else ""
