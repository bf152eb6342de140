"""Reads the shipped words that tell measures: units, currencies, months and counted nouns, each language by itself."""

import json
from functools import lru_cache
from pathlib import Path

from babel import Locale
from babel.core import get_global

from quizzes.facts.proposing.suffixes import without_suffix
from quizzes.facts.proposing.tokens import Token

VOCABULARY = Path(__file__).resolve().parent.parent / "vocabulary"
LONGEST_PHRASE = 6


def read_vocabulary(name: str) -> dict:
    """Return one shipped file of words."""
    return json.loads((VOCABULARY / name).read_text(encoding="utf-8"))


@lru_cache
def month_numbers(language: str) -> dict[str, int]:
    """Return the month of each full and short name, in lower case, from CLDR."""
    locale = Locale.parse({"en": "en_US", "az": "az"}[language])
    names = {}
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in locale.months[context][width].items():
                names[name.replace("İ", "i").lower().strip(".")] = number
    if language == "en":
        names["sept"] = 9
    return names


@lru_cache
def weekday_names(language: str) -> frozenset[str]:
    """Return the first words of the names of the days of the week, in lower case."""
    locale = Locale.parse(language)
    return frozenset(name.lower().split()[0] for name in locale.days["format"]["wide"].values())


@lru_cache
def weekday_numbers(language: str) -> dict[str, int]:
    """Return the number of each day of the week, Monday 0, by its name in lower case."""
    locale = Locale.parse(language)
    return {name.replace("İ", "i").lower(): day for day, name in locale.days["format"]["wide"].items()}


@lru_cache
def _phrases(language: str) -> tuple[dict[tuple[str, ...], str], dict[tuple[str, ...], str]]:
    """Return unit phrases whose case does not count, and those (symbols) whose case does."""
    words: dict[tuple[str, ...], str] = {}
    symbols: dict[tuple[str, ...], str] = {}
    for unit, names in read_vocabulary("units.json").items():
        for name in names[language]:
            keep_case = name.lower() != name
            (symbols if keep_case else words)[tuple(name.split())] = unit
        for name in names["symbols"]:
            symbols[tuple(name.split())] = unit
    for code, name in _currency_names(language):
        words[tuple(name.split())] = f"currency:{code}"
    for code in read_vocabulary("currencies.json")["codes"]:
        symbols[(code,)] = f"currency:{code}"
    for symbol, code in read_vocabulary("currencies.json")["before"].items():
        if not symbol.isalpha() and " " not in symbol:
            symbols[(symbol,)] = f"currency:{code}"
    return words, symbols


def _currency_names(language: str) -> list[tuple[str, str]]:
    """The shipped names, and those that CLDR has for the currencies of today."""
    names = {name.replace("İ", "i").lower(): code for code, name in Locale.parse(language).currencies.items()}
    names = {name: code for name, code in names.items() if code in _currencies_of_today() and name.isprintable()}
    return [(code, name) for name, code in (names | read_vocabulary("currencies.json")["after"][language]).items()]


@lru_cache
def _currencies_of_today() -> frozenset[str]:
    lands = get_global("territory_currencies").values()
    return frozenset(row[0] for rows in lands for row in rows if row[2] is None and row[-1])


@lru_cache
def _first_words(language: str) -> frozenset[str]:
    words, symbols = _phrases(language)
    return frozenset(phrase[0] for phrase in (*words, *symbols))


@lru_cache
def _singular_forms(language: str) -> frozenset[str]:
    return frozenset(part for phrase in _phrases(language)[0] for part in phrase)


@lru_cache(maxsize=50_000)
def _plain(word: str, language: str, *, is_first: bool) -> str:
    """The word as unit names have it: without plural s, without Azerbaijani endings.

    "Manatı" is a case of "manat" by itself, and a word of its own in "türkmən manatı".
    """
    known = _first_words(language) if is_first else _singular_forms(language)
    if word in known:
        return word
    if language == "en":
        for ending, instead in (("ies", "y"), ("es", ""), ("s", "")):
            if word.endswith(ending) and word[: -len(ending)] + instead in known:
                return word[: -len(ending)] + instead
        return word
    return without_suffix(word, known) or word


def read_unit(tokens: list[Token], position: int, language: str) -> tuple[str, int] | None:
    """Return the unit or currency:CODE that stands at a position, and the position past it; the longest phrase wins."""
    if position >= len(tokens):
        return None
    token = tokens[position]
    plain = _plain(token.low, language, is_first=True) if token.kind == "word" else token.text
    if plain not in _first_words(language) and token.text not in _first_words(language):
        return None
    words, symbols = _phrases(language)
    best = None
    exact: list[str] = []
    folded: list[str] = []
    at = position
    while at < len(tokens) and len(exact) < LONGEST_PHRASE:
        piece = tokens[at]
        if piece.text == "." and exact and at > position and not piece.spaced:
            at += 1
            continue
        if piece.after_newline and exact and piece.is_capital:
            break
        exact.append(piece.text)
        folded.append(_plain(piece.low, language, is_first=not folded) if piece.kind == "word" else piece.text)
        at += 1
        unit = symbols.get(tuple(exact)) or words.get(tuple(folded))
        if unit is None and piece.kind == "word" and len(exact) > 1:
            unit = symbols.get((*exact[:-1], folded[-1]))
        if unit is not None:
            best = unit, at
    return best


@lru_cache
def currency_signs() -> dict[str, str]:
    """Return the signs and codes that may stand before an amount."""
    return read_vocabulary("currencies.json")["before"]
