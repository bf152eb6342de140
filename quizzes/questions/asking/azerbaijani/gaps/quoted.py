"""Drafts of Azerbaijani gaps for what something is called in quotation marks: ona “kamançaka” deyirlər."""

import re
from collections.abc import Iterator

from quizzes.questions.asking.gaps.gaps import SCORES, gap_stem
from quizzes.questions.asking.texts.drafts import Draft, Sentence
from quizzes.questions.asking.texts.pieces import Positions, span_of, written

LONGEST = 4
_OPENS, _CLOSES = frozenset('“«"'), frozenset('”»"')
_CALLING = re.compile(r"(?:adlan|deyir|deyil|deyən(?:lər\w*)?$|deyərlər|deyərdilər|çağır)")
_QUOTED = re.compile(r"[“«\"]([^”»\"]*)[”»\"]")
SHORTEST_NAME, LONGEST_NAME = 3, 40


def quoted_gaps(sentence: Sentence, body: list[int], named: tuple[Positions, str]) -> Iterator[Draft]:
    """Yield the gap for each name in quotation marks before a verb of calling, beside the others of the text."""
    tokens = sentence.tokens
    for opens, closes in _pairs(sentence, body):
        inner = tuple(range(opens + 1, closes))
        if closes + 1 not in body or _CALLING.match(tokens[closes + 1].low) is None:
            continue
        stem = gap_stem(sentence, body, tuple(range(opens, closes + 1)), language="az", what="name", named=named)
        if stem is None:
            continue
        key = written(tokens, inner)
        others = [name for name in _names_in(sentence.text) if name != key and name not in stem]
        yield Draft(
            "called",
            stem,
            key,
            "term:one",
            *span_of(tokens, inner),
            sentence,
            SCORES["term"],
            options=tuple(others[:3]),
        )


def _names_in(text: str) -> list[str]:
    """The names in quotation marks of a text, each once; each mark closes what the one before it opened."""
    found = dict.fromkeys(_QUOTED.findall(text))
    return [name for name in found if SHORTEST_NAME <= len(name) <= LONGEST_NAME and name == name.strip()]


def _pairs(sentence: Sentence, body: list[int]) -> Iterator[tuple[int, int]]:
    """The positions of quotation marks around a few words."""
    tokens = sentence.tokens
    opens = -1
    for at in body:
        if opens < 0 and tokens[at].text in _OPENS:
            opens = at
        elif opens >= 0 and tokens[at].text in _CLOSES:
            if 1 < at - opens <= LONGEST + 1:
                yield opens, at
            opens = -1
