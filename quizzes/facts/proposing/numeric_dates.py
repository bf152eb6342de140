"""Reads dates that are all digits: 2020-11-25, 25.11.2020, 25/11/2020; alike in both languages."""

from quizzes.facts.proposing.moments import Moment, is_day, is_year
from quizzes.facts.proposing.tokens import Token, is_attached


def numeric_date(tokens: list[Token], at: int, language: str) -> Moment | None:
    """Return the date in digits that begins at a position, or None."""
    if at + 4 >= len(tokens):
        return None
    parts = tokens[at : at + 5]
    if any(part.spaced for part in parts[1:]) or not all(parts[step].kind == "digits" for step in (0, 2, 4)):
        return None
    one, two, three = (parts[step].text for step in (0, 2, 4))
    mark = parts[1].text
    if mark != parts[3].text or mark not in "-./" or _goes_on(tokens, at + 5):
        return None
    if is_year(one) and len(two) == 2 and len(three) == 2 and 1 <= int(two) <= 12 and is_day(three):
        return Moment(at + 5, int(one), int(two), int(three))
    if is_year(three) and is_day(one) and len(two) <= 2 and 1 <= int(two) <= 12:
        return Moment(at + 5, int(three), int(two), int(one))
    if is_year(three) and mark == "/" and language == "en" and is_day(two) and int(two) > 12 and 1 <= int(one) <= 12:
        return Moment(at + 5, int(three), int(one), int(two))
    return None


def _goes_on(tokens: list[Token], at: int) -> bool:
    return (
        at + 1 < len(tokens)
        and is_attached(tokens, at)
        and tokens[at].text in "-./"
        and is_attached(tokens, at + 1)
        and tokens[at + 1].kind == "digits"
    )
