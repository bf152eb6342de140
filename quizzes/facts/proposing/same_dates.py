"""Resolves "the same day" and "həmin il" to the date said last; always with a lower score."""

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.suffixes import without_suffix
from quizzes.facts.proposing.tokens import Token, low_at
from quizzes.language.dates import parse_partial_date

INFERRED = 0.5
_NOUNS = {"en": {"day": 3, "year": 1, "month": 2}, "az": {"gün": 3, "il": 1, "ay": 2}}


def same_date(tokens: list[Token], at: int, last: int, language: str) -> Found | None:
    """Return a place-holder for "same day", "həmin il": `resolve_same` gives it its value; None for other words."""
    if at + 1 >= last or tokens[at + 1].kind != "word":
        return None
    word = low_at(tokens, at + 1)
    noun = word if language == "en" else without_suffix(word, _NOUNS["az"])
    parts = _NOUNS[language].get(noun or "")
    if parts is None or (language == "en" and low_at(tokens, at - 1) not in {"the", "that", "this"}):
        return None
    if language == "az" and word.startswith(("illər", "günlər", "aylar")):
        return None
    kind = "year" if parts == 1 else "date"
    first = at - 1 if language == "en" else at
    return Found(first, at + 2, kind, f"={parts}", score=INFERRED, reasons=["inferred from the date before"])


def is_same(found: Found) -> bool:
    """Return whether a date still waits for the date said before it."""
    return found.value.startswith("=")


def resolve_same(found: Found, last_day: str | None) -> bool:
    """Give "the same day" the date said last, as far as it is exact enough; False where it is not."""
    if last_day is None or is_same_value(last_day):
        return False
    parts = int(found.value[1:])
    known = parse_partial_date(last_day)
    pieces = [known.year, known.month, known.day][:parts]
    if any(piece is None for piece in pieces):
        return False
    found.value = last_day if parts == 3 else type(known)(*pieces).iso
    return True


def is_same_value(value: str) -> bool:
    """Return whether a value is no date yet."""
    return value[:1] in {"=", "?"}
