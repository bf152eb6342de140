"""The limits that the child sets itself."""

import subprocess
import sys

import pytest
from django.conf import settings

pytest.importorskip("resource")


def run_limited(code: str) -> subprocess.CompletedProcess:
    program = f"from quizzes.sources.formats import child\nchild.limit_resources()\n{code}"
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
