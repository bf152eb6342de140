"""The check that both languages of a question speak of the same places, people and things; pure."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from quizzes.language.letters import fold
from quizzes.questions.checking.check import Check, Hit, gettext_noop
from quizzes.questions.checking.languages import Pair, fields_of

SHORTEST = 4
_SMALL_WORD = re.compile(r"\b[a-zçəğıöşü]\w*")


@dataclass(frozen=True)
class KnownName:
    """All names of one thing in each language; several things may share one.

    is_plain_word: the name is a word as well (nice, roman), and counts with a capital letter only.
    """

    english: tuple[str, ...]
    azerbaijani: tuple[str, ...]
    is_plain_word: bool = False


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
    in_english = _by_beginning(names, "en")
    in_azerbaijani = _by_beginning(names, "az")

    def look(pair: Pair) -> Iterator[Hit]:
        for field, option, english, azerbaijani in fields_of(pair):
            ours = _named_in(english, in_english, "en")
            theirs = _named_in(azerbaijani, in_azerbaijani, "az")
            for is_plain_word in (False, True):
                lost = _without_partner(ours, theirs, is_plain_word=is_plain_word)
                new = _without_partner(theirs, ours, is_plain_word=is_plain_word)
                if lost and new:
                    yield Hit(field, option, {"words": f"{lost[0].english[0]}, {new[0].azerbaijani[0]}"})
                    break

    return look


Shelf = dict[str, list[tuple[str, KnownName]]]


def _by_beginning(names: tuple[KnownName, ...], language: str) -> Shelf:
    """The names by the first letters of their first word, so that a text is held against few of them."""
    shelf: Shelf = {}
    for known in names:
        for name in known.english if language == "en" else known.azerbaijani:
            if len(name) >= SHORTEST and (words := re.findall(r"\w+", fold(name))):
                shelf.setdefault(words[0][:SHORTEST], []).append((name, known))
    return shelf


def _named_in(text: str, shelf: Shelf, language: str) -> list[KnownName]:
    folded, capitals = fold(text), None
    found: dict[KnownName, None] = {}
    for beginning in dict.fromkeys(word[:SHORTEST] for word in re.findall(r"\w+", folded)):
        for name, known in shelf.get(beginning, ()):
            if known.is_plain_word and capitals is None:
                capitals = fold(_SMALL_WORD.sub("-", text))
            where = capitals if known.is_plain_word else folded
            if known not in found and _pattern(name, language).search(where) is not None:
                found[known] = None
    return list(found)


def _without_partner(some: list[KnownName], others: list[KnownName], *, is_plain_word: bool) -> list[KnownName]:
    alone = (name for name in some if not any(_share_a_name(name, other) for other in others))
    return [name for name in alone if name.is_plain_word is is_plain_word]


def _share_a_name(one: KnownName, other: KnownName) -> bool:
    """Return whether both may be one thing: Kalbajar is the district and the city."""
    shared = (_folded(one.english) & _folded(other.english), _folded(one.azerbaijani) & _folded(other.azerbaijani))
    return any(shared)


@lru_cache(maxsize=4096)
def _folded(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(fold(name) for name in names)


@lru_cache(maxsize=4096)
def _pattern(name: str, language: str) -> re.Pattern:
    """Return what finds a name; in Azerbaijani with whatever endings its last word takes: Tərtər çayının."""
    words = re.findall(r"\w+", fold(name))
    if language == "az" and words:
        words[-1] = re.escape(words[-1]) + r"\w{0,9}"
    return re.compile(r"\b" + r"\W+".join(words) + r"\b")
