"""Typed values of a sentence as keys: the value of what was found, and how its like is written in an option."""

from dataclasses import replace

from quizzes.facts.proposing.candidates import Found
from quizzes.language.values import BadValue, Value, parse_value
from quizzes.questions.asking.texts.drafts import Sentence


def value_of(found: Found, *, is_exact: bool = True) -> Value | None:
    """Return the typed value, or None where it is incomplete or impossible.

    With is_exact "about" is left off: the stem says it.
    """
    try:
        value = parse_value(found.type, found.value, found.unit, found.approximate)
    except BadValue:
        return None
    if value.is_impossible or value.low is None:
        return None
    return replace(value, approximate=False) if is_exact else value


def is_range(value: Value) -> bool:
    """Return whether a number has two ends: 800-1000."""
    return "-" in value.value[1:]


def counts_victims(sentence: Sentence) -> bool:
    """Return whether the sentence tells of dead and wounded people: no pupil is asked for their number."""
    return any(token.low.startswith(_VICTIMS) for token in sentence.tokens[sentence.first : sentence.last])


_VICTIMS = (
    "killed", "died", "dead", "wounded", "massacre", "casualt", "tortur", "victim", "captive",
    "öldürül", "ölüb", "qətl", "həlak", "yaralan", "şəhid", "işgəncə", "qurban", "girov",
)  # fmt: skip
