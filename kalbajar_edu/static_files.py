"""Stores static files for serving: hashed, compressed, and each stylesheet with its imports in one file."""

import re
from collections.abc import Iterator
from pathlib import Path

from whitenoise.storage import CompressedManifestStaticFilesStorage

IMPORT = re.compile(r'@import "([^"]+)";')
NOT_NEEDED = (
    (re.compile(r"/\*.*?\*/", re.DOTALL), ""),
    (re.compile(r"\s*\n\s*"), "\n"),
    (re.compile(r"(?<=[{};,])\n"), ""),
    (re.compile(r"(?<=[;{])([\w-]+): "), r"\1:"),
    (re.compile(r" {"), "{"),
    (re.compile(r";}"), "}"),
)


class OneStylesheetStorage(CompressedManifestStaticFilesStorage):
    """Writes imported parts into the stylesheets that import them, so that a page on a weak line asks for one file.

    An import is written `@import "part.css";`, and a part that names other files lies beside the stylesheet.
    """

    stylesheets = tuple(f"quizzes/css/{name}.css" for name in ("site", "reading", "teaching", "admin"))

    def post_process(self, paths: dict, dry_run: bool = False, **options: object) -> Iterator[tuple]:
        """Join the stylesheets from their sources, then hash and compress everything."""
        if not dry_run:
            texts = {name: without_blanks(joined(name, paths=paths)) for name in self.stylesheets}
            for name, text in texts.items():
                Path(self.path(name)).write_text(text, encoding="utf-8")
            paths = {**paths, **{name: (self, name) for name in texts}}
        yield from super().post_process(paths, dry_run=dry_run, **options)


def joined(name: str, *, paths: dict) -> str:
    """Return the text of a stylesheet with its imports in their places."""
    storage, path = paths[name]
    with storage.open(path) as file:
        text = file.read().decode()
    folder = name.rpartition("/")[0]
    return IMPORT.sub(lambda found: joined(f"{folder}/{found[1]}", paths=paths), text)


def without_blanks(text: str) -> str:
    """Return a stylesheet of one declaration per line without its comments and most of its white space."""
    for pattern, replacement in NOT_NEEDED:
        text = pattern.sub(replacement, text)
    return text.strip()
