"""Azerbaijani animals, birds and trees with what they are called together."""

from functools import lru_cache

from quizzes.questions.asking.words.vocabulary import rows_of

_THINGS = frozenset({"qaz"})


@lru_cache
def classes() -> dict[str, str]:
    """Return the animals, birds and trees with what they are called together; no word that is a thing as often: qaz."""
    rows = (row.partition(": ") for row in rows_of("az", "classes"))
    return {noun: kind for kind, _mark, nouns in rows for noun in nouns.split() if noun not in _THINGS}
