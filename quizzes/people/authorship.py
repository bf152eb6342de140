"""Says who changes a row, for the history that is kept of it; where nobody is named, it is who is signed in."""

from django.db.models import Model

from quizzes.people.models import User


def change_as(row: Model, by: User | None) -> None:
    """Let the history of the next saves of this row name a person; None leaves it to the request."""
    if by is not None:
        row._history_user = by
