"""Numbers in a text: digits with the separators of a language, fractions, spelled-out words, scales; never
what they count."""

from dataclasses import dataclass
from decimal import Decimal

from quizzes.facts.proposing.suffixes import without_suffix
from quizzes.facts.proposing.tokens import Token, is_attached, low_at

SCALES = {
    "en": {
        "hundred": 2,
        "thousand": 3,
        "million": 6,
        "mln": 6,
        "mn": 6,
        "m": 6,
        "billion": 9,
        "bn": 9,
        "bln": 9,
        "b": 9,
        "trillion": 12,
        "trn": 12,
        "k": 3,
    },
    "az": {"yüz": 2, "min": 3, "milyon": 6, "mln": 6, "milyard": 9, "mlrd": 9, "trilyon": 12, "trln": 12},
}
_ONLY_WITH_CURRENCY = frozenset(["m", "b", "k"])
_SMALL = {
    "en": dict(
        zip(
            [
                "one",
                "two",
                "three",
                "four",
                "five",
                "six",
                "seven",
                "eight",
                "nine",
                "ten",
                "eleven",
                "twelve",
                "thirteen",
                "fourteen",
                "fifteen",
                "sixteen",
                "seventeen",
                "eighteen",
                "nineteen",
            ],
            range(1, 20),
            strict=True,
        )
    ),
    "az": dict(
        zip(["bir", "iki", "üç", "dörd", "beş", "altı", "yeddi", "səkkiz", "doqquz"], range(1, 10), strict=True)
    ),
}
_TENS = {
    "en": dict(
        zip(
            ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"],
            range(20, 100, 10),
            strict=True,
        )
    ),
    "az": dict(
        zip(
            ["on", "iyirmi", "otuz", "qırx", "əlli", "altmış", "yetmiş", "səksən", "doxsan"],
            range(10, 100, 10),
            strict=True,
        )
    ),
}
FRACTIONS = {
    "½": Decimal("0.5"),
    "¼": Decimal("0.25"),
    "¾": Decimal("0.75"),
    "⅓": Decimal("0.333"),
    "⅔": Decimal("0.667"),
    "⅛": Decimal("0.125"),
}
_GROUP_SPACES = frozenset(" \u00a0\u202f\u2009")


@dataclass(slots=True)
class Number:
    """A number and the position one past its last token."""

    amount: Decimal
    last: int
    digits: str = ""
    is_grouped: bool = False
    is_spelled: bool = False
    scale: int = 0
    is_regroupable: bool = False
    decimals: int = 0

    @property
    def is_whole(self) -> bool:
        """Whether the amount has no fraction."""
        return self.amount == self.amount.to_integral_value()

    @property
    def is_plain(self) -> bool:
        """Whether it is a bare run of digits, as years are."""
        return bool(self.digits) and not (self.is_grouped or self.scale or self.decimals)


def read_number(tokens: list[Token], position: int, text: str, language: str) -> Number | None:
    """Return the number that begins at a position, with its scale word ("1.2 million", "77 min"), or None."""
    if position >= len(tokens):
        return None
    token = tokens[position]
    if token.kind == "digits":
        number = _read_digits(tokens, position, text, language)
    elif token.text in FRACTIONS:
        number = Number(FRACTIONS[token.text], position + 1, decimals=2)
    elif token.kind == "word":
        number = _read_words(tokens, position, language)
    else:
        return None
    return None if number is None else _with_scale(tokens, number, language)


def _with_scale(tokens: list[Token], number: Number, language: str) -> Number:
    while number.last < len(tokens) and number.scale < 12:
        token = tokens[number.last]
        if token.kind != "word":
            break
        word = token.low
        power = SCALES[language].get(word)
        if power is None and language == "az":
            power = SCALES["az"].get(without_suffix(word, SCALES["az"]) or "")
        if power is None or (word in _ONLY_WITH_CURRENCY and token.spaced) or (number.scale and power <= 3):
            break
        if word in _ONLY_WITH_CURRENCY:
            break
        number.amount *= Decimal(10) ** power
        number.scale += power
        number.last += 1
        if (
            low_at(tokens, number.last) == "."
            and word in {"mln", "mlrd", "trln", "bn", "mn", "bln"}
            and number.last + 1 < len(tokens)
            and tokens[number.last + 1].kind == "word"
            and not tokens[number.last + 1].is_capital
        ):
            number.last += 1
    return _with_smaller_part(tokens, number, language)


def _with_smaller_part(tokens: list[Token], number: Number, language: str) -> Number:
    """2 milyon 300 min: a smaller scaled part after a scale word is added."""
    at = number.last
    if number.scale < 6 or at + 1 >= len(tokens) or tokens[at].kind != "digits" or len(tokens[at].text) > 3:
        return number
    power = SCALES[language].get(
        without_suffix(tokens[at + 1].low, SCALES["az"]) or "" if language == "az" else tokens[at + 1].low
    )
    if power is None or not 3 <= power < number.scale:
        return number
    number.amount += Decimal(tokens[at].text) * Decimal(10) ** power
    number.last = at + 2
    return number


