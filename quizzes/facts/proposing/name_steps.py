"""Says how far a name goes on: capitals side by side, initials, hyphens, "of" and its like between them."""

from collections.abc import Callable
from dataclasses import dataclass

from quizzes.facts.proposing.counting_words import LABELS
from quizzes.facts.proposing.gazetteer import Known, known_at
from quizzes.facts.proposing.hyphened_endings import ENDINGS
from quizzes.facts.proposing.lexicon import month_numbers, read_vocabulary
from quizzes.facts.proposing.moments import is_year
from quizzes.facts.proposing.name_owners import is_of_owners
from quizzes.facts.proposing.name_words import FIRST_NAMES
from quizzes.facts.proposing.tokens import DASHES, Token, is_attached, low_at, word_set

_HEADS = read_vocabulary("heads.json")


_JOINING = {
    "en": word_set("of de van von al el bin ibn bint da di del des du dos das la le es y ter der den zu"),
    "az": frozenset({"ibn", "oğlu", "qızı", "əl", "ən", "bəy", "xan", "paşa", "de", "da", "fon", "van"}),
}


_NO_OF = ("ics", "ions", "ments", "logies", "Foods", "Motors", "Systems", "Ventures", "Airways", "Airlines", "Town")
_AFTER_NAMES = word_set("bəy xan paşa")
_TO_PLACES = ("da", "də", "dan", "dən", "a", "ə")
_TITLES = _AFTER_NAMES | {"oğlu", "qızı"}
_AFTER_NUMBERS = frozenset({"was", "mission", "launched", "is", "landed"})
_OF_HEADS = (
    frozenset(_HEADS["en"]["place"])
    | frozenset(_HEADS["en"]["organisation"])
    | frozenset(_HEADS["en"]["other_name"])
    | {"House", "Bank", "Isle", "Sea", "Duke", "Duchess", "Hall"}
)


@dataclass(frozen=True)
class _Border:
    """The place behind a name so far, where it may go on: the word there, the word before, what may not be taken."""

    tokens: list[Token]
    end: int
    last: int
    language: str
    blocked: set[int]
    known: Known | None

    @property
    def token(self) -> Token:
        return self.tokens[self.end]

    @property
    def before(self) -> Token:
        return self.tokens[self.end - 1]

    @property
    def follows(self) -> Token | None:
        return self.tokens[self.end + 1] if self.end + 1 < self.last else None

    def is_large(self, steps: int) -> bool:
        """Whether a word some steps on is there and written large."""
        return self.end + steps < self.last and self.tokens[self.end + steps].is_capital

    @property
    def is_joined(self) -> bool:
        """Whether a sign stands here without a space on either side, before a word that may be taken."""
        is_attached_here = is_attached(self.tokens, self.end) and is_attached(self.tokens, self.end + 1)
        return is_attached_here and self.follows is not None and self.end + 1 not in self.blocked


def name_step(
    tokens: list[Token], end: int, last: int, language: str, blocked: set[int], known: Known | None
) -> int | None:
    """Return where a name ends that goes on at `end`; None where it does not.

    The first way of going on whose beginning stands there decides.
    """
    border = _Border(tokens, end, last, language, blocked, known)
    way = next((way for begins, way in _WAYS if begins(border)), None)
    return way(border) if way is not None else None


def _stop(border: _Border) -> int | None:
    return None


def _one(border: _Border) -> int | None:
    return border.end + 1


def _is_numbering(border: _Border) -> bool:
    return border.token.low in {"no", "nos"}


def _is_large(border: _Border) -> bool:
    return border.token.is_capital and border.token.spaced and not border.token.after_newline


def _one_unless_other(border: _Border) -> int | None:
    """One word on, unless that is a month, or a place in a case behind somebody's name: Sabir Bakıya gəldi."""
    is_month = border.token.low in month_numbers(border.language) and len(border.token.low) > 2
    return None if is_month or _is_place_behind_person(border) else border.end + 1


def _is_place_behind_person(border: _Border) -> bool:
    if border.language != "az" or border.before.text not in FIRST_NAMES["az"]:
        return False
    known = known_at(border.tokens, border.end, border.last, "az")
    if known is None or not any(owner.type == "place" for owner in known.owners):
        return False
    return border.token.low.endswith(_TO_PLACES) and border.token.low != known.phrase[0]


