"""Words that dates are written with, gathered from what the writer writes in every form and case; never their order."""

import re
from functools import lru_cache

from babel import Locale

from .azerbaijani import CASES, inflect, numeral_ending, ordinal_suffix
from .english import ordinal
from .letters import fold
from .unit_names import BABEL_LOCALES
from .values import parse_value
from .writing import write_value

YEAR, YEARS, CENTURY, MILLENNIUM = "year", "years", "century", "millennium"
TILL, DASH, BEFORE, OUR_ERA, ABOUT, NOTHING = "till", "dash", "before", "our era", "about", "nothing"

_SAMPLES = {
    YEAR: ("2020",),
    YEARS: ("1923/1929", "1990/1999"),
    CENTURY: ("1201/1300", "1501/1800"),
    MILLENNIUM: ("1001/2000", "1/2000"),
}
_CHANGES_THE_NUMBER = {"plural", "possessive3"}
_CASES_OF_POSSESSIVES = [case for case in CASES if case not in _CHANGES_THE_NUMBER]
_ENGLISH = {
    **dict.fromkeys(["in", "on", "of", "the", "year", "from", "between", "during"], NOTHING),
    **dict.fromkeys(["to", "till", "until", "through", "and"], DASH),
    **dict.fromkeys(["bc", "bce"], BEFORE),
    **dict.fromkeys(["ad", "ce"], OUR_ERA),
    **dict.fromkeys(["about", "around", "circa", "c", "ca", "approximately", "approx", "roughly"], ABOUT),
}
_AZERBAIJANI = {
    **dict.fromkeys(["qeder", "kimi"], TILL),
    **dict.fromkeys(["teqriben", "texminen"], ABOUT),
    **dict.fromkeys(["ee", "bee", "me"], BEFORE),
    **dict.fromkeys(["ye", "be"], OUR_ERA),
    "ve": DASH,
}
PHRASES = {
    "en": {
        r"(?<=[0-9]0)['’]s(?![^\W_])": "s",
        r"(?<=[0-9])(st|nd|rd|th) (?:cent|c)(?![^\W_])\.?": r"\1 century",
    },
    "az": {
        r"(?<![^\W_])e\. ə\.": "e.ə.",
        r"(?<![^\W_])y\. e\.": "y.e.",
        r"(?:bizim eradan|eramızdan|miladdan) əvvəl": "e.ə.",
        r"bizim eranın|yeni eranın|eramızın": "y.e.",
    },
}


@lru_cache
def date_words(language: str) -> dict[str, str | int]:
    """What each folded word of a date stands for: the number of a month, or one of the kinds above."""
    words: dict[str, str | int] = {}
    for name, kind in (_ENGLISH if language == "en" else _AZERBAIJANI).items():
        words[name] = kind
    for month in range(1, 13):
        words.update(dict.fromkeys(_month_names(month, language), month))
    if language == "az":
        words["illeri"] = YEARS
        words.update({fold(inflect("ayı", case, possessive=True)): NOTHING for case in _CASES_OF_POSSESSIVES})
        words["ayi"] = NOTHING
        words.update({fold(form): CENTURY for form in ("yüzillik", *(inflect("yüzillik", case) for case in CASES))})
        words.update({fold(inflect("illəri", case, possessive=True)): YEARS for case in _CASES_OF_POSSESSIVES})
    for kind, samples in _SAMPLES.items():
        words.update(dict.fromkeys(_last_words(samples, language), kind))
    return words


@lru_cache
def leaving_words() -> frozenset[str]:
    """Azerbaijani words that say from when: ildən, noyabrından."""
    return frozenset(
        fold(write_value(parse_value("date", iso), "az", case="ablative").split()[-1])
        for iso in ("2020", "1990/1999", "1201/1300", "1501/1800", "1001/2000", *_months())
    ) | {
        fold(inflect(name, "ablative")) for name in Locale.parse(BABEL_LOCALES["az"]).months["format"]["wide"].values()
    }


@lru_cache
def number_endings(language: str) -> frozenset[str]:
    """What may be joined to the digits of a year, a day or a rank: 2020-ci, 25-i, 13th."""
    if language == "en":
        return frozenset(ordinal(number)[-2:] for number in range(1, 5))
    ends = [*range(10), *range(10, 100, 10), 100, 1000]
    suffixes = {ordinal_suffix(number) for number in ends}
    suffixes |= {numeral_ending(number, case) for number in ends for case in CASES if case != "plural"}
    return frozenset(map(fold, suffixes))


def _month_names(month: int, language: str) -> set[str]:
    months = Locale.parse(BABEL_LOCALES[language]).months["format"]
    names = {fold(months[width][month]).rstrip(".") for width in ("wide", "abbreviated")}
    iso = f"2020-{month:02d}"
    names.add(fold(write_value(parse_value("date", iso), language, form="label").split()[0]))
    if language == "en":
        return names | {fold(months["wide"][month])[:3]}
    names |= _last_words((iso,), language)
    return names | {fold(inflect(months["wide"][month], case)) for case in CASES}


def _wide_months(language: str) -> dict[int, str]:
    return Locale.parse(BABEL_LOCALES[language]).months["format"]["wide"]


def _last_words(samples: tuple[str, ...], language: str) -> set[str]:
    names = set()
    for iso in samples:
        value = parse_value("date", iso)
        for case in (None, *CASES) if language == "az" else (None,):
            if case in _CHANGES_THE_NUMBER:
                continue
            written = write_value(value, language, case=case)
            names.add(fold(written.split()[-1]))
            if case == "dative":
                names.add(fold(f"{written.split()[-1]}dək"))
    return {name for name in names if not re.search(r"[0-9]", name)}


def _months() -> list[str]:
    return [f"2020-{month:02d}" for month in range(1, 13)]
