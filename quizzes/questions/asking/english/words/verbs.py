"""English verbs and their forms: which word can be which form of which verb; word lists and spelling only."""

import re
from functools import lru_cache

from quizzes.questions.asking.words.vocabulary import rows_of, words_of

BE = frozenset({"is", "are", "was", "were", "am"})
HAVE = frozenset({"has", "have", "had"})
DO = frozenset({"do", "does", "did"})
MODALS = frozenset({"can", "could", "will", "would", "may", "might", "must", "should"})
AUXILIARIES = BE | HAVE | DO | MODALS
_DOUBLES = words_of("en", "doubles")
_SHORT = re.compile(r"(?:[^aeiou]|qu)*[aeiou][^aeiouwxyh]")  # one short vowel before one consonant: dip, dipped
_REGULAR = words_of("en", "regular_verbs")
_IRREGULAR_ROWS = tuple(tuple(row.split()) for row in rows_of("en", "irregular_verbs"))
_BASES = tuple(dict.fromkeys([*(row[0] for row in _IRREGULAR_ROWS), *sorted(_REGULAR)]))
_NOUNS_TOO = words_of("en", "nouns_too")


def _past(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ied"
    return base + (base[-1] if base in _DOUBLES or _SHORT.fullmatch(base) else "") + "ed"


def third_person(base: str) -> str:
    """Return the form that goes with he, she or it."""
    if base in {"have", "be"}:
        return {"have": "has", "be": "is"}[base]
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")


_PASTS = {base: _past(base) for base in _REGULAR} | {row[0]: row[1] for row in _IRREGULAR_ROWS}
_PARTICIPLES = {base: _past(base) for base in _REGULAR} | {row[0]: row[2] for row in _IRREGULAR_ROWS}
_BY_PAST: dict[str, str] = {}
_BY_PARTICIPLE: dict[str, str] = {}
for _base in _BASES:
    _BY_PAST.setdefault(_PASTS[_base], _base)
    _BY_PARTICIPLE.setdefault(_PARTICIPLES[_base], _base)
_BY_PAST |= {"travelled": "travel", "modelled": "model", "labelled": "label", "burnt": "burn", "learnt": "learn"}
_BY_PARTICIPLE |= {"travelled": "travel", "burnt": "burn", "learnt": "learn", "showed": "show", "grazed": "graze"}
_BY_PAST["found"], _BY_PAST["lay"], _BY_PAST["ground"], _BY_PAST["wound"] = "find", "lie", "grind", "wind"
_BY_PARTICIPLE["found"] = "find"
_BY_THIRD = {third_person(base): base for base in _BASES}
_NO_PAST = words_of("en", "no_past")


@lru_cache(maxsize=20_000)
def past_base(word: str) -> str | None:
    """Return the verb of which a lower-case word is the simple past, or None."""
    return _BY_PAST.get(word)


@lru_cache(maxsize=20_000)
def participle_base(word: str) -> str | None:
    """Return the verb of which a lower-case word is the past participle, or None."""
    return _BY_PARTICIPLE.get(word)


def looks_past(word: str) -> bool:
    """Return whether a word ends as pasts do, known or not."""
    return word in _BY_PAST or (word.endswith("ed") and len(word) > 4 and word not in _NO_PAST)


def looks_participle(word: str) -> bool:
    """Return whether a word can be a past participle, known or not."""
    return word in _BY_PARTICIPLE or (word.endswith("ed") and len(word) > 4 and word not in _NO_PAST)


def is_only_past(word: str) -> bool:
    """Return whether a word is a simple past and no participle: wrote, grew, began."""
    return word in _BY_PAST and word not in _BY_PARTICIPLE


def third_base(word: str) -> str | None:
    """Return the verb of which a word is the form with -s, or None."""
    return _BY_THIRD.get(word)


def is_base(word: str) -> bool:
    """Return whether a word is the plain form of a known verb."""
    return word in _PASTS or word == "be"


def is_noun_too(word: str) -> bool:
    """Return whether a form with -s is as often a noun in the plural."""
    return word in _NOUNS_TOO


def participle_of(base: str) -> str:
    """Return the past participle of a known verb."""
    return _PARTICIPLES[base]


def past_or_none(base: str) -> str | None:
    """Return the simple past of a verb, of an unknown one by its spelling; None where that may double a letter."""
    if base in _PASTS:
        return _PASTS[base]
    is_short = (
        len(base) < 6 and base[-1] not in "aeiouwxy" and base[-2:-1] in "aeiou" and base[-3:-2] not in set("aeiou")
    )
    return None if is_short else _past(base)


def past_of(base: str) -> str:
    """Return the simple past of a known verb."""
    return _PASTS[base]


def gerund_of(base: str) -> str:
    """Return the form with -ing: selling, making, cutting, lying."""
    if base.endswith("ie"):
        return f"{base[:-2]}ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")) and base != "be":
        return f"{base[:-1]}ing"
    is_doubled = base in _DOUBLES or base in _DOUBLED
    return f"{base}{base[-1]}ing" if is_doubled else f"{base}ing"


_DOUBLED = frozenset(
    ["run", "cut", "put", "set", "get", "sit", "swim", "win", "dig", "begin", "forget", "hit", "let", "shut", "spin",
     "split", "bid", "spit", "quit", "slit", "forbid"]
)  # fmt: skip
