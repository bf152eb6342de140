"""What stands beside a number: its unit, its era, the part of the day, the way it goes; and where two texts differ."""

import re
from collections.abc import Iterator

from quizzes.language.letters import lower

_UNITS = {
    "km²": (r"km²|km2|square kilomet(?:re|er)s?|sq\.? km", r"km²|km2|kvadrat kilometr\w*|kv\.? ?km"),
    "km": (r"km|kilomet(?:re|er)s?", r"km|kilometr\w*"),
    "cm": (r"cm|centimet(?:re|er)s?", r"sm|santimetr\w*"),
    "mm": (r"mm|millimet(?:re|er)s?", r"mm|millimetr\w*"),
    "m": (r"m|met(?:re|er)s?", r"m|metr\w*"),
    "kg": (r"kg|kilograms?|kilos?", r"kq|kiloqram\w*|kilo"),
    "g": (r"g|grams?|grammes?", r"q|qram\w*"),
    "t": (r"t|tons?|tonnes?", r"t|ton\w*"),
    "ha": (r"ha|hectares?", r"ha|hektar\w*"),
    "l": (r"l|lit(?:re|er)s?", r"l|litr\w*"),
    "%": (r"%|per ?cent", r"%|faiz\w*"),
    "$": (r"\$|(?:US )?dollars?|USD", r"\$|(?:ABŞ )?dollar\w*|USD"),
    "€": (r"€|euros?|EUR", r"€|avro\w*|EUR"),
    "₼": (r"₼|manats?|AZN", r"₼|manat\w*|AZN"),
    "years": (r"years?", r"il(?:l[iə]k\w*|dən|də|dir|ə|in|i)?"),
    "months": (r"months?", r"ay(?:l[ıi]q\w*|dan|da|dır|a|ın)?"),
    "weeks": (r"weeks?", r"həftə\w*"),
    "days": (r"days?", r"gün(?:lük\w*|dən|də|dür|ə|ün)?"),
    "hours": (r"hours?|h", r"saat\w*"),
    "minutes": (r"minutes?|min", r"dəqiqə\w*|dəq"),
    "seconds": (r"seconds?|s", r"saniyə\w*|san"),
}
_NUMBER = r"(?<![\d.,])(\d+(?:[.,\u00a0\u202f ]\d{3})*(?:[.,]\d+)?)"
_MEASURED = {
    place: [(unit, re.compile(rf"{_NUMBER}[ \u00a0-]?(?:{shapes[place]})(?!\w)")) for unit, shapes in _UNITS.items()]
    for place in (0, 1)
}
_SIGNED = re.compile(rf"([$€₼])\s?{_NUMBER}")
_BC = re.compile(r"(?<!\w)(?:BCE?|B\.\s?C\.?)(?!\w)")
_SAYS_BC = re.compile(r"\bBCE?\b|B\.\s?C|\bbefore\b|\bearlier\b")
_AZ_BC = re.compile(r"\b(?:b\.\s?)?[em]\.\s?ə\b|eramızdan\b|miladdan\b")
_AZ_BEFORE = re.compile(r"[em]\.\s?ə\b|eramızdan|milad|əvvəl|qabaq|öncə")
_FROM_TO = {
    "en": re.compile(r"\bfrom (\d+)\b(?: ?[^\W\d]{1,12}| ?[%°]C?)? to (\d+)\b", re.IGNORECASE),
    "az": re.compile(
        r"\b(\d+)(?: ?[^\W\d]{0,9}| ?[%°]C?)?[- ]?d[aə]n (\d+)(?: ?\w{0,9}?| ?[%°]C?)?-?y?[aə]\b", re.IGNORECASE
    ),
}
_MORNING = re.compile(r"\d ?a\.?m\b", re.IGNORECASE)
_AFTERNOON = re.compile(r"\d ?p\.?m\b", re.IGNORECASE)


def differing_measures(english: str, azerbaijani: str) -> set[str]:
    """Return what both texts give to one number and give differently: 5 km and 5 m, 500 BC and our era, 8 a.m."""
    small = lower(azerbaijani, "az")
    return {
        *_units_differ(english, azerbaijani),
        *_eras_differ(english, small),
        *_ways_differ(english, small),
        *_parts_of_day_differ(english, small),
    }


def _units_differ(english: str, azerbaijani: str) -> Iterator[str]:
    ours, theirs = _measured(english, 0), _measured(azerbaijani, 1)
    for number in ours.keys() & theirs.keys():
        if not ours[number] & theirs[number]:
            yield f"{number} {min(ours[number])}"
            yield f"{number} {min(theirs[number])}"


def _measured(text: str, place: int) -> dict[str, set[str]]:
    """The units that stand beside each number, the longest that is read there: 5 km² is no 5 km."""
    found: dict[str, set[str]] = {}
    for unit, pattern in _MEASURED[place]:
        for number in pattern.findall(text):
            found.setdefault(_plain(number, place), set()).add(unit)
    for sign, number in _SIGNED.findall(text):
        found[_plain(number, place)] = {sign}
    return found


def _plain(number: str, place: int) -> str:
    bare = re.sub(r"[\u00a0\u202f ]", "", number)
    return bare.replace(",", "") if place == 0 else bare.replace(",", ".")


def _eras_differ(english: str, azerbaijani: str) -> Iterator[str]:
    if not re.search(r"\d|\b[ivx]{2,}\b", english + azerbaijani):
        return
    if _BC.search(english) and not _AZ_BEFORE.search(azerbaijani):
        yield _BC.search(english)[0]
    elif _AZ_BC.search(azerbaijani) and not _SAYS_BC.search(english):
        yield _AZ_BC.search(azerbaijani)[0]


def _ways_differ(english: str, azerbaijani: str) -> Iterator[str]:
    there = set(_FROM_TO["az"].findall(azerbaijani))
    for start, end in _FROM_TO["en"].findall(english):
        if start != end and (end, start) in there and (start, end) not in there:
            yield from (start, end)


def _parts_of_day_differ(english: str, azerbaijani: str) -> Iterator[str]:
    evening = re.search(r"(?<!çərşənbə )(?<!cümə )\baxşam\b", azerbaijani)
    morning = re.search(r"\bsəhər\b", azerbaijani)
    in_morning, in_afternoon = _MORNING.search(english), _AFTERNOON.search(english)
    if in_morning and not in_afternoon and evening and not morning and not re.search(r"evening|night", english):
        yield in_morning[0]
    if in_afternoon and not in_morning and morning and not evening and not re.search(r"morning", english):
        yield in_afternoon[0]
