"""Ages of people in a sentence ("aged 45", "a girl of eleven", "iyirmi iki yaşında"), and whose they are."""

from collections.abc import Iterator

from quizzes.facts.proposing.comparing.contexts import Placed, Sentence, name_words
from quizzes.facts.proposing.comparing.own_values import AGE, OwnValue
from quizzes.facts.proposing.nearness import is_approximate_before
from quizzes.facts.proposing.numerals import Number, can_begin_number, read_number
from quizzes.facts.proposing.tokens import DASHES, Token, is_attached, low_at, word_set

OLDEST, HOURS = 120, 12
RIGHT_AFTER = 4
_PEOPLE = word_set(
    "man woman girl boy lad lass child youth person old gentleman lady widow farmer lodger fellow youngster daughter"
)
_NOT_PEOPLE = word_set(
    "tree trees rock rocks building house bones fossil manuscript oak plane cave bridge whisky wine skeleton forest "
    "ağac ağacı çinar palıd qaya bina"
)
_YEARS_OF_LIFE = (
    "yaşında", "yaşındakı", "yaşındadır", "yaşı", "yaşım", "yaşın", "yaşlı", "yaşına", "yaşından", "yaşımda",
    "yaşınadək", "yaşda", "yaşındaykən", "yaşıma", "yaşımdan", "yaşlıdır", "yaşıdır",
)  # fmt: skip
_OF_THEMSELVES = {
    "en": word_set("i my me"),
    "az": word_set("mən mənim yaşım yaşımda yaşımdan yaşıma idim olmuşam"),
}
_NO_CALLING = frozenset({"die", "survive", "injured", "missing", "population", "children", "men", "women"})
ME = "me"


def ages(sentence: Sentence, text: str) -> Iterator[OwnValue]:
    """Yield the ages of people in a sentence, with the words that say so."""
    tokens, language, at = sentence.tokens, sentence.language, 0
    while at < len(tokens):
        found = _age(tokens, at, text, language)
        if found is None:
            at += 1
            continue
        yield found
        at = found.last


def _age(tokens: list[Token], at: int, text: str, language: str) -> OwnValue | None:
    if tokens[at].kind != "digits" and not (
        tokens[at].kind == "word" and can_begin_number(tokens[at].low, language) and tokens[at].low not in {"a", "an"}
    ):
        return None
    number = read_number(tokens, at, text, language)
    if number is None or not number.is_whole or not 1 <= number.amount <= OLDEST or number.scale > 2:
        return None
    first, last = _english(tokens, at, number) if language == "en" else _azerbaijani(tokens, at, number)
    if not last:
        return None
    is_near = is_approximate_before(tokens, at, 0, language)
    return OwnValue(first, last, AGE, str(int(number.amount)), is_near)


def _english(tokens: list[Token], at: int, number: Number) -> tuple[int, int]:
    end, before = number.last, low_at(tokens, at - 1)
    if low_at(tokens, end) in DASHES and low_at(tokens, end + 1) in {"year", "years"}:
        is_of_person = low_at(tokens, end + 3) == "old" and low_at(tokens, end + 4) not in _NOT_PEOPLE
        return (at, end + 4) if is_of_person else (at, 0)
    if low_at(tokens, end) in {"years", "year"} and low_at(tokens, end + 1) in {"old", "of"}:
        is_age = low_at(tokens, end + 1) == "old" or low_at(tokens, end + 2) == "age"
        return (at, end + 1) if is_age and not _is_of_thing(tokens, at) else (at, 0)
    if before == "aged" or (before == "age" and low_at(tokens, at - 2) in {"at", "of", "to", "by"}):
        return at, end
    if before == "of" and low_at(tokens, at - 2) == "age":
        return at, end
    if before == "of" and low_at(tokens, at - 2) in _PEOPLE:
        return at, end
    if before == "turned" and _ends(tokens, end):
        return at, end
    if before == "at" and _ends(tokens, end) and (_is_late_in_life(tokens, at) or _is_past_hours(number)):
        return at, end
    if before in {"was", "were"} and (low_at(tokens, end) in {"when", "then"} or _is_after_when(tokens, at, end)):
        return at, end
    return (at, end) if _is_beside_name(tokens, at, end) else (at, 0)


