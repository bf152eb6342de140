"""Serves the site: gunicorn where it runs, waitress on Windows."""

import os
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

from django.db import connections

THREADS_PER_WORKER = 4


def serve(application: str, *, host: str, port: int, folder: Path, lan: bool) -> NoReturn:
    """Serve until stopped; never comes back. The application is named as in WSGI_APPLICATION, 'package.module.name'."""
    module, _, name = application.rpartition(".")
    environment = {**os.environ, **({"KALBAJAR_LAN": "1"} if lan else {})}
    sys.stdout.flush()
    connections.close_all()
    if os.name == "nt":
        command = [sys.executable, *waitress_arguments(f"{module}:{name}", host=host, port=port)]
        sys.exit(subprocess.run(command, env=environment, cwd=folder).returncode)
    os.chdir(folder)
    os.execve(
        sys.executable, [sys.executable, *gunicorn_arguments(f"{module}:{name}", host=host, port=port)], environment
    )


def gunicorn_arguments(target: str, *, host: str, port: int) -> list[str]:
    """Two or three processes with four threads each: a class of thirty on a laptop. WEB_CONCURRENCY changes it."""
    workers = [] if os.environ.get("WEB_CONCURRENCY") else ["--workers", str(min(3, max(2, os.cpu_count() or 2)))]
    return [
        *("-m", "gunicorn", target),
        *("--bind", f"{host}:{port}"),
        *workers,
        *("--threads", str(THREADS_PER_WORKER)),
        "--preload",  # one start of Django for all, so that a laptop serves a second sooner
        *("--timeout", "60"),
        *("--graceful-timeout", "10"),
        *("--keep-alive", "5"),
        *("--log-level", "warning"),
        "--no-control-socket",
    ]


def waitress_arguments(target: str, *, host: str, port: int) -> list[str]:
    """One process with threads: what Windows has."""
    return ["-m", "waitress", f"--listen={host}:{port}", f"--threads={THREADS_PER_WORKER * 2}", target]
