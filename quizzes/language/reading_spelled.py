"""Numbers in words turned into digits before a value is read: twelve houses, on iki ev, the nineteenth century."""

import re
from functools import lru_cache

from .azerbaijani_suffixes import FOUR_WAY, last_vowel
from .letters import fold
from .spelled_numbers import spell

_LARGEST = 999
_LARGEST_ORDINAL = 31
_IRREGULAR_ORDINALS = {"one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth"}
_IRREGULAR_ORDINALS |= {"nine": "ninth", "twelve": "twelfth"}
_LARGE = "(?:hundred|thousand|million|billion)"
_PARTS = {
    "en": ((re.compile(r"half an? ", re.I), "0.5 "), (re.compile(rf"an? (?={_LARGE}(?![^\W_]))", re.I), "one ")),
    "az": ((re.compile(r"yarım ", re.I), "0.5 "), (re.compile(r"min (?=[^\W\d_])", re.I), "1000 ")),
}


def number_in_digits(text: str, language: str) -> str:
    """The text with digits for a whole number in words at its start: 12 houses, 5 min manat; else as it stands."""
    for shape, digits in _PARTS[language]:
        text = shape.sub(digits, text, count=1) if shape.match(text) else text
    found = _numbers(language)[1].match(text)
    return text if found is None else f"{_numbers(language)[0][_plain(found[0])]}{text[found.end() :]}"


def ordinals_in_digits(text: str, language: str) -> str:
    """The text with digits for every ordinal in words up to 31: 19th century, 19-cu əsr."""
    ordinals, shape = _ordinals(language)
    return shape.sub(lambda found: ordinals[_plain(found[0])], text)


@lru_cache
def _numbers(language: str) -> tuple[dict[str, int], re.Pattern]:
    names = {spell(number, language): number for number in range(_LARGEST + 1)}
    names |= {name.replace(" and ", " "): number for name, number in names.items()}
    return {_plain(name): number for name, number in names.items()}, _shape(names)


@lru_cache
def _ordinals(language: str) -> tuple[dict[str, str], re.Pattern]:
    name_of, ending = (_english_ordinal, "th") if language == "en" else (_azerbaijani_ordinal, "-ci")
    names = {name_of(spell(number, language)): f"{number}{ending}" for number in range(1, _LARGEST_ORDINAL + 1)}
    return {_plain(name): digits for name, digits in names.items()}, _shape(names)


def _english_ordinal(name: str) -> str:
    before, joint, last = name.rpartition("-")
    regular = f"{last[:-1]}ieth" if last.endswith("y") else f"{last}th"
    return before + joint + _IRREGULAR_ORDINALS.get(last, regular)


def _azerbaijani_ordinal(name: str) -> str:
    vowel = FOUR_WAY[last_vowel(name)]
    return f"{name}nc{vowel}" if name[-1] in FOUR_WAY else f"{name}{vowel}nc{vowel}"


def _shape(names: dict) -> re.Pattern:
    longest_first = sorted(names, key=len, reverse=True)
    ways = "|".join(re.escape(name).replace(r"\ ", "[ -]").replace(r"\-", "[ -]") for name in longest_first)
    return re.compile(rf"(?<![^\W_])(?:{ways})(?![^\W_])", flags=re.IGNORECASE)


def _plain(name: str) -> str:
    return fold(name.replace("-", " "))
