"""The code of an attempt that was handed in: eight letters that nobody confuses, written in two groups; pure."""

import secrets

# Consonants of both alphabets: no I, L, O, Q, U and V, W, and no vowel, so that no word comes out.
LETTERS = "BCDFHJKMNPRTXZ"
LENGTH = 8
_GROUP = 4


def draw_receipt() -> str:
    """Return a new code at random, one of about a thousand million."""
    return "".join(secrets.choice(LETTERS) for _number in range(LENGTH))


def write_receipt(code: str) -> str:
    """Return the code as people read it: BCDF-HJKM."""
    return "-".join(code[start : start + _GROUP] for start in range(0, len(code), _GROUP))


def read_receipt(text: str) -> str | None:
    """Return the code that somebody typed, in whatever case and grouping; None where it cannot be one."""
    code = "".join(letter for letter in text.upper() if letter.isalnum())
    return code if len(code) == LENGTH and set(code) <= set(LETTERS) else None
