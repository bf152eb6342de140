"""Names as a teacher pastes them, and usernames made of them; pure, it reads no table."""

import re
from collections.abc import Collection, Iterable

from quizzes.language.letters import fold, slug, visible

MOST_NAMES = 60
LONGEST_NAME = 150
_LONGEST_STEM = 24
_NUMBERING = re.compile(r"^\s*(?:\d+\s*[.):\-–—]|[-–—•*])\s*|^\s*\d+\s+(?=\D)")


def pasted_names(text: str) -> list[str]:
    """One name for each line that holds a letter: numbering ("1.", "2)", "-") and extra spaces are dropped."""
    return [name for line in text.splitlines() if _has_letter(name := _name_in(line))]


def lines_without_name(text: str) -> list[int]:
    """The numbers, from 1, of the lines that are not empty and hold no letter."""
    lines = enumerate(text.splitlines(), 1)
    return [number for number, line in lines if line.strip() and not _has_letter(_name_in(line))]


def _name_in(line: str) -> str:
    return visible(_NUMBERING.sub("", visible(line)))


def _has_letter(name: str) -> bool:
    return any(character.isalpha() for character in name)


def first_and_repeated(names: Iterable[str], known: Iterable[str]) -> tuple[list[str], list[str]]:
    """The names to add, and those left out because the class or the list has them already (folded alike)."""
    seen = {fold(name) for name in known}
    first, repeated = [], []
    for name in names:
        (repeated if fold(name) in seen else first).append(name)
        seen.add(fold(name))
    return first, repeated


def username_stem(name: str) -> str:
    """The ASCII username of a name, without number: whole words, at most 24 characters; `learner` where none fits."""
    words = slug(name).split("-")
    stem = words[0][:_LONGEST_STEM]
    for word in words[1:]:
        if len(stem) + 1 + len(word) > _LONGEST_STEM:
            break
        stem = f"{stem}-{word}"
    return stem or "learner"


def unique_usernames(names: Iterable[str], taken: Collection[str]) -> list[str]:
    """One username for each name, numbered from 2 where another person has it."""
    used = {username.casefold() for username in taken}
    result = []
    for name in names:
        stem = candidate = username_stem(name)
        number = 1
        while candidate in used:
            number += 1
            candidate = f"{stem}{number}"
        used.add(candidate)
        result.append(candidate)
    return result
