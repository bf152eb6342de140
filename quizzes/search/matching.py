"""How well a text has what is wanted: exactly, in another form, or by its beginning; in the title or below; pure."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from quizzes.language.stems import is_same_noun
from quizzes.search.wanted import Wanted

EXACT, FORM, BEGINNING = range(3)
BELOW_THE_TITLE = 3
_SHORTEST_BEGINNING = 3

Rank = tuple[int, int]


@lru_cache(maxsize=65_536)
def likeness(word: str, wanted: str, language: str) -> int | None:
    """EXACT, FORM or BEGINNING where the word is what is wanted, None where it is not; both folded."""
    if word == wanted:
        return EXACT
    if not word or word[0] != wanted[0] or wanted.isdigit():
        return None
    if is_same_noun(word, wanted, language):
        return FORM
    return BEGINNING if len(wanted) >= _SHORTEST_BEGINNING and word.startswith(wanted) else None


def rank(title: str, text: str, wanted: Sequence[Wanted], *, title_language: str, language: str) -> Rank | None:
    """How far down the list a hit belongs, the least first; None where something wanted is neither in title nor text.

    The words of both folded, as `folded_words` writes them. Title before text, exact before form before beginning,
    by the worst of what is wanted and then by all of it.
    """
    in_title, in_text = _Words(title, title_language), _Words(text, language)
    places = []
    for one in wanted:
        place = in_title.place_of(one)
        if place is None:
            place = in_text.place_of(one)
            if place is None:
                return None
            place += BELOW_THE_TITLE
        places.append(place)
    return (max(places, default=0), sum(places))


def runs_of(words: Sequence[str], wanted: Wanted, language: str) -> Iterable[tuple[int, int]]:
    """Where the wanted word or phrase stands among the words: the first and the last of each place."""
    length = len(wanted.words)
    for start in range(len(words) - length + 1):
        if _place(words[start : start + length], wanted, language) is not None:
            yield start, start + length - 1


class _Words:
    def __init__(self, words: str, language: str) -> None:
        self.list = words.split()
        self.set = set(self.list)
        self.language = language

    def place_of(self, wanted: Wanted) -> int | None:
        if not wanted.is_phrase:
            if wanted.words[0] in self.set:
                return EXACT
            found = [likeness(word, wanted.words[0], self.language) for word in self.set]
        else:
            windows = range(len(self.list) - len(wanted.words) + 1)
            found = [_place(self.list[at : at + len(wanted.words)], wanted, self.language) for at in windows]
        return min((place for place in found if place is not None), default=None)


def _place(words: Sequence[str], wanted: Wanted, language: str) -> int | None:
    """How the words are what is wanted; in a phrase every word counts whole, in any form."""
    found = [likeness(word, own, language) for word, own in zip(words, wanted.words, strict=True)]
    if any(place is None or (wanted.is_phrase and place == BEGINNING) for place in found):
        return None
    return max(found)
