"""Tells whether a stem or the title of the text says the answer, or a wrong one, so that nobody has to know it."""

import re

from quizzes.language.letters import fold
from quizzes.questions.asking.gaps.gaps import quoted
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.words.vocabulary import words_of
from quizzes.questions.asking.worth import title_of

LEAST_NAME, LONGEST_CASE = 3, 4
_NUMBERS = words_of("en", "number_words")
_ROMAN = re.compile(r"[ivxlc]+")


def title_says(draft: Draft) -> bool:
    """Return whether the title of the text, which is that of the quiz, says the key, a name in whatever case."""
    if draft.value is not None:
        return False
    title = title_of(draft)
    words = [word.strip(".,:;!?“”\"'’") for word in fold(title).split()]
    names = fold(draft.name).split()
    is_named = bool(names) and all(any(_is_one(name, word) for word in words) for name in names)
    return is_named or says_key(title, draft.key)


def _is_one(name: str, word: str) -> bool:
    """Whether a word is a name with or without an ending."""
    return len(name) >= LEAST_NAME and word.startswith(name) and len(word) - len(name) <= LONGEST_CASE


def echoes(stem: str, key: str, others: list[str]) -> bool:
    """Return whether the stem repeats a longer word of the key that no other option has."""
    return bool(_beginnings(stem) & _beginnings(key) - set().union(*map(_beginnings, others)))


def _beginnings(text: str) -> set[str]:
    words = (word.strip(".,?!“”\"'()’") for word in fold(text).split())
    return {word[:5] for word in words if len(word) > 4}


def says_name(stem: str, words: str) -> bool:
    """Return whether a stem says a name that is offered beside its key: Who set out to prove John Snow wrong?"""
    return words[:1].isupper() and fold(words) in fold(quoted(stem))


def says_key(stem: str, key: str) -> bool:
    """Return whether the stem says the key, or all its longer words."""
    words = [word.strip(".,?!“”\"'()").removesuffix("’s").removesuffix("'s") for word in fold(stem).split()]
    in_key = [word.strip(".,?!“”\"'()") for word in fold(key).split()]
    if len(in_key) > 1 and "hansi" in words[:-1]:
        kind = words[words.index("hansi") + 1]
        in_key = in_key[:-1] if in_key[-1][:3] == kind[:3] else in_key
    longer = [word for word in in_key if len(word) > 3]
    if any((_ROMAN.fullmatch(word) or word.isdigit() or word in _NUMBERS) and word not in words for word in in_key):
        return False
    if longer:
        stems = {word[:5] for word in words if len(word) > 3}
        return all(word[:5] in stems for word in longer)
    return f" {' '.join(in_key)} " in f" {' '.join(words)} "
