"""An amount as people type it brought into the order in which the writer writes it: %85 gives 85%; no values yet."""

import re

from .reading_spelled import number_in_digits

_ABOUT = re.compile(
    r"(?:təxminən|təqribən|təxm?\.|təqr\.|about|approximately|approx\.?|around|roughly|nearly|almost|some|circa|ca?\.|~|≈)\s*",
    flags=re.IGNORECASE,
)
_NEARLY = re.compile(r"(.+[aə]) yaxın", flags=re.IGNORECASE)  # 200 km-ə yaxın
_BELOW_ZERO = re.compile(r"(?:minus|mənfi) (?=[0-9])", flags=re.IGNORECASE)
_ABOVE_ZERO = re.compile(r"(?:\+ ?|(?:plus|müsbət) )(?=[0-9])", flags=re.IGNORECASE)
_PERCENT_FIRST = re.compile(r"(-?)% ?([0-9][0-9.,]*)")
_PER_FIRST = re.compile(r"(saatda|saniyədə) (-?[0-9].*)", flags=re.IGNORECASE)
_PER = {"saatda": "saat", "saniyədə": "saniyə"}
_COUNTED_PIECES = re.compile(r"(?<=[0-9]) ədəd (?=[^\W\d_])", flags=re.IGNORECASE)
_COINS = re.compile(r"([0-9]+) manat,? ([0-9]{1,2}) qəpik", flags=re.IGNORECASE)
_BETWEEN = re.compile(r"([0-9]+(?: ?- ?| to | and ))(.+)", flags=re.IGNORECASE)
_BARE_START = re.compile(r"(-?[0-9][0-9.,]*)-d[aə]n (-?[0-9].*?)(?: qədər| kimi|-?d[aə]k)$", flags=re.IGNORECASE)
_FROM_TO = {
    "az": re.compile(r"(.+-?d[aə]n) (-?[0-9].*?)(?: qədər| kimi|-?d[aə]k)", flags=re.IGNORECASE),
    "en": re.compile(r"(?:from |between )?(-?[0-9].*[^\s0-9]) (?:to|and) (-?[0-9].*)", flags=re.IGNORECASE),
}


def split_about(text: str, language: str) -> tuple[str, bool]:
    """The text without the word that makes it approximate, and whether there was one: about, təx., ... -ə yaxın."""
    found = _ABOUT.match(text)
    rest = text[found.end() :] if found else text
    near = _NEARLY.fullmatch(rest) if language == "az" else None
    return (rest, found is not None) if near is None else (near[1], True)


def in_writing_order(text: str, language: str) -> str:
    """The text with its number first, in digits and with its sign: −12 for mənfi 12, 90 km/saat for saatda 90 km."""
    text = _ABOVE_ZERO.sub("", _BELOW_ZERO.sub("-", text, count=1), count=1)
    text = _PERCENT_FIRST.sub(r"\1\2%", text)
    text = number_in_digits(text, language)
    if (between := _BETWEEN.fullmatch(text)) is not None:
        text = between[1] + number_in_digits(between[2], language)
    if (per := _PER_FIRST.fullmatch(text)) is not None:
        text = f"{per[2]}/{_PER[per[1].lower()]}"
    text = _BARE_START.sub(r"\1 - \2", text)
    text = _COINS.sub(lambda found: f"{found[1]}.{found[2]:0>2} manat", text)
    return _COUNTED_PIECES.sub(" ", text)


def sides_of(text: str, language: str) -> tuple[str, str] | None:
    """The two amounts of a range in words that names its unit twice: 800 metrdən, 1000 metrə. None for all else."""
    found = _FROM_TO[language].fullmatch(text)
    return None if found is None else (found[1], found[2])
