"""Words of an option without what the eye passes over, and with what it does not: the signs of mathematics; pure."""

import re
import unicodedata
from functools import lru_cache

GROUPED = re.compile(r"(?<=\d)[\u00a0\u202f ](?=\d{3}(?!\d))|(?<=\d),(?=\d{3}(?!\d))")
_LOOKS_LIKE = str.maketrans("АВЕКМНОРСТХаеорсухәіј", "ABEKMHOPCTXaeopcyxəij")
_FRACTION = re.compile("[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]")
_POWER = re.compile(r"(?<=[\d)])[⁻⁰¹²³⁴-⁹]+")
_BETWEEN_DIGITS = re.compile(r"(?<=\d)\s*:\s*(?=\d)")
_WORD = re.compile(r"[^\W_]+(?:'[^\W\d_]+)*")
_SIGN = re.compile(r"[a-zA-Zµ][A-Z][a-zA-Z]?")  # of an element, a unit: Co, CO, mW, MW
_MARKS = str.maketrans(dict.fromkeys("’‘ʼʻ`´", "'") | dict.fromkeys("“”„«»", '"') | dict.fromkeys("‐‑‒–—−", "-"))
_NAMED_SIGNS = "%°#/·∙*"
_ARTICLES = frozenset({"the", "a", "an"})


@lru_cache(maxsize=4096)
def bare_words(text: str) -> str:
    """Return a text without what the eye passes over: case, marks, articles, spaces, Cyrillic letters for Latin ones.

    What changes a number or a formula stays: a minus before it, a decimal point, the signs between numbers.
    """
    plain = GROUPED.sub("", text.translate(_LOOKS_LIKE))
    signs = re.sub(r"(?<![\w.,])[−–-](?=\d)", "minus", plain)
    signs = re.sub(r"(?<=\d)[.,](?=\d)", "point", re.sub(r"(?<=\d)[–-](?=\d)", "to", signs))
    signs = re.sub(r"(?<=\d)point0*(?!\d)", "", re.sub(r"(?<=\d)(point\d*[1-9])0+(?!\d)", r"\1", signs))
    words = _WORD.findall(as_read(signs_in_words(signs)))
    return "".join(word for word in words if word not in _ARTICLES)


@lru_cache(maxsize=4096)
def as_read(text: str) -> str:
    """Return a text as an eye reads it: in small letters, with the marks on them, and with the capitals of a sign.

    Saç is no sac, CO no Co and mW no MW; KƏLBƏCƏR is Kəlbəcər.
    """
    words = unicodedata.normalize("NFKC", text).translate(_MARKS).replace("\u0130", "i").split()
    return " ".join(word if _SIGN.fullmatch(word) else word.lower() for word in words)


@lru_cache(maxsize=4096)
def signs_in_words(text: str) -> str:
    """Return a text with a word for each sign of mathematics or of money, so that 2 + 3, 2 × 3 and 2³ stay apart."""
    text = _FRACTION.sub(lambda found: unicodedata.normalize("NFKD", found[0]).replace("\u2044", "/"), text)
    text = _POWER.sub(
        lambda found: f" power {unicodedata.normalize('NFKD', found[0]).replace(chr(0x2212), 'minus')}", text
    )
    text = _BETWEEN_DIGITS.sub(" ratio ", text)
    return "".join(f" {unicodedata.name(sign)} " if _is_of_mathematics(sign) else sign for sign in text)


def _is_of_mathematics(sign: str) -> bool:
    return sign in _NAMED_SIGNS or unicodedata.category(sign) in {"Sm", "Sc"}
