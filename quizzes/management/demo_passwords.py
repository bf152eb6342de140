"""Keeps the generated passwords of the demo school in a file that only its owner can read."""

import os
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple, Protocol

HEADING = "# The demo school's accounts: user name, role and first password. Kept nowhere else."


class NewAccount(Protocol):
    """An account that was just made."""

    username: str
    role: str
    password: str


class KeptAccount(NamedTuple):
    """One line of the file."""

    username: str
    role: str
    password: str


def keep_passwords(path: Path, *, accounts: Iterable[NewAccount]) -> None:
    """Add the accounts that were just made; a line about the same user name is replaced."""
    made = {each.username: KeptAccount(each.username, str(each.role), each.password) for each in accounts}
    kept = {account.username: account for account in kept_accounts(path)}
    lines = [HEADING, *("\t".join(account) for account in (kept | made).values())]
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")
    draft.replace(path)


def kept_accounts(path: Path) -> list[KeptAccount]:
    """The accounts in the file, in order; none where there is no file."""
    if not path.exists():
        return []
    lines = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return [KeptAccount(*fields) for fields in lines if len(fields) == 3]
