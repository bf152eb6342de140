"""Writes small English numbers in words where the text does: three ways, and five beside them."""

import re
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from quizzes.language.values import NUMBER_TYPES, Value
from quizzes.questions.asking.gaps.gaps import CLOSES, GAP, OPENS
from quizzes.questions.asking.texts.drafts import Draft

WORDS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
)  # fmt: skip
_LATER = re.compile(
    rf"{OPENS}(?:About |Some |Only )?(?:[A-Z]?[a-z-]+|\d+)(?: (?:or|and) [a-z-]+)?(?: a half)?"
    r" (?:second|minute|hour|day|week|month|year|decade|centur)(?:s|y|ies)? (?:later|earlier|afterwards),? "
)
_NUMBER = re.compile(r"\d+(?![\d.,:%])")


def spelled(draft: Draft) -> Draft:
    """Return a draft whose number is a word in its text with key and options in words."""
    value = draft.value
    is_word = draft.sentence.text[draft.start : draft.start + 1].isalpha()
    if value is None or value.type not in NUMBER_TYPES or not is_word or draft.write is None:
        return draft
    write = partial(_in_words, write=draft.write)
    return replace(draft, key=write(value), write=write)


def without_later(draft: Draft) -> Draft:
    """Return a gap without the "Five years later" that opens its sentence and counts from one that is not there."""
    found = _LATER.search(draft.stem)
    if found is None or not draft.stem[found.end() :].strip(CLOSES) or GAP in found[0]:
        return draft
    rest = draft.stem[found.end() :]
    return replace(draft, stem=f"{draft.stem[: found.start()]}{OPENS}{rest[0].upper()}{rest[1:]}")


def _in_words(value: Value, *, write: Callable[[Value], str]) -> str:
    text = write(value)
    found = _NUMBER.match(text)
    return text if found is None or int(found[0]) >= len(WORDS) else f"{WORDS[int(found[0])]}{text[found.end() :]}"
