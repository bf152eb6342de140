"""Finds the finite verb of English words and its group: was opened, has been used, flows; unsure ones are none."""

from quizzes.facts.proposing.number_words import can_begin_number
from quizzes.facts.proposing.tokens import Token
from quizzes.questions.asking.english_participles import PERFECTS, describes_noun, is_unclear_past
from quizzes.questions.asking.english_verbs import (
    AUXILIARIES,
    HAVE,
    is_base,
    is_noun_too,
    is_only_past,
    looks_participle,
    looks_past,
    past_base,
    third_base,
)
from quizzes.questions.asking.english_words import ADVERBS, DETERMINERS, IRREGULAR_PLURALS, PREPOSITIONS

_CLAUSE_STARTS = frozenset({"and", "but", "which", "who", "that", "when", "where", "because", "while", "although", ","})
_OBJECTS = frozenset({"him", "her", "them", "it", "us", "me"})
_BEFORE_NOUN = (DETERMINERS - {"this", "that", "these", "those", "some", "many", "all", "both", "most", "each"}) | {
    "of",
    "to",
}


def find_verb(tokens: list[Token], positions: list[int], begin: int, *, is_start: bool) -> int | None:
    """Return the index of the finite verb, or None.

    With is_start the verb has to stand at the begin (an adverb may stand before it): predicates without a subject.
    """
    if is_start:
        index = begin
        while index < len(positions) and _is_adverb(tokens[positions[index]].low) and index < begin + 2:
            index += 1
        if index < len(positions) and _is_finite_alone(tokens, positions, index):
            return begin
        return None
    index = max(begin, 1)
    while index < len(positions):
        if is_unclear_past(tokens, positions, index):
            return None
        if _is_finite(tokens, positions, index):
            while index > 1 and _is_adverb(tokens[positions[index - 1]].low):
                index -= 1
            return index
        index += 1
    return None


def _is_adverb(word: str) -> bool:
    return word in ADVERBS or (
        word.endswith("ly") and len(word) > 4 and word not in {"family", "supply", "rely", "assembly"}
    )


def _is_finite_alone(tokens: list[Token], positions: list[int], index: int) -> bool:
    token = tokens[positions[index]]
    word = token.low
    if token.kind != "word" or token.is_capital:
        return False
    if word in AUXILIARIES or is_only_past(word):
        return True
    follows = tokens[positions[index + 1]].low if index + 1 < len(positions) else ""
    if third_base(word) is not None:
        return not is_noun_too(word) or follows in PREPOSITIONS | DETERMINERS | {"up", "down"}
    takes = follows in DETERMINERS | PREPOSITIONS | _OBJECTS or not follows or follows[:1].isdigit()
    if is_base(word) and past_base(word) is None and word not in {"water", "paper", "light", "fruit", "paint", "honey"}:
        return follows in DETERMINERS | PREPOSITIONS and before_is_join(tokens, positions, index)
    return past_base(word) is not None and takes


def before_is_join(tokens: list[Token], positions: list[int], index: int) -> bool:
    """Whether "and" or "but" stands before, so that a plain form can go on for a subject in the plural."""
    at = positions[index]
    return at > 0 and tokens[at - 1].low in {"and", "but"}


def _is_finite(tokens: list[Token], positions: list[int], index: int) -> bool:
    token = tokens[positions[index]]
    word = token.low
    if token.kind != "word" or token.is_capital or word == "like":
        return False
    before = tokens[positions[index - 1]]
    if before.low in {"to", "of"} or (before.text in {"-", "‑"} and not token.spaced):
        return False
    if word in AUXILIARIES:
        return before.low not in _BEFORE_NOUN or word not in {"will", "may", "can", "might"}
    if can_begin_number(before.low, "en") or before.low in {"second", "half"}:
        return False
    if before.low in _BEFORE_NOUN or before.low in PREPOSITIONS or before.kind == "digits" or before.text in {"’", "'"}:
        return False
    if looks_past(word):
        return is_only_past(word) or not (
            _later_verb(tokens, positions, index) or describes_noun(tokens, positions, index)
        )
    if third_base(word) is not None:
        is_before_plural = before.low.endswith("s") and not before.low.endswith(("ss", "us", "is"))
        return not is_before_plural and not (is_noun_too(word) and _later_verb(tokens, positions, index))
    is_after_plural = before.low in IRREGULAR_PLURALS or (
        before.low.endswith("s") and not before.low.endswith(("ss", "us", "is"))
    )
    adverbial = _is_adverb(before.low)
    is_later = _later_verb(tokens, positions, index) or any(
        looks_past(tokens[at].low) for at in positions[index + 1 : index + 3]
    )
    return is_base(word) and (is_after_plural or adverbial) and not is_later


