"""Reads what the operator says in the environment; it knows no defaults of the site."""

import os
import secrets
import tempfile
from pathlib import Path


def flag(name: str) -> bool:
    """True where the variable says 1, true, yes or on."""
    return os.environ.get(name, "").strip().lower() in {"1", "true", "yes", "on"}


def listed(name: str) -> list[str]:
    """The parts of a variable that are separated by commas, without empty ones."""
    return [part.strip() for part in os.environ.get(name, "").split(",") if part.strip()]


def secret_key(path: Path) -> str:
    """The key in KALBAJAR_SECRET_KEY, else the one kept in the file, which is made at the first call.

    Several processes may start at once: the file appears whole and only once, so all of them read the same key.
    """
    if given := os.environ.get("KALBAJAR_SECRET_KEY", "").strip():
        return given
    if not path.exists():
        _keep_new_key(path)
    return path.read_text(encoding="ascii").strip()


def _keep_new_key(path: Path) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, draft = tempfile.mkstemp(dir=path.parent, prefix=".secret-key-")  # mode 600
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(secrets.token_urlsafe(64) + "\n")
    try:
        os.link(draft, path)  # refuses to replace a key that another process made meanwhile
    except FileExistsError:
        pass
    except OSError:  # no hard links here (FAT): the last of two that start at once wins
        os.replace(draft, path)
        return
    os.unlink(draft)
