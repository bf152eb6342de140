"""Tells what of an English sentence is quoted, and whether its writer speaks of himself or to the reader."""

from collections.abc import Sequence

from quizzes.questions.asking.texts.drafts import Sentence

_QUOTES = {"“": "”", "«": "»"}
_MARKS = frozenset({'"', *_QUOTES, *_QUOTES.values()})
_US = frozenset({"i", "we", "you", "us", "our", "your", "my", "me", "ours", "yours", "mine", "ourselves", "yourself"})
_LARGE = frozenset({"I", "You", "We", "Our", "My", "Your"})


def quoted_in(sentence: Sentence, body: Sequence[int]) -> set[int]:
    """Return the positions of a piece that stand in a quotation."""
    found: set[int] = set()
    is_inside = False
    for at in body:
        if sentence.tokens[at].text in _MARKS:
            is_inside = not is_inside
        elif is_inside:
            found.add(at)
    return found


def is_quoted_whole(sentence: Sentence, body: Sequence[int]) -> bool:
    """Return whether every quotation that begins in a piece ends there."""
    texts = [sentence.tokens[at].text for at in body]
    return texts.count('"') % 2 == 0 and all(texts.count(one) == texts.count(end) for one, end in _QUOTES.items())


def is_spoken(sentence: Sentence, body: Sequence[int]) -> bool:
    """Return whether "we" or "you" stands in a piece, outside quotations."""
    inside = quoted_in(sentence, body)
    words = [sentence.tokens[at] for at in body if at not in inside]
    return any(word.low in _US and (word.text.islower() or word.text in _LARGE) for word in words)
