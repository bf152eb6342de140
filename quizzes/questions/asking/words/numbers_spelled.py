"""Writes the numbers of a question in words where its text does: on yeddi beside on beş, five hundred beside six."""

import re
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from quizzes.language.spelled_numbers import spell
from quizzes.language.values import NUMBER_TYPES, Value
from quizzes.questions.asking.texts.drafts import Draft

_NUMBER = re.compile(r"\d{1,3}(?:[,\u00a0]\d{3})+(?![\d.,:%–-])|\d+(?![\d.,:%–-])")


def with_spelled_number(draft: Draft, language: str) -> Draft:
    """Return a draft whose number is a word in its text with the key and the options in words, else the draft."""
    value, text = draft.value, draft.sentence.text[draft.start : draft.end]
    if value is None or value.type not in NUMBER_TYPES or draft.write is None or any(map(str.isdigit, text)):
        return draft
    write = partial(_in_words, write=draft.write, language=language)
    return replace(draft, key=write(value), write=write)


def _in_words(value: Value, *, write: Callable[[Value], str], language: str) -> str:
    text = write(value)
    found = _NUMBER.match(text)
    if found is None:
        return text
    return f"{spell(int(re.sub(r'[^0-9]', '', found.group())), language)}{text[found.end() :]}"
