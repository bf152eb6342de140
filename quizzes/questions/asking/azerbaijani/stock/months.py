"""Gives the other months beside the one that an Azerbaijani phrase tells: avqust ayında, iyul ayında."""

from quizzes.questions.asking.azerbaijani.words.forms import forms_of
from quizzes.questions.asking.azerbaijani.words.words import MONTHS

_NEAR = (-1, 1, 2, -2, 3)


def months_beside(phrase: str) -> tuple[str, ...]:
    """Return a phrase with its month changed for those near it in the year, in the same form; nothing without one."""
    words = phrase.split()
    found = ((at, form) for at, word in enumerate(words) for form in forms_of(word) if form.noun in MONTHS)
    at, form = next(found, (-1, None))
    if form is None:
        return ()
    number = MONTHS.index(form.noun)
    others = (form.of(MONTHS[(number + step) % len(MONTHS)]) for step in _NEAR)
    return tuple(" ".join([*words[:at], other, *words[at + 1 :]]) for other in others if other)
