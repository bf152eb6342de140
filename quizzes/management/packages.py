"""Compares the installed Python packages with the locked ones."""

from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from packaging.requirements import Requirement


def differing_packages(locked: Path) -> list[str]:
    """What differs from the locked requirements here: 'name 1.2 (installed: 1.1)' or 'name 1.2 (not installed)'."""
    differing = []
    for requirement in _requirements(locked):
        (wanted,) = (specifier.version for specifier in requirement.specifier)
        if (installed := _installed(requirement.name)) != wanted:
            found = f"installed: {installed}" if installed else "not installed"
            differing.append(f"{requirement.name} {wanted} ({found})")
    return differing


def _requirements(locked: Path) -> list[Requirement]:
    """The pinned packages of a locked file that this machine needs; hashes and comments are left out."""
    lines = [line.split(" \\")[0].strip() for line in locked.read_text(encoding="utf-8").splitlines()]
    pinned = [Requirement(line) for line in lines if line and not line.startswith(("#", "--"))]
    return [requirement for requirement in pinned if not requirement.marker or requirement.marker.evaluate()]


def _installed(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None
