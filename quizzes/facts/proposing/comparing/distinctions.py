"""Words that tell one thing from another of its kind: a neighbouring village, the second stage, then and now, as of."""

from quizzes.facts.proposing.comparing.contexts import Placed, Sentence
from quizzes.facts.proposing.comparing.scopes import companions
from quizzes.facts.proposing.tokens import low_at, word_set
from quizzes.language.values import DATE_TYPES

FARTHEST_THING = 3
FARTHEST_CUE = 4
_ELSEWHERE = {
    "en": word_set(
        "neighbouring neighboring another other older replacement similar sister comparison comparable rival elsewhere "
        "previous predecessor unlike next nearby adjacent whereas"
    ),
    "az": word_set(
        "qonşu başqa digər müqayisə müqayisədə oxşar bənzər əvvəlki köhnə rəqib yaxınlıqdakı növbəti keçmiş fərqli"
    ),
}
_NEIGHBOUR = {
    "en": word_set("neighbouring neighboring comparison replacement unlike"),
    "az": word_set("qonşu müqayisə müqayisədə əvəzinə"),
}
_GOES_ON = {"en": word_set("it its he she his her they their"), "az": word_set("o onun bu bunun onlar onların burada")}
_NOW = {
    "en": word_set("now currently today nowadays present"),
    "az": word_set("hazırda indi bugün hal-hazırda indiki hazırkı artıq"),
}
_ORDER = {
    "en": {
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "last": 99, "final": 99,
    },
    "az": {
        "birinci": 1, "ilk": 1, "ikinci": 2, "üçüncü": 3, "dördüncü": 4, "beşinci": 5, "altıncı": 6, "sonuncu": 99,
        "son": 99,
    },
}  # fmt: skip
_AS_OF = {
    "en": (("as", "of"), ("by",), ("at", "the", "end", "of"), ("by", "the", "end", "of"), ("as", "at"), ("until",)),
    "az": (),
}
_AS_OF_AFTER = word_set("məlumata vəziyyətinə vəziyyətə tarixinə tarixdə məlumatına artıq etibarən olan")


def is_elsewhere(placed: Placed, clause: tuple[int, int], sentence: Sentence, before: Sentence | None) -> bool:
    """Return whether a clause may be said of another thing than the text is about: "another village has 120"."""
    return _says(_ELSEWHERE[sentence.language], placed, clause, sentence, before)


def is_of_neighbour(placed: Placed, clause: tuple[int, int], sentence: Sentence, before: Sentence | None) -> bool:
    """Return whether a clause is surely said of another thing than the text: "the neighbouring village has 120"."""
    return _says(_NEIGHBOUR[sentence.language], placed, clause, sentence, before)


def _says(
    words: frozenset[str], placed: Placed, clause: tuple[int, int], sentence: Sentence, before: Sentence | None
) -> bool:
    tokens, language, beside = sentence.tokens, sentence.language, companions(sentence)
    if any(tokens[at].low in words and at not in beside for at in range(clause[0], placed.last)):
        return True
    is_going_on = low_at(tokens, 0) in _GOES_ON[language] and clause[0] == 0
    if not is_going_on or before is None or before.passage != sentence.passage:
        return False
    return any(token.low in words for token in before.tokens[: len(before.tokens) // 2])


def is_now(clause: tuple[int, int], sentence: Sentence) -> bool:
    """Return whether a clause speaks of the present by a word."""
    return any(token.low in _NOW[sentence.language] for token in sentence.tokens[clause[0] : clause[1]])


def order_of(clause: tuple[int, int], sentence: Sentence) -> frozenset[tuple[str, int]]:
    """Return which of several things of one kind a clause is about: the second stage."""
    tokens, known = sentence.tokens, _ORDER[sentence.language]
    things = [spot for spot in sentence.spots if spot.concept.role == "thing" and clause[0] <= spot.first < clause[1]]
    return frozenset(
        (spot.concept.name, known[tokens[at].low])
        for at in range(clause[0], clause[1])
        if tokens[at].low in known
        for spot in things
        if at < spot.first <= at + FARTHEST_THING
    )


def are_of_other_places_in_order(one: frozenset[tuple[str, int]], other: frozenset[tuple[str, int]]) -> bool:
    """Return whether two clauses are about different ones of a row of things."""
    kinds = {kind for kind, _place in one} & {kind for kind, _place in other}
    return bool(kinds) and not one & other


def is_as_of(placed: Placed, clause: tuple[int, int], sentence: Sentence, *, has_head: bool) -> bool:
    """Return whether a date says as of when another value of its clause holds, not when something happened."""
    tokens, language = sentence.tokens, sentence.language
    for cue in _AS_OF[language]:
        if tuple(low_at(tokens, at) for at in range(placed.first - len(cue), placed.first)) == cue:
            return True
    if language == "az" and any(
        token.low in _AS_OF_AFTER for token in tokens[placed.last : placed.last + FARTHEST_CUE]
    ):
        return True
    numbers = [
        value
        for value in sentence.values
        if value.reading.proposal.type not in DATE_TYPES and clause[0] <= value.first < clause[1]
    ]
    return bool(numbers) and not has_head
