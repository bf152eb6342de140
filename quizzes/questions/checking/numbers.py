"""Numbers of a text in either language, in digits or in words, and those that one text alone gives; pure."""

import re
from collections import Counter
from collections.abc import Callable
from decimal import Decimal

from quizzes.language.letters import lower
from quizzes.questions.checking.measures import differing_measures
from quizzes.questions.checking.number_words import is_spelled, numbers_in_words
from quizzes.questions.checking.numbers_in_full import in_full, numbers_that_need_no_partner

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_SPACED = r"(?:(?<=(?<!\d)\d)|(?<=(?<!\d)\d\d)|(?<=(?<!\d)\d{3}))[\u00a0\u202f ](?=\d{3}(?!\d))"
_GROUPS = {"en": re.compile(rf"(?<=\d),(?=\d{{3}}(?!\d))|{_SPACED}"), "az": re.compile(_SPACED)}
_AGE = r"(?:əsr|yüzil|minillik)"
_ROMAN = re.compile(rf"\b([IVX]+)(?=(?:(?:[–-]| (?:və|ilə) )[IVX]+)? {_AGE})|(?<=[IVX][–-])([IVX]+)(?= {_AGE})")
_NUMERAL = re.compile(r"\b(?:(?=[VX])X{0,3}(?:IX|IV|V?I{0,3})|I{2,3})\b(?<=[IVX]{2})")
_DECADE = re.compile(r"\b([IVX]+) əsrin (\d0)(?=-c[ıiuü] il)")
_SUMMED = re.compile(r"(?<![\d.])([1-9]\d*000)[ \u00a0]([1-9]\d*)(?![\d.])")
_HALF_DAY = re.compile(r"\b(1[0-2]|[1-9])(:[0-5]\d)? ?([ap])\.?m\b\.?", re.IGNORECASE)
_FULL_HOUR = re.compile(r"(?<=\d):00\b")
_EARLY = re.compile(r"\b0(?=\d:\d\d)")
_ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10}
_SCALES = {
    "en": {"thousand": 10**3, "million": 10**6, "mln": 10**6, "billion": 10**9, "bn": 10**9, "trillion": 10**12},
    "az": {"min": 10**3, "milyon": 10**6, "mln": 10**6, "milyard": 10**9, "mlrd": 10**9, "trilyon": 10**12},
}
_SCALED = {
    "en": re.compile(r"(\d+(?:\.\d+)?)[ \u00a0-]?(thousand|million|mln|billion|bn|trillion)s?\b", re.IGNORECASE),
    "az": re.compile(
        r"(\d+(?:[.,]\d+)?)[ \u00a0]?"
        r"(?:(min)(?:in|[iə]|d[əi]n?|dir|lik|lərlə)?|(milyon|milyard|trilyon)\w{0,8}|(mln|mlrd))\b",
        re.IGNORECASE,
    ),
}
_MINUS = re.compile(r"(?<!\d)\u2212(\d+)|(?:^|(?<=[\s(]))(?<!\d )[-–](\d+)")
_SAYS_MINUS = {
    "en": re.compile(r"\b(?:minus|below|negative|frost)\b", re.IGNORECASE),
    "az": re.compile(r"\b(?:minus|mənfi|şaxta|aşağı|soyuq)"),
}


def numbers_in(text: str, language: str) -> Counter[str]:
    """Return the numbers written in digits, decimals with a point; Azerbaijani centuries count as numbers."""
    return Counter(number.replace(",", ".") for number in _NUMBER.findall(_plain(text, language)))


def differing_numbers(english: str, azerbaijani: str) -> set[str]:
    """Return the numbers that one of two texts gives and the other does not, in digits or below a hundred in words.

    Millions may be written out on one side, and a number in words is missed only where the other side has another one.
    An hour may be counted from noon: 3 p.m. and 15:00. What stands beside a number counts too: 5 km and 5 m.
    """
    found = _numbers_of_one(english, azerbaijani)
    full = in_full(english, "en"), in_full(azerbaijani, "az")
    if full != (english, azerbaijani):
        found = (found and _numbers_of_one(*full)) or _instead_of_each_other(*full)
    found -= numbers_that_need_no_partner(english, azerbaijani) if found else set()
    return found or differing_measures(english, azerbaijani)


def _instead_of_each_other(english: str, azerbaijani: str) -> set[str]:
    """The numbers with their millions where each text has one that the other lacks: a million, a billion."""
    if not (_scales_in(english, "en") and _scales_in(azerbaijani, "az")):
        return set()
    ours, theirs = set(_written_out(english, "en")), set(_written_out(azerbaijani, "az"))
    return ours ^ theirs if ours - theirs and theirs - ours else set()


