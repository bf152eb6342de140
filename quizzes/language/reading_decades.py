"""Decades as people write them, one or several in a row, from the sorted words of a date to ISO 8601."""

from .reading_date_words import BEFORE, CENTURY, OUR_ERA, YEARS
from .values import AmbiguousValue, BadValue

Token = tuple[str, str | int]
_NUMBERS = {"number", "decade"}
_FIRST_PLAIN_YEAR = 100


def is_of_decades(sides: list[list[Token]]) -> bool:
    """True where every side names a decade, as the 1990s or 1990-cı illər do; AmbiguousValue where years would fit too.

    1970–1980-ci illər are two decades, or the years from 1970 to 1980; 1923–1929-cu illər are years.
    """
    kinds = [{kind for kind, _ in side} for side in sides]
    if any("decade" in found for found in kinds) or all(YEARS in found for found in kinds):
        return True
    numbers = [payload for side in sides for kind, payload in side if kind == "number"]
    if YEARS in kinds[-1] and not any(BEFORE in found for found in kinds) and all(year % 10 == 0 for year in numbers):
        raise AmbiguousValue(f"two decades, or the years from {numbers[0]} to {numbers[-1]}")
    return False


def iso_of_decades(sides: list[list[Token]]) -> str:
    """A decade, or several in a row: the 1990s are 1990/1999. BadValue for what is none."""
    if any(kind == CENTURY for side in sides for kind, _ in side):
        return _iso([_decade_of_century(side) for side in sides])
    tens = [_tens(side) for side in sides]
    if tens[0] >= _FIRST_PLAIN_YEAR > tens[-1]:
        tens[-1] += tens[0] // 100 * 100
    has_era = any(kind == OUR_ERA for side in sides for kind, _ in side)
    if tens[0] < _FIRST_PLAIN_YEAR and not has_era:
        raise AmbiguousValue(f"of which century the {tens[0]}s are, is not said", piece=str(tens[0]))
    return _iso(tens)


def _tens(tokens: list[Token]) -> int:
    numbers = [payload for kind, payload in tokens if kind in _NUMBERS]
    if len(numbers) != 1 or any(kind not in {*_NUMBERS, YEARS, OUR_ERA} for kind, _ in tokens):
        raise BadValue("this is no decade")
    return numbers[0]


def _decade_of_century(tokens: list[Token]) -> int:
    """The first year of the decade in XX əsrin 30-cu illəri: 1930."""
    if [kind for kind, _ in tokens] not in (["roman", CENTURY, "number", YEARS], ["number", CENTURY, "number", YEARS]):
        raise BadValue("this is no decade")
    rank, tens = tokens[0][1], tokens[2][1]
    if not rank or not 0 < tens < _FIRST_PLAIN_YEAR:
        raise BadValue(f"the century has no decade {tens}")
    return (rank - 1) * 100 + tens


def _iso(tens: list[int]) -> str:
    if any(year % 10 or not year for year in tens):
        raise BadValue(f"a decade begins with a full ten, which {tens[0]} is not")
    return f"{tens[0]:04d}/{tens[-1] + 9:04d}"
