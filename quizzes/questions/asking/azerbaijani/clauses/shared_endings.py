"""Writes the ending that only the last of several Azerbaijani verbs shows: yaradılmış, … edilmişdir."""

import re
from collections.abc import Sequence
from dataclasses import replace

from quizzes.questions.asking.texts.drafts import Sentence

_DONE = re.compile(r"m([ıiuü])ş(d[ıiuü]r?)?$")
_HALF_SAID = re.compile(r"(?<![aəıiuü]r)m[ıiuü]ş$")


def lacks_ending(word: str) -> bool:
    """Return whether the ending of a word in "-mış" may stand with the next verb: doldurulmuş; not çatırmış."""
    return _HALF_SAID.search(word) is not None


def with_shared_ending(word: str, sentence: Sentence) -> str:
    """Return a word in "-mış" with the ending that the last verb of its sentence has; nothing where that has none.

    Any other word stays as it is.
    """
    last = next((token.low for token in reversed(sentence.tokens[: sentence.last]) if token.kind == "word"), "")
    if not lacks_ending(word):
        return word
    found, shared = _DONE.search(word), _DONE.search(last)
    if found is None or shared is None or shared[2] is None:
        return ""
    return f"{word}d{found[1]}{'r' if shared[2].endswith('r') else ''}"


def with_shared_endings(sentence: Sentence, ends: Sequence[int]) -> Sentence:
    """Return the sentence with "-dır" or "-dı" behind each "-mış" that ends a part before the last verb.

    ends are the positions of the last words of its parts. What has no such verb at its end stays as it is.
    """
    last = _DONE.search(sentence.tokens[ends[-1]].low) if ends else None
    if last is None or last[2] is None:
        return sentence
    tokens = list(sentence.tokens)
    for at in ends[:-1]:
        found = _DONE.search(tokens[at].low)
        if found is not None and found[2] is None:
            ending = f"d{found[1]}{'r' if last[2].endswith('r') else ''}"
            tokens[at] = replace(tokens[at], text=tokens[at].text + ending, low=tokens[at].low + ending)
    return replace(sentence, tokens=tokens)
