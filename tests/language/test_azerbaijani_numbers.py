"""Azerbaijani numbers: ordinals, the suffixes of numerals and Roman numerals."""

from decimal import Decimal

import pytest

from quizzes.language.azerbaijani import numeral_ending, numeral_suffix, ordinal, ordinal_suffix, roman

from .spelled_numbers import SUFFIX_AFTER, spell


def test_ordinal_suffix_agrees_with_spelled_numbers() -> None:
    wrong = [n for n in range(10001) if ordinal_suffix(n) != SUFFIX_AFTER[spell(n).split()[-1]]]
    assert wrong == []


@pytest.mark.parametrize(
    ("number", "written"),
    [
        (1993, "1993-cü"),
        (1900, "1900-cü"),
        (2000, "2000-ci"),
        (2020, "2020-ci"),
        (1930, "1930-cu"),
        (2026, "2026-cı"),
        (1990, "1990-cı"),
        (1929, "1929-cu"),
        (1000, "1000-ci"),
        (10000, "10000-ci"),
        (100000, "100000-ci"),
        (1000000, "1000000-cu"),
        (1000000000, "1000000000-cı"),
        (0, "0-cı"),
        (44, "44-cü"),
    ],
)
def test_ordinal_known_numbers(number: int, written: str) -> None:
    assert ordinal(number) == written


@pytest.mark.parametrize(
    ("number", "case", "suffix"),
    [
        (5, "possessive3", "i"),
        (6, "possessive3", "sı"),
        (9, "possessive3", "u"),
        (25, "possessive3", "i"),
        (2, "possessive3", "si"),
        (10, "possessive3", "u"),
        (30, "possessive3", "u"),
        (25, "locative", "də"),
        (2, "dative", "yə"),
        (3, "dative", "ə"),
        (6, "dative", "ya"),
        (9, "dative", "a"),
        (10, "dative", "a"),
        (20, "dative", "yə"),
        (30, "dative", "a"),
        (100, "dative", "ə"),
        (1000, "dative", "ə"),
        (40, "ablative", "dan"),
        (400, "ablative", "dən"),
        (Decimal("8.65"), "ablative", "dən"),
        (Decimal("0.9"), "ablative", "dan"),
        (6, "genitive", "nın"),
    ],
)
def test_numeral_ending_follows_spoken_form(number: int | Decimal, case: str, suffix: str) -> None:
    assert numeral_ending(number, case) == suffix


@pytest.mark.parametrize(
    ("number", "case", "written"),
    [
        (9, "ablative", "9-dan"),
        (6, "possessive3", "6-sı"),
        (Decimal("8.65"), "dative", "8,65-ə"),
        (-28, "genitive", "−28-in"),
        (53340, "ablative", "53\u00a0340-dan"),
    ],
)
def test_numeral_suffix_writes_number_and_suffix(number: int | Decimal, case: str, written: str) -> None:
    assert numeral_suffix(number, case) == written


def test_numeral_suffix_unknown_case_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown case"):
        numeral_suffix(5, "vocative")


@pytest.mark.parametrize(
    ("number", "written"), [(1, "I"), (4, "IV"), (13, "XIII"), (19, "XIX"), (20, "XX"), (49, "XLIX")]
)
def test_roman_centuries(number: int, written: str) -> None:
    assert roman(number) == written


def test_roman_below_one_is_refused() -> None:
    with pytest.raises(ValueError, match="Roman"):
        roman(0)
