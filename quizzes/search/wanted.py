"""What somebody searches for: words and phrases, read from what was typed; pure, and never an error."""

import re
from dataclasses import dataclass

from quizzes.language.letters import visible
from quizzes.language.text_words import text_words

MOST_LETTERS, MOST_WORDS = 200, 12
_PHRASES = re.compile(r"[\"“”„«»]([^\"“”„«»]+)[\"“”„«»]")
_LONGEST_WORD = 60


@dataclass(frozen=True)
class Wanted:
    """One thing that a hit must have: a word, or the words of a phrase that stand one after the other; folded."""

    words: tuple[str, ...]

    @property
    def is_phrase(self) -> bool:
        return len(self.words) > 1


def readable_query(typed: str) -> str:
    """What was typed, in one line of at most 200 letters and without signs that cannot be seen.

    More is cut at the end of a word: a stump would be sought as a word that nobody has written.
    """
    line = visible(typed[: 4 * MOST_LETTERS].encode("utf-8", "ignore").decode())
    if len(line) <= MOST_LETTERS and len(typed) <= 4 * MOST_LETTERS:
        return line.strip()
    return (line[: MOST_LETTERS + 1].rpartition(" ")[0] or line[:MOST_LETTERS]).strip()


def wanted_in(query: str) -> tuple[Wanted, ...]:
    """The words and the phrases in quotation marks of a readable query, each once, at most twelve words."""
    found: list[Wanted] = []
    place, room = 0, MOST_WORDS
    for phrase in [*_PHRASES.finditer(query), None]:
        end = phrase.start() if phrase else len(query)
        for word in _words(query[place:end]):
            found.append(Wanted((word,)))
        if phrase and (words := _words(phrase[1])):
            found.append(Wanted(tuple(words)))
        place = phrase.end() if phrase else place
    kept = []
    for wanted in dict.fromkeys(found):
        words = wanted.words[:room]
        room -= len(words)
        kept += [Wanted(words)] if words else []
    return tuple(kept)


def _words(text: str) -> list[str]:
    return [word.folded[:_LONGEST_WORD] for word in text_words(text)]
