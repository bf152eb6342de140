"""Whether a text gives a number as the least or the most: "more than 600", "600-dən çox", "up to 40"."""

from quizzes.facts.proposing.comparing.contexts import Placed, Sentence
from quizzes.facts.proposing.tokens import word_set

REACH = 4
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


def bound_of(sentence: Sentence, placed: Placed) -> str:
    """Return "low" where the number is the least that it can be, "high" where the most, else ''."""
    tokens = sentence.tokens
    before = " " + " ".join(token.low for token in tokens[max(0, placed.first - REACH) : placed.first])
    inside = [token.low for token in tokens[placed.first : placed.last + 2]]
    said = [
        (len(phrase), name)
        for name, phrases in zip(("low", "high"), _BEFORE[sentence.language], strict=True)
        for phrase in phrases
        if before.endswith(f" {phrase}")
    ]
    if said:
        return max(said)[1]
    ablative = sentence.language == "az" and any(
        word in {"dan", "dən"} or word.endswith(("dan", "dən")) for word in inside
    )
    for name, words in zip(("low", "high"), _AFTER[sentence.language], strict=True):
        if words & set(inside) and (ablative or sentence.language == "en"):
            return name
    return ""