def _later_verb(tokens: list[Token], positions: list[int], index: int) -> bool:
    """Whether a surer verb follows, so that this word only describes: "a bridge built in 1932 fell"."""
    for later in range(index + 1, len(positions)):
        token = tokens[positions[later]]
        word = token.low
        if word in _CLAUSE_STARTS:
            return False
        before = tokens[positions[later - 1]].low
        if token.kind != "word" or before in {"to", "of"} or before in _BEFORE_NOUN:
            continue
        if word in AUXILIARIES or is_only_past(word):
            return True
        follows = tokens[positions[later + 1]].low if later + 1 < len(positions) else ""
        if third_base(word) is not None and (before in ADVERBS or follows in DETERMINERS):
            return True
    return False


def verb_group(tokens: list[Token], positions: list[int]) -> tuple[tuple[int, ...], list[int]]:
    """Return the positions of the verb with its auxiliaries, adverbs between left out, and what follows."""
    index, verb = 0, []
    while index < len(positions) and _is_adverb(tokens[positions[index]].low):
        index += 1
    if index >= len(positions):
        return (), []
    verb.append(positions[index])
    index += 1
    if tokens[verb[0]].low not in AUXILIARIES:
        return tuple(verb), positions[index:]
    while index < len(positions):
        skipped = index
        while skipped < len(positions) and _is_adverb(tokens[positions[skipped]].low):
            skipped += 1
        if skipped >= len(positions):
            break
        word = tokens[positions[skipped]].low
        if _may_describe(tokens, positions, skipped):
            return (), []
        is_more = word in {"be", "been", "being", "had"} or _continues(
            word, tokens[verb[-1]].low, tokens, positions, skipped
        )
        if not is_more:
            break
        verb.append(positions[skipped])
        index = skipped + 1
        if word not in {"be", "been", "being"}:
            break
    return tuple(verb), positions[index:]


def _continues(word: str, before: str, tokens: list[Token], positions: list[int], index: int) -> bool:
    if before in {"can", "could", "will", "would", "may", "might", "must", "should", "do", "does", "did"}:
        return is_base(word)
    if before in {"has", "have", "had"}:
        return looks_participle(word) and not _describes(tokens, positions, index)
    return (looks_participle(word) and not is_only_past(word) and not _describes(tokens, positions, index)) or (
        word.endswith("ing") and len(word) > 5 and index + 1 < len(positions)
    )


def _describes(tokens: list[Token], positions: list[int], index: int) -> bool:
    """Whether a participle only stands before a noun: "has painted walls"."""
    if index + 1 >= len(positions):
        return False
    follows = tokens[positions[index + 1]]
    is_noun = follows.kind == "word" and follows.low not in PREPOSITIONS | DETERMINERS | ADVERBS | {
        "and",
        "of",
        "because",
    }
    is_had = tokens[positions[index - 1]].low in HAVE and tokens[positions[index]].low not in PERFECTS
    return is_noun and not follows.is_capital and is_had


def _may_describe(tokens: list[Token], positions: list[int], index: int) -> bool:
    """Whether nobody can say if a participle is a perfect: has claimed lands, has painted walls."""
    return looks_participle(tokens[positions[index]].low) and _describes(tokens, positions, index)
