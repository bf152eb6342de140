"""Gives a text that was brought without a title the likeliest one, and the one of the quiz that is made of it."""

from collections.abc import Mapping

from quizzes.questions.asking.topics import topic_of
from quizzes.sources.describing import describe_text
from quizzes.sources.models import Document
from quizzes.sources.pasting import first_words, heading_of, source_of


def likely_title(text: str, language: str) -> str:
    """Return the heading of a text, or what it is about where its sentences tell, or its first words."""
    return heading_of(text) or topic_of(text, language) or first_words(text)


def has_own_title(document: Document) -> bool:
    """Return whether a text is called otherwise than by its first words."""
    return document.title != first_words(document.text)


def take_title(document: Document, titles: Mapping[str, str]) -> None:
    """Call a text that only its first words name as its quiz is called in its language; any other keeps its title.

    Raises DomainError where that can be no title of a document.
    """
    title = titles.get(document.language, "")
    if title and title != document.title and not has_own_title(document):
        describe_text(document, title=title, language=document.language, source=source_of(document))
