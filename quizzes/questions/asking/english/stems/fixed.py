"""Tells which English verbs and nouns make one group, so that the noun is not asked for: keep house, stop living."""

from quizzes.questions.asking.words.vocabulary import words_of

_STOPPING, _FIXED = words_of("en", "with_doing"), words_of("en", "fixed_objects")
_RESTING = frozenset({"sit", "stand", "lie", "go", "fall", "come", "die"})


def is_fixed(verb: str, noun: str) -> bool:
    """Return whether a verb in its plain form has no object of its own in the noun behind it."""
    return verb in _RESTING or f"{verb}_{noun}" in _FIXED or (verb in _STOPPING and noun.endswith("ing"))
