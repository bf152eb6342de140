"""Says how far a name goes on: capitals side by side, initials, hyphens, "of" and its like between them."""

from quizzes.facts.proposing.counting_words import LABELS
from quizzes.facts.proposing.gazetteer import Known, known_at
from quizzes.facts.proposing.hyphened_endings import ENDINGS
from quizzes.facts.proposing.lexicon import month_numbers, read_vocabulary
from quizzes.facts.proposing.moments import is_year
from quizzes.facts.proposing.name_words import az_head, head_type, is_bare_head
from quizzes.facts.proposing.tokens import DASHES, Token, is_attached, low_at, word_set

_HEADS = read_vocabulary("heads.json")


_JOINING = {
    "en": word_set("of de van von al el bin ibn bint da di del des du dos das la le es y ter der den zu"),
    "az": frozenset({"ibn", "oğlu", "qızı", "əl", "ən", "bəy", "xan", "paşa", "de", "da", "fon", "van"}),
}


_NO_OF = ("ics", "ions", "ments", "logies", "Foods", "Motors", "Systems", "Ventures", "Airways", "Airlines", "Town")
_SITES = word_set("Causeway Wall Column Needle Seat Cathedral Church Hospital Palace Gate Bay Cross Inn Creek Point")
_AFTER_NAMES = word_set("bəy xan paşa")
_OWNERS = word_set(
    "Women Men Children People King Queen Prince Princess Veterans Workers Girls Boys Lloyd Christ Lord Lady Mother "
    "Writers Farmers Sailors Players Masters World"
)
_GENITIVES = ("nın", "nin", "nun", "nün")
_OF_HEADS = (
    frozenset(_HEADS["en"]["place"])
    | frozenset(_HEADS["en"]["organisation"])
    | frozenset(_HEADS["en"]["other_name"])
    | {"House", "Bank", "Isle", "Sea", "Duke", "Duchess", "Hall"}
)


def name_step(
    tokens: list[Token], end: int, last: int, language: str, blocked: set[int], known: Known | None
) -> int | None:
    token = tokens[end]
    before = tokens[end - 1]
    if token.low in {"no", "nos"}:
        return None
    if token.is_capital and token.spaced and not token.after_newline:
        if token.low in month_numbers(language) and len(token.low) > 2:
            return None
        return end + 1
    if token.is_capital and before.text == ".":
        return end + 1
    if (
        token.text == "."
        and len(before.text) <= 2
        and before.is_capital
        and not token.spaced
        and end + 1 < last
        and tokens[end + 1].is_capital
    ):
        return end + 1
    if (
        token.text in DASHES
        and is_attached(tokens, end)
        and is_attached(tokens, end + 1)
        and end + 1 < last
        and end + 1 not in blocked
    ):
        following = tokens[end + 1]
        if (
            following.is_capital
            or (following.kind == "digits" and len(following.text) <= 2)
            or (
                following.kind == "word"
                and len(following.text) > 2
                and language == "en"
                and end + 2 < last
                and tokens[end + 2].is_capital
            )
            or (language == "az" and following.kind == "word" and following.low not in ENDINGS and len(before.text) < 5)
        ):
            return end + 2
        return None
    if (
        token.text in "'’"
        and is_attached(tokens, end)
        and is_attached(tokens, end + 1)
        and end + 1 < last
        and tokens[end + 1].is_capital
        and end + 1 not in blocked
    ):
        return end + 2
    if language == "en" and token.text in "'’" and _is_of_owners(tokens, end, last):
        return end + 3
    if language == "en" and token.low in {"al", "el", "ad", "as", "ibn"} and low_at(tokens, end + 1) == "-":
        return end + 3 if end + 2 < last and tokens[end + 2].is_capital and is_attached(tokens, end + 2) else None
    if before.text == "Act" and token.kind == "digits" and is_year(token.text) and end not in blocked:
        return end + 1
    if language == "az" and token.low.startswith(("oğlu", "qızı")) and token.low not in _JOINING["az"]:
        return end + 1 if end > 1 and before.is_capital and tokens[end - 2].is_capital and token.spaced else None
    if token.low in _JOINING[language] and token.spaced and end + 1 < last:
        after = end + 1
        if language == "en" and token.low == "of" and low_at(tokens, after) == "the":
            after += 1
        is_free = after < last and tokens[after].is_capital and after not in blocked
        if is_free and token.low in _AFTER_NAMES and known_at(tokens, after, last, "az") is not None:
            return end + 1
        if is_free and (token.low != "of" or _takes_of(before)):
            return after + 1
        return end + 1 if language == "az" and token.low in {"oğlu", "qızı", "bəy", "xan", "paşa"} else None
    if (
        token.kind == "digits"
        and token.spaced
        and len(token.text) <= 4
        and end not in blocked
        and known is None
        and language == "en"
        and before.low not in LABELS["en"]
    ):
        follows = tokens[end + 1] if end + 1 < last else None
        return (
            end + 1
            if follows is None
            or follows.text in ",.;)"
            or follows.low in {"was", "mission", "launched", "is", "landed"}
            else None
        )
    return None


def _is_of_owners(tokens: list[Token], at: int, last: int) -> bool:
    """Whether a possessive goes on with a name: Women's Hospital, King's College, St Mary's Church."""
    if at + 2 >= last or tokens[at + 1].low != "s" or tokens[at].spaced or not tokens[at + 2].is_capital:
        return False
    is_saint = at >= 2 and tokens[at - 2].low in {"st", "saint", "."}
    is_ended = at + 3 >= last or not tokens[at + 3].is_capital
    is_site = is_ended and tokens[at + 2].text in _SITES and not tokens[at - 1].text.isupper()
    return is_saint or tokens[at - 1].text in _OWNERS or (is_site and known_at(tokens, at - 1, last, "en") is None)


def _takes_of(before: Token) -> bool:
    return before.text in _OF_HEADS and not before.text.endswith(_NO_OF)


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
