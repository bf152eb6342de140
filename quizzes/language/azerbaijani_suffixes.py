"""Azerbaijani suffixes by vowel harmony: which letters a case adds after a spoken word; never changes the word."""

CASES = ("genitive", "dative", "accusative", "locative", "ablative", "plural", "possessive3", "copula")

FOUR_WAY = {
    **dict.fromkeys("aı", "ı"),
    **dict.fromkeys("eəi", "i"),
    **dict.fromkeys("ou", "u"),
    **dict.fromkeys("öü", "ü"),
}
_TWO_WAY = {"ı": "a", "u": "a", "i": "ə", "ü": "ə"}

_AFTER_CONSONANT = {
    "genitive": "In",
    "dative": "A",
    "accusative": "I",
    "locative": "dA",
    "ablative": "dAn",
    "plural": "lAr",
    "possessive3": "I",
    "copula": "dIr",
}
_AFTER_VOWEL = {**_AFTER_CONSONANT, "genitive": "nIn", "dative": "yA", "accusative": "nI", "possessive3": "sI"}
_AFTER_POSSESSIVE = {
    "genitive": "nIn",
    "dative": "nA",
    "accusative": "nI",
    "locative": "ndA",
    "ablative": "ndAn",
    "copula": "dIr",
}


def last_vowel(spoken: str) -> str | None:
    """The last vowel of a lower-case word, or None when it has none."""
    return next((letter for letter in reversed(spoken) if letter in FOUR_WAY), None)


def count_vowels(spoken: str) -> int:
    """How many vowels, and so syllables, a lower-case word has."""
    return sum(letter in FOUR_WAY for letter in spoken)


def suffix(spoken: str, case: str, *, possessive: bool = False) -> str:
    """The letters that the case adds to a lower-case word as it is spoken.

    KeyError when the word has no vowel, or when a plural or a second possessive is asked of a possessive.
    """
    if possessive:
        pattern = _AFTER_POSSESSIVE[case]
    else:
        pattern = (_AFTER_VOWEL if spoken[-1] in FOUR_WAY else _AFTER_CONSONANT)[case]
    vowel = FOUR_WAY[last_vowel(spoken)]
    return pattern.replace("I", vowel).replace("A", _TWO_WAY[vowel])
