"""Numbers below a hundred written in words: which of them stand in a text of either language; pure."""

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
_ENGLISH = {
    **{word: number for number, word in enumerate(_SMALL["en"].split()) if number},
    **{word: number for number, word in enumerate(_ORDINALS_IN_FULL.split(), 1)},
    **{word: 10 * tens for tens, word in enumerate(_TY.split(), 2)},
    **{f"{word[:-1]}ieth": 10 * tens for tens, word in enumerate(_TY.split(), 2)},
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
    40: r"qırx(?:ıncı\w*|dan?|a)?",
    50: r"əlli\w*",
    60: r"altmış\w*",
    70: r"yetmiş(?:inci\w*)?",
    80: r"səksən\w*",
    90: r"doxsan\w*",
}
_LARGE = {
    "en": re.compile(r"\b(?:hundred|thousand|million|billion|dozen)"),
    "az": re.compile(r"\b(?:yüz|min|milyon|milyard)"),
}
_WORD = re.compile(r"[^\W\d_]+")


def numbers_in_words(text: str, language: str) -> frozenset[int]:
    """Return the numbers from 2 to 99 written in words, cardinals and ordinals; nothing where hundreds are spelled."""
    small = lower(text, language)
    if _LARGE[language].search(small):
        return frozenset()
    return frozenset(_composed(_value(word, language) for word in _WORD.findall(small)))


def _composed(values: Iterator[int]) -> Iterator[int]:
    """Twenty and three make one number, and one alone is hardly ever meant as a number."""
    ten = 0
    for value in values:
        if ten and 0 < value < 10:
            yield ten + value
            ten = 0
            continue
        if ten:
            yield ten
        ten = value if value and value % 10 == 0 else 0
        if value > 1 and not ten:
            yield value
    if ten:
        yield ten


@lru_cache(maxsize=8192)
def _value(word: str, language: str) -> int:
    if language == "en":
        return _ENGLISH.get(word, 0)
    return next((number for number, shape in _AZERBAIJANI.items() if re.fullmatch(shape, word)), 0)


def is_spelled(number: str, text: str, language: str) -> bool:
    """Return whether a number below a hundred stands in the text in words, as a cardinal or an ordinal."""
    if not number.isdigit() or int(number) > 99:
        return False
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
