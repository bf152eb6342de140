"""Joins Azerbaijani names with their head words (Tərtər çayı) and keeps two names apart; gives no types."""

from quizzes.facts.proposing.gazetteer import known_at
from quizzes.facts.proposing.name_beginnings import is_common_noun
from quizzes.facts.proposing.name_joins import is_genitive
from quizzes.facts.proposing.name_words import FIRST_NAMES, PLACE_ADJECTIVES, az_head, head_type, is_office
from quizzes.facts.proposing.runs import Run, known_at_exactly
from quizzes.facts.proposing.tokens import Token, low_at, word_set

_INNER_WORDS = word_set(
    "dövlət milli iqtisadi su hava dağ tarix elektrik inzibati dünya orta "
    "tam xalq olimpiya metro kiçik muxtar dəmir ipək avtomobil"
)
_TOWN, STATE = ("şəhər", "qəsəbə"), 3
_WHERE = ("da", "də", "dan", "dən", "dakı", "dəki")
_COMMON_BODIES = word_set(
    "zavodu fabriki komitəsi arxivi mağazası idarəsi bürosu komandası "
    "zavodları fabrikləri komitələri mərkəzləri məktəbləri xəstəxanaları kitabxanaları muzeyləri şirkətləri bankları "
    "universitetləri klubları qəzetləri jurnalları teatrları"
)
_ROADS = frozenset({"yolu", "yolları"})
_OF_ROADS = frozenset({"dəmir", "ipək", "avtomobil"})
_NO_NAMES = frozenset({"hökuməti"})


def is_owned_office(word: str) -> bool:
    """Return whether an office belongs to the name before it: Türkiyə Prezidenti."""
    return word.endswith(("ı", "i", "u", "ü")) and is_office(word, "az")


def begins_another(tokens: list[Token], begin: int, at: int, last: int) -> bool:
    """Return whether a known name in a case of its own begins here: "Lütfi Zadə Bakıda" holds two names.

    So do "Bülbül Milan şəhərində" and "Bülbül SSRİ xalq artisti".
    """
    before = tokens[begin].text
    known = known_at(tokens, at, last, "az")
    if at - begin == 1 and _is_apart(tokens, begin, at, last):
        return True
    if known is None or tokens[known.last - 1].low == known.phrase[-1]:
        return False
    if at - begin == 1 and before in FIRST_NAMES["az"]:
        return known.owners[0].type == "place" and tokens[known.last - 1].low.endswith(_WHERE)
    return at - begin > 1 or before not in PLACE_ADJECTIVES


def _is_apart(tokens: list[Token], begin: int, at: int, last: int) -> bool:
    """Whether letters of a state or a known town that is called one stand behind one word that they do not go with."""
    before, word = tokens[begin], tokens[at].text
    if before.text.isupper() or before.text in PLACE_ADJECTIVES or known_at(tokens, begin, at, "az") is not None:
        return False
    known = known_at(tokens, at, last, "az")
    is_town = known is not None and known.owners[0].type == "place" and low_at(tokens, known.last).startswith(_TOWN)
    return is_town or (word.isupper() and len(word) >= STATE)


def _makes_name(tokens: list[Token], run: Run, here: int, head: str) -> bool:
    """Whether a head in small letters makes a name with the word before it: "Tərtər çayı", not "Yardım komitəsi"."""
    if head in _ROADS:
        return tokens[here - 1].low in _OF_ROADS
    if head in _NO_NAMES:
        return False
    is_one = run.last - run.first == 1 and run.known is None
    if not is_one or not run.is_at_start or head_type(head, "az") == "place":
        return True
    return not is_common_noun(tokens[run.first].low) and head not in _COMMON_BODIES


def with_azerbaijani_head(tokens: list[Token], run: Run, last: int, blocked: set[int]) -> None:
    """Add the head word in small letters that follows an Azerbaijani run, or tell the one that ends it."""
    at = run.last
    word = tokens[at - 1].low
    if (head := az_head(word)) is not None and at - run.first > 1:
        run.head = head
        return
    if run.known is not None and (run.known.phrase[-1] != word or run.known.owners[0].type == "organisation"):
        return
    for ahead in range(3):
        here = at + ahead
        if (
            here >= last
            or here in blocked
            or tokens[here].kind != "word"
            or not tokens[here].spaced
            or tokens[here].after_newline
        ):
            return
        if (head := az_head(tokens[here].low)) is not None:
            if is_genitive(word, head) or not _makes_name(tokens, run, here, head):
                return
            run.head, run.last, run.known = head, here + 1, None
            run.known = known_at_exactly(tokens, run, last, "az")
            return
        if tokens[here].low not in _INNER_WORDS:
            return
