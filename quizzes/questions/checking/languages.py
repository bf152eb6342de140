"""Checks that both languages of a question say the same: numbers, dates and negation; pure."""

import re
from collections.abc import Iterator

from quizzes.language.letters import lower
from quizzes.questions.checking.calendar_words import MONTHS, differing_days, differing_months
from quizzes.questions.checking.check import Check, Hit, QuestionText, gettext_noop
from quizzes.questions.checking.denying import (
    denying_words,
    hints_at_denying,
    is_said_in_english,
    may_hint_at_denying,
    without_names,
)
from quizzes.questions.checking.lacking import lacked_in_one
from quizzes.questions.checking.numbers import differing_numbers

Pair = tuple[QuestionText, QuestionText]

_DATE = re.compile(r"(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?![\d.]\d)")
_WITHOUT, _WITH = re.compile(r"\bwithout\b", re.IGNORECASE), re.compile(r"\bwith\b", re.IGNORECASE)
_LACKING = re.compile(r"\b\w{2,}s[ıiuü]z\b(?<!dəniz)(?<!qız)")
_SECOND = re.compile(r"[.?!:;–—] +\w")
_QUOTED = re.compile(r"“[^“”]*”|«[^«»]*»")


def _numbers_differ(pair: Pair) -> Iterator[Hit]:
    """A number stands in the other language too, in digits or, below a hundred, spelled out."""
    for name, index, english, azerbaijani in fields_of(pair):
        if only := differing_numbers(english, azerbaijani):
            yield Hit(name, index, {"words": ", ".join(sorted(only))})


def _dates_differ(pair: Pair) -> Iterator[Hit]:
    """The same months are named in both languages."""
    for name, index, english, azerbaijani in fields_of(pair):
        if differing := differing_months(english, azerbaijani):
            yield Hit(name, index, {"words": ", ".join(differing)})


def _days_differ(pair: Pair) -> Iterator[Hit]:
    """The same days of the week and the same seasons are named in both languages."""
    for name, index, english, azerbaijani in fields_of(pair):
        if differing := differing_days(english, azerbaijani):
            yield Hit(name, index, {"words": ", ".join(differing)})


def _with_named_months(text: str, language: str) -> str:
    """Return a text with the months of its dates in words: 28.05.1918 is 28 May 1918."""

    def named(found: re.Match) -> str:
        day, month, year = (int(number) for number in found.groups())
        return f"{day} {MONTHS[language][month - 1]} {year}" if 1 <= month <= 12 else found[0]

    return _DATE.sub(named, text)


def _negation_differs(pair: Pair) -> Iterator[Hit]:
    """A stem or an option that denies in one language denies in the other; this one is sure."""
    for name, index, words, is_sure in _denied_in_one(pair):
        if is_sure:
            yield Hit(name, index, {"words": words})


def _negation_may_differ(pair: Pair) -> Iterator[Hit]:
    """The same where another word may stand for the denial: “stays clear” for “is not clouded”."""
    for name, index, words, is_sure in _denied_in_one(pair):
        if not is_sure:
            yield Hit(name, index, {"words": words})


def _denied_in_one(pair: Pair) -> Iterator[tuple[str, int | None, str, bool]]:
    """Yield where one language alone denies: field, option, the words, and whether nothing else can be meant."""
    for name, index, english, azerbaijani in fields_of(pair):
        if lacked := lacked_in_one(english, azerbaijani):
            yield name, index, lacked, True
            continue
        if name == "explanation" and not _has_one_sentence(english, azerbaijani):
            continue
        text, all_words = without_names(azerbaijani), lower(azerbaijani, "az")
        ours, theirs = denying_words(english, "en"), denying_words(text, "az")
        if ours and not theirs and not hints_at_denying(all_words, "az"):
            yield name, index, ours, name != "explanation" and not may_hint_at_denying(all_words, "az")
        elif theirs and not ours and not hints_at_denying(english, "en"):
            is_sure = is_said_in_english(text, english) and not may_hint_at_denying(english, "en")
            yield name, index, theirs, is_sure and name != "explanation"
        elif lacking := _lacking_in_one(english, all_words):
            yield name, index, lacking, False


def _has_one_sentence(*texts: str) -> bool:
    """Whether no text has a second sentence or clause: explanations are told freely, short ones word for word."""
    return not any(_SECOND.search(text) for text in texts)


def _lacking_in_one(english: str, azerbaijani: str) -> str:
    """Return “without” or a word in -sız where nothing in the other text may stand for it."""
    ours, theirs = _WITHOUT.search(english), _LACKING.search(azerbaijani)
    if ours and not hints_at_denying(azerbaijani, "az") and not may_hint_at_denying(azerbaijani, "az"):
        return ours[0]
    is_with = theirs and _WITH.search(english)
    if is_with and not hints_at_denying(english, "en") and not may_hint_at_denying(english, "en"):
        return theirs[0]
    return ""


def fields_of(pair: Pair) -> Iterator[tuple[str, int | None, str, str]]:
    """Return each text in English and Azerbaijani, without quotations, where both are written: field, option, texts."""
    english, azerbaijani = pair
    if len(english.options) != len(azerbaijani.options):
        return
    for (name, index, ours), (_name, _index, theirs) in zip(english.fields(), azerbaijani.fields(), strict=True):
        ours, theirs = _QUOTED.sub(" ", ours), _QUOTED.sub(" ", theirs)
        if re.search(r"\w", ours) and re.search(r"\w", theirs):
            yield name, index, _with_named_months(ours, "en"), _with_named_months(theirs, "az")


LANGUAGE_CHECKS = (
    Check("numbers_differ", gettext_noop("The languages give different numbers: %(words)s."), _numbers_differ, True),
    Check("dates_differ", gettext_noop("The languages name different months: %(words)s."), _dates_differ, True),
    Check(
        "days_differ",
        gettext_noop("The languages name different days of the week or seasons: %(words)s."),
        _days_differ,
        True,
    ),
    Check(
        "negation_differs",
        gettext_noop("One language denies it (%(words)s), the other does not."),
        _negation_differs,
        True,
    ),
    Check(
        "negation_may_differ",
        gettext_noop("One language denies it (%(words)s), the other may not. Read both once more."),
        _negation_may_differ,
    ),
)
