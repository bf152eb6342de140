"""Numbers in options, and the check for questions that ask for nothing but a figure."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from quizzes.language.letters import lower
from quizzes.language.reading import read_value
from quizzes.language.values import BadValue
from quizzes.questions.checking.calendar_words import months_in
from quizzes.questions.checking.check import Hit, QuestionText
from quizzes.questions.checking.number_words import is_spelled, numbers_in_words
from quizzes.questions.checking.numbers import numbers_in

ROUGHLY = (
    r"(?:about|around|almost|nearly|roughly|approximately|over|under|more than|less than|fewer than|exactly|at least"
    r"|təxminən|azı|ən azı|ən çoxu|düz) "
)
NUMBER = re.compile(rf"^\W*(?:{ROUGHLY})?[-−]?(\d[\d\u00a0\u202f,. ]*+)(?!(?<=\d)(?-i:[A-Z]\w*[a-z]))", re.IGNORECASE)
_ASKS_FIGURE = {
    "en": re.compile(
        r"\bhow (?:many(?! times (?:more|as|\w+er)\b)|much|long|high|tall|wide|far|large|big|low|deep|old|heavy|fast)\b"
        r"|\bwhat (?:is|was) the \w+|\bin (?:which|what) year\b"
    ),
    "az": re.compile(
        r"\b(?:hansı|neçənci) ildə\b|\bnə qədər\w*|\bneçə(?!nci| dəfə (?:çox|az|artıq|böyük|kiçik|uzun|hündür))\w*"
    ),
}
_YEAR = re.compile(r"(?:1\d|20)\d\d$")
_ASKS_SIZE = re.compile(r"\b(?:about how|what, roughly,|təxminən)", re.IGNORECASE)
_LARGE = {
    "thousand": 1000,
    "min": 1000,
    "million": 10**6,
    "milyon": 10**6,
    "billion": 10**9,
    "milyard": 10**9,
    "trillion": 10**12,
    "trilyon": 10**12,
}


def only_number(text: str, language: str) -> float | None:
    """Return the number of an option that has one; None for dates and for words."""
    found = re.findall(r"[-−]?\d(?:[\d\u00a0\u202f.,]| (?=\d{3}(?!\d)))*", text)
    if len(found) != 1 or not NUMBER.match(text) or months_in(text, language):
        return None
    plain = re.sub(r"[\u00a0\u202f ]", "", found[0]).rstrip(".,").replace("−", "-")
    plain = plain.replace(",", "") if language == "en" else plain.replace(",", ".")
    try:
        return float(plain)
    except ValueError:
        return None


@lru_cache(maxsize=4096)
def day_number(text: str, language: str) -> float | None:
    """Return the first day of an option that is a date, for ordering; None for all else."""
    try:
        low = read_value(text, language, type="date").low
    except BadValue:
        return None
    return None if low is None or NUMBER.fullmatch(text) else float(low)


def bare_figure(question: QuestionText) -> Iterator[Hit]:
    """Guideline 2: ask for what is worth knowing; a figure by itself is soon forgotten, its meaning is not."""
    asks = _ASKS_FIGURE[question.language].search(lower(question.stem, question.language))
    if asks and _is_reckoned(question):
        return
    if asks and _ASKS_SIZE.search(question.stem) and _are_far_apart(question):
        return
    if asks and question.options and all(NUMBER.match(option.text) for option in question.options):
        yield Hit("stem", details={"words": asks[0]})


def _is_reckoned(question: QuestionText) -> bool:
    """Whether the stem gives numbers to reckon with, years apart, so that nothing is recalled."""
    in_digits = (
        number for number in numbers_in(question.stem, question.language).elements() if not _YEAR.match(number)
    )
    return len([*in_digits, *numbers_in_words(question.stem, question.language)]) > 1


def has_number(text: str, language: str) -> bool:
    """Return whether a text has a number, in digits or in words; zero counts."""
    return (
        re.search(r"\d", text) is not None or bool(numbers_in_words(text, language)) or is_spelled("0", text, language)
    )


def _are_far_apart(question: QuestionText) -> bool:
    """Whether every number is at least twice the one before, so that the size is asked for and not the figure."""
    amounts = [amount(option.text, question.language) for option in question.options]
    return all(None not in pair and pair[1] >= 2 * pair[0] for pair in pairwise(amounts))


def amount(text: str, language: str) -> float | None:
    """Return the number of an option with its millions."""
    number = only_number(text, language)
    scale = next((size for word, size in _LARGE.items() if word in text.split()), 1)
    return None if number is None else number * scale
