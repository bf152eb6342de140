"""Reads a text into sentences with their values, and tells which words it writes large; never what is asked."""

from collections.abc import Iterator
from dataclasses import replace

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.gathering import gather_words
from quizzes.facts.proposing.reading import read_text
from quizzes.facts.proposing.tokens import Token
from quizzes.language.dates import PartialDate
from quizzes.questions.asking.drafts import Sentence

MOST_SENTENCES = 2_000
POLITE = frozenset({"xanım", "bəy", "ağa", "əfəndi", "müəllim", "müəllimə", "kişi", "usta"})


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
            yield Sentence(
                text,
                passage.tokens,
                first,
                last,
                tuple(whole_persons(passage.tokens, values) if language == "az" else values),
                number,
            )
        number += 1


def whole_persons(tokens: list[Token], values: list[Found]) -> list[Found]:
    """Return the values with Azerbaijani names joined over xanım and bəy: Hənifə xanım Məlikova, Hənifə xanım."""
    joined: list[Found] = []
    for found in values:
        before = joined[-1] if joined else None
        if (
            before is not None
            and before.type == found.type == "person"
            and before.last == found.first
            and _is_polite(tokens, before)
        ):
            joined[-1] = replace(before, last=found.last, value=f"{before.value} {found.value}", end=found.end)
        elif found.type == "person" and found.last < len(tokens) and tokens[found.last].low in POLITE:
            title = tokens[found.last]
            joined.append(replace(found, last=found.last + 1, value=f"{found.value} {title.text}", end=title.end))
        else:
            joined.append(found)
    return joined


def _is_polite(tokens: list[Token], found: Found) -> bool:
    return tokens[found.last - 1].low in POLITE


def large_words(text: str) -> set[str]:
    """Return the words that the text writes large inside sentences and never small."""
    own = gather_words(text)
    return {word for word in own.capital if word.lower() not in own.small}
