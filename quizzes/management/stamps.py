"""Remembers what was done for which files, so that a start repeats only what changed."""

import hashlib
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path


class Stamp:
    """A small file that says for which state of some files a step was done."""

    def __init__(self, path: Path, *, files: Iterable[Path], also: str = "") -> None:
        self.path = path
        self.state = _fingerprint(files, also=also)

    def is_current(self) -> bool:
        """True where the step was done for exactly this state."""
        try:
            return self.path.read_text(encoding="ascii") == self.state
        except OSError:
            return False

    def leave(self) -> None:
        """Say that the step is done for this state."""
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        draft = self.path.with_name(f"{self.path.name}.{os.getpid()}")
        draft.write_text(self.state, encoding="ascii")
        draft.replace(self.path)


def _fingerprint(files: Iterable[Path], *, also: str) -> str:
    """Names, sizes and times of change are enough, and cost no reading."""
    digest = hashlib.sha256(also.encode())
    for path in files:
        state = path.stat()
        digest.update(f"{path}\0{state.st_size}\0{state.st_mtime_ns}\n".encode())
    return digest.hexdigest()


@contextmanager
def one_at_a_time(path: Path) -> Iterator[None]:
    """Wait while another process holds the file, where the system has file locks (not on Windows)."""
    try:
        import fcntl
    except ImportError:
        yield
        return
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with path.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
