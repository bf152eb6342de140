"""Drafts of English gaps for numbers that count nothing: was then forty-one, at the age of twenty, by then eighty."""

from collections.abc import Iterator, Sequence
from functools import partial

from quizzes.facts.proposing.numerals import read_number
from quizzes.language.values import parse_value
from quizzes.questions.asking.gaps.gaps import SCORES, Named, gap_stem
from quizzes.questions.asking.gaps.value_gaps import write_number
from quizzes.questions.asking.texts.drafts import Draft, Sentence
from quizzes.questions.asking.texts.pieces import span_of

LEAST, MOST = 4, 130
_BEING = frozenset({"was", "is", "were", "are", "turned", "reached"})
_BETWEEN = frozenset({"then", "only", "now", "already", "just", "still"})


def bare_number_gaps(sentence: Sentence, body: Sequence[int], named: Named) -> Iterator[Draft]:
    """Yield a gap for the age or the mere number that ends a clause."""
    tokens = sentence.tokens
    for at in body:
        number = read_number(tokens, at, sentence.text, "en") if tokens[at].kind != "mark" else None
        if number is None or not LEAST <= number.amount <= MOST or not number.is_whole:
            continue
        follows = tokens[number.last] if number.last < sentence.last else None
        ends = follows is None or follows.kind == "mark" or follows.low in {"and", "when", "years"}
        if not ends or not _is_age(sentence, at) or not set(range(at, number.last)) <= set(body):
            continue
        answer = tuple(range(at, number.last))
        stem = gap_stem(sentence, body, answer, language="en", what="number", named=named)
        if stem is None:
            continue
        value = parse_value("count", str(int(number.amount)))
        write = partial(write_number, language="en")
        start, end = span_of(tokens, answer)
        key = write(value)
        yield Draft("how_many", stem, key, "count", start, end, sentence, SCORES["number"], value, write)


def _is_age(sentence: Sentence, at: int) -> bool:
    """Whether a number is said of somebody: was then forty-one, aged ten, the age of twenty, by then eighty."""
    words = [token.low for token in sentence.tokens[max(sentence.first, at - 3) : at]]
    if words[-2:] in (["age", "of"], ["by", "then"]):
        return True
    while words and words[-1] in _BETWEEN:
        words.pop()
    return bool(words) and words[-1] in _BEING | {"aged"}
