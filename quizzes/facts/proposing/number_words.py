"""Numbers written in words: twenty-five, two hundred and fifty, iki min beş yüz; never digits."""

from decimal import Decimal
from functools import lru_cache

from quizzes.facts.proposing.digit_groups import Number
from quizzes.facts.proposing.lexicon import read_unit
from quizzes.facts.proposing.number_vocabulary import BEGIN, PARTS, SCALES, SMALL, TENS, WORD_SCALES, uninflected
from quizzes.facts.proposing.tokens import Token, low_at, word_set

_CASES = ("dan", "dən", "a", "ə", "ya", "yə")
_OWNED = word_set("ı i u ü sı si su sü ını ini unu ünü sını sini sunu sünü")
_OPEN = word_set("çox artıq az yaxın qədər yuxarı aşağı")
_LONGEST = 12


@lru_cache(maxsize=50_000)
def can_begin_number(word: str, language: str) -> bool:
    """Return whether a lower-case word can begin a number; the inflected form of one ("əllidən") can too."""
    if word in BEGIN[language] or (word in PARTS and language == "az"):
        return True
    return language == "az" and word.endswith(_CASES) and uninflected(word) is not None


def read_words(tokens: list[Token], at: int, language: str) -> Number | None:
    """Return the number in words that begins at a position, or None."""
    word = tokens[at].low
    if word in {"half", "yarım"}:
        return _half(tokens, at, language)
    if word in {"a", "an"}:
        return _after_article(tokens, at)
    if language == "az" and word == "min" and not _continues(tokens, at + 1):
        return None
    return _cardinal(tokens, at, language)


def _after_article(tokens: list[Token], at: int) -> Number | None:
    """A million, a dozen, a quarter of a million, an hour and a half."""
    if low_at(tokens, at + 1) == "quarter" and low_at(tokens, at + 2) == "of" and low_at(tokens, at + 3) == "a":
        return _scaled(tokens, at + 4, Decimal("0.25"), "en")
    scaled = _scaled(tokens, at + 1, Decimal(1), "en", article=True)
    if scaled is None and low_at(tokens, at + 2) == "and" and (unit := read_unit(tokens, at + 1, "en")) is not None:
        return Number(Decimal(1), at + 1, is_spelled=True) if is_half_after(tokens, unit[1], "en") else None
    return scaled


def is_half_after(tokens: list[Token], at: int, language: str) -> bool:
    """Return whether a half is added after a unit: two hours and a half, iki saat yarım."""
    if language == "az":
        return low_at(tokens, at) == "yarım"
    return low_at(tokens, at) == "and" and low_at(tokens, at + 1) == "a" and low_at(tokens, at + 2) == "half"


def _half(tokens: list[Token], at: int, language: str) -> Number | None:
    """Half a million, half an hour, yarım milyon, yarım ton."""
    after = at + 2 if low_at(tokens, at + 1) in {"a", "an", "-"} else at + 1
    scaled = _scaled(tokens, after, Decimal("0.5"), language)
    if scaled is None and (language == "az" or after > at + 1) and read_unit(tokens, after, language) is not None:
        return Number(Decimal("0.5"), after, is_spelled=True, decimals=1)
    return scaled


def _scaled(tokens: list[Token], at: int, part: Decimal, language: str, *, article: bool = False) -> Number | None:
    word = low_at(tokens, at)
    if word == "dozen" and language == "en":
        return Number(12 * part, at + 1, is_spelled=True)
    if word not in WORD_SCALES[language]:
        word = _opened_scale(tokens, at, language)
    if word is None:
        return None
    if article and low_at(tokens, at + 1) == "and":
        longer = _cardinal(tokens, at, language, part=1)
        if longer is not None:
            return longer
    power = SCALES[language][word]
    return Number(part.scaleb(power).quantize(1), at + 1, is_spelled=True, scale=power)


def _continues(tokens: list[Token], at: int) -> bool:
    """Whether "min" is the number: words of numbers, a currency or a counted noun follow it, not a verb of its own."""
    word = low_at(tokens, at)
    return word in SMALL["az"] or word in TENS["az"] or word in {"yüz", "manat", "nəfər", "ton", "dollar", "hektar"}


def _cardinal(tokens: list[Token], at: int, language: str, *, part: int = 0) -> Number | None:
    small, tens = SMALL[language], TENS[language]
    total, top, scale, end, position = 0, 99, 0, at, at
    while position < len(tokens) and position - at < _LONGEST:
        word = tokens[position].low
        if position > at and tokens[position].after_newline:
            break
        if word in {"-", "and"} and language == "en" and position > at:
            follows = low_at(tokens, position + 1)
            fits = _joins(tokens, position, at, part, word, follows)
            if not fits:
                break
            position += 1
            continue
        value = small.get(word) or tens.get(word)
        if value is None and language == "az":
            value = _inflected(tokens, position, at)
        if value is not None:
            if part % (10 if value < 10 and part % 100 != 10 * (language == "en") else 100):
                break
            part, scale = part + value, 0
        elif (scaling := _scaling(tokens, position, language)) is not None and (part or language == "az"):
            power = SCALES[language][scaling]
            if power == 2:
                if part > 99 or (part and part % 100 == 0):
                    break
                part, scale = (part or 1) * 100, 2
            elif power < top:
                total, part, top, scale = total + (part or 1) * 10**power, 0, power, power
            else:
                break
        elif word == "dozen" and part and not total and part < 20:
            return Number(Decimal(12 * part), position + 1, is_spelled=True)
        else:
            break
        position += 1
        end = position
    if end == at:
        return None
    return Number(Decimal(total + part), end, is_spelled=True, scale=scale)


def _joins(tokens: list[Token], position: int, at: int, part: int, word: str, follows: str) -> bool:
    """Whether a hyphen or "and" goes on with the number: twenty-five, two hundred and fifty."""
    known = follows in SMALL["en"] or follows in TENS["en"]
    if word == "-":
        return known and part % 100 >= 20 and part % 10 == 0 and follows in SMALL["en"]
    after_scale = tokens[position - 1].low in WORD_SCALES["en"]
    later = low_at(tokens, position + 2)
    is_between = low_at(tokens, at - 1) == "between"
    return known and after_scale and not is_between and later not in WORD_SCALES["en"]


def _inflected(tokens: list[Token], position: int, at: int) -> int | None:
    """The value of a last word in the case that "çox", "yaxın" ask for: əllidən çox."""
    if tokens[position].low in PARTS:
        return PARTS[tokens[position].low]
    if low_at(tokens, position + 1) not in _OPEN:
        return None
    base = uninflected(tokens[position].low)
    if base is None:
        return None
    return SMALL["az"].get(base) or TENS["az"].get(base)


def is_part(tokens: list[Token], last: int) -> bool:
    """Return whether a number that ends before a position is one of a whole: "otuz dördü", "58-i"."""
    word = tokens[last - 1].low
    return word in PARTS or (tokens[last - 1].kind == "digits" and low_at(tokens, last + 1) in _OWNED)


def _scaling(tokens: list[Token], position: int, language: str) -> str | None:
    """The scale word at a position, also in the case that "çox", "yaxın" ask for: yüzdən çox, yarım milyona yaxın."""
    word = tokens[position].low
    return word if word in WORD_SCALES[language] else _opened_scale(tokens, position, language)


def _opened_scale(tokens: list[Token], position: int, language: str) -> str | None:
    if language == "en":
        return None
    base = uninflected(low_at(tokens, position))
    is_large = base in {"milyon", "milyard"}
    return base if base in WORD_SCALES["az"] and (is_large or low_at(tokens, position + 1) in _OPEN) else None
