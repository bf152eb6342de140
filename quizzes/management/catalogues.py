"""Message catalogues: compiles them without gettext, and says what is wrong with them."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

import polib

NOT_SOURCES = (".*", "__pycache__", "var", "node_modules", "tests", "tools", "docs", "fixtures", "*.mo")
PLACEHOLDER = re.compile(r"%\(\w+\)[a-z]|%[sd]|\{\w*\}")


class CatalogueError(Exception):
    """The catalogues cannot be examined here."""


def catalogue_files(folders: Iterable[str | Path]) -> list[Path]:
    """Every .po file of the locale folders, in order."""
    return sorted(path for folder in folders for path in Path(folder).glob("*/LC_MESSAGES/*.po"))


def compile_stale(folders: Iterable[str | Path], *, force: bool = False) -> list[Path]:
    """Write the .mo beside each .po that is not older than it, and return the .po files that were compiled."""
    compiled = []
    for source in catalogue_files(folders):
        target = source.with_suffix(".mo")
        if force or not target.exists() or target.stat().st_mtime_ns <= source.stat().st_mtime_ns:
            _compile(source, target)
            compiled.append(source)
    return compiled


def _compile(source: Path, target: Path) -> None:
    """Replace the .mo in one step: another process may be reading it or writing it."""
    handle, draft = tempfile.mkstemp(dir=target.parent, prefix=".mo-")
    os.close(handle)
    polib.pofile(str(source)).save_as_mofile(draft)
    os.chmod(draft, 0o644)
    os.replace(draft, target)


def entry_faults(source: Path) -> list[str]:
    """One sentence for each entry that is missing, fuzzy or obsolete, or whose placeholders differ."""
    return [f"{fault}: {entry.msgid!r}" for entry in polib.pofile(str(source)) if (fault := _fault(entry))]


def _fault(entry: polib.POEntry) -> str | None:
    if entry.obsolete:
        return "obsolete"
    if entry.fuzzy:
        return "fuzzy"
    texts = list(entry.msgstr_plural.values()) or [entry.msgstr]
    if not all(text.strip() for text in texts):
        return "not translated"
    if entry.msgid_plural:
        # A plural form may leave out the number that it stands for.
        allowed = _placeholders(entry.msgid) | _placeholders(entry.msgid_plural)
        return None if all(_placeholders(text) <= allowed for text in texts) else "unknown placeholder"
    return None if _placeholders(entry.msgid) == _placeholders(texts[0]) else "placeholders differ"


def _placeholders(text: str) -> set[str]:
    return set(PLACEHOLDER.findall(text.replace("%%", "")))


def freshness_faults(source: Path, *, root: Path) -> list[str]:
    """One sentence for each string of the sources that the catalogue lacks, and for each that no source has any more.

    Collects the strings anew in a copy of the tree, with xgettext. Raises CatalogueError where that cannot be done.
    """
    if shutil.which("xgettext") is None:
        raise CatalogueError("xgettext is not installed (on Debian and Ubuntu: apt install gettext).")
    language = source.parent.parent.name
    with tempfile.TemporaryDirectory(prefix="catalogue-") as folder:
        fresh = _collected(root, copy=Path(folder) / "tree", language=language) / source.relative_to(root)
        known, found = set(_keys(source)), set(_keys(fresh))
    missing = [f"not in the catalogue: {text!r}" for _context, text, _plural in sorted(found - known)]
    stale = [f"in no source any more: {text!r}" for _context, text, _plural in sorted(known - found)]
    return missing + stale


def _collected(root: Path, *, copy: Path, language: str) -> Path:
    shutil.copytree(root, copy, ignore=shutil.ignore_patterns(*NOT_SOURCES))
    environment = {name: value for name, value in os.environ.items() if name != "DJANGO_SETTINGS_MODULE"}
    command = [sys.executable, "-m", "django", "makemessages", "--locale", language, "--no-obsolete"]
    done = subprocess.run(command, cwd=copy, env=environment, capture_output=True, text=True)
    if done.returncode:
        raise CatalogueError(f"makemessages failed: {done.stderr.strip()}")
    return copy


def _keys(source: Path) -> Iterator[tuple[str, str, str]]:
    for entry in polib.pofile(str(source)):
        if not entry.obsolete:
            yield entry.msgctxt or "", entry.msgid, entry.msgid_plural
