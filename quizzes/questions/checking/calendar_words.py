"""Months, days of the week and seasons in a text of either language, and those that one text alone names; pure."""

import re

from quizzes.language.letters import lower

MONTHS = {
    "en": "January February March April May June July August September October November December".split(),  # noqa: SIM905
    "az": "yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr".split(),  # noqa: SIM905
}
_SHORT = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sept? Oct Nov Dec".split(),  # noqa: SIM905
    "az": "yan fev mar apr may iyn iyl avq sen okt noy dek".split(),  # noqa: SIM905
}
_IN_MAY = re.compile(
    r"\bmay(?:ın\w{0,8}|da(?:kı\w{0,6}|dır\w{0,2})?|dan|ı|dır|adək|a(?= (?:qədər|kimi|doğru|keç)))?\b"
    r"|(?<=d[aə]n )maya\b"
)
_BESIDE_NAME = re.compile(r"\b([A-Z][a-z]+) (April|May|June|August)\b|(?<!\d )\b(April|May|June|August) (?=[A-Z][a-z])")
_BEFORE_MONTHS = frozenset(
    ["In", "On", "By", "Since", "Until", "Till", "From", "Before", "After", "During", "Early", "Late", "Last", "Next"]
    + ["Every", "Each", "Around", "About", "Between", "The", "This", "That", "And", "Of", "Mid"]
    + MONTHS["en"]
)
# June alone may be a girl, and March a word; they are months beside a number or after such a word.
_MAY_BE_GIRL = re.compile(r"\b(March|April|May|June|August)\b(?!,? \d)")
_AS_TIME = re.compile(
    r"(?:\b(?:in|on|of|by|since|until|till|from|to|before|after|during|early|late|mid|every|last|next|this|each|through"
    rf"|between|around|about|(?:{'|'.join(MONTHS['en'])}) (?:and|or|to)|\d+(?:st|nd|rd|th)?)[ -]|\w[–,-] ?)$",
    re.IGNORECASE,
)
_NAME_LIKE_MONTH = re.compile(r"(?<!\d )\b(?:Mart|May|Aprel|İyun|İyul|Avqust)\w*")
_WEEKDAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),  # noqa: SIM905
    "az": [
        r"bazar ertəsi\w*",
        r"çərşənbə axşamı\w*",
        r"(?<!su )(?<!od )(?<!yel )(?<!axır )çərşənbə(?:yə|ni|də|dən|nin|dir)?\b(?! axşam)",
        r"cümə axşamı\w*",
        r"cümə(?:yə|ni|də|dən|nin|dir)?\b(?! axşam| məscid)",
        r"(?<!\w)şənbə(?:yə|ni|də|dən|nin|dir)?\b",
        r"bazar gün\w*",
    ],
}
_SEASONS = {
    "en": (r"spring(?:time)?", r"summer(?:s|time)?", r"(?:autumn|in (?:the )?fall)", r"winters?"),
    "az": (
        r"(?:yazda|yazın|yaz (?:fəsl|ay|gün|mövsüm)\w*|bahar\w*)",
        r"(?:yayda|yayın\w*|yay (?:fəsl|ay|gün|tətil|mövsüm)\w*)",
        r"payız\w*",
        r"qış(?:da|ın|dan|a|ı|lar\w*)?(?: fəsl\w*)?",
    ),
}
_SEASON_NAMES = ("spring", "summer", "autumn", "winter")


def months_in(text: str, language: str) -> set[int]:
    """Return the months that a text names, 0 for January; “may” is a month in English only with a capital."""
    if language == "en":
        return {
            number
            for number, (month, short) in enumerate(zip(MONTHS["en"], _SHORT["en"], strict=True))
            if re.search(rf"\b{month}\b|\b{short}\b\.?(?= \d)|(?<=\d ){short}\b(?!\w)", text)
        }
    small = lower(text, "az")
    return {
        number
        for number, (month, short) in enumerate(zip(MONTHS["az"], _SHORT["az"], strict=True))
        if _names_month(small, month) or re.search(rf"(?<=\d ){short}\b\.?(?= \d|$)", small)
    }


def differing_months(english: str, azerbaijani: str) -> list[str]:
    """Return the months that one text alone names, in English, without those that may be names of persons."""
    differing = months_in(english, "en") ^ months_in(azerbaijani, "az")
    maybe = _names_of_persons(english) | months_in(" ".join(_NAME_LIKE_MONTH.findall(azerbaijani)), "az")
    return [MONTHS["en"][month] for month in sorted(differing - maybe)]


def differing_days(english: str, azerbaijani: str) -> list[str]:
    """Return the days of the week and the seasons where each text names one that the other does not, in English."""
    found = []
    for names, ours, theirs in (
        (_WEEKDAYS["en"], [rf"{day}s?" for day in _WEEKDAYS["en"]], _WEEKDAYS["az"]),
        (_SEASON_NAMES, _SEASONS["en"], _SEASONS["az"]),
    ):
        here, there = _named(english, ours), _named(lower(azerbaijani, "az"), theirs)
        if here - there and there - here:
            found += [names[place] for place in sorted(here ^ there)]
    return found


def _named(text: str, shapes: list[str]) -> set[int]:
    return {place for place, shape in enumerate(shapes) if re.search(rf"(?<!\w){shape}(?!\w)", text, re.IGNORECASE)}


def _names_of_persons(text: str) -> set[int]:
    """The months of an English text that may be names: Theresa May, June Almeida, June; but not Late May, in June."""
    beside = {
        found[2] or found[3] for found in _BESIDE_NAME.finditer(text) if found[1] not in _BEFORE_MONTHS
    }  # fmt: skip
    alone = {found[1] for found in _MAY_BE_GIRL.finditer(text) if not _AS_TIME.search(text[: found.start()][-20:])}
    return {MONTHS["en"].index(name) for name in beside | alone}


def _names_month(text: str, month: str) -> bool:
    """Mart, martın, marta, but not Martin; maya is yeast unless it stands between two times."""
    if month == "may":
        return _IN_MAY.search(text) is not None
    high = "i" if month == "aprel" else "u" if month in {"iyun", "iyul", "avqust"} else "ı"
    low = "ə" if month == "aprel" else "a"
    endings = rf"{high}(?:n\w{{0,9}})?|{low}(?:dək|can|cən)?|d\w{{1,8}}|l\w{{1,8}}"
    return re.search(rf"\b{month}(?:{endings})?\b", text) is not None
