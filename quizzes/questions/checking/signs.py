"""Checks of single signs in a text: placeholders left over, letters that only look right, signs that are not seen."""

import re
from collections.abc import Iterator

from quizzes.language.letters import lookalikes
from quizzes.questions.checking.check import Check, Hit, QuestionText, gettext_noop
from quizzes.sources.oddities import IS_SIGN

_PLACEHOLDER = re.compile(r"\{[a-z_]+(?::[a-z0-9]+)?\}|%\([a-z_]+\)[sd]|\{\{|\}\}|\{%")


def _raw_placeholder(question: QuestionText) -> Iterator[Hit]:
    """Ours: a placeholder that nobody filled in is no word of any language."""
    for name, index, text in question.fields():
        found = _PLACEHOLDER.search(text)
        if found:
            yield Hit(name, index, {"words": found[0]})


def _lookalikes(question: QuestionText) -> Iterator[Hit]:
    """Ours: Cyrillic letters that only look right break search, sorting and reading aloud."""
    for name, index, text in question.fields():
        found = lookalikes(text)
        if found:
            yield Hit(name, index, {"words": "".join(letter for _place, letter in found)})


def _hidden_signs(question: QuestionText) -> Iterator[Hit]:
    """Ours: a sign that turns the direction of a text, or that is not seen, makes it read otherwise than it is stored.

    The directional signs are those of Unicode Standard Annex 9; “Trojan Source” (Boucher and Anderson, 2021) shows why.
    """
    for name, index, text in question.fields():
        found = dict.fromkeys(f"U+{ord(sign):04X}" for sign in IS_SIGN.findall(text))
        if found:
            yield Hit(name, index, {"words": ", ".join(found)})


SIGN_CHECKS = (
    Check("raw_placeholder", gettext_noop("A placeholder was not filled in: %(words)s."), _raw_placeholder, True),
    Check("lookalike_letters", gettext_noop("Letters that only look right: %(words)s."), _lookalikes, True),
    Check(
        "hidden_signs",
        gettext_noop("Signs that are not seen stand in the text (%(words)s). Type these words again."),
        _hidden_signs,
        True,
    ),
)
