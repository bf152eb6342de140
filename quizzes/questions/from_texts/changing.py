"""Changes what is stored of a proposed question: other wrong answers, one's own, another key; pure."""

import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace

from quizzes.language.reading import read_value
from quizzes.language.values import DATE_TYPES, BadValue
from quizzes.questions.from_texts.content import Content, ContentOption, ordered

_YEAR = re.compile(r"\d{4}(?!\d)")


def with_wrong_answers(content: Content, words: Sequence[str]) -> Content:
    """Return the content with those wrong answers that read so, the others being choices; in their order.

    KeyError where one of the words is neither an option nor a choice.
    """
    keys = [option for option in content.options if option.is_key]
    wrong = {option.words: option for option in (*content.options, *content.choices) if not option.is_key}
    chosen = [wrong.pop(one) for one in dict.fromkeys(words)]
    seed = next(iter(content.stem.values()), "")
    options = ordered([*keys, *chosen], is_fixed=content.is_order_fixed, seed=seed)
    return replace(content, options=options, choices=tuple(wrong.values()))


def with_own_answer(content: Content, words: str) -> Content:
    """Return the content with one more wrong answer, in the language in which the key is written first."""
    like = next(option for option in content.options if option.is_key)
    return _in_order(content, [*content.options, replace(_reworded(like, words), is_key=False, explanation={})])


def with_key(content: Content, words: str) -> Content:
    """Return the content with other words for its right answer, in the language in which that is written first."""
    options = [
        _reworded(option, words) if option.is_key and option.words != words else option for option in content.options
    ]
    return _in_order(content, options)


def _reworded(option: ContentOption, words: str) -> ContentOption:
    """An option with other words, typed like the old ones where they can be read so."""
    language, value = next(iter(option.text)), None
    if option.value is not None:
        with suppress(BadValue):
            value = read_value(words, language, type=option.value.type, unit=option.value.unit)
    return replace(option, text={language: words}, value=value)


def _in_order(content: Content, options: list[ContentOption]) -> Content:
    """The content with these options: numbers and dates in order ascend, the place of any other key is drawn."""
    is_dated = any(option.value is not None and option.value.type in DATE_TYPES for option in options)
    are_years = all(_YEAR.match(option.words) for option in options)
    is_numbered = content.is_order_fixed and all(option.number is not None for option in options)
    are_numbers = not is_dated and (are_years or is_numbered)
    if are_numbers:
        options = sorted(options, key=lambda option: option.number)
    seed, is_fixed = next(iter(content.stem.values()), ""), content.is_order_fixed or are_numbers
    return replace(content, options=ordered(options, is_fixed=is_fixed, seed=seed), is_order_fixed=is_fixed)
