"""Asks which of several dated events of a text came first; never where their dates could be one."""

from quizzes.questions.asking.drafts import Draft, Harvest


def order_drafts(harvest: Harvest, *, language: str) -> list[Draft]:
    """Return the questions on the order of events."""
    return []
