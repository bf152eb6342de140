"""Checks of the options beside each other: two that may say the same, numbers beside words, numbers out of order."""

import contextlib
import re
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache
from itertools import combinations

from quizzes.language.letters import fold
from quizzes.language.reading import read_value
from quizzes.language.values import BadValue, Value, same_value
from quizzes.questions.bare_words import as_read
from quizzes.questions.checking.check import Check, Hit, QuestionText, gettext_noop
from quizzes.questions.checking.figures import NUMBER, amount, day_number, has_number
from quizzes.questions.checking.giving_away import has_mixed_units
from quizzes.questions.checking.number_words import with_number_in_digits
from quizzes.questions.checks import asks_writing

_LONGEST = 60
_KINDS = (("count", None), ("date", None), ("quantity", "length-meter"))
_FRACTION = re.compile(r"(\d+)\s*/\s*(\d+)")
_DECIMAL = re.compile(r"\d+(?:[.,]\d+)?")


def _options_nearly_same(question: QuestionText) -> Iterator[Hit]:
    """Guideline 19: make sure that only one of the choices is right; two that are one cannot be told apart."""
    if asks_writing(question.stem):
        return
    texts = [option.text for option in question.options]
    for (_first, one), (index, other) in combinations(enumerate(texts), 2):
        if one.strip() and other.strip() and as_read(one) != as_read(other) and _is_one(one, other, question.language):
            yield Hit("text", index, {"words": f"{one}, {other}"})


def _is_one(one: str, other: str, language: str) -> bool:
    if fold(one) == fold(other):
        return True
    some, others = _values(one, language), _values(other, language)
    return any(_equal(value, also) for value in some for also in others)


def _equal(one: Value | Fraction, other: Value | Fraction) -> bool:
    if isinstance(one, Value) and isinstance(other, Value):
        return one.type == other.type and same_value(one, other)
    return isinstance(one, Fraction) and isinstance(other, Fraction) and one == other


def _mixed_kinds(question: QuestionText) -> Iterator[Hit]:
    """Guideline 23: keep choices homogeneous in content."""
    language = question.language
    are_dates = [day_number(option.text, language) is not None for option in question.options]
    are_numbers = [NUMBER.match(option.text) is not None for option in question.options]
    are_numbers = [number or date for number, date in zip(are_numbers, are_dates, strict=True)]
    are_words = [
        not has_number(option.text, language) and not date
        for option, date in zip(question.options, are_dates, strict=True)
    ]
    if any(are_numbers) and any(are_words):
        yield Hit(
            "text",
            are_words.index(True) if are_words.count(True) <= are_numbers.count(True) else are_numbers.index(True),
        )


def _unordered_numbers(question: QuestionText) -> Iterator[Hit]:
    """Guideline 21: place choices in logical or numerical order."""
    if has_mixed_units(question):
        return
    texts = [with_number_in_digits(option.text, question.language) for option in question.options]
    numbers = [amount(text, question.language) for text in texts]
    if None in numbers:
        numbers = [day_number(option.text, question.language) for option in question.options]
    if len(numbers) > 1 and None not in numbers and numbers != sorted(numbers):
        yield Hit("text")


@lru_cache(maxsize=4096)
def _values(text: str, language: str) -> tuple[Value | Fraction, ...]:
    """What an option says as a number, a date or a length, whichever it can be read as."""
    if len(text) > _LONGEST:
        return ()
    plain = with_number_in_digits(text, language).strip()
    found: list[Value | Fraction] = []
    folded = fold(plain).replace("\u2044", "/")
    if (parts := _FRACTION.fullmatch(folded)) and int(parts[2]):
        found.append(Fraction(int(parts[1]), int(parts[2])))
    elif _DECIMAL.fullmatch(plain):
        found.append(Fraction(plain.replace(",", ".")))
    for kind, unit in _KINDS:
        with contextlib.suppress(BadValue):
            found.append(read_value(plain, language, type=kind, unit=unit))
    return tuple(found)


OPTION_CHECKS = (
    Check(
        "options_nearly_same",
        gettext_noop("Two answers may say the same (%(words)s). Change one of them, unless the difference is asked."),
        _options_nearly_same,
    ),
    Check("mixed_kinds", gettext_noop("The answers are of different kinds: numbers beside words."), _mixed_kinds),
    Check("unordered_numbers", gettext_noop("The numbers are not in ascending order."), _unordered_numbers),
)
