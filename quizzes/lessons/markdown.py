"""Markdown of lessons with placeholders in it: paragraphs, headings, lists, emphasis and quotations; never raw HTML.

Every block of the first level has an anchor, p1, p2 and so on, so that a search can lead to it.
"""

from collections.abc import Sequence
from typing import Protocol

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.rules_block import StateBlock
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict

from quizzes.lessons.passages import LessonPassage, anchor_passages, passages_in
from quizzes.lessons.picture_places import PICTURE_LINE
from quizzes.lessons.placeholders import ON_THEIR_OWN_LINE, PLACEHOLDER, Placeholder, of_line, placeholder_of
from quizzes.lessons.terms import TermFinder, pieces_with_terms

RULES = ["blockquote", "list", "heading", "emphasis", "entity", "escape", "newline"]
BLOCKS_THAT_IT_ENDS = ["paragraph", "blockquote", "list"]


class Writes(Protocol):
    """Draws placeholders and terms as safe HTML, in the order in which they stand."""

    def write(self, placeholder: Placeholder) -> str: ...

    def write_term(self, slug: str, words: str) -> str: ...

    def write_photograph(self, slug: str) -> str: ...


def render_markdown(body: str, *, writer: Writes, terms: TermFinder | None = None) -> str:
    """The text as HTML that holds nothing but what the rules here and the writer wrote.

    The first mention of each of the terms outside of headings is drawn as a term.
    """
    return _PARSER.render(body, {"writer": writer, "terms": terms})


def parse_markdown(body: str) -> list[Token]:
    """The tokens of the text; a block of the first level has its anchor as `id`."""
    return _PARSER.parse(body, {})


def passages_of(body: str) -> list[LessonPassage]:
    """The passages of the text, with the anchors that they have where it is drawn."""
    return passages_in(_PARSER.parse(body, {}))


def _read_placeholder(state: StateInline, silent: bool) -> bool:
    found = PLACEHOLDER.match(state.src, state.pos, state.posMax)
    placeholder = placeholder_of(found) if found else None
    if placeholder is None or placeholder.kind in ON_THEIR_OWN_LINE:
        return False
    if not silent:
        state.push("placeholder", "", 0).meta = {"placeholder": placeholder}
    state.pos = found.end()
    return True


def _read_line(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    placeholder = of_line(state.src[state.bMarks[start_line] + state.tShift[start_line] : state.eMarks[start_line]])
    if placeholder is None:
        return False
    if not silent:
        state.line = start_line + 1
        token = state.push("placeholder", "", 0)
        token.map = [start_line, state.line]
        token.meta = {"placeholder": placeholder}
    return True


def _read_picture(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    line = state.src[state.bMarks[start_line] + state.tShift[start_line] : state.eMarks[start_line]]
    found = PICTURE_LINE.fullmatch(line)
    if found is None:
        return False
    if not silent:
        state.line = start_line + 1
        token = state.push("picture", "", 0)
        token.map = [start_line, state.line]
        token.meta = {"picture": found["picture"]}
    return True


def _lower_headings(state: StateCore) -> None:
    """Leave the first level to the title of the page."""
    for token in state.tokens:
        if token.type.startswith("heading_") and token.tag == "h1":
            token.tag = "h2"


def _anchor_passages(state: StateCore) -> None:
    anchor_passages(state.tokens)


def _number_blocks(state: StateCore) -> None:
    first_level = (token for token in state.tokens if token.level == 0 and token.nesting == 1)
    for number, token in enumerate(first_level, start=1):
        token.attrSet("id", f"p{number}")


def _find_terms(state: StateCore) -> None:
    """Cut the texts of paragraphs and lists where a term is mentioned for the first time."""
    finder = state.env.get("terms")
    if finder is None:
        return
    seen: set[str] = set()
    is_in_heading = False
    for token in state.tokens:
        if token.type.startswith("heading_"):
            is_in_heading = token.nesting == 1
        elif token.type == "inline" and not is_in_heading:
            token.children = [piece for child in token.children for piece in _cut(child, finder, seen)]


def _cut(token: Token, finder: TermFinder, seen: set[str]) -> list[Token]:
    if token.type != "text":
        return [token]
    pieces = []
    for words, slug in pieces_with_terms(token.content, finder, seen):
        piece = Token("term" if slug else "text", "", 0, content=words, level=token.level)
        piece.meta = {"slug": slug} if slug else {}
        pieces.append(piece)
    return pieces


def _draw_term(renderer: RendererHTML, tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType) -> str:
    return env["writer"].write_term(tokens[index].meta["slug"], tokens[index].content)


def _draw_placeholder(
    renderer: RendererHTML, tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType
) -> str:
    token = tokens[index]
    drawn = env["writer"].write(token.meta["placeholder"])
    return f'<div id="{token.meta["anchor"]}">{drawn}</div>' if token.meta.get("anchor") else drawn


def _draw_picture(
    renderer: RendererHTML, tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType
) -> str:
    return env["writer"].write_photograph(tokens[index].meta["picture"])


def _parser() -> MarkdownIt:
    parser = MarkdownIt("zero", {"html": False}).enable(RULES)
    parser.inline.ruler.before("escape", "placeholder", _read_placeholder)
    parser.block.ruler.before("paragraph", "comparison", _read_line, {"alt": BLOCKS_THAT_IT_ENDS})
    parser.block.ruler.before("paragraph", "picture", _read_picture, {"alt": BLOCKS_THAT_IT_ENDS})
    rules = {
        "headings": _lower_headings,
        "blocks": _number_blocks,
        "passages": _anchor_passages,
        "terms": _find_terms,
    }
    for name, rule in rules.items():
        parser.core.ruler.push(name, rule)
    parser.add_render_rule("term", _draw_term)
    parser.add_render_rule("placeholder", _draw_placeholder)
    parser.add_render_rule("picture", _draw_picture)
    return parser


_PARSER = _parser()
