"""Drafts of gaps for the dates and the numbers of a sentence, written as the sentence writes them."""

from collections.abc import Callable, Sequence
from functools import partial

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.numerals import read_number
from quizzes.facts.proposing.tokens import Token
from quizzes.language.letters import fold
from quizzes.language.values import DATE_TYPES, NUMBER_TYPES, Value
from quizzes.language.writing import write_value
from quizzes.language.written_numbers import write_amounts
from quizzes.questions.asking.gaps.gaps import SCORES, Named, gap_stem
from quizzes.questions.asking.texts.drafts import Draft, Sentence
from quizzes.questions.asking.texts.pieces import span_of, written
from quizzes.questions.asking.texts.typed import counts_victims, is_range, value_of
from quizzes.questions.asking.words.vocabulary import words_of

_SPANS = frozenset({"decade", "century"})
_TIMES = frozenset({"year", "month", "week", "day", "hour", "minute", "decade", "centurie"})
_OPEN = frozenset({"çox", "artıq", "az", "yaxın", "qədər"})
_NUMBERS_ALONE = frozenset({"count", "quantity", "money", "percent", "temperature"})


def value_gaps(sentence: Sentence, body: Sequence[int], *, language: str, named: Named) -> list[Draft]:
    """Return a gap for each date and number of a sentence that can be written as the sentence writes it."""
    found = []
    for one in sentence.values:
        if not all(at in body for at in range(one.first, one.last)):
            continue
        draft = None
        if one.type in DATE_TYPES:
            draft = _date_gap(sentence, body, one, language, named)
        elif one.type in NUMBER_TYPES & _NUMBERS_ALONE and not counts_victims(sentence):
            draft = _number_gap(sentence, body, one, language, named)
        if draft is not None:
            found.append(draft)
    return found


def _date_gap(sentence: Sentence, body: Sequence[int], found: Found, language: str, named: Named) -> Draft | None:
    value = value_of(found)
    if value is None or found.reasons or found.approximate:
        return None
    is_span = language == "en" and value.precision in _SPANS
    if not is_span and value.precision not in {"year", "month", "day"}:
        return None
    first = found.first - (is_span and sentence.tokens[found.first - 1].low == "the")
    answer = tuple(range(first, found.last))
    write = _writer(value, written(sentence.tokens, answer), language)
    if write is None or (language == "az" and value.type not in {"date", "year"}):
        return None
    what = value.precision if value.precision in {"year", *_SPANS} and language == "en" else "date"
    stem = gap_stem(sentence, body, answer, language=language, what=what, named=named)
    if stem is None:
        return None
    start, end = span_of(sentence.tokens, answer)
    return Draft("when", stem, write(value), "date", start, end, sentence, SCORES["date"], value, write)


def _writer(value: Value, text: str, language: str) -> Callable[[Value], str] | None:
    """The way of writing that gives the very words of the text; a century is written in digits."""
    if value.precision == "century" and language == "en":
        return partial(write_value, language="en", form="sentence") if text.startswith("the ") else None
    cases = (None,) if language == "en" else (None, "locative", "genitive", "ablative", "dative")
    for form in ("sentence", "label", "when"):
        for case in cases:
            if fold(write_value(value, language, form=form, case=case)) == fold(text):
                return partial(write_value, language=language, form=form, case=case)
    return None


def _number_gap(sentence: Sentence, body: Sequence[int], found: Found, language: str, named: Named) -> Draft | None:
    tokens, value = sentence.tokens, value_of(found)
    number = read_number(tokens, found.first, sentence.text, language)
    if value is None or is_range(value) or number is None or number.amount < 3 or value.low is None:
        return None
    if language == "en" and any(test(tokens, found.first, number.last) for test in (_is_after, _is_half)):
        return None
    is_open = tokens[found.last - 1].low.endswith(("larla", "lərlə"))
    if is_open or tokens[found.first - 1].low in {"neçə", "several", "few"}:
        return None
    answer = tuple(range(found.first, number.last))
    after = tokens[number.last] if number.last < len(tokens) else None
    if after is None or not after.spaced or after.kind != "word" or number.last not in body:
        return None
    is_in_case = tokens[number.last - 1].low.endswith(("dan", "dən", "a", "ə")) or after.low in _OPEN
    if language == "az" and tokens[number.last - 1].kind == "word" and is_in_case:
        return None
    marks = ",.-" if language == "en" and number.is_spelled else ",."
    if any(tokens[at].kind == "mark" and tokens[at].text not in marks for at in answer):
        return None
    stem = gap_stem(sentence, body, answer, language=language, what="number", named=named)
    if stem is None:
        return None
    start, end = span_of(tokens, answer)
    write = partial(write_number, language=language)
    return Draft(
        "how_many", stem, write(value), value.type, start, end, sentence, SCORES["number"], value, write
    )  # fmt: skip


def _is_after(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a number counts the time since what another sentence told: Three years later, ago."""
    words = [token.low for token in tokens[last : last + 3]]
    is_time = bool(words) and words[0].rstrip("s") in _TIMES
    return is_time and bool({"ago", "later", "earlier", "afterwards", "before"} & set(words[1:2]))


def _is_half(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a number is one end of a range, or the minutes of a time: three or four meals, four minutes past nine."""
    words = [token.low for token in tokens[last : last + 2]]
    before = tokens[first - 2] if first > 1 and tokens[first - 1].low in {"or", "to"} else None
    is_end = before is not None and (before.kind == "digits" or before.low in words_of("en", "number_words"))
    is_end = is_end and tokens[max(first - 3, 0)].low != "from"
    return is_end or (words[0].startswith("minute") and words[1:] in (["past"], ["to"]))


def write_number(value: Value, *, language: str) -> str:
    """Return a number in digits, large ones with a word."""
    return write_amounts(value.value, language, compact=value.type not in {"percent", "temperature"})
