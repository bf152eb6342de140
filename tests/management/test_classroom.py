"""The classroom command: what it prepares once, what it prints, and what it refuses."""

import socket
from typing import NamedTuple

import pytest
from django.core.management import CommandError, call_command

from quizzes.management import preparation
from quizzes.management.commands import classroom
from quizzes.management.demo_passwords import keep_passwords, kept_accounts
from quizzes.management.packages import differing_packages
from quizzes.management.serving import gunicorn_arguments
from quizzes.management.stamps import Stamp


class Account(NamedTuple):
    username: str
    password: str
    role: str


@pytest.fixture
def shipped(monkeypatch, settings, tmp_path) -> list[str]:
    """The names of the loads that were done, in place of the loads; a folder of its own."""
    done: list[str] = []
    settings.VAR_DIR = tmp_path
    settings.STATIC_ROOT = tmp_path / "static"
    monkeypatch.setattr(preparation, "load_shipped", lambda report: done.append("course"))

    def make_school(report, *, keep):
        made = [] if "school" in done else [Account("teacher", "plum-river-42", "teacher")]
        done.append("school")
        if made:
            keep(made)
        return made

    monkeypatch.setattr(preparation, "ensure_demo_school", make_school)
    return done


@pytest.fixture
def served(monkeypatch) -> list[dict]:
    """What would have been served, in place of serving."""
    calls: list[dict] = []
    monkeypatch.setattr(classroom, "serve", lambda application, **options: calls.append(options))
    return calls


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


@pytest.mark.django_db
def test_classroom_second_start_tells_no_password_again(shipped, served, capsys):
    call_command("classroom", port=free_port())
    first = capsys.readouterr().out
    call_command("classroom", port=free_port())
    second = capsys.readouterr().out

    assert "plum-river-42" in first
    assert "plum-river-42" not in second
    assert "teacher" in second
    assert [(call["host"], call["lan"]) for call in served] == [("127.0.0.1", False)] * 2


@pytest.mark.django_db
def test_classroom_no_demo_makes_no_school(shipped, served):
    call_command("classroom", "--no-demo", port=free_port())

    assert shipped == ["course"]


@pytest.mark.django_db
def test_classroom_setup_only_serves_nothing(shipped, served, capsys):
    call_command("classroom", "--setup-only")

    assert served == []
    assert "Everything is prepared." in capsys.readouterr().out


@pytest.mark.django_db
def test_classroom_lan_prints_address_code_and_warning(shipped, served, capsys, monkeypatch):
    monkeypatch.setattr(classroom, "private_addresses", lambda: ["fd00::2", "192.168.1.20"])
    port = free_port()

    call_command("classroom", "--lan", port=port)

    printed = capsys.readouterr().out
    assert f"http://192.168.1.20:{port}/" in printed
    assert "not encrypted" in printed
    assert "▄" in printed
    assert served[0]["host"] == "0.0.0.0"


def test_classroom_port_in_use_is_refused_before_anything(shipped, served):
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        port = listener.getsockname()[1]
        with pytest.raises(CommandError, match=f"Port {port} cannot be used.*PORT={port + 1}"):
            call_command("classroom", port=port)
    assert shipped == []


def test_classroom_other_packages_are_refused(shipped, served, monkeypatch):
    monkeypatch.setattr(classroom, "differing_packages", lambda locked: ["django 5.2 (installed: 4.2)"])

    with pytest.raises(CommandError, match=r"django 5\.2 \(installed: 4\.2\).*pip install"):
        call_command("classroom", port=free_port())


def test_differing_packages_names_wanted_and_installed(tmp_path):
    locked = tmp_path / "runtime.txt"
    locked.write_text(
        "# comment\n"
        "django==1.0 \\\n    --hash=sha256:00\n"
        "no-such-package==3.1\n"
        "waitress==1.0 ; sys_platform == 'nowhere'\n"
    )

    first, second = differing_packages(locked)

    assert first.startswith("django 1.0 (installed: 5.2")
    assert second == "no-such-package 3.1 (not installed)"


def test_keep_passwords_adds_new_accounts_for_the_owner_only(tmp_path):
    path = tmp_path / "demo-passwords.txt"

    keep_passwords(path, accounts=[Account("teacher", "one", "teacher")])
    keep_passwords(path, accounts=[Account("aygun", "two", "learner")])

    assert kept_accounts(path) == [("teacher", "teacher", "one"), ("aygun", "learner", "two")]
    assert path.stat().st_mode & 0o777 == 0o600


def test_stamp_changed_file_is_not_current(tmp_path):
    course = tmp_path / "course.json"
    course.write_text("{}")
    Stamp(tmp_path / "stamp", files=[course]).leave()
    assert Stamp(tmp_path / "stamp", files=[course]).is_current()

    course.write_text("{ }")

    assert not Stamp(tmp_path / "stamp", files=[course]).is_current()


def test_gunicorn_arguments_web_concurrency_decides(monkeypatch):
    monkeypatch.delenv("WEB_CONCURRENCY", raising=False)
    assert "--workers" in gunicorn_arguments("a:b", host="127.0.0.1", port=8000)
    monkeypatch.setenv("WEB_CONCURRENCY", "1")
    assert "--workers" not in gunicorn_arguments("a:b", host="127.0.0.1", port=8000)
