"""Puts the stylesheets of the site into one file each, for pages that a browser opens in tests."""

from pathlib import Path

from django.contrib.staticfiles.finders import get_finders

from kalbajar_edu.static_files import OneStylesheetStorage, joined, without_blanks


def join_stylesheets(folder: Path) -> None:
    """Write each stylesheet with its imports in it below the folder, which the finders look at first."""
    paths = {path: (storage, path) for finder in get_finders() for path, storage in finder.list([])}
    for name in OneStylesheetStorage.stylesheets:
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(without_blanks(joined(name, paths=paths)), encoding="utf-8")
