"""The passages of a lesson: its paragraphs that draw on facts, each with an anchor to which pages can lead; pure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markdown_it.token import Token

from quizzes.lessons.placeholders import DRAWINGS, Placeholder

COMPARISON_ANCHOR = "compare-{number}"


@dataclass(frozen=True)
class LessonPassage:
    """A paragraph, list, quotation or comparison that draws on facts; a drawing of them is looked at, not read again.

    `heading` is the one above it, empty before the first; `place` its place among the paragraphs below that heading,
    from 1; `told` the facts whose value it says or compares, `cited` those to which it only refers.
    """

    anchor: str
    heading: str
    place: int
    told: frozenset[str]
    cited: frozenset[str]


def passages_in(tokens: Sequence[Token]) -> list[LessonPassage]:
    """The passages of a parsed text in order; `anchor_passages` has gone over it."""
    heading, place, passages = "", 0, []
    for block in _blocks(tokens):
        if block[0].type == "heading_open":
            heading, place = _words(block), 0
            continue
        place += not _is_picture(block[0])
        if drawn := _placeholders(block):
            told = frozenset(one.fact for one in drawn if one.kind != "cite")
            cited = frozenset(one.fact for one in drawn) - told
            passages.append(LessonPassage(block[0].meta["anchor"], heading, place, told, cited))
    return passages


def anchor_passages(tokens: Sequence[Token]) -> None:
    """Note the anchor of each block that draws on facts: its own id, or for a comparison, which has none, a number."""
    comparisons = 0
    for block in _blocks(tokens):
        first = block[0]
        if first.type == "heading_open" or not _placeholders(block):
            continue
        comparisons += first.type == "placeholder"
        anchor = first.attrGet("id") or COMPARISON_ANCHOR.format(number=comparisons)
        first.meta = {**first.meta, "anchor": anchor}


def _blocks(tokens: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """The blocks of the outermost level, each with all that is in it."""
    start = 0
    for position, token in enumerate(tokens):
        if token.level == 0 and token.nesting <= 0:
            yield tokens[start : position + 1]
            start = position + 1


def _placeholders(block: Sequence[Token]) -> list[Placeholder]:
    within = [child for token in block for child in (token, *(token.children or ()))]
    drawn = [token.meta["placeholder"] for token in within if token.type == "placeholder"]
    return [placeholder for placeholder in drawn if placeholder.kind not in DRAWINGS]


def _is_picture(first: Token) -> bool:
    """A photograph, or a drawing of facts: nobody counts it as a paragraph."""
    return first.type == "picture" or (first.type == "placeholder" and first.meta["placeholder"].kind in DRAWINGS)


def _words(heading: Sequence[Token]) -> str:
    within = (child for token in heading for child in token.children or ())
    return " ".join("".join(child.content for child in within if child.type == "text").split())