def _numbers_of_one(english: str, azerbaijani: str) -> set[str]:
    found = _differing(english, azerbaijani)
    if found and (hours := _HALF_DAY.sub(_of_whole_day, english)) != english:
        ours, theirs = (_FULL_HOUR.sub("", _EARLY.sub("", text)) for text in (hours, azerbaijani))
        found = _differing(ours, theirs)
    in_full = _DECADE.sub(lambda decade: f"{100 * (_from_roman(decade[1]) - 1) + int(decade[2])}", azerbaijani)
    return _differing(english, in_full) if found and in_full != azerbaijani else found


def _of_whole_day(found: re.Match) -> str:
    """The hour as a whole day counts it: 15:30 for 3:30 p.m."""
    return f"{int(found[1]) % 12 + (12 if found[3].lower() == 'p' else 0)}{found[2] or ''}"


def _differing(english: str, azerbaijani: str) -> set[str]:
    as_written = _only_one_has(numbers_in, english, azerbaijani)
    if as_written or _scales_in(english, "en") != _scales_in(azerbaijani, "az"):
        written_out = _only_one_has(_written_out, english, azerbaijani)
        if written_out:
            return as_written or written_out
    return _in_words_of_one(english, azerbaijani) | _below_zero_in_one(english, azerbaijani)


def _plain(text: str, language: str) -> str:
    if language == "az":
        text = _ROMAN.sub(lambda found: str(_from_roman(found[1] or found[2])), text)
    return _GROUPS["en" if language == "en" else "az"].sub("", text)


def _from_roman(numeral: str) -> int:
    digits = [_ROMAN_DIGITS[letter] for letter in numeral]
    pairs = zip(digits, [*digits[1:], 0], strict=True)
    return sum(-digit if digit < following else digit for digit, following in pairs)


def _only_one_has(read: Callable[[str, str], Counter[str]], english: str, azerbaijani: str) -> set[str]:
    ours, theirs = set(read(english, "en")), set(read(azerbaijani, "az"))
    ours -= {str(number) for number in _not_in_digits(azerbaijani, "az")} - theirs
    theirs -= {str(number) for number in _not_in_digits(english, "en")} - ours
    only = {number for number in ours - theirs if not is_spelled(number, azerbaijani, "az")}
    return only | {number for number in theirs - ours if not is_spelled(number, english, "en")}


def _scales_in(text: str, language: str) -> set[int]:
    return {_scale(found, language) for found in _SCALED[language].finditer(_plain(text, language))}


def _written_out(text: str, language: str) -> Counter[str]:
    """The numbers with their millions in digits: 5900000 for 5.9 million."""
    plain = _plain(text, language)
    in_digits = _SCALED[language].sub(lambda found: _in_digits(found, language), plain)
    return numbers_in(_SUMMED.sub(_sum_of, in_digits), "en")


def _sum_of(found: re.Match) -> str:
    """2 000 000 and 300 000 side by side are one number; 2000 and 2000 are not."""
    large, small = int(found[1]), int(found[2])
    return str(large + small) if large % 10 ** len(found[2]) == 0 else found[0]


def _in_digits(found: re.Match, language: str) -> str:
    amount = (Decimal(found[1].replace(",", ".")) * _scale(found, language)).normalize()
    return f"{amount:f}"


def _scale(found: re.Match, language: str) -> int:
    return _SCALES[language][lower(next(filter(None, found.groups()[1:])), language)]


def _in_words_of_one(english: str, azerbaijani: str) -> set[str]:
    ours, theirs = _not_in_digits(english, "en"), _not_in_digits(azerbaijani, "az")
    lost = _missing(ours, azerbaijani, "az")
    new = _missing(theirs, english, "en")
    return lost | new if lost and new else set()


def _not_in_digits(text: str, language: str) -> frozenset[int]:
    """The numbers in words, and those in Roman numerals of two signs or more: Henry VIII."""
    return numbers_in_words(text, language) | {_from_roman(numeral) for numeral in _NUMERAL.findall(text)}


def _missing(numbers: frozenset[int], text: str, language: str) -> set[str]:
    """The numbers that a text gives neither in digits nor in words."""
    digits = numbers_in(text, language)
    absent = (str(number) for number in numbers - _not_in_digits(text, language))
    return {number for number in absent if number not in digits and not is_spelled(number, text, language)}


def _below_zero_in_one(english: str, azerbaijani: str) -> set[str]:
    ours, theirs = _below_zero(english), _below_zero(azerbaijani)
    lost = ours - theirs if not _SAYS_MINUS["az"].search(lower(azerbaijani, "az")) else set()
    new = theirs - ours if not _SAYS_MINUS["en"].search(english) else set()
    return {f"\u2212{number}" for number in lost | new}


def _below_zero(text: str) -> set[str]:
    return {found[1] or found[2] for found in _MINUS.finditer(text)}
