"""Numbers as both languages write them: separators, minus, ranges, compact millions; never units or values."""

from decimal import ROUND_HALF_UP, Decimal

from babel.numbers import get_decimal_symbol, get_group_symbol

from .amounts import parse_amounts

NO_BREAK_SPACE = "\u00a0"
MINUS = "\u2212"
EN_DASH = "\u2013"
NOTHING_TO_SHOW = EN_DASH

_GROUP_SEPARATORS = {"en": ",", "az": NO_BREAK_SPACE}
_DECIMAL_MARKS = {"en": ".", "az": ","}
LARGE_WORDS = (
    (Decimal(10**12), {"en": "trillion", "az": "trilyon"}),
    (Decimal(10**9), {"en": "billion", "az": "milyard"}),
    (Decimal(10**6), {"en": "million", "az": "milyon"}),
)
_COMPACT_DECIMALS = 2


def write_number(number: Decimal | int | str, language: str) -> str:
    """The number with the digits it has: 3054 in both languages, 53,340 and 53 340, 8.65 and 8,65, −28."""
    amount = Decimal(number)
    whole, _, decimals = f"{abs(amount):f}".partition(".")
    if len(whole) > 4:
        whole = f"{int(whole):,}".replace(",", _GROUP_SEPARATORS.get(language) or get_group_symbol(language))
    sign = MINUS if amount < 0 else ""
    mark = (_DECIMAL_MARKS.get(language) or get_decimal_symbol(language)) if decimals else ""
    return f"{sign}{whole}{mark}{decimals}"


def write_rounded(number: Decimal, language: str, *, decimals: int) -> str:
    """The number rounded half up to so many decimals, without zeros at the end."""
    rounded = number.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)
    return write_number(_without_end_zeros(rounded), language)


def write_amounts(text: str, language: str, *, compact: bool = True) -> str:
    """A canonical amount or range: 800–1000, −28 – −20. From a million on with a word when no digit is lost by it.

    compact=False keeps to digits.
    """
    low, high = parse_amounts(text)
    large = next((scale for scale in LARGE_WORDS if _fits(low, scale[0]) and _fits(high, scale[0])), None)
    if large is None or not compact or language not in large[1]:
        return _join_range(low, high, language)
    size, words = large
    parts = [None if amount is None else _without_end_zeros(amount / size) for amount in (low, high)]
    return f"{_join_range(*parts, language)} {words[language]}"


def _join_range(low: Decimal, high: Decimal | None, language: str) -> str:
    if high is None:
        return write_number(low, language)
    dash = f" {EN_DASH} " if low < 0 else EN_DASH
    return f"{write_number(low, language)}{dash}{write_number(high, language)}"


def _fits(amount: Decimal | None, size: Decimal) -> bool:
    if amount is None:
        return True
    scaled = amount / size
    return abs(scaled) >= 1 and scaled == round(scaled, _COMPACT_DECIMALS)


def _without_end_zeros(number: Decimal) -> Decimal:
    return Decimal(0) if number == 0 else Decimal(f"{number.normalize():f}")
