"""The limits that the child sets itself."""

import contextlib
import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings

from quizzes.sources.formats import limits, parsing
from quizzes.sources.formats.limits import TOOK_TOO_LONG, TOOK_TOO_MUCH_MEMORY
from quizzes.sources.formats.outcomes import Refused
from quizzes.sources.formats.parsing import OUT_OF_TIME
from tests.sources.formats.making import docx_of

pytest.importorskip("resource")


def run_limited(code: str) -> subprocess.CompletedProcess:
    program = f"from quizzes.sources.formats import limits\nlimits.limit_resources(memory=1 << 30, cpu=1)\n{code}"
    return subprocess.run(
        [sys.executable, "-B", "-c", program], cwd=settings.BASE_DIR, capture_output=True, text=True, timeout=60
    )


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux holds a process to its memory")
def test_child_gets_no_more_than_its_memory():
    assert "MemoryError" in run_limited("bytearray(2 << 30)").stderr


def test_child_writes_no_file(tmp_path):
    done = run_limited(f"import pathlib; pathlib.Path({str(tmp_path / 'a')!r}).write_text('a')")
    assert done.returncode != 0
    assert (tmp_path / "a").read_text() == ""


def test_child_loads_no_django():
    assert run_limited("import sys; print('django' in sys.modules)").stdout == "False\n"


def test_child_gets_no_more_than_its_time():
    assert run_limited("while True: pass").returncode in OUT_OF_TIME


def run_watched(code: str, *, memory: int = 1 << 40, cpu: int = 60) -> int:
    """Run some code where the system sets no limits, as on Windows.

    Linux counts the most memory of a process from that of the one which started it: here a process of many tests.
    """
    program = f"from quizzes.sources.formats import limits\nlimits.watch(memory={memory}, cpu={cpu})\n{code}"
    return subprocess.run([sys.executable, "-B", "-c", program], cwd=settings.BASE_DIR, timeout=60).returncode


def test_process_that_watches_itself_ends_when_it_takes_too_much():
    assert (
        run_watched("a = bytearray(300 << 20); import time; time.sleep(30)", memory=200 << 20) == TOOK_TOO_MUCH_MEMORY
    )
    assert run_watched("while True: pass", cpu=1) == TOOK_TOO_LONG
    assert run_watched("pass") == 0


def test_memory_taken_is_known_or_nothing():
    assert limits.memory_taken() > 1 << 20
    assert limits._memory_on_windows() == 0


def children() -> set[str]:
    return set(Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children").read_text().split())


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
@pytest.mark.parametrize("seconds", [0.01, 0.4, 25])
def test_no_zombie_and_no_file_is_left(monkeypatch, tmp_path, seconds):
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(parsing, "TIMEOUT_SECONDS", seconds)
    before = children()
    for data in (docx_of("a"), docx_of("a")[:3000]):
        with contextlib.suppress(Refused):
            parsing.parse_in_child(data, format_name="docx")
    assert children() <= before
    assert list(tmp_path.iterdir()) == []