def _read_digits(tokens: list[Token], position: int, text: str, language: str) -> Number | None:
    parts, marks, at = [tokens[position].text], [], position
    while at + 1 < len(tokens) and len(parts) < 12:
        following = tokens[at + 1]
        if following.kind == "digits":
            gap = text[tokens[at].end : following.start]
            if len(gap) != 1 or gap not in _GROUP_SPACES or not _can_be_grouped(parts, marks, following.text):
                break
            marks.append(" ")
            parts.append(following.text)
            at += 1
            continue
        is_joined = following.text in {".", ",", "'"} and is_attached(tokens, at + 1) and is_attached(tokens, at + 2)
        if not is_joined or at + 2 >= len(tokens) or tokens[at + 2].kind != "digits":
            break
        marks.append(following.text)
        parts.append(tokens[at + 2].text)
        at += 2
    return _from_parts(tokens, position, parts, marks, language)


def _can_be_grouped(parts: list[str], marks: list[str], following: str) -> bool:
    begins_well = len(parts[0]) <= 3 and not parts[0].startswith("0")
    return len(following) == 3 and begins_well and set(marks) <= {" "}


def _from_parts(tokens: list[Token], position: int, parts: list[str], marks: list[str], language: str) -> Number | None:
    if sum(map(len, parts)) > 24:
        return None
    count = len(parts)
    if not marks:
        number = Number(Decimal(parts[0]), position + 1, digits=parts[0])
        return _with_fraction(tokens, number)
    end = position + count + sum(mark != " " for mark in marks)
    kinds = list(dict.fromkeys(marks))
    are_groups = 1 <= len(parts[0]) <= 3 and not parts[0].startswith("0") and all(len(part) == 3 for part in parts[1:])
    heads_are_groups = len(parts[0]) <= 3 and all(len(part) == 3 for part in parts[1:-1])
    decimal_mark = "," if language == "az" else "."
    if len(kinds) == 1 and kinds[0] == " ":
        return Number(Decimal("".join(parts)), end, "".join(parts), is_grouped=True)
    if (
        len(kinds) == 2
        and marks[-1] != marks[0]
        and marks.count(marks[-1]) == 1
        and heads_are_groups
        and marks[-1] in ".,"
    ):
        amount = Decimal("".join(parts[:-1]) + "." + parts[-1])
        return Number(amount, end, "".join(parts), is_grouped=True, decimals=len(parts[-1]))
    if len(kinds) != 1:
        return Number(Decimal(parts[0]), position + 1, digits=parts[0])
    if count > 2:
        return Number(Decimal("".join(parts)), end, "".join(parts), is_grouped=True) if are_groups else None
    if kinds[0] != decimal_mark and are_groups:
        return Number(Decimal("".join(parts)), end, "".join(parts), is_grouped=True)
    if kinds[0] == "," and language == "en":
        return Number(Decimal(parts[0]), position + 1, digits=parts[0])
    if kinds[0] == "'":
        return None
    amount = Decimal(".".join(parts))
    return Number(amount, end, "".join(parts), decimals=len(parts[1]), is_regroupable=are_groups)


def _with_fraction(tokens: list[Token], number: Number) -> Number:
    """A fraction after or across a whole number: 1½, 2 1/2, 3/4."""
    at = number.last
    if at < len(tokens) and tokens[at].text in FRACTIONS:
        return Number(number.amount + FRACTIONS[tokens[at].text], at + 1, decimals=2)
    if (single := _slashed(tokens, at - 1)) is not None:
        return Number(single, at + 2, decimals=3)
    if at < len(tokens) and tokens[at].kind == "digits" and (part := _slashed(tokens, at)) is not None:
        return Number(number.amount + part, at + 3, decimals=3)
    return number


def _slashed(tokens: list[Token], at: int) -> Decimal | None:
    if at + 2 >= len(tokens) or tokens[at + 1].text not in "/⁄" or tokens[at + 2].kind != "digits":
        return None
    upper, lower = tokens[at].text, tokens[at + 2].text
    is_fraction = len(upper) <= 2 and len(lower) == 1 and lower in "23456789" and int(upper) < int(lower)
    if not is_fraction or not is_attached(tokens, at + 1) or not is_attached(tokens, at + 2):
        return None
    return round(Decimal(upper) / Decimal(lower), 3).normalize()


def _read_words(tokens: list[Token], position: int, language: str) -> Number | None:
    small, tens = _SMALL[language], _TENS[language]
    word = tokens[position].low
    if (
        language == "en"
        and word in {"a", "one"}
        and low_at(tokens, position + 1) in {"hundred", "thousand", "million", "billion"}
    ):
        return Number(Decimal(1), position + 1, is_spelled=True)
    if word in tens:
        amount, at = tens[word], position + 1
        joined = at + 1 if low_at(tokens, at) == "-" and language == "en" else at
        if low_at(tokens, joined) in small and (amount > 10 or language == "az") and small[low_at(tokens, joined)] < 10:
            amount, at = amount + small[low_at(tokens, joined)], joined + 1
        return Number(Decimal(amount), at, is_spelled=True)
    if word in small:
        return Number(Decimal(small[word]), position + 1, is_spelled=True)
    if language == "az" and word in {"yüz", "min"} and (word == "yüz" or low_at(tokens, position + 1) in small | tens):
        return Number(Decimal(100 if word == "yüz" else 1000), position + 1, is_spelled=True)
    return None
