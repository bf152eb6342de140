"""Azerbaijani numbers: the last spoken word of a number and the suffixes that follow it, ordinals, Roman numerals."""

from decimal import Decimal

from .azerbaijani_suffixes import FOUR_WAY, last_vowel

_ONES = ("", "bir", "iki", "üç", "dörd", "beş", "altı", "yeddi", "səkkiz", "doqquz")
_TENS = ("", "on", "iyirmi", "otuz", "qırx", "əlli", "altmış", "yetmiş", "səksən", "doxsan")
_GROUPS = ((10**3, 10**6, "min"), (10**6, 10**9, "milyon"), (10**9, 10**12, "milyard"), (10**12, None, "trilyon"))
NUMBER_WORDS = frozenset({*_ONES[1:], *_TENS[1:], "yüz", *(word for _, _, word in _GROUPS)})
_ROMAN = (
    *((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L")),
    *((40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")),
)


def last_spoken_word(number: int | Decimal) -> str:
    """The word with which the number ends when read out: 1993 üç, 1900 yüz, 2000 min, 0 sıfır; 8.65 beş, 8.50 əlli."""
    number = Decimal(abs(number))
    whole_part, _, decimals = f"{number:f}".partition(".")
    whole = int(decimals or whole_part)
    if whole % 100:
        return _ONES[whole % 10] or _TENS[whole // 10 % 10]
    if whole % 1000:
        return "yüz"
    for size, next_size, word in _GROUPS:
        if next_size is None or whole % next_size:
            return word if whole >= size else "sıfır"
    return "sıfır"


def ordinal_suffix(number: int) -> str:
    """The ordinal suffix that follows the digits, without hyphen: ci, cı, cu or cü by the last spoken word."""
    return f"c{FOUR_WAY[last_vowel(last_spoken_word(number))]}"


def ordinal(number: int) -> str:
    """The ordinal in digits: 1993-cü, 2020-ci, 1930-cu, 2026-cı."""
    return f"{number}-{ordinal_suffix(number)}"


def roman(number: int) -> str:
    """The number in Roman numerals, as centuries and numbered programmes are written; ValueError below 1."""
    if number < 1:
        raise ValueError(f"no Roman numeral for {number}")
    written = ""
    for size, letters in _ROMAN:
        count, number = divmod(number, size)
        written += letters * count
    return written


def from_roman(text: str) -> int | None:
    """The number in Roman numerals as `roman` writes it, else None."""
    sizes = {letters: size for size, letters in _ROMAN if len(letters) == 1}
    if not text or not set(text) <= set(sizes):
        return None
    values = [sizes[letter] for letter in text]
    number = sum(-one if one < next_one else one for one, next_one in zip(values, [*values[1:], 0], strict=True))
    return number if number > 0 and roman(number) == text else None
