"""Checks that both languages of a question say the same: numbers, dates and negation; pure."""

import re
from collections import Counter
from collections.abc import Iterator

from quizzes.language.letters import lower
from quizzes.questions.checking.check import Check, Hit, QuestionText, gettext_noop
from quizzes.questions.checking.denying import denying_words, hints_at_denying, without_names

Pair = tuple[QuestionText, QuestionText]

_MONTHS = {
    "en": "January February March April May June July August September October November December".split(),  # noqa: SIM905
    "az": "yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr".split(),  # noqa: SIM905
}
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
_QUOTED = re.compile(r"“[^”]*”|«[^»]*»")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_GROUPS = {"en": re.compile(r"(?<=\d),(?=\d{3}(?!\d))"), "az": re.compile(r"(?<=\d)[\u00a0\u202f ](?=\d{3}(?!\d))")}
_ROMAN = re.compile(r"\b([IVX]+)(?=(?:[–-][IVX]+)? əsr|(?:[–-][IVX]+)? minillik)|(?<=[IVX][–-])([IVX]+)(?= əsr)")
_ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10}


def numbers_in(text: str, language: str) -> Counter[str]:
    """Return the numbers written in digits, decimals with a point; Azerbaijani centuries count as numbers."""
    if language == "az":
        text = _ROMAN.sub(lambda found: str(_from_roman(found[1] or found[2])), text)
    plain = _GROUPS["en" if language == "en" else "az"].sub("", text)
    return Counter(number.replace(",", ".") for number in _NUMBER.findall(plain))


def _from_roman(numeral: str) -> int:
    digits = [_ROMAN_DIGITS[letter] for letter in numeral]
    pairs = zip(digits, [*digits[1:], 0], strict=True)
    return sum(-digit if digit < following else digit for digit, following in pairs)


def _numbers_differ(pair: Pair) -> Iterator[Hit]:
    """A number in digits stands in the other language too, in digits or, up to twelve, spelled out."""
    for name, index, english, azerbaijani in fields_of(pair):
        ours, theirs = set(numbers_in(english, "en")), set(numbers_in(azerbaijani, "az"))
        only = {number for number in ours - theirs if not _is_spelled(number, azerbaijani, "az")}
        only |= {number for number in theirs - ours if not _is_spelled(number, english, "en")}
        if only:
            yield Hit(name, index, {"words": ", ".join(sorted(only))})


def _is_spelled(number: str, text: str, language: str) -> bool:
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


def _dates_differ(pair: Pair) -> Iterator[Hit]:
    """The same months are named in both languages."""
    for name, index, english, azerbaijani in fields_of(pair):
        ours, theirs = months_in(english, "en"), months_in(azerbaijani, "az")
        if ours != theirs:
            words = ", ".join(_MONTHS["en"][month] for month in sorted(ours ^ theirs))
            yield Hit(name, index, {"words": words})


def months_in(text: str, language: str) -> set[int]:
    """Return the months that a text names, 0 for January; “may” is a month in English only with a capital."""
    if language == "en":
        return {number for number, month in enumerate(_MONTHS["en"]) if re.search(rf"\b{month}\b", text)}
    return {number for number, month in enumerate(_MONTHS["az"]) if _names_month(lower(text, "az"), month)}


def _names_month(text: str, month: str) -> bool:
    endings = r"(?:ın\w{0,8}|da\w{0,3}|dan|a|ı|dır|adək)?\b" if month == "may" else r"\w{0,10}\b"
    return re.search(rf"\b{month}{endings}", text) is not None


def _negation_differs(pair: Pair) -> Iterator[Hit]:
    """A stem or an option that denies in one language denies in the other."""
    for name, index, english, azerbaijani in fields_of(pair):
        if name == "explanation":
            continue
        text = without_names(azerbaijani)
        ours, theirs = denying_words(english, "en"), denying_words(text, "az")
        if (ours and not hints_at_denying(text, "az")) or (theirs and not hints_at_denying(english, "en")):
            yield Hit(name, index, {"words": ours or theirs})


def fields_of(pair: Pair) -> Iterator[tuple[str, int | None, str, str]]:
    """Return each text in English and Azerbaijani, without quotations, where both are written: field, option, texts."""
    english, azerbaijani = pair
    if len(english.options) != len(azerbaijani.options):
        return
    for (name, index, ours), (_name, _index, theirs) in zip(english.fields(), azerbaijani.fields(), strict=True):
        ours, theirs = _QUOTED.sub(" ", ours), _QUOTED.sub(" ", theirs)
        if re.search(r"\w", ours) and re.search(r"\w", theirs):
            yield name, index, ours, theirs


LANGUAGE_CHECKS = (
    Check("numbers_differ", gettext_noop("The languages give different numbers: %(words)s."), _numbers_differ, True),
    Check("dates_differ", gettext_noop("The languages name different months: %(words)s."), _dates_differ, True),
    Check(
        "negation_differs",
        gettext_noop("One language denies it (%(words)s), the other does not."),
        _negation_differs,
        True,
    ),
)
