"""Numbers written out in digits: half a million, iki milyon yarım, an hour and a half; and what clocks say; pure."""

import re
from fractions import Fraction

from quizzes.language.letters import lower
from quizzes.questions.checking.number_words import ENGLISH_NUMBERS, value_of

_SCALES = {
    "en": {"hundred": 100, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12},
    "az": {"yüz": 100, "min": 10**3, "milyon": 10**6, "milyard": 10**9, "trilyon": 10**12},
}
_LARGE = {"en": r"(million|billion|trillion)", "az": r"(milyon|milyard|trilyon)"}
_ONE = "|".join(sorted(ENGLISH_NUMBERS, key=len, reverse=True))
_COUNT = {"en": rf"(\d+|an?|(?:{_ONE})(?:[- ](?:{_ONE}))?)", "az": r"(\d+|\w+(?: \w+)?)"}
_CASES = r"(?:[ıiuü]|[aə]|d[aə]n?|[ıiuü]n)?"
_HALF = {
    "en": re.compile(
        r"\b(?:a )?(?:half|quarter) (?:of )?an? (hundred|thousand|million|billion|trillion)\b", re.IGNORECASE
    ),
    "az": re.compile(r"\byarım (min|milyon|milyard|trilyon)(?=\w{0,4}\b)", re.IGNORECASE),
}
_AND_A_HALF = {
    "en": re.compile(rf"\b{_COUNT['en']} and a half (?:{_LARGE['en']}\b)?", re.IGNORECASE),
    "az": re.compile(rf"\b(\w+) {_LARGE['az']} yarım\w*", re.IGNORECASE),
}
_HALF_OF_TIME = {
    "en": re.compile(
        r"\b(an?|one|two|three|four|five) (?:hour|year|day|month|week|kilomet\w+|metre)s? and a half\b", re.IGNORECASE
    ),
    "az": re.compile(r"\b(?:(bir|iki|üç|dörd|beş) )?(?:saat|il|gün|ay|həftə|kilometr|metr) yarım\w*", re.IGNORECASE),
}
_SPELLED = {
    "en": re.compile(rf"\b{_COUNT['en']}[ -]{_LARGE['en']}\b", re.IGNORECASE),
    "az": re.compile(rf"\b(?:(\w+) )?(\w+) {_LARGE['az']}(?={_CASES}\b)", re.IGNORECASE),
}
_CLOCK = re.compile(rf"\b(half|quarter) (past|to) (\d+|{_ONE})\b", re.IGNORECASE)
_ENGLISH_DECADE = re.compile(r"\b(?:1\d|20)(\d0)s\b")
_AZERBAIJANI_DECADE = re.compile(r"(?<!\d)(\d0)-c[ıiuü] il")
_CENTURY = re.compile(r"\b(1\d|20)00s\b")
_SPANS = {
    word: re.compile(rf"\b{word}", re.IGNORECASE)
    for word in ("century", "decade", "fortnight", "May Day", "couple|pair")
}
_IN_NUMBERS = {"century": "100", "decade": "10", "fortnight": "14", "May Day": "1", "couple|pair": "2"}
_HALF_HOUR = re.compile(r"\bhalf(?: an| a)? hour|\byarım saat|\bsaat yarım\w*|\bhour and a half", re.IGNORECASE)


def in_full(text: str, language: str) -> str:
    """Return a text with its halves and its millions in digits, thousands apart: 2.5 million, 500000, 1,5."""
    text = _HALF[language].sub(lambda found: _part(found, language), text)
    text = _AND_A_HALF[language].sub(lambda found: _one_half_more(found[1], found[2], language), text)
    text = _HALF_OF_TIME[language].sub(lambda found: _one_half_more(found[1] or "1", None, language), text)
    return _SPELLED[language].sub(lambda found: _counted(found, language), text)


def _part(found: re.Match, language: str) -> str:
    """Half of a million, or a quarter."""
    return str(_SCALES[language][found[1].lower()] // (4 if "quarter" in found[0].lower() else 2))


def _one_half_more(count: str, scale: str | None, language: str) -> str:
    number = _number(count, language)
    if number is None:
        return f"{count} {scale or ''}"
    if scale:
        return str(int((number + Fraction(1, 2)) * _SCALES[language][scale.lower()]))
    return f"{number}{'.' if language == 'en' else ','}5 "


def _counted(found: re.Match, language: str) -> str:
    """Iyirmi beş milyon is 25 milyon; a word before the number stays."""
    scale = found[found.lastindex]
    if re.search(r"\d", found[0]):
        return found[0]
    if language == "en":
        number = _number(found[1], language)
        return found[0] if number is None else f"{number} {scale}"
    ones = _number(found[2], language)
    tens = _number(found[1] or "", language) or 0
    if ones is None:
        return found[0]
    if tens >= 10 and tens % 10 == 0 and ones < 10:
        return f"{tens + ones} {scale}"
    return f"{found[1] or ''} {ones} {scale}"


def _number(words: str, language: str) -> int | None:
    if words.isdigit():
        return int(words)
    if lower(words, language) in {"a", "an", "bir"}:
        return 1
    values = [value_of(word, language) for word in re.findall(r"\w+", lower(words, language))]
    return sum(values) if values and all(values) else None


def numbers_that_need_no_partner(english: str, azerbaijani: str) -> set[str]:
    """Return the numbers that one language may leave out: 12 beside noon, 8 and 30 in half past eight, decades."""
    found: set[str] = set()
    if re.search(r"\b(?:noon|midday)\b", english, re.IGNORECASE):
        found |= {"12", "00"}
    if re.search(r"\bmidnight\b", english, re.IGNORECASE):
        found |= {"0", "00", "12", "24"}
    if re.search(r"\bgünorta\b|\bgecəyarı", azerbaijani, re.IGNORECASE):
        found |= {"12"}
    for kind, _side, hour in _CLOCK.findall(english):
        at = _number(hour, "en") or 0
        found |= {str(number) for number in (at - 1, at, at + 1)} | ({"30"} if kind.lower() == "half" else {"15", "45"})
    if _HALF_HOUR.search(english) or _HALF_HOUR.search(azerbaijani):
        found |= {"30", "90", "1.5", "0.5"}
    found |= {_IN_NUMBERS[word] for word, pattern in _SPANS.items() if pattern.search(english)}
    for hundreds in _CENTURY.findall(english):
        found |= {f"{hundreds}00", str(int(hundreds) + 1)}
    ours, theirs = _ENGLISH_DECADE.finditer(english), set(_AZERBAIJANI_DECADE.findall(azerbaijani))
    for decade in ours:
        if decade[1] in theirs:
            found |= {decade[0][:-1], decade[1]}
    return found
