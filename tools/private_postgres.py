#!/usr/bin/env python3
"""Runs a command with DATABASE_URL naming a PostgreSQL server of its own, which is gone afterwards.

    tools/private_postgres.py COMMAND [ARGUMENT ...]

Where DATABASE_URL already names a PostgreSQL server, that one is used. As root the server runs as the user `postgres`.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from urllib.parse import quote

OWNER = "postgres"


def main(command):
    """Run the command and end with its exit status."""
    if not command:
        sys.exit(__doc__)
    if os.environ.get("DATABASE_URL", "").startswith("postgres"):
        sys.exit(subprocess.run(command).returncode)
    programs = server_programs()
    folder = Path(tempfile.mkdtemp(prefix="kalbajar-postgres-")).resolve()
    try:
        start(programs, folder)
        environment = {**os.environ, "DATABASE_URL": f"postgresql://{OWNER}@{quote(str(folder), safe='')}/postgres"}
        status = subprocess.run(command, env=environment).returncode
    finally:
        as_owner([programs / "pg_ctl", "--pgdata", folder / "data", "--mode", "immediate", "stop"], quiet=True)
        shutil.rmtree(folder, ignore_errors=True)
    sys.exit(status)


def server_programs():
    """The folder that holds initdb and pg_ctl, the newest where there are several."""
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: float(path.parent.name), reverse=True)
    on_path = shutil.which("initdb")
    for folder in [*debian, *([Path(on_path).resolve().parent] if on_path else [])]:
        if (folder / "initdb").exists() and (folder / "pg_ctl").exists():
            return folder
    sys.exit(
        "PostgreSQL was not found. Install it (on Debian and Ubuntu: apt install postgresql), or name a server in "
        "DATABASE_URL=postgresql://user:password@host/name."
    )


def start(programs, folder):
    """Make a cluster that listens on a socket in the folder only, and start it."""
    if os.geteuid() == 0:
        shutil.chown(folder, OWNER)
    data = folder / "data"
    initialise = [programs / "initdb", "--pgdata", data, "--username", OWNER, "--auth", "trust", "--encoding", "UTF8"]
    as_owner([*initialise, "--locale", "C.UTF-8", "--no-sync"])
    settings = f"-c listen_addresses='' -c unix_socket_directories='{folder}' -c fsync=off -c full_page_writes=off"
    log = folder / "log"
    as_owner([programs / "pg_ctl", "--pgdata", data, "--log", log, "--wait", "--options", settings, "start"])


def as_owner(command, quiet=False):
    """Run a program of the server as a user that PostgreSQL accepts: not root."""
    if os.geteuid() == 0:
        command = ["runuser", "-u", OWNER, "--", *command]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, cwd="/", text=True)
    if done.returncode and not quiet:
        sys.exit(f"{' '.join(map(str, command))} failed:\n{done.stdout}")


if __name__ == "__main__":
    main(sys.argv[1:])