def _is_after_when(tokens: list[Token], at: int, end: int) -> bool:
    """Whether the number ends "when he was 22"."""
    is_person = low_at(tokens, at - 2) in {"he", "she", "i"} or (at >= 2 and tokens[at - 2].is_capital)
    return is_person and low_at(tokens, at - 3) in {"when", "while", "because"} and _ends(tokens, end)


def _is_late_in_life(tokens: list[Token], at: int) -> bool:
    return low_at(tokens, at - 2) in {"died", "retired", "married", "dead"}


def _is_past_hours(number: Number) -> bool:
    """Whether a number in words is too large for an hour: "at seventy-two"."""
    return number.is_spelled and HOURS < number.amount < OLDEST


def _ends(tokens: list[Token], at: int) -> bool:
    return at >= len(tokens) or tokens[at].kind == "mark" or low_at(tokens, at) in {"when", "who", "and", "in", "on"}


def _is_beside_name(tokens: list[Token], at: int, end: int) -> bool:
    """Whether commas set a number off behind a name: "Helen Marsh, 43, beat him"."""
    is_set_off = low_at(tokens, at - 1) == "," and low_at(tokens, end) == ","
    return is_set_off and at >= 3 and tokens[at - 2].is_capital and tokens[at - 3].is_capital


def _is_of_thing(tokens: list[Token], at: int) -> bool:
    return any(token.low in _NOT_PEOPLE for token in tokens[max(0, at - 6) : at])


def _azerbaijani(tokens: list[Token], at: int, number: Number) -> tuple[int, int]:
    end = number.last
    if low_at(tokens, end) in DASHES and is_attached(tokens, end):
        return at, 0
    if low_at(tokens, end) not in _YEARS_OF_LIFE:
        return at, 0
    following = tokens[end + 1] if end + 1 < len(tokens) else None
    is_of_thing = following is not None and following.low.startswith(tuple(_NOT_PEOPLE))
    return (at, 0) if is_of_thing or _is_of_thing(tokens, at) else (at, end + 1)


def person_of(placed: Placed, sentence: Sentence, before: Sentence | None) -> frozenset[str]:
    """Return the words of the name whose age a number is: the one right after it, else before it, else at hand."""
    if {token.low for token in sentence.tokens} & _OF_THEMSELVES[sentence.language]:
        return frozenset({ME})
    names = [name for name in sentence.names if name.reading.proposal.type in {"person", "other_name"}]
    if not names:
        return _called(placed, sentence) | (person_of_sentence(before) if _follows(sentence, before) else frozenset())
    after = [name for name in names if placed.last <= name.first <= placed.last + RIGHT_AFTER]
    earlier = [name for name in names if name.last <= placed.first]
    if after and not _is_apposed(placed, sentence):
        return name_words(after[0])
    if earlier:
        return name_words(earlier[-1])
    return name_words(names[0])


def _follows(sentence: Sentence, before: Sentence | None) -> bool:
    return before is not None and before.passage == sentence.passage


def _called(placed: Placed, sentence: Sentence) -> frozenset[str]:
    """Who is spoken of by what they are where no name stands: "the poet died at 61"."""
    people = [spot for spot in sentence.spots if spot.concept.role == "people" and spot.last <= placed.first]
    people = [spot for spot in people if spot.concept.name not in _NO_CALLING]
    return frozenset(f"one of {spot.concept.name}" for spot in people)


def _is_apposed(placed: Placed, sentence: Sentence) -> bool:
    return low_at(sentence.tokens, placed.first - 1) in {",", "aged", "("}


def person_of_sentence(sentence: Sentence | None) -> frozenset[str]:
    """Return the words of the last person named in a sentence."""
    found = sentence.names if sentence is not None else []
    names = [name for name in found if name.reading.proposal.type in {"person", "other_name"}]
    return name_words(names[-1]) if names else frozenset()
