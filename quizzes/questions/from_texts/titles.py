"""Gives a text that was brought without a title the likeliest one."""

from quizzes.questions.asking.topics import topic_of
from quizzes.sources.pasting import first_words, heading_of


def likely_title(text: str, language: str) -> str:
    """Return the heading of a text, or what it is about where its sentences tell, or its first words."""
    return heading_of(text) or topic_of(text, language) or first_words(text)
