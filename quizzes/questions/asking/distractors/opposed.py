"""Turns a statement into a wrong one by the opposite of one word of it: the first – the last, began – ended."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from quizzes.facts.proposing.number_words import can_begin_number
from quizzes.facts.proposing.tokens import word_set
from quizzes.questions.asking.azerbaijani.words.nouns import in_case
from quizzes.questions.asking.azerbaijani.words.words import ADJECTIVES
from quizzes.questions.asking.english.words.verbs import (
    BE,
    HAVE,
    is_base,
    is_noun_too,
    participle_base,
    participle_of,
    past_of,
    third_person,
)
from quizzes.questions.asking.english.words.words import DETERMINERS, PREPOSITIONS
from quizzes.questions.asking.words.adjective_kinds import FOLLOWING, adjectives_beside
from quizzes.questions.asking.words.noun_kinds import nouns_like
from quizzes.questions.asking.words.opposites import NOT_AFTER, OF_NAMES, lists_of
from quizzes.questions.asking.words.verb_kinds import ENDINGS, azerbaijani_form

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_JOINS = frozenset({"and", "or", "və", "ya", "to", "from"})
_ONLY_AFTER_THE = frozenset({"first", "last", "top", "bottom", "beginning", "end", "son", "ilk"})
_THE = frozenset({"the", "his", "her", "its", "their", "at", "in", "on"})
_BEFORE_BASE = frozenset(
    {"to", "can", "cannot", "must", "shall", "could", "will", "would", "may", "might", "should", "did", "does", "do"}
)
_BARE = frozenset({"more", "fewer", "less"})
_TIMES = frozenset({"years", "months", "weeks", "days", "decades", "centuries", "hours", "year", "month", "century"})
_HELPING = BE | HAVE | {"been", "be", "being"}
_KIN = word_set(
    "father mother brother sister son daughter uncle aunt husband wife king queen"
    " oğlu qızı atası anası qardaşı bacısı dayısı xalası əmisi bibisi babası nənəsi"
)
_VERBS_TOO = frozenset({"clear", "clean", "dry", "empty", "cool", "warm", "slow"})
_NAMELESS = frozenset({"young", "old", "dark", "cold", "hot", "dry", "wet", "wild", "high", "low", "deep", "light"})
_ONLY_BEFORE = frozenset({"nearby", "distant", "local", "foreign"})
_GROWING = ("grow", "grew")
_WHERE = PREPOSITIONS - {"to", "by", "from", "than"} | {"only", "wild", "well", "best", "there", "here"}
_DEGREES = frozenset({"çox", "az", "tez", "gec"})
PARTICLES = frozenset(
    ["off", "up", "down", "out", "away", "over", "apart", "back", "asleep", "ill", "behind", "on", "along", "through"]
)
_FIXED = frozenset(
    [
        *(
            "not only",
            "at first",
            "at last",
            "better known",
            "sooner or",
            "more than",
            "less than",
            "more or",
            "over time",
        ),
        *(
            "later on",
            "no longer",
            "as long",
            "how long",
            "long ago",
            "at least",
            "at most",
            "named after",
            "looked after",
        ),
        *("soon after", "after all", "one after", "before long", "so long", "more and", "high school", "early on"),
        *(
            "fall into",
            "falls into",
            "fell into",
            "fallen into",
            "fall on",
            "falls on",
            "fell on",
            "fell in",
            "fall in",
        ),
        *("cold war", "ilk növbədə", "eyni zamanda", "nə qədər", "bir az", "bir qədər", "çox vaxt", "son illər"),
    ]
)


@lru_cache
def _pairs(language: str) -> dict[str, tuple[str, str]]:
    """Every word with its opposite and the form in which it stands: plain, base, third or past."""
    found: dict[str, tuple[str, str]] = {}
    for row in (*lists_of(language), *lists_of(f"{language} statements")):
        one, other = row.split()
        found.setdefault(one, (other, "plain"))
        if language == "az" and all(forms := (in_case(one, "copula"), in_case(other, "copula"))):
            found.setdefault(forms[0], (forms[1], "plain"))
    for one, other in _verbs(language):
        if language == "az":
            for number in range(len(ENDINGS)):
                found.setdefault(azerbaijani_form(one, number), (azerbaijani_form(other, number), "past"))
            continue
        forms = ((past_of, "past"), (participle_of, "past"), (third_person, "third"), (str, "base"))
        for form, name in forms:
            found.setdefault(form(one), (form(other), name))
    return found


@lru_cache
def _participles() -> dict[str, str]:
    """The participle of every English verb with that of its opposite: melted and frozen."""
    return {participle_of(one): participle_of(other) for one, other in _verbs("en")}


def opposite_of(word: str, language: str) -> str | None:
    """Return the opposite of a lower-case word in its form, None where none is known."""
    found = _pairs(language).get(word)
    return found[0] if found is not None else None


def opposite_before(word: str, following: Sequence[str], language: str) -> str | None:
    """Return the opposite of a word before the words that follow it, None where it has none before that noun."""
    rows = adjectives_beside(word, following, language)
    other, form = _pairs(language).get(word, (None, "plain"))
    return (other if form == "plain" else None) if rows is None else next(iter(rows), None)


def _verbs(language: str) -> Iterator[tuple[str, str]]:
    names = ("en verbs",) if language == "en" else ("az verbs", "az verbs also")
    for row in (row for name in names for row in lists_of(name)):
        one, other = row.split()
        if language == "az" or (is_base(one) and is_base(other)):
            yield one, other


def opposed(statement: str, language: str) -> Iterator[tuple[str, str, str]]:
    """Yield a word of a statement, its opposite, and the statement with it: wrong if the statement is right."""
    found = list(_WORD.finditer(statement))
    low = [one[0].lower() for one in found]
    for index, (match, word) in enumerate(zip(found, low, strict=True)):
        if word not in _pairs(language) or (match[0] != word and index):
            continue
        other, form = _pairs(language)[word]
        other = opposite_before(word, _following(statement, found, index), language) if form == "plain" else other
        if form == "past" and language == "en" and index and low[index - 1] in _HELPING:
            other = _participles().get(word)
        if word in _KIN and index + 1 < len(found) and found[index + 1][0][0].isupper():
            continue
        before, after = (low[at] if 0 <= at < len(low) else "" for at in (index - 1, index + 1))
        if (form == "plain" and before in HAVE and participle_base(word)) or _keeps_from(word, low[index + 1 :]):
            continue
        if (
            other is None
            or low.count(word) > 1
            or other in low
            or {before, after} & _JOINS - ({"to"} if form == "base" else set())
        ):
            continue
        if {f"{before} {word}", f"{word} {after}"} & _FIXED or not _fits(form, word, before, after):
            continue
        written = other[0].upper() + other[1:] if match[0][0].isupper() else other
        if _breaks_article(before, written):
            continue
        yield match[0], written, statement[: match.start()] + written + statement[match.end() :]


def _keeps_from(word: str, rest: Sequence[str]) -> bool:
    """Whether a verb goes on with "from", which its opposite does not: prevent the wood from shrinking."""
    return word.startswith(("prevent", "protect", "stop", "keep", "kept", "save")) and "from" in rest


def _following(statement: str, found: list[re.Match[str]], index: int) -> list[str]:
    """The words after one, up to a mark."""
    words: list[str] = []
    for one, other in pairwise(found[index : index + FOLLOWING + 1]):
        if statement[one.end() : other.start()] != " ":
            break
        words.append(other[0].lower())
    return words


def _fits(form: str, word: str, before: str, after: str) -> bool:
    """Whether the words beside one show that it is what its opposite stands for."""
    if lives_there(word, after):
        return False
    if word == "yaşlı" and can_begin_number(before, "az"):
        return False
    if word.startswith("görün") and before in ADJECTIVES:
        return False  # it looks strange, it does not hide so
    if (form != "plain" or word in _VERBS_TOO) and after in PARTICLES:
        return False
    if form == "base":
        return before in _BEFORE_BASE or (before.endswith("s") and not is_noun_too(word))
    if form == "third":
        return before not in DETERMINERS | PREPOSITIONS | {"", "and"} and not nouns_like(before, "en adjectives")
    if form == "past":
        return before not in DETERMINERS and after not in {"by"}
    if before == "the" and (not after or after in PREPOSITIONS) and word in _NAMELESS:
        return False
    if word in _ONLY_AFTER_THE:
        return before in _THE or not word.isascii()
    if word in _BARE:
        return after.endswith("s")
    if word in _ONLY_BEFORE:
        return bool(after) and after not in PREPOSITIONS
    if (word in {"later", "earlier"} and before not in _TIMES) or (word in OF_NAMES and before == "the"):
        return False
    if word in _DEGREES:
        return False
    never = NOT_AFTER - {"so", "too"} | {"last", "lasts", "lasted", "take", "takes", "took"}
    return before not in never and after != "-"


def lives_there(word: str, after: str) -> bool:
    """Return whether a form of to grow tells where or how a plant lives, so that it has no opposite: grows on rocks."""
    return word.startswith(_GROWING) and after in _WHERE


def _breaks_article(before: str, word: str) -> bool:
    is_vowel = word[0].lower() in "aeiou"
    return (before == "an" and not is_vowel) or (before == "a" and is_vowel)
