"""The code of a certificate: how it is made, written and read again as people type it; pure."""

import secrets

from quizzes.language.letters import fold

CODE_LENGTH = 12
GROUP_LENGTH = 4

# One letter or digit of each family that is mistaken for one another stands for all of it.
CODE_LETTERS = "0123456789ACDEFHJKMNPRTVWXY"
_MISTAKEN = {"O": "0", "Q": "0", "I": "1", "L": "1", "Z": "2", "S": "5", "G": "6", "B": "8", "U": "V"}
_CYRILLIC = dict(zip("АВЕЅКМНОРСТУХІЗ", "A8E5KMH0PCTYX13", strict=True))
_READ = str.maketrans(_MISTAKEN | _CYRILLIC)


def new_code() -> str:
    """Return twelve letters and digits that nobody confuses: 57 bits that cannot be guessed."""
    return "".join(secrets.choice(CODE_LETTERS) for _number in range(CODE_LENGTH))


def written_code(code: str) -> str:
    """The code in groups of four, as it is printed and as addresses carry it: 7K4M-92XH-9PTA."""
    return "-".join(code[start : start + GROUP_LENGTH] for start in range(0, len(code), GROUP_LENGTH))


def read_code(typed: str) -> str:
    """The code as it is stored; empty where what was typed can be none.

    Case, spaces, hyphens and marks on letters do not count, and letters that look alike are the same.
    """
    plain = "".join(letter for letter in fold(typed[:100]).upper() if letter.isalnum()).translate(_READ)
    return plain if len(plain) == CODE_LENGTH and set(plain) <= set(CODE_LETTERS) else ""
