"""Guesses what an Azerbaijani name without a head or a first name is, by its case and the words beside it."""

from quizzes.facts.proposing.gathering import OwnWords
from quizzes.facts.proposing.name_words import PLACE_ADJECTIVES, az_head
from quizzes.facts.proposing.runs import Run
from quizzes.facts.proposing.suffixes import bases, without_suffix
from quizzes.facts.proposing.tokens import Token, low_at, word_set

_PLACE_CASES = ("da", "də", "dan", "dən", "dakı", "dəki", "ya", "yə")
_ADJECTIVES = PLACE_ADJECTIVES | word_set("Ümumdünya Beynəlxalq Milli Dövlət Ali Respublika Dünya")
_EVENTS = word_set("olimpiada universiada çempionat turnir festival forum konfrans sammit müsabiqə kubok bayram kitab")
_BODIES = word_set("bank klub fond liqa parlament akademiya universitet məclis məhkəmə mərkəz birlik ittifaq şura qrup")


def azerbaijani_type(
    tokens: list[Token], run: Run, words: list[Token], last: int, own: OwnWords
) -> tuple[str | None, float]:
    """Return the type that a name without a head is guessed to have, and how sure that is."""
    if len(words) == 1:
        return (None, 0.0) if words[0].text in _ADJECTIVES else _single(tokens, run, words[0], last, own)
    if words[0].text in PLACE_ADJECTIVES and len(words) == 2:
        return "place", 0.55
    if without_suffix(words[-1].low, _BODIES) is not None:
        return "organisation", 0.6
    if without_suffix(words[-1].low, _EVENTS) is not None:
        return "other_name", 0.6
    if words[-1].low.endswith(_PLACE_CASES):
        return "place", 0.5
    return ("person" if len(words) == 2 else "other_name"), 0.5


def _single(tokens: list[Token], run: Run, word: Token, last: int, own: OwnWords) -> tuple[str | None, float]:
    if run.is_at_start and _is_coordinated(tokens, run, last):
        return "place", 0.55
    if run.is_at_start and not own.capital.intersection(
        (word.text, *(word.text[: len(base)] for base in bases(word.low)))
    ):
        return None, 0.0
    if az_head(word.low) is not None:
        return None, 0.0
    if word.low.endswith(_PLACE_CASES) and word.low not in own.small:
        return "place", 0.6 if not run.is_at_start else 0.5
    return ("other_name", 0.45) if not run.is_at_start or word.text in own.capital else (None, 0.0)


def _is_coordinated(tokens: list[Token], run: Run, last: int) -> bool:
    """Whether a capital in the same local case follows over "və": Xaçmazdan və Qusardan."""
    ending = next((case for case in _PLACE_CASES if tokens[run.last - 1].low.endswith(case)), None)
    at = run.last + 1
    if ending is None or low_at(tokens, run.last) not in {"və", ","} or at >= last:
        return False
    return tokens[at].is_capital and tokens[at].low.endswith(ending)
