"""Whether a text gives a number as the least or the most: "more than 600", "600-dən çox", "up to 40"."""

from collections.abc import Sequence

from quizzes.facts.proposing.tokens import Token, tokenize, word_set

REACH = 4
LETTERS = 40
_BEFORE = {
    "en": (
        (
            "more than", "over", "at least", "no fewer than", "not less than", "no less than", "exceeding", "exceeds",
            "exceeded", "upwards of", "above", "in excess of",
        ),
        ("up to", "at most", "no more than", "not more than", "less than", "fewer than", "under", "below"),
    ),
    "az": (("ən azı", "azı", "minimum"), ("ən çoxu", "maksimum")),
}  # fmt: skip
_AFTER = {
    "en": (word_set("plus upwards"), frozenset()),
    "az": (word_set("çox artıq çoxdur artıqdır yuxarı"), word_set("az azdır aşağı")),
}


def bound_of(tokens: Sequence[Token], first: int, last: int, language: str) -> str:
    """Return "low" where the number between two tokens is the least that it can be, "high" where the most, else ''."""
    before = " " + " ".join(token.low for token in tokens[max(0, first - REACH) : first])
    inside = [token.low for token in tokens[first : last + 2]]
    said = [
        (len(phrase), name)
        for name, phrases in zip(("low", "high"), _BEFORE[language], strict=True)
        for phrase in phrases
        if before.endswith(f" {phrase}")
    ]
    if said:
        return max(said)[1]
    ablative = language == "az" and any(word in {"dan", "dən"} or word.endswith(("dan", "dən")) for word in inside)
    for name, words in zip(("low", "high"), _AFTER[language], strict=True):
        if words & set(inside) and (ablative or language == "en"):
            return name
    return ""


def bound_around(text: str, start: int, end: int, language: str) -> str:
    """Return the same for a number at a place of a text, by the letters near it."""
    tokens = tokenize(text, max(0, start - LETTERS), min(len(text), end + LETTERS), language)
    inside = [at for at, token in enumerate(tokens) if start <= token.start < end]
    return bound_of(tokens, inside[0], inside[-1] + 1, language) if inside else ""
