"""What a text shows of its own names before it is read: words it writes small, and capitals inside sentences."""

import re
from dataclasses import dataclass, field

from quizzes.facts.proposing.tokens import LONGEST_WORD, lower_word

_PIECE = re.compile(r"(?P<word>[^\W\d_]++)|(?P<opening>[.!?…:\n\"“«(•*·|-])")
MOST_WORDS = 200_000


@dataclass(slots=True)
class OwnWords:
    """Words of one text: small holds those written with a small letter, capital those written large inside a
    sentence."""

    small: set[str] = field(default_factory=set)
    capital: set[str] = field(default_factory=set)
    types: dict[str, str] = field(default_factory=dict)
    full_names: dict[str, str] = field(default_factory=dict)


def gather_words(text: str) -> OwnWords:
    """Return the words of a text by how they are written; bounded by the number of different words."""
    own = OwnWords()
    begins = True
    for found in _PIECE.finditer(text):
        word = found["word"]
        if word is None:
            begins = True
            continue
        if len(word) <= LONGEST_WORD and len(own.small) + len(own.capital) < MOST_WORDS:
            if word[0].islower():
                own.small.add(word)
            elif not begins and word[0].isupper():
                own.capital.add(word)
        begins = False
    return own


def is_seen_small(own: OwnWords, word: str, language: str) -> bool:
    """Return whether the text also writes this word with a small letter."""
    return lower_word(word, language) in own.small
