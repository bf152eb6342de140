"""The check that both languages of a question speak of the same places, people and things; pure."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from quizzes.language.letters import fold
from quizzes.questions.checking.check import Check, Hit, gettext_noop
from quizzes.questions.checking.languages import Pair, fields_of

SHORTEST = 4


@dataclass(frozen=True)
class KnownName:
    """All names of one thing in each language; several things may share one."""

    english: tuple[str, ...]
    azerbaijani: tuple[str, ...]


def names_check(names: Iterable[KnownName]) -> Check:
    """Return the check that finds a thing named in English and, in its place, another one in Azerbaijani.

    That a language says “the river” where the other names it is no difference: both have to name something.
    """
    return Check(
        "names_differ",
        gettext_noop("The languages name different things: %(words)s."),
        _look(tuple(names)),
        True,
    )


def _look(names: tuple[KnownName, ...]) -> Callable[[Pair], Iterator[Hit]]:
    def look(pair: Pair) -> Iterator[Hit]:
        for field, option, english, azerbaijani in fields_of(pair):
            english, azerbaijani = fold(english), fold(azerbaijani)
            ours = [name for name in names if any(_has(english, text, "en") for text in name.english)]
            theirs = [name for name in names if any(_has(azerbaijani, text, "az") for text in name.azerbaijani)]
            lost = _without_partner(ours, theirs)
            new = _without_partner(theirs, ours)
            if lost and new:
                yield Hit(field, option, {"words": f"{lost[0].english[0]}, {new[0].azerbaijani[0]}"})

    return look


def _without_partner(some: list[KnownName], others: list[KnownName]) -> list[KnownName]:
    return [name for name in some if not any(_share_a_name(name, other) for other in others)]


def _share_a_name(one: KnownName, other: KnownName) -> bool:
    """Return whether both may be one thing: Kalbajar is the district and the city."""
    shared = (_folded(one.english) & _folded(other.english), _folded(one.azerbaijani) & _folded(other.azerbaijani))
    return any(shared)


@lru_cache(maxsize=4096)
def _folded(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(fold(name) for name in names)


def _has(folded: str, name: str, language: str) -> bool:
    """Return whether a folded text has a name; most names fail at their first letters."""
    return len(name) >= SHORTEST and _beginning(name) in folded and _pattern(name, language).search(folded) is not None


@lru_cache(maxsize=4096)
def _beginning(name: str) -> str:
    return fold(name)[:SHORTEST]


@lru_cache(maxsize=4096)
def _pattern(name: str, language: str) -> re.Pattern:
    """Return what finds a name; in Azerbaijani with whatever endings its last word takes: Tərtər çayının."""
    words = re.findall(r"\w+", fold(name))
    if language == "az" and words:
        words[-1] = re.escape(words[-1]) + r"\w{0,9}"
    return re.compile(r"\b" + r"\W+".join(words) + r"\b")
