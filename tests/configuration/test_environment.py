"""The settings are safe by themselves, and the environment changes them."""

import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from django.conf import settings
from django.utils.translation import get_language_info

from kalbajar_edu import databases
from kalbajar_edu.environment import secret_key


def settings_with(folder: Path, *names: str, **environment: str) -> list:
    """The named settings as a process of its own reads them."""
    program = (
        f"import json; from kalbajar_edu import settings; print(json.dumps([getattr(settings, n) for n in {names}]))"
    )
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("KALBAJAR_", "DATABASE_URL"))}
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=settings.BASE_DIR,
        env={**kept, "KALBAJAR_VAR": str(folder), **environment},
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(done.stdout)


def test_settings_nothing_said_is_closed_and_private(tmp_path):
    debug, hosts, secure = settings_with(tmp_path / "var", "DEBUG", "ALLOWED_HOSTS", "SESSION_COOKIE_SECURE")

    assert debug is False
    assert hosts == ["localhost", "127.0.0.1", "[::1]"]
    assert secure is False
    assert (tmp_path / "var" / "secret-key").stat().st_mode & 0o777 == 0o600


def test_settings_environment_decides(tmp_path):
    debug, hosts, secure, redirect = settings_with(
        tmp_path,
        *("DEBUG", "ALLOWED_HOSTS", "SESSION_COOKIE_SECURE", "SECURE_SSL_REDIRECT"),
        KALBAJAR_DEBUG="1",
        KALBAJAR_HOSTS="edu.example.az, quiz.example.az",
        KALBAJAR_HTTPS="1",
    )

    assert debug is True
    assert hosts == ["edu.example.az", "quiz.example.az"]
    assert secure is True
    assert redirect is True


def test_secret_key_many_starts_at_once_read_the_same(tmp_path, monkeypatch):
    monkeypatch.delenv("KALBAJAR_SECRET_KEY")
    path = tmp_path / "var" / "secret-key"
    with ThreadPoolExecutor(8) as threads:
        keys = set(threads.map(lambda _number: secret_key(path), range(16)))

    assert len(keys) == 1
    assert len(keys.pop()) >= 50
    assert [found.name for found in path.parent.iterdir()] == ["secret-key"]


@pytest.mark.parametrize(
    ("file_system", "expected"), [("ext4", True), ("nfs4", False), ("cifs", False), ("fuse.sshfs", False)]
)
def test_write_ahead_log_works_not_on_network_drives(tmp_path, monkeypatch, file_system, expected):
    monkeypatch.setattr(databases, "_file_system", lambda folder: file_system)

    assert databases.write_ahead_log_works(tmp_path / "school.sqlite3") is expected


def test_write_ahead_log_works_where_the_file_system_refuses_is_false(tmp_path, monkeypatch):
    def refuse(path):
        raise databases.sqlite3.OperationalError("disk I/O error")

    monkeypatch.setattr(databases, "_try_write_ahead_log", refuse)

    assert databases.write_ahead_log_works(tmp_path / "school.sqlite3") is False


def test_configured_database_sqlite_keeps_what_it_called_saved(tmp_path, monkeypatch):
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/school.sqlite3")

    options = databases.configured_database(tmp_path)["OPTIONS"]

    assert options["transaction_mode"] == "IMMEDIATE"
    assert "PRAGMA synchronous=FULL" in options["init_command"]


def test_configured_database_url_names_postgresql(tmp_path, monkeypatch):
    monkeypatch.setenv("DATABASE_URL", "postgresql://edu:plum@db.example.az:5433/kalbajar")

    database = databases.configured_database(tmp_path)

    assert database["ENGINE"] == "django.db.backends.postgresql"
    assert (database["NAME"], database["HOST"], database["PORT"]) == ("kalbajar", "db.example.az", 5433)
    assert database["CONN_HEALTH_CHECKS"] is True


def test_language_info_azerbaijani_runs_left_to_right():
    assert get_language_info("az")["bidi"] is False


@pytest.mark.parametrize("language", ["en", "az"])
@pytest.mark.django_db
def test_every_page_carries_the_strict_policy(client, language):
    policy = client.get(f"/{language}/admin/login/").headers["Content-Security-Policy"]

    assert "default-src 'self'" in policy
    assert "script-src 'self';" in policy + ";"
    assert "unsafe" not in policy
