"""Words that a sentence is wrong with: opposites of its words, other seasons, months and sides of the world."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from quizzes.language.values import DATE_TYPES, NAME_TYPES
from quizzes.questions.asking.azerbaijani.words.nouns import in_case
from quizzes.questions.asking.texts.drafts import Sentence
from quizzes.questions.asking.words.verb_kinds import ENDINGS, azerbaijani_form

_FILE = Path(__file__).parent / "opposites.json"
_AFTER_MONTH = ("ay", "ayı", "ayında", "ayının", "ayından", "ayına", "ayları", "aylarında", "fəsli", "fəslində")
NOT_AFTER = frozenset(
    {
        "to",
        "then",
        "will",
        "can",
        "and",
        "ən",
        "most",
        "least",
        "very",
        "so",
        "too",
        "as",
        "nə",
        "no",
        "not",
        "how",
        "bir",
        "daha",
    }
)
_BARE = frozenset({"çox", "az", "more", "fewer", "before", "after", "tez", "gec"})


OF_NAMES = frozenset({"common", "great", "lesser", "black", "white"})


@dataclass(frozen=True)
class Slot:
    """A place of a sentence, its word, and the words that make the sentence wrong there; a scale has all of them."""

    at: int
    word: str
    others: tuple[str, ...]
    is_scale: bool


@lru_cache
def _lists() -> dict[str, list[str]]:
    return json.loads(_FILE.read_text(encoding="utf-8"))


def lists_of(name: str) -> tuple[str, ...]:
    """Return the rows of one list of opposites."""
    return tuple(_lists()[name])


@lru_cache
def _opposites(language: str) -> dict[str, str]:
    found = dict(row.split() for row in lists_of(language))
    if language == "en":
        return found
    for one, other in dict(found).items():
        forms = in_case(one, "copula"), in_case(other, "copula")
        if all(forms):
            found.setdefault(*forms)
    for row in lists_of("az verbs"):
        one, other = row.split()
        for number in range(len(ENDINGS)):
            found.setdefault(azerbaijani_form(one, number), azerbaijani_form(other, number))
    return found


@lru_cache
def _scales(language: str) -> dict[str, tuple[str, ...]]:
    rows = [tuple(row.split()) for row in lists_of(f"{language} scales")]
    return {word: row for row in rows for word in row}


def scale_of(word: str, language: str) -> tuple[str, ...]:
    """Return the other words of the scale on which a word stands: the other months, seasons, sides of the world."""
    return tuple(one for one in _scales(language).get(word, ()) if one != word)


def slots_of(sentence: Sentence, body: Sequence[int], language: str) -> list[Slot]:
    """Return the places of a sentence that can be made wrong for certain, in their order."""
    tokens = sentence.tokens
    taken = {
        at
        for one in sentence.values
        if one.type in DATE_TYPES | NAME_TYPES or one.unit
        for at in range(one.first, one.last)
    }
    low = {tokens[at].low for at in body}
    found = []
    for at in body:
        token = tokens[at]
        if token.kind != "word" or at in taken or _is_joined(tokens, at):
            continue
        slot = _scale(tokens, at, language) or _opposite(tokens, at, language)
        if slot is not None and not low & {other.lower() for other in slot.others[: 1 if not slot.is_scale else 0]}:
            others = tuple(other for other in slot.others if other.lower() not in low)
            found.append(Slot(at, slot.word, others, slot.is_scale))
    ats = {slot.at for slot in found}
    return [slot for slot in found if slot.at + 1 not in ats and slot.at - 1 not in ats]


def _is_joined(tokens: list, at: int) -> bool:
    """Whether the word stands in a list or in a compound, so that its opposite may be said beside it."""
    around = [tokens[one].low for one in (at - 1, at + 1) if 0 <= one < len(tokens)]
    return bool(set(around) & {"and", "or", "və", "-", "–", "ya"})


def _scale(tokens: list, at: int, language: str) -> Slot | None:
    token = tokens[at]
    word = token.text if language == "en" and token.is_capital else token.low
    scale = _scales(language).get(word)
    if scale is None or (token.is_capital and tokens[at - 1].is_capital and at and language == "en"):
        return None
    follows = tokens[at + 1] if at + 1 < len(tokens) else None
    is_base = language == "az" and scale[0] == "yanvar"
    if is_base and (follows is None or follows.low not in _AFTER_MONTH):
        return None
    if language == "en" and scale[0] == "spring" and tokens[at - 1].low not in _BEFORE_SEASON:
        return None
    if language == "en" and (follows is None or follows.kind == "digits" or follows.is_capital):
        return None
    if language == "en" and scale[0] == "north" and tokens[at - 1].low not in {"the", "from"}:
        return None
    return Slot(at, token.text, tuple(one for one in scale if one != word), True)


_BEFORE_SEASON = frozenset(
    {"in", "during", "until", "every", "each", "for", "of", "by", "all", "early", "late", "was", "is"}
)


def _opposite(tokens: list, at: int, language: str) -> Slot | None:
    token = tokens[at]
    other = _opposites(language).get(token.low)
    before = tokens[at - 1].low if at else ""
    is_name = token.low in OF_NAMES and before == "the"
    if other is None or is_name or before in NOT_AFTER or (token.low in _BARE and not _is_free(tokens, at, language)):
        return None
    return Slot(at, token.text, (other.capitalize() if token.is_capital else other,), False)


def _is_free(tokens: list, at: int, language: str) -> bool:
    """Whether a small word is said of a thing: az su, more trees; none of "ən çox", "more than", "çox isti"."""
    follows = tokens[at + 1] if at + 1 < len(tokens) else None
    if language == "en":
        return follows is not None and follows.kind == "word" and follows.low.endswith("s")
    return False
