"""Writes positions of a passage's tokens out again as words, with single spaces; never changes a letter."""

from collections.abc import Iterable, Sequence

from quizzes.facts.proposing.tokens import DASHES, Token

Positions = tuple[int, ...]
_NO_SPACE_BEFORE = frozenset(",.;:!?)]’'”»%")


def written(tokens: Sequence[Token], positions: Iterable[int], lowered: frozenset[int] = frozenset()) -> str:
    """Return the words at some positions; those in lowered with a small first letter."""
    parts: list[str] = []
    before: int | None = None
    for at in positions:
        token = tokens[at]
        text = token.text
        if at in lowered:
            text = token.low[0] + text[1:]
        is_next = before is not None and before + 1 == at
        if before is not None and before + 2 == at and _is_hyphen(tokens[at - 1]) and not token.spaced:
            parts += [tokens[at - 1].text, text]
            before = at
            continue
        has_space = token.spaced if is_next else text[0] not in _NO_SPACE_BEFORE
        if parts and has_space:
            parts.append(" ")
        parts.append(text)
        before = at
    return "".join(parts)


def _is_hyphen(token: Token) -> bool:
    """Whether a mark joins two words into one: üz-üzə."""
    return token.text in DASHES and not token.spaced


def low_words(tokens: Sequence[Token], positions: Iterable[int]) -> tuple[str, ...]:
    """Return the words at some positions in lower case, marks left out."""
    return tuple(tokens[at].low for at in positions if tokens[at].kind == "word")


def span_of(tokens: Sequence[Token], positions: Sequence[int]) -> tuple[int, int]:
    """Return the places in the text from the first of some positions to the last."""
    return tokens[positions[0]].start, tokens[positions[-1]].end


_ASIDE = frozenset({"yəni"})
_LONGEST_ASIDE, _OWNED = 5, frozenset("ıiuü")


def _end_of_aside(tokens: Sequence[Token], at: int, last: int) -> int:
    """The position of the comma that ends what a comma and "yəni" open, -1 where nothing opens it.

    Without that comma it is one noun, owned as the one before.
    """
    if at + 2 >= last or tokens[at + 1].low not in _ASIDE:
        return -1
    ends = (one for one in range(at + 2, min(at + _LONGEST_ASIDE, last)) if tokens[one].text == ",")
    is_noun = tokens[at - 1].low[-1:] in _OWNED and tokens[at + 2].low[-1:] in _OWNED
    return next(ends, at + 2 if is_noun else -1)


def outside_brackets(tokens: Sequence[Token], first: int, last: int) -> list[int]:
    """Return the positions of a sentence that stand in no brackets, its last marks left out.

    What only says a word in another way stands apart as well: çanağı, yəni gövdəsi, tut ağacındandır.
    """
    kept, depth, aside = [], 0, -1
    for at in range(first, last):
        text = tokens[at].text
        aside = _end_of_aside(tokens, at, last) if text == "," and at > aside else aside
        if at <= aside:
            continue
        if text in "([" and len(text) == 1:
            depth += 1
        elif text in ")]" and len(text) == 1:
            depth = max(0, depth - 1)
        elif text and not depth:
            kept.append(at)
    while kept and tokens[kept[-1]].text in {".", "!", "?", "…", ";", ":"}:
        kept.pop()
    return kept
