"""Values that stand beside a date or a number: told elsewhere in the text, then of the same shape."""

from collections.abc import Iterable
from datetime import date
from random import Random
from typing import Protocol

from quizzes.language.values import Value
from quizzes.questions.asking.distractors.fairness import (
    is_possible_for,
    is_written_alike,
)
from quizzes.questions.asking.distractors.told_times import Times, is_possible_time_for
from quizzes.questions.asking.gaps.gaps import quoted
from quizzes.questions.asking.texts.drafts import Draft, Sentence
from quizzes.questions.asking.texts.likeness import (
    content_words,
    is_like,
)
from quizzes.questions.writing.distractors import Choice, Claimed, choose_values

SAME_THING = 0.5
MOST_VALUES, TURNS = 30, 4


class Told(Protocol):
    """What a text tells: its values with their sentences, the words of each sentence, the day on which it is read."""

    sentences: list[Sentence]
    typed: list[tuple[Sentence, Value]]
    words: dict[int, frozenset[str]]
    language: str
    times: Times
    today: date


def values_beside(draft: Draft, shelf: Told, random: Random) -> list[tuple[str, Value | None]]:
    """Return values of the type of the key, of the text first, that no sentence gives for the same thing."""
    first: list[tuple[str, Value | None]] = []
    for _turn in range(TURNS):
        found = _values_beside(draft, shelf, random)
        if found and _stand_around(draft.value, found):
            return found
        first = first or found
    return first


def _stand_around(key: Value, found: list[tuple[str, Value | None]]) -> bool:
    """Whether values stand on both sides of the key."""
    return len({value.low < key.low for _words, value in found if value is not None and value.low is not None}) > 1


def _values_beside(draft: Draft, shelf: Told, random: Random) -> list[tuple[str, Value | None]]:
    key = Choice(draft.value, {shelf.language: draft.key})
    others = list(dict.fromkeys(value for _sentence, value in shelf.typed if is_like(value, draft.value)))
    others = random.sample(others, MOST_VALUES) if len(others) > MOST_VALUES else others
    tier = [Choice(value, {shelf.language: draft.write(value)}) for value in others]
    is_possible_number = is_possible_for(draft)
    is_possible_time = is_possible_time_for(draft, shelf.times, shelf.typed, shelf.sentences)
    claimed = Claimed(tuple(_said_of_the_same(draft, shelf)), frozenset())
    chosen = choose_values(
        key,
        [[choice for choice in tier if is_written_alike(choice.texts[shelf.language], draft.key)]],
        claimed=claimed, random=random, today=shelf.today,
        write=lambda value: {shelf.language: draft.write(value)},
        is_possible=lambda value: is_possible_number(value) and is_possible_time(value) and not _is_said(draft, value),
    )  # fmt: skip
    texts = [choice.texts[shelf.language] for choice in chosen]
    if not all(is_written_alike(text, draft.key) for text in texts):
        return []
    return [(choice.texts[shelf.language], choice.value) for choice in chosen]


def _is_said(draft: Draft, value: Value) -> bool:
    """Whether the stem itself says the words of a value: ten or even ten years."""
    said = "".join(letter if letter.isalnum() else " " for letter in quoted(draft.stem).lower())
    return f" {draft.write(value).lower()} " in f" {said} "


def _said_of_the_same(draft: Draft, shelf: Told) -> Iterable[Value]:
    """The values that a sentence gives which speaks of what the stem asks about."""
    asked = content_words(quoted(draft.stem))
    is_gap = quoted(draft.stem) != draft.stem
    for sentence, value in shelf.typed:
        is_beside = sentence.number == draft.sentence.number and value.value != draft.value.value
        if is_beside and (is_gap or (is_like(value, draft.value) and draft.write(value) in draft.stem)):
            yield value
        if sentence.number == draft.sentence.number or not is_like(value, draft.value):
            continue
        shared = asked & shelf.words[sentence.number]
        if asked and len(shared) >= SAME_THING * len(asked):
            yield value
