"""Tells how like two answers are: kind, article, length, and how far apart the text says them."""

from collections.abc import Iterable
from functools import lru_cache
from random import Random

from quizzes.language.letters import fold as fold_letters
from quizzes.language.values import DATE_TYPES, Value
from quizzes.questions.asking.texts.drafts import Draft, Phrase
from quizzes.questions.asking.texts.typed import is_range
from quizzes.questions.asking.words.vocabulary import words_of

LONGER_TIMES, LONGER_LETTERS = 1.4, 12
HEAD = 4


@lru_cache(maxsize=20_000)
def fold(text: str) -> str:
    """Return the text as search compares it."""
    return fold_letters(text)


def is_like(value: Value, key: Value) -> bool:
    if value.type in DATE_TYPES:
        return key.type in DATE_TYPES and value.precision == key.precision and value.type == key.type
    return value.dimension == key.dimension and value.type == key.type and is_range(value) == is_range(key)


def article(words: str) -> str:
    first = words.partition(" ")[0]
    return {"an": "a"}.get(first, first if first in {"a", "the"} else "")


def without_article(words: str) -> str:
    """Return words without the English article that opens them."""
    return words.partition(" ")[2] if words.startswith(("a ", "an ", "the ")) else words


def kin_of(pool: str) -> tuple[str, ...]:
    """Return the pools whose phrases may stand beside those of this one: the same article in the other number."""
    parts = pool.split(":")
    if parts[0] == "reason":
        return (f"{pool}+",)
    if parts[0] == "term":
        return (f"thing:bare:{parts[1]}:thing", f"thing:thing:{parts[1]}")
    if parts[0] != "thing":
        return ()
    article, number, kind = (parts[1], parts[2], parts[3]) if len(parts) == 4 else ("", parts[2], parts[1])
    if not article:
        return ()
    if article == "bare" and kind != "human":
        return ()
    others = [f"thing:{article}:{'one' if number == 'many' else 'many'}:{kind}"]
    if kind == "human":
        others += [
            f"thing:{one}:{two}:human" for one in ("the", "bare", "a") for two in ("one", "many") if one != article
        ]
    return tuple(others)


def distance(phrase: Phrase, draft: Draft) -> tuple[int, int]:
    """How far away the text says the phrase, in steps, then how much longer or shorter it is than the key."""
    far = min(abs(number - draft.sentence.number) for number in phrase.sentences)
    return abs(len(phrase.words) - len(draft.key)) // 10 + far // 6, far // 3


def is_of_like_length(words: str, key: str) -> bool:
    short, long = sorted((len(words), len(key)))
    return long <= short * 2.5 or long - short <= LONGER_LETTERS


def is_key_too_long(key: str, others: list[str]) -> bool:
    longest = max(map(len, others))
    return len(key) > longest * LONGER_TIMES and len(key) - longest >= LONGER_LETTERS


def shuffled(items: Iterable[str], random: Random) -> list[str]:
    """Return the items in an order that only the random tells."""
    row = sorted(items)
    random.shuffle(row)
    return row


def content_words(text: str) -> frozenset[str]:
    """Return the beginnings of the longer words of a text, by which two sentences show that they speak of one thing."""
    words = (word.strip(".,;:!?“”\"'()") for word in fold(text).split())
    return frozenset(word[:5] for word in words if len(word) > 3 and not word[0].isdigit() and word not in _SMALL)


_SMALL = words_of("en", "small")


def is_within(one: str, other: str, language: str) -> bool:
    """Return whether one phrase adds to the other (pulp, clean pulp); in Azerbaijani, whether their heads are one."""
    beginnings = [[word[:HEAD] for word in fold(words).split() if len(word) > 2] for words in (one, other)]
    if not all(beginnings):
        return False
    if language == "az" and beginnings[0][-1] == beginnings[1][-1] and " ".join((one, other)).islower():
        return True
    if language == "en" and beginnings[0][-1] == beginnings[1][-1]:
        return True
    sets = [set(row) - {"the"} for row in beginnings]
    return bool(sets[0] and sets[1]) and (sets[0] <= sets[1] or sets[1] <= sets[0])
