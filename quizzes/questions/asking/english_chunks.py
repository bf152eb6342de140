"""Cuts what follows an English verb into chunks: its complement, then one phrase for each preposition."""

from dataclasses import dataclass
from itertools import pairwise

from quizzes.facts.proposing.candidates import Found
from quizzes.language.values import DATE_TYPES
from quizzes.questions.asking.drafts import Sentence
from quizzes.questions.asking.english_verbs import is_base
from quizzes.questions.asking.english_words import DETERMINERS, PREPOSITIONS
from quizzes.questions.asking.pieces import Positions


@dataclass(frozen=True)
class Chunk:
    """A phrase: its preposition ("" for the complement, "to" also for an infinitive), where it stands, its value."""

    prep: str
    positions: Positions
    value: Found | None = None
    is_infinitive: bool = False

    @property
    def is_when(self) -> bool:
        """Return whether the phrase tells a date."""
        return self.value is not None and self.value.type in DATE_TYPES


def chunks_of(sentence: Sentence, positions: list[int]) -> tuple[Chunk, ...]:
    """Return the chunks of the words after a verb, the complement (which may be missing) first."""
    inside = {at for found in sentence.values for at in range(found.first + 1, found.last)}
    starts = [index for index, at in enumerate(positions) if _starts(sentence, positions, index) and at not in inside]
    bounds = sorted({0, *starts, len(positions)})
    return tuple(_chunk(sentence, positions[begin:end]) for begin, end in pairwise(bounds) if end > begin)


def _starts(sentence: Sentence, positions: list[int], index: int) -> bool:
    tokens = sentence.tokens
    word = tokens[positions[index]].low
    if word in {
        "about",
        "around",
        "over",
        "under",
        "up",
        "down",
        "off",
        "like",
        "than",
        "near",
        "between",
    } and index + 1 < len(positions):
        follows = tokens[positions[index + 1]]
        if follows.kind == "digits" or word in {"than", "like", "up", "down", "off"}:
            return False
        return word not in {"about", "over"} or not any(
            found.first == positions[index + 1] for found in sentence.values
        )
    if word == "to" and tokens[positions[index - 1]].kind == "digits":
        return False
    if word == "order" and index and tokens[positions[index - 1]].low == "in":
        return False
    if word == "because":
        return True
    return (word in PREPOSITIONS and word not in {"as", "per"}) or (word == "as" and index > 0)


def _chunk(sentence: Sentence, positions: list[int]) -> Chunk:
    tokens = sentence.tokens
    word = tokens[positions[0]].low
    is_prep = word in PREPOSITIONS or word == "because"
    prep = word if is_prep else ""
    inside = set(positions)
    value = next((one for one in sentence.values if one.first in inside and one.last - 1 in inside), None)
    is_infinitive = prep == "to" and len(positions) > 1 and _is_verb(tokens, positions)
    return Chunk(prep, tuple(positions), value, is_infinitive)


def _is_verb(tokens: list, positions: list[int]) -> bool:
    token = tokens[positions[1]]
    before = tokens[positions[0] - 1].low
    is_made = token.low.endswith(("en", "ify", "ise", "ize", "ate")) and len(token.low) > 5
    return not token.is_capital and (
        is_base(token.low) or is_made or (before == "used" and token.low not in DETERMINERS)
    )
