"""Tells whether an English possessive goes on as a name: Women's Hospital, St Mary's Church; not Brown's house."""

from quizzes.facts.proposing.gazetteer import known_at
from quizzes.facts.proposing.tokens import Token, word_set

_SITES = word_set("Causeway Wall Column Needle Seat Cathedral Church Hospital Palace Gate Bay Cross Inn Creek Point")
_OWNERS = word_set(
    "Women Men Children People King Queen Prince Princess Veterans Workers Girls Boys Lloyd Christ Lord Lady Mother "
    "Writers Farmers Sailors Players Masters World"
)


def is_of_owners(tokens: list[Token], at: int, last: int) -> bool:
    """Whether a possessive goes on with a name: Women's Hospital, King's College, St Mary's Church."""
    if at + 2 >= last or tokens[at + 1].low != "s" or tokens[at].spaced or not tokens[at + 2].is_capital:
        return False
    is_saint = at >= 2 and tokens[at - 2].low in {"st", "saint", "."}
    is_ended = at + 3 >= last or not tokens[at + 3].is_capital
    is_site = is_ended and tokens[at + 2].text in _SITES and not tokens[at - 1].text.isupper()
    return is_saint or tokens[at - 1].text in _OWNERS or (is_site and known_at(tokens, at - 1, last, "en") is None)
