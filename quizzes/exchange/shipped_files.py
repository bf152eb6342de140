"""Reads the records that the project ships from its fixture files, and names each of them; touches no table."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.apps import apps
from django.db.models import Model

KEY_LENGTH = 300
NATURAL_KEYS = {
    "user": ("username",),
    "claim": ("fact", "document", "passage_number", "exact"),
    "option": ("question", "position"),
    "citation": ("question", "document", "passage_number", "exact"),
    "quizquestion": ("quiz", "question"),
    "membership": ("classroom", "learner"),
    "assignment": ("public_id",),
    "picturefile": ("public_id",),
}


@dataclass(frozen=True)
class ShippedFile:
    """One fixture file: its name, the SHA-256 of its bytes, and its records as Django serialises them."""

    name: str
    sha256: str
    records: tuple[dict[str, Any], ...]

    @property
    def key(self) -> str:
        return f"{self.name} {self.sha256}"


def shipped_files(paths: list[Path]) -> Iterator[ShippedFile]:
    """Return the files in the order given; raises ValueError, naming the file, where one is not JSON."""
    for path in paths:
        data = path.read_bytes()
        try:
            records = json.loads(data)
        except ValueError as error:
            raise ValueError(f"{path.name}: {error}") from error
        yield ShippedFile(path.name, hashlib.sha256(data).hexdigest(), tuple(records))


def table_of(record: dict[str, Any]) -> type[Model]:
    return apps.get_model(record["model"])


def table_name(record: dict[str, Any]) -> str:
    """Return the name under which the ledger knows the table of a record: `claim`, `option`."""
    return record["model"].rpartition(".")[2]


def key_of(record: dict[str, Any]) -> str:
    """Return the natural key of a record as the ledger holds it: `land-area|grokipedia-kalbajar|3|3,054 km2`."""
    fields = record["fields"]
    parts = [fields[name] for name in NATURAL_KEYS.get(table_name(record), ("slug",))]
    return joined_key(part for value in parts for part in (value if isinstance(value, list) else [value]))


def joined_key(parts) -> str:
    """Return the parts as one text of at most 300 characters; a longer one ends in its SHA-256."""
    key = "|".join("" if part is None else str(part) for part in parts)
    if len(key) <= KEY_LENGTH:
        return key
    digest = hashlib.sha256(key.encode()).hexdigest()
    return f"{key[: KEY_LENGTH - len(digest) - 1]}#{digest}"
