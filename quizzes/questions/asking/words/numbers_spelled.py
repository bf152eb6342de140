"""Writes the numbers of a question as its text does: on yeddi beside on beş, 2,850 beside 3,060."""

import re
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from quizzes.language.spelled_numbers import spell
from quizzes.language.values import NUMBER_TYPES, Value
from quizzes.questions.asking.texts.drafts import Draft

_NUMBER = re.compile(r"\d{1,3}(?:[,\u00a0]\d{3})+(?![\d.,:%–-])|\d+(?![\d.,:%–-])")

_THOUSANDS = re.compile(r"\d([,\u00a0\u202f ])\d{3}(?!\d)")
_FOUR = re.compile(r"(?<![\d.,])\d{4}(?![\d,])")


def with_spelled_number(draft: Draft, language: str) -> Draft:
    """Return a draft whose number is a word in its text, or has its thousands apart, with key and options like it."""
    value, text = draft.value, draft.sentence.text[draft.start : draft.end]
    if value is None or value.type not in NUMBER_TYPES or draft.write is None:
        return draft
    if any(map(str.isdigit, text)):
        return _apart(draft, text)
    write = partial(_in_words, write=draft.write, language=language)
    return replace(draft, key=write(value), write=write)


def _apart(draft: Draft, text: str) -> Draft:
    """The draft with its thousands set apart where the text has a small thousand so: 2,850."""
    found = _THOUSANDS.match(text)
    if found is None:
        return draft
    write = partial(_with_mark, write=draft.write, mark=found[1])
    return replace(draft, key=write(draft.value), write=write)


def _with_mark(value: Value, *, write: Callable[[Value], str], mark: str) -> str:
    return _FOUR.sub(lambda digits: f"{digits[0][0]}{mark}{digits[0][1:]}", write(value), count=1)


def _in_words(value: Value, *, write: Callable[[Value], str], language: str) -> str:
    text = write(value)
    found = _NUMBER.match(text)
    if found is None:
        return text
    return f"{spell(int(re.sub(r'[^0-9]', '', found.group())), language)}{text[found.end() :]}"
