"""Markdown of lessons with placeholders in it: paragraphs, headings, lists, emphasis and quotations; never raw HTML."""

from collections.abc import Sequence
from typing import Protocol

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.rules_block import StateBlock
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict

from quizzes.lessons.picture_places import PICTURE_LINE
from quizzes.lessons.placeholders import COMPARISON_LINE, PLACEHOLDER, Placeholder, placeholder_of

RULES = ["blockquote", "list", "heading", "emphasis", "entity", "escape", "newline"]
BLOCKS_THAT_IT_ENDS = ["paragraph", "blockquote", "list"]


class Draws(Protocol):
    """Draws placeholders as safe HTML, in the order in which they stand."""

    def draw(self, placeholder: Placeholder) -> str: ...

    def draw_picture(self, slug: str) -> str: ...


def render_markdown(body: str, *, drawing: Draws) -> str:
    """The text as HTML that holds nothing but what the rules here and the drawing wrote."""
    return _PARSER.render(body, {"drawing": drawing})


def _read_placeholder(state: StateInline, silent: bool) -> bool:
    found = PLACEHOLDER.match(state.src, state.pos, state.posMax)
    placeholder = placeholder_of(found) if found else None
    if placeholder is None or placeholder.kind == "compare":
        return False
    if not silent:
        state.push("placeholder", "", 0).meta = {"placeholder": placeholder}
    state.pos = found.end()
    return True


def _read_comparison(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    line = state.src[state.bMarks[start_line] + state.tShift[start_line] : state.eMarks[start_line]]
    found = COMPARISON_LINE.fullmatch(line)
    if found is None:
        return False
    if not silent:
        state.line = start_line + 1
        token = state.push("placeholder", "", 0)
        token.map = [start_line, state.line]
        token.meta = {"placeholder": Placeholder("compare", found["fact"])}
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


def _draw_placeholder(
    renderer: RendererHTML, tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType
) -> str:
    return env["drawing"].draw(tokens[index].meta["placeholder"])


def _draw_picture(
    renderer: RendererHTML, tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType
) -> str:
    return env["drawing"].draw_picture(tokens[index].meta["picture"])


def _parser() -> MarkdownIt:
    parser = MarkdownIt("zero", {"html": False}).enable(RULES)
    parser.inline.ruler.before("escape", "placeholder", _read_placeholder)
    parser.block.ruler.before("paragraph", "comparison", _read_comparison, {"alt": BLOCKS_THAT_IT_ENDS})
    parser.block.ruler.before("paragraph", "picture", _read_picture, {"alt": BLOCKS_THAT_IT_ENDS})
    parser.core.ruler.push("lower_headings", _lower_headings)
    parser.add_render_rule("placeholder", _draw_placeholder)
    parser.add_render_rule("picture", _draw_picture)
    return parser


_PARSER = _parser()
