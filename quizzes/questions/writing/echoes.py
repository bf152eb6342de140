"""Which names resemble one another: one within the other, or with a proper word in common; pure."""

import re
from collections.abc import Iterable
from functools import lru_cache

from quizzes.language.letters import fold
from quizzes.questions.writing.kinds import HEAD_WORDS

_WORDS = re.compile(r"[^\W\d_]+")
SHORTEST, STEM = 3, 4
_HEADS = frozenset(word[:STEM] for word in HEAD_WORDS)


def contain_one_another(one: str, other: str) -> bool:
    """Return whether all words of one stand in the other too: chestnut soils, chestnut and brown soils."""
    words, others = _words_of(one), _words_of(other)
    return bool(words and others) and (words <= others or others <= words)


def proper_words(text: str) -> frozenset[str]:
    """Return the beginnings of the words by which a name is known, not what its kind is called: Kish village."""
    return frozenset(word[:STEM] for word in _words_of(text) if len(word) >= SHORTEST) - _HEADS


def echoes(name: str, texts: Iterable[str]) -> frozenset[str]:
    """Return the proper words that a name repeats from the texts."""
    return proper_words(name) & frozenset().union(*map(proper_words, texts))


@lru_cache(maxsize=4096)
def _words_of(text: str) -> frozenset[str]:
    return frozenset(_WORDS.findall(fold(text)))
