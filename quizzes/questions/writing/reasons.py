"""Why two sources may differ, in words; which reasons can be asked beside each other, and what rules each out; pure."""

from dataclasses import dataclass
from decimal import Decimal

from quizzes.language.values import DATE_TYPES, NAME_TYPES, NUMBER_TYPES, Value
from quizzes.questions.writing.drafts import Texts

REASONS = {
    "date": {"en": "Each of them speaks of another time.", "az": "Söhbət müxtəlif vaxtlardan gedir."},
    "scope": {
        "en": "They do not speak of exactly the same thing.",
        "az": "Söhbət tam eyni şeydən getmir.",
    },
    "estimate": {
        "en": "One is an estimate, the other is exact.",
        "az": "Biri təqribi, digəri dəqiqdir.",
    },
    "unit": {"en": "Each of them uses another unit.", "az": "Müxtəlif ölçü vahidlərindən istifadə olunub."},
    "impossible": {"en": "One of the dates is in no calendar.", "az": "Tarixlərdən biri təqvimdə yoxdur."},
}


_JULIAN_DAYS = range(10, 14)
# How far an estimate may lie from the exact value, so that being an estimate is why both differ.
FARTHEST_SHARE, FARTHEST_YEARS = Decimal("0.15"), 30


@dataclass(frozen=True)
class WrongReason:
    """A reason that explains nothing here: in words, and why it does not hold."""

    text: Texts
    denial: Texts


_BOTH_EXACT = {
    "en": "Both values are given in the same way, as exact or as an estimate.",
    "az": "Hər iki göstərici eyni cür verilib: ya dəqiq, ya da təxmini.",
}
_ESTIMATE = WrongReason(REASONS["estimate"], _BOTH_EXACT)
_IMPOSSIBLE = WrongReason(
    REASONS["impossible"], {"en": "The calendar has both dates.", "az": "Hər iki tarix təqvimdə var."}
)
_UNIT = WrongReason(
    REASONS["unit"], {"en": "Both use the same unit.", "az": "Hər ikisində eyni ölçü vahidi işlədilib."}
)
_ROUNDING = WrongReason(
    {"en": "One is the other, rounded.", "az": "Biri digərinin yuvarlaqlaşdırılmış formasıdır."},
    {"en": "Rounding one of them does not give the other.", "az": "Birini yuvarlaqlaşdırdıqda digəri alınmır."},
)
_DIGITS = WrongReason(
    {
        "en": "Two digits of one number have changed places.",
        "az": "Rəqəmlərdən ikisinin yeri səhvən dəyişdirilib.",
    },
    {
        "en": "Changing the places of two digits does not give the other number.",
        "az": "İki rəqəmin yerini dəyişdikdə digər ədəd alınmır.",
    },
)
_PERCENT = WrongReason(
    {"en": "One is a share in percent, the other a number.", "az": "Biri faizlə payı, digəri sayı bildirir."},
    {"en": "Neither is given in percent.", "az": "Heç biri faizlə verilməyib."},
)
_PRECISION = WrongReason(
    {"en": "One gives the year, the other the day too.", "az": "Biri ili, digəri günü də göstərir."},
    {"en": "Both are equally precise.", "az": "Hər ikisi eyni dəqiqliklə verilib."},
)
_CALENDAR = WrongReason(
    {"en": "Each of them counts the days by another calendar.", "az": "Günlər müxtəlif təqvimlərlə hesablanıb."},
    {"en": "Neither source speaks of another calendar.", "az": "Mənbələrin heç biri başqa təqvimdən danışmır."},
)
_TRANSLATION = WrongReason(
    {"en": "One is a translation of the other, word for word.", "az": "Biri digərinin hərfi tərcüməsidir."},
    {"en": "The words do not mean the same.", "az": "Sözlərin mənası eyni deyil."},
)
_ABBREVIATION = WrongReason(
    {"en": "One is the other, abbreviated.", "az": "Biri digərinin qısaldılmış formasıdır."},
    {"en": "Neither is an abbreviation.", "az": "Heç biri qısaltma deyil."},
)
_SPELLING = WrongReason(
    {"en": "They spell the same words differently.", "az": "Eyni sözlər müxtəlif cür yazılıb."},
    {"en": "The words themselves differ.", "az": "Sözlərin özü fərqlidir."},
)


def wrong_reasons(one: Value, other: Value, *, reason: str) -> list[WrongReason]:
    """Return reasons that fit the type of the values and surely do not hold; none of them is the reason given."""
    if one.type in DATE_TYPES:
        found = {"estimate": _ESTIMATE, "impossible": _IMPOSSIBLE, "precision": _PRECISION, "calendar": _CALENDAR}
        if one.precision != other.precision:
            del found["precision"]
        if _may_be_of_two_calendars(one, other):
            del found["calendar"]
    elif one.type in NUMBER_TYPES:
        found = {"estimate": _ESTIMATE, "rounding": _ROUNDING, "digits": _DIGITS}
        found |= {"unit": _UNIT} if one.unit else {"percent": _PERCENT} if one.type == "count" else {}
        if sorted(one.value) == sorted(other.value):
            del found["digits"]
    elif one.type in NAME_TYPES:
        found = {"translation": _TRANSLATION, "abbreviation": _ABBREVIATION, "spelling": _SPELLING}
    else:
        found = {}
    if one.approximate != other.approximate:
        found.pop("estimate", None)
    if one.is_impossible or other.is_impossible:
        found.pop("impossible", None)
    found.pop(reason, None)
    return list(found.values())


def _may_be_of_two_calendars(one: Value, other: Value) -> bool:
    """Whether two days are as far apart as the Julian calendar was behind the Gregorian: 10 days in 1582, 13 now."""
    return one.low is not None and other.low is not None and abs(one.low - other.low) in _JULIAN_DAYS


def estimate_explains(one: Value, other: Value) -> bool:
    """Return whether one value is near enough to be an estimate of the other: 240 of 230, not about 2033 of 1512."""
    if one.low is None or other.low is None:
        return False
    farthest = 366 * FARTHEST_YEARS if one.type in DATE_TYPES else abs(max(one.high, other.high)) * FARTHEST_SHARE
    return max(one.low - other.high, other.low - one.high) <= farthest
