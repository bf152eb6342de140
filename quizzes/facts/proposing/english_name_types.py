"""Guesses what an English name without a head or a first name is, by the words beside it."""

from quizzes.facts.proposing.gathering import OwnWords
from quizzes.facts.proposing.name_clues import (
    PLACE_PREPOSITIONS,
    PLACE_STARTS,
    by_context,
    is_club,
)
from quizzes.facts.proposing.name_words import EN_PLACE_LOWER, head_type
from quizzes.facts.proposing.runs import Run
from quizzes.facts.proposing.tokens import Token, low_at, word_set

_GOING = word_set("visited visiting reached entered invaded toured bombed besieged occupied crossed crossing")
_SHIPS = frozenset({"HMS", "USS", "RMS", "SS", "MV", "MS", "HMAS", "HMCS"})
_LEAVING = word_set("left leave leaving bound headed heading sailed sail departed train flight ferry")
_ALSO_OF_PEOPLE = word_set("from to between on around toward towards into across")
_BODY_WORDS = word_set("company firm club bank agency team band newspaper party group manufacturer operator publisher")
_BODY_ENDS = ("tech", "tek", "soft", "corp", "ware", "pharma")
_SMALL_PARTS = frozenset({"de", "van", "von", "al", "bin", "da", "di", "del", "der", "den", "la", "le"})


def english_type(
    tokens: list[Token], run: Run, words: list[Token], first: int, last: int, own: OwnWords
) -> tuple[str | None, float]:
    """Return the type that a name without a head is guessed to have, and how sure that is."""
    before = low_at(tokens, run.first - 1) if run.first > first else ""
    if before in _BODY_WORDS or words[-1].low.endswith(_BODY_ENDS):
        return "organisation", 0.65
    if is_club(tokens, run):
        return "organisation", 0.6
    if len(words) == 1:
        return _single(tokens, run, words[0], before, first, last, own)
    return _several(tokens, run, words, before)


def _single(
    tokens: list[Token], run: Run, word: Token, before: str, first: int, last: int, own: OwnWords
) -> tuple[str | None, float]:
    if before in EN_PLACE_LOWER or (before == "," and low_at(tokens, run.first - 2) in EN_PLACE_LOWER | {"capital"}):
        return "place", 0.65
    if head_type(word.text, "en") is not None and word.text != "Rovers":
        return None, 0.0
    if (clue := by_context(tokens, run.last, last, word.text)) is not None:
        return clue, 0.65
    if before in _GOING or (before == "the" and low_at(tokens, run.first - 2) in _GOING):
        return "place", 0.55
    if before == "for" and low_at(tokens, run.first - 2) in _LEAVING:
        return "place", 0.55
    if before in PLACE_PREPOSITIONS or before == "of":
        return "place", 0.65 if before != "of" else 0.55
    if before == "," and run.first - 2 >= first and tokens[run.first - 2].is_capital:
        return "place", 0.55
    if before == "by":
        return "person", 0.6
    if run.is_at_start and word.text not in own.capital:
        return None, 0.0
    return "other_name", 0.45


def _several(tokens: list[Token], run: Run, words: list[Token], before: str) -> tuple[str | None, float]:
    if words[0].text in _SHIPS or (len(words[-1].text) == 1 and not words[-1].text.islower()):
        return "other_name", 0.6
    if len(words) == 2 and words[0].text.isupper() and 1 < len(words[0].text) <= 4:
        return "organisation", 0.55
    if (clue := by_context(tokens, run.last, len(tokens), words[0].text)) is not None:
        return clue, 0.65
    if before in PLACE_PREPOSITIONS and (before not in _ALSO_OF_PEOPLE or words[0].text in PLACE_STARTS):
        return "place", 0.6
    if words[0].text in PLACE_STARTS and before != "the":
        return "place", 0.55
    if before == "the" or len(words) > 3 or any(token.kind == "digits" for token in tokens[run.first : run.last]):
        return "other_name", 0.5
    is_all_large = all(word.is_capital or word.low in _SMALL_PARTS for word in words)
    return ("person", 0.55) if is_all_large else ("other_name", 0.5)
