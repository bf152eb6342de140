"""Numbers in options, and the check for questions that ask for nothing but a figure."""

import re
from collections.abc import Iterator
from itertools import pairwise

from quizzes.language.letters import lower
from quizzes.questions.checking.check import Hit, QuestionText

NUMBER = re.compile(r"^\W*(?:about |təxminən )?[-−]?(\d[\d\u00a0\u202f,. ]*)")
_ASKS_FIGURE = {
    "en": re.compile(r"\bhow (?:many|much|long|high|wide|far|large|big|low|deep|old)\b|\bwhat (?:is|was) the \w+"),
    "az": re.compile(r"\bnə qədər\w*|\bneçə(?!nci)\w*"),
}
_ASKS_SIZE = re.compile(r"\b(?:about how|what, roughly,|təxminən)", re.IGNORECASE)
_LARGE = {"million": 10**6, "milyon": 10**6, "billion": 10**9, "milyard": 10**9, "trillion": 10**12, "trilyon": 10**12}


def only_number(text: str, language: str) -> float | None:
    """Return the number of an option that has one; None for dates and for words."""
    found = re.findall(r"[-−]?\d[\d\u00a0\u202f.,]*", text)
    if len(found) != 1 or not NUMBER.match(text):
        return None
    plain = re.sub(r"[\u00a0\u202f]", "", found[0]).rstrip(".,").replace("−", "-")
    plain = plain.replace(",", "") if language == "en" else plain.replace(",", ".")
    try:
        return float(plain)
    except ValueError:
        return None


def bare_figure(question: QuestionText) -> Iterator[Hit]:
    """Guideline 2: ask for what is worth knowing; a figure by itself is soon forgotten, its meaning is not."""
    asks = _ASKS_FIGURE[question.language].search(lower(question.stem, question.language))
    if asks and _ASKS_SIZE.search(question.stem) and _are_far_apart(question):
        return
    if asks and question.options and all(NUMBER.match(option.text) for option in question.options):
        yield Hit("stem", details={"words": asks[0]})


def _are_far_apart(question: QuestionText) -> bool:
    """Whether every number is at least twice the one before, so that the size is asked for and not the figure."""
    amounts = [_amount(option.text, question.language) for option in question.options]
    return all(None not in pair and pair[1] >= 2 * pair[0] for pair in pairwise(amounts))


def _amount(text: str, language: str) -> float | None:
    number = only_number(text, language)
    scale = next((size for word, size in _LARGE.items() if word in text), 1)
    return None if number is None else number * scale
