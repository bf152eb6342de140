"""The text of a lesson without marks, its values drawn: what it says, paragraph by paragraph; never how it looks."""

from collections.abc import Iterator, Mapping

from markdown_it.token import Token

from quizzes.facts.models import Fact
from quizzes.lessons.comparisons import witnesses, written_value
from quizzes.lessons.markdown import parse_markdown
from quizzes.lessons.placeholders import DRAWINGS, Placeholder
from quizzes.lessons.writing import claims_meant

_BLANKS = {"softbreak", "hardbreak"}


def plain_pieces(body: str, language: str, *, facts: Mapping[str, Fact]) -> list[tuple[str, str]]:
    """Each heading, paragraph, item of a list comparison and drawing in order, with the anchor where it stands.

    facts by slug with their claims and documents. Values that are not for pupils leave nothing behind.
    """
    pieces, anchor = [], ""
    for token in parse_markdown(body):
        anchor = token.attrGet("id") or anchor
        words = "".join(_words(token, language, facts))
        if words.strip():
            pieces.append((str(anchor), " ".join(words.split())))
    return pieces


def _words(token: Token, language: str, facts: Mapping[str, Fact]) -> Iterator[str]:
    if token.type == "placeholder":
        yield _drawn(token.meta["placeholder"], language, facts)
    elif token.type in _BLANKS:
        yield " "
    elif token.type != "inline":
        yield token.content
    for child in token.children or ():
        yield from _words(child, language, facts)


def _drawn(placeholder: Placeholder, language: str, facts: Mapping[str, Fact]) -> str:
    if placeholder.kind in DRAWINGS:
        shown = [facts[slug] for slug in placeholder.facts if slug in facts and facts[slug].is_for_pupils]
        return "; ".join(_compared(fact, language) for fact in shown)
    fact = facts.get(placeholder.fact)
    if fact is None or not fact.is_for_pupils or placeholder.kind == "cite":
        return ""
    if placeholder.kind == "compare":
        return _compared(fact, language)
    claims = claims_meant(fact, placeholder)
    return written_value(claims[0], language, form=placeholder.form, case=placeholder.case) if claims else ""


def _compared(fact: Fact, language: str) -> str:
    """Who gives which value, in one line: 3054 km², as of 2019 – Trend; 2953 km² – Azertag."""
    return "; ".join(
        " – ".join(
            filter(None, [", ".join(filter(None, [one.value, one.circumstances])), one.claim.document.publisher])
        )
        for one in witnesses(fact.claims.all(), language)
    )
