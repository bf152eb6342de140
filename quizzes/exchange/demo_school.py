"""Makes the demo school once, with passwords that exist nowhere in the project."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.db import models, transaction

from quizzes.classrooms.passwords import new_password, quick_hash
from quizzes.exchange.shipped_files import shipped_files
from quizzes.exchange.shipping import Report, load_files
from quizzes.people.models import User


@dataclass(frozen=True)
class DemoAccount:
    """An account that was just made, with the password that nobody can read again."""

    username: str
    full_name: str
    role: str
    password: str


def ensure_demo_school(
    report: Report, *, keep: Callable[[Sequence[DemoAccount]], None] | None = None, path: Path | None = None
) -> list[DemoAccount]:
    """Make what is absent of the demo school and was never made before; return the accounts made now.

    `keep` writes the passwords down; where it fails, nothing is made. Accounts that exist, were renamed or deleted
    are left alone: their passwords are neither changed nor told again.
    """
    accounts: list[DemoAccount] = []

    def give_password(instance: models.Model) -> None:
        if isinstance(instance, User):
            accounts.append(_with_new_password(instance))

    with transaction.atomic():
        files = shipped_files([path or settings.BASE_DIR / "fixtures" / "demo_school.json"])
        loader = load_files(files, prepare=give_password)
        created = {user.username for user in loader.created.get("user", ())}
        accounts = [account for account in accounts if account.username in created]
        if keep is not None and accounts:
            keep(accounts)
    for line in loader.refused:
        report(line)
    return accounts


def _with_new_password(user: User) -> DemoAccount:
    """Set a password: readable for a pupil, one word longer and hashed with all rounds for who may change content."""
    password = new_password()
    if user.is_staff:
        password = f"{password}-{new_password().partition('-')[0]}"
        user.set_password(password)
    else:
        user.password = quick_hash(password)
    return DemoAccount(user.username, user.full_name, str(user.role), password)
