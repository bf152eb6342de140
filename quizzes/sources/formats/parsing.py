"""Starts the child process that parses a file, and ends it when its time is over."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from quizzes.sources.formats.limits import TOOK_TOO_LONG, TOOK_TOO_MUCH_MEMORY
from quizzes.sources.formats.outcomes import FileText, Refused

TIMEOUT_SECONDS = 25
ROOT = Path(__file__).resolve().parents[3]
PASSED_ON = ("PATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "HOME", "LD_LIBRARY_PATH")
OUT_OF_TIME = frozenset({-9, -24, TOOK_TOO_LONG})


def parse_in_child(data: bytes, *, format_name: str) -> FileText:
    """Return what the child read; raise Refused for what it refuses, and where it dies or takes too long."""
    answer = answer_of_child("quizzes.sources.formats.child", format_name, data=data)
    return FileText(answer["text"], answer["details"], answer["hints"])


def answer_of_child(module: str, *arguments: str, data: bytes) -> dict[str, Any]:
    """Return what a module prints that runs in a process of its own and gets the data; raise Refused as above.

    The child gets no setting and no secret of this process.
    """
    command = [sys.executable, "-B", "-X", "utf8", "-m", module, *arguments]
    environment = {name: os.environ[name] for name in PASSED_ON if name in os.environ}
    try:
        done = subprocess.run(
            command,
            input=data,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=ROOT,
            env=environment,
            timeout=TIMEOUT_SECONDS,
        )
    except subprocess.TimeoutExpired as error:
        raise Refused("time") from error
    if done.returncode in OUT_OF_TIME:
        raise Refused("time")
    if done.returncode == TOOK_TOO_MUCH_MEMORY:
        raise Refused("memory")
    try:
        answer = json.loads(done.stdout)
    except ValueError as error:
        raise Refused("crashed") from error
    if "refused" in answer:
        raise Refused(answer["refused"], **answer["numbers"])
    return answer
