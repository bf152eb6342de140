"""Numbers written in digits, with the separators of a language and with fractions; never what they count."""

from dataclasses import dataclass
from decimal import Decimal

from quizzes.facts.proposing.tokens import Token, is_attached

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


def read_digits(tokens: list[Token], position: int, text: str, language: str) -> Number | None:
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
