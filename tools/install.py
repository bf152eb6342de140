#!/usr/bin/env python3
"""Makes .venv and installs the locked requirements that are named; what is installed already costs nothing.

    python3 tools/install.py [--check] runtime [postgres] [tests] [dev]

With --check nothing is installed: the exit status is 0 where all of it is there already.

Needs nothing but Python 3.11 or newer with venv and pip, on Linux, macOS and Windows.
"""

import hashlib
import os
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
LEVELS = ("runtime", "postgres", "tests", "dev")


def main(arguments):
    """Install the levels that are missing or out of date."""
    levels = [argument for argument in arguments if argument != "--check"]
    if sys.version_info < (3, 11):  # noqa: UP036
        sys.exit(f"Kalbajar Edu needs Python 3.11 or newer; this is Python {sys.version.split()[0]}.")
    if unknown := set(levels) - set(LEVELS):
        sys.exit(f"Unknown requirements: {', '.join(sorted(unknown))}. There are: {', '.join(LEVELS)}.")
    wanted = [level for level in LEVELS if level in levels]
    if all(is_installed(level) for level in wanted):
        return
    if "--check" in arguments:
        sys.exit(1)
    with only_one_at_a_time():
        make_environment()
        for level in wanted:
            if not is_installed(level):
                install(level)


def fingerprint(level):
    """What the stamp of a level must hold: its locked file, and the Python and the place that it was installed for."""
    locked = (ROOT / "requirements" / f"{level}.txt").read_bytes()
    config = (VENV / "pyvenv.cfg").read_bytes()
    return hashlib.sha256(locked + config + str(VENV).encode()).hexdigest()


def stamp(level):
    return VENV / f"installed-{level}"


def is_installed(level):
    try:
        return PYTHON.exists() and stamp(level).read_text() == fingerprint(level)
    except OSError:
        return False


def make_environment():
    """Make .venv where there is none that works, or only one that was copied from another folder."""
    place = VENV / "made-in"
    is_in_place = PYTHON.exists() and place.exists() and place.read_text(encoding="utf-8") == str(VENV)
    if is_in_place and subprocess.run([PYTHON, "-m", "pip", "--version"], capture_output=True).returncode == 0:
        return
    try:
        import ensurepip  # noqa: F401
        import venv
    except ImportError:
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        sys.exit(
            f"This Python {version} lacks venv and ensurepip. Install them (on Debian and Ubuntu: "
            f"apt install python{version}-venv), then run this again."
        )
    print(f"Making .venv with Python {sys.version.split()[0]} ...", flush=True)
    venv.create(VENV, clear=True, with_pip=True, symlinks=os.name != "nt")
    place.write_text(str(VENV), encoding="utf-8")


def install(level):
    """Install one locked file, with its hashes checked, and leave the stamp."""
    print(f"Installing requirements/{level}.txt (once; a few minutes on a slow line) ...", flush=True)
    command = [
        PYTHON,
        "-m",
        "pip",
        "install",
        "--disable-pip-version-check",
        "--progress-bar",
        "off",
        "--require-hashes",
    ]
    command += ["-r", ROOT / "requirements" / f"{level}.txt"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as pip:
        for line in pip.stdout:
            show_progress(line)
    if pip.returncode:
        sys.exit(f"Installing requirements/{level}.txt failed: see above. The same command tries again.")
    stamp(level).write_text(fingerprint(level))


def show_progress(line):
    """Of all that pip says, show which package it has come to."""
    if line.startswith("Collecting "):
        print(f"  {line.split()[1]}", flush=True)
    elif line.startswith("Installing collected packages"):
        print("  unpacking all of them ...", flush=True)


@contextmanager
def only_one_at_a_time():
    """Wait while another of us installs, where the system has file locks."""
    try:
        import fcntl
    except ImportError:
        yield
        return
    folder = os.open(ROOT, os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


if __name__ == "__main__":
    main(sys.argv[1:] or ["runtime"])
