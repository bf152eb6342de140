"""Azerbaijani animals, birds and trees with what they are called together."""

from functools import lru_cache

from quizzes.questions.asking.words.vocabulary import rows_of


@lru_cache
def classes() -> dict[str, str]:
    """Return the animals, birds and trees with what they are called together."""
    rows = (row.partition(": ") for row in rows_of("az", "classes"))
    return {noun: kind for kind, _mark, nouns in rows for noun in nouns.split()}
