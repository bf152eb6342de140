"""Words that make an amount or date approximate: about, more than; təxminən, -dan çox; never the amount itself."""

from quizzes.facts.proposing.hyphened_endings import past_ending
from quizzes.facts.proposing.suffixes import without_suffix
from quizzes.facts.proposing.tokens import Token, low_at, word_set

_BEFORE = {
    "en": word_set(
        "about approximately around roughly nearly almost some over circa ca c estimated exceeding exceeded exceeds "
        "exceed above under approx near hover approaching surpassed topped below"
    ),
    "az": word_set("təxminən təqribən təxmini təqribi haradasa təxm ortalama"),
}
_BEFORE_PAIRS = {
    "en": frozenset(
        {
            "more than",
            "less than",
            "fewer than",
            "at least",
            "at most",
            "up to",
            "close to",
            "as many",
            "just under",
            "just over",
            "no fewer",
            "upwards of",
            "greater than",
        }
    ),
    "az": frozenset({"ən azı", "ən azından", "ən çoxu", "az qala", "ən çox", "ən az"}),
}
_AFTER = word_set("çox artıq az yaxın qədər yuxarı aşağı")
_AFTER_SAID = word_set("çoxdur artıqdır azdır yaxındır qədərdir çoxu")


def is_approximate_before(tokens: list[Token], position: int, first: int, language: str) -> bool:
    """Return whether the words before a position (within its sentence) say about, at least, təxminən, ən azı ..."""
    at = position - 1
    if at < first:
        return False
    while at > first and (tokens[at].text in "~≈." or tokens[at].low in {"a", "an", "the", "as", "toward"}):
        if tokens[at].text in "~≈":
            return True
        at -= 1
    word = tokens[at].low
    if word in _BEFORE[language] or word in {"~", "≈", ">", "<"}:
        return True
    pair = f"{low_at(tokens, at - 1)} {word}" if at > first else ""
    return pair in _BEFORE_PAIRS[language]


def approximation_after(tokens: list[Token], number_end: int, value_end: int, last: int, language: str) -> int | None:
    """Return the position past "-dan çox", "-ə yaxın" after an Azerbaijani amount, or None where nothing such
    stands."""
    if language == "en":
        following = low_at(tokens, value_end)
        pair = f"{following} {low_at(tokens, value_end + 1)}"
        is_open = pair in {"or more", "or so", "or less", "or fewer"} or following == "+"
        return value_end + 2 if is_open and value_end < last else None
    for end in (value_end, number_end):
        at = past_ending(tokens, end)
        if at < last and (tokens[at].low in _AFTER or tokens[at].low in _AFTER_SAID) and _is_inflected(tokens, end, at):
            return at + 1
    return None


def _is_inflected(tokens: list[Token], end: int, at: int) -> bool:
    if at != end:
        return True
    word = tokens[end - 1].low
    return without_suffix(word, frozenset({word[:-3], word[:-2], word[:-1]})) is not None and word.endswith(
        ("dan", "dən", "a", "ə")
    )
