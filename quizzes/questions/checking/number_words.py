"""Numbers below a million written in words: which of them stand in a text of either language; pure."""

import re
from collections.abc import Iterator
from functools import lru_cache

from quizzes.language.letters import lower

_SMALL = {
    "en": "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen",
    "az": "sıfır bir iki üç dörd beş altı yeddi səkkiz doqquz",
}
_TENS = {
    "en": "ten twent thirt fort fift sixt sevent eight ninet",
    "az": "on iyirmi otuz qırx əlli altmış yetmiş səksən doxsan",
}
_ORDINALS = {"1": "first", "2": "second", "3": "third", "5": "fif", "8": "eigh", "9": "nin", "12": "twelf"}
_TY = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS_IN_FULL = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth"
)
ENGLISH_NUMBERS = {
    **{word: number for number, word in enumerate(_SMALL["en"].split()) if number},
    **{word: number for number, word in enumerate(_ORDINALS_IN_FULL.split(), 1)},
    **{word: 10 * tens for tens, word in enumerate(_TY.split(), 2)},
    **{f"{word[:-1]}ieth": 10 * tens for tens, word in enumerate(_TY.split(), 2)},
    "twice": 2,
    "thrice": 3,
}
_AZERBAIJANI = {  # not üçün, beşik, altında, onun
    1: r"bir(?:inci\w*)?",
    2: r"iki\w*",
    3: r"üç(?!ün$)\w*",
    4: r"dörd\w*",
    5: r"beş(?!i[kyğ])\w*",
    6: r"altı(?:sı\w*|ncı\w*|dan?|ya)?",
    7: r"yeddi\w*",
    8: r"səkkiz\w*",
    9: r"doqquz\w*",
    10: r"on(?:uncu\w*)?",
    20: r"iyirmi\w*",
    30: r"otuz\w*",
    40: r"qırx(?:ıncı\w*|dan?|a|ın|ı)?",
    50: r"əlli\w*",
    60: r"altmış\w*",
    70: r"yetmiş(?:inci\w*)?",
    80: r"səksən\w*",
    90: r"doxsan\w*",
}
_MULTIPLIERS = {
    "en": {12: "dozen", 100: "hundred(?:th)?", 1000: "thousand(?:th)?"},
    "az": {12: "düjün", 100: r"yüz(?:üncü\w*|ü|ə|dən?)?", 1000: r"min(?:inci\w*|i|ə|dən?)?"},
}
_UNREAD = {
    "en": re.compile(
        r"\b(?:hundreds|thousands|dozens|half (?:a )?(?:hundred|thousand|dozen)|million|billion)"
        r"|\d (?:hundred|thousand|dozen)"
    ),
    "az": re.compile(r"\b(?:(?:yüz|min)(?:l[aə]r|ill?i)\w*|yarım|(?:yüz|min)də bir|milyon|milyard)|\d (?:yüz|min)\b"),
}
_MULTIPLYING = frozenset({12, 100})
_WORD = re.compile(r"[^\W\d_]+")


def numbers_in_words(text: str, language: str) -> frozenset[int]:
    """Return the numbers from 2 written in words, cardinals and ordinals; nothing where millions are spelled."""
    small = lower(text, language)
    if _UNREAD[language].search(small):
        return frozenset()
    return frozenset(_composed(value_of(word, language) for word in _WORD.findall(small) if word != "and"))


def _composed(values: Iterator[int]) -> Iterator[int]:
    """Twenty and three make one number, two and hundred too, and one alone is hardly ever meant as a number."""
    whole, part = 0, 0
    for value in values:
        if value == 1000 and whole == 0:
            whole, part = (part or 1) * 1000, 0
        elif value in _MULTIPLYING and part < 100:
            part = (part or 1) * value
        elif value and ((whole and not part) or _may_follow(part, value)):
            part += value
        else:
            yield from _counted(whole + part)
            whole, part = (1000, 0) if value == 1000 else (0, value)
    yield from _counted(whole + part)


def _may_follow(part: int, value: int) -> bool:
    """Whether a number below a hundred goes on with this one: twenty with three, a hundred with twenty."""
    return (part % 10 == 0 and value < 10 <= part) or (part % 100 == 0 and value < 100 <= part)


def _counted(number: int) -> Iterator[int]:
    if number > 1:
        yield number


@lru_cache(maxsize=8192)
def value_of(word: str, language: str) -> int:
    """Return the number that a word in small letters is; 0 where it is none."""
    for number, shape in _MULTIPLIERS[language].items():
        if re.fullmatch(shape, word):
            return number
    if language == "en":
        return ENGLISH_NUMBERS.get(word, 0)
    return next((number for number, shape in _AZERBAIJANI.items() if re.fullmatch(shape, word)), 0)


def with_number_in_digits(text: str, language: str) -> str:
    """Return a text that has one number in words with this number in digits: 44 days; any other text as it is."""
    numbers = numbers_in_words(text, language)
    places = [found.span() for found in _WORD.finditer(text) if value_of(lower(found[0], language), language)]
    if len(numbers) != 1 or not places or re.search(r"\d", text):
        return text
    return f"{text[: places[0][0]]}{min(numbers)}{text[places[-1][1] :]}"


def is_spelled(number: str, text: str, language: str) -> bool:
    """Return whether a whole number stands in the text in words, as a cardinal or an ordinal."""
    if not number.isdigit():
        return False
    if int(number) > 99:
        return int(number) in numbers_in_words(text, language)
    return any(re.search(rf"\b{words}", lower(text, language)) for words in _spelled(int(number), language))


def _spelled(number: int, language: str) -> Iterator[str]:
    small = _SMALL[language].split()
    tens, ones = divmod(number, 10)
    if number < len(small):
        yield small[number]
        if language == "en" and str(number) in _ORDINALS:
            yield _ORDINALS[str(number)]
        return
    ten = _TENS[language].split()[tens - 1]
    if ones == 0:
        yield ten
    elif language == "az":
        yield f"{ten} {small[ones]}"
    else:
        yield from (f"{ten}y[- ]{word}" for word in (small[ones], _ORDINALS.get(str(ones), small[ones])))