def _is_behind_stop(border: _Border) -> bool:
    return border.token.is_capital and border.before.text == "."


def _is_stop_of_initial(border: _Border) -> bool:
    is_initial = len(border.before.text) <= 2 and border.before.is_capital
    return border.token.text == "." and is_initial and not border.token.spaced and border.is_large(1)


def _is_dash(border: _Border) -> bool:
    return border.token.text in DASHES and border.is_joined


def _over_dash(border: _Border) -> int | None:
    following = border.tokens[border.end + 1]
    is_word = following.kind == "word"
    is_number = following.kind == "digits" and len(following.text) <= 2
    is_inner = border.language == "en" and is_word and len(following.text) > 2 and border.is_large(2)
    is_short = border.language == "az" and is_word and following.low not in ENDINGS and len(border.before.text) < 5
    return border.end + 2 if following.is_capital or is_number or is_inner or is_short else None


def _is_apostrophe(border: _Border) -> bool:
    return border.token.text in "'’" and border.is_joined and border.is_large(1)


def _over_sign(border: _Border) -> int | None:
    return border.end + 2


def _is_possessive(border: _Border) -> bool:
    is_sign = border.language == "en" and border.token.text in "'’"
    return is_sign and is_of_owners(border.tokens, border.end, border.last)


def _over_possessive(border: _Border) -> int | None:
    return border.end + 3


def _is_arabic_article(border: _Border) -> bool:
    is_article = border.language == "en" and border.token.low in {"al", "el", "ad", "as", "ibn"}
    return is_article and low_at(border.tokens, border.end + 1) == "-"


def _over_article(border: _Border) -> int | None:
    return border.end + 3 if border.is_large(2) and is_attached(border.tokens, border.end + 2) else None


def _is_year_of_act(border: _Border) -> bool:
    is_number = border.token.kind == "digits" and is_year(border.token.text)
    return border.before.text == "Act" and is_number and border.end not in border.blocked


def _is_inflected_child(border: _Border) -> bool:
    low = border.token.low
    return border.language == "az" and low.startswith(("oğlu", "qızı")) and low not in _JOINING["az"]


def _behind_two_names(border: _Border) -> int | None:
    is_behind = border.end > 1 and border.before.is_capital and border.tokens[border.end - 2].is_capital
    return border.end + 1 if is_behind and border.token.spaced else None


def _is_joining(border: _Border) -> bool:
    return border.token.low in _JOINING[border.language] and border.token.spaced and border.follows is not None


def _over_joining(border: _Border) -> int | None:
    tokens, end, low = border.tokens, border.end, border.token.low
    after = end + 1
    if border.language == "en" and low == "of" and low_at(tokens, after) == "the":
        after += 1
    is_free = border.is_large(after - end) and after not in border.blocked
    if is_free and low in _AFTER_NAMES and known_at(tokens, after, border.last, "az") is not None:
        return end + 1
    if is_free and (low != "of" or _takes_of(border.before)):
        return after + 1
    return end + 1 if border.language == "az" and low in _TITLES else None


def _is_number(border: _Border) -> bool:
    token = border.token
    is_short = token.kind == "digits" and token.spaced and len(token.text) <= 4 and border.end not in border.blocked
    is_of_name = border.known is None and border.before.low not in LABELS["en"]
    return is_short and border.language == "en" and is_of_name


def _over_number(border: _Border) -> int | None:
    follows = border.follows
    is_end = follows is None or follows.text in ",.;)" or follows.low in _AFTER_NUMBERS
    return border.end + 1 if is_end else None


_WAYS: tuple[tuple[Callable[[_Border], bool], Callable[[_Border], int | None]], ...] = (
    (_is_numbering, _stop),
    (_is_large, _one_unless_other),
    (_is_behind_stop, _one),
    (_is_stop_of_initial, _one),
    (_is_dash, _over_dash),
    (_is_apostrophe, _over_sign),
    (_is_possessive, _over_possessive),
    (_is_arabic_article, _over_article),
    (_is_year_of_act, _one),
    (_is_inflected_child, _behind_two_names),
    (_is_joining, _over_joining),
    (_is_number, _over_number),
)


def _takes_of(before: Token) -> bool:
    return before.text in _OF_HEADS and not before.text.endswith(_NO_OF)
