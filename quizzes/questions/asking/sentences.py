"""Reads a text into sentences with their values, and tells which words it writes large; never what is asked."""

from collections.abc import Iterator

from quizzes.facts.proposing.gathering import gather_words
from quizzes.facts.proposing.reading import read_text
from quizzes.language.dates import PartialDate
from quizzes.questions.asking.drafts import Sentence

MOST_SENTENCES = 2_000


def sentences_of(text: str, *, language: str, published_on: PartialDate | None) -> Iterator[Sentence]:
    """Yield the sentences of a text that are in the language, at most MOST_SENTENCES."""
    number = 0
    for passage in read_text(text, language=language, published_on=published_on):
        if passage.language != language:
            continue
        for first, last, values in passage.sentences:
            number += 1
            if number > MOST_SENTENCES:
                return
            yield Sentence(text, passage.tokens, first, last, tuple(values), number)
        number += 1


def large_words(text: str) -> set[str]:
    """Return the words that the text writes large inside sentences and never small."""
    own = gather_words(text)
    return {word for word in own.capital if word.lower() not in own.small}
