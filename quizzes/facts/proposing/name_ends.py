"""Tells whether a name so far is whole: another begins behind an owner, a body behind its first capitals."""

from quizzes.facts.proposing.gazetteer import Known
from quizzes.facts.proposing.name_words import az_head, head_type, is_bare_head
from quizzes.facts.proposing.tokens import Token

_GENITIVES = ("nın", "nin", "nun", "nün")


def is_owner(tokens: list[Token], at: int, end: int, known: Known | None) -> bool:
    """Whether the name so far ends in the genitive or another case of a known name or head: what follows is another."""
    word = tokens[end - 1].low
    if known is not None and known.last == end:
        return known.phrase[-1] != word
    if az_head(word) is None or end - at < 2:
        return False
    goes_with = is_bare_head(word) or (head_type(az_head(word), "az") == "organisation" and word.endswith(_GENITIVES))
    return not (goes_with and is_body(tokens, end - 1, min(end + 5, len(tokens))))


def is_body(tokens: list[Token], at: int, last: int) -> bool:
    """Whether capitals after a position end in the head of an Azerbaijani body: Fövqəladə Hallar Nazirliyi."""
    end = at + 1
    while (
        end < last
        and end - at < 8
        and (tokens[end].is_capital or (tokens[end].low == "və" and end + 1 < last and tokens[end + 1].is_capital))
    ):
        if (head := az_head(tokens[end].low)) is not None and not _describes(tokens, end, last):
            return head_type(head, "az") == "organisation"
        end += 1
    return False


def _describes(tokens: list[Token], at: int, last: int) -> bool:
    """Whether "Mərkəzi" is no head here, but central: Mərkəzi Xəstəxana."""
    return tokens[at].low == "mərkəzi" and at + 1 < last and tokens[at + 1].is_capital and tokens[at + 1].spaced


def goes_on(tokens: list[Token], at: int, last: int, blocked: set[int]) -> bool:
    after = at + 1
    if after < last and tokens[after].text == "." and not tokens[after].spaced:
        after += 1
    return after < last and tokens[after].is_capital and after not in blocked and not tokens[after].after_newline
