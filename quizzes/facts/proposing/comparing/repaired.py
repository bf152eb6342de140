"""What was repaired or enlarged before it was built: two dates of one building in one text."""

from collections.abc import Iterable, Iterator

from quizzes.facts.proposing.comparing.contexts import Spot
from quizzes.facts.proposing.comparing.mentions import Mention
from quizzes.facts.proposing.tokens import low_at

FARTHEST_SENTENCE = 2
FARTHEST_IT = 4
_LATER = frozenset({"restore", "extend", "reopen", "resume"})
_BUILT = {"en": ("built", "erected", "constructed"), "az": ("tikil", "tikdir", "inşa", "ucaldıl")}
_REPAIRED = {
    "en": ("restor", "repair", "renovat", "rebuil", "refurbish", "reconstruct", "extended", "enlarged", "widened"),
    "az": ("təmir", "bərpa", "yenidən", "rekonstruksiya", "restavrasiya", "genişləndir"),
}
_AGAIN = {
    "en": frozenset({"again", "anew", "new", "second", "another", "present"}),
    "az": frozenset({"yeni", "indiki"}),
}
_IT = {"en": frozenset({"it"}), "az": frozenset({"o", "onun", "bina", "binası"})}


def repaired_before_built(mentions: Iterable[Mention]) -> Iterator[list[Mention]]:
    """Yield a year of building and an earlier one of repair, where the text speaks of one thing."""
    dates = [one for one in mentions if one.kind == "date" and one.value.low is not None and not one.is_undated]
    built = [one for one in dates if "build" in one.heads and not one.heads & _LATER and _has(one, _BUILT)]
    repaired = [one for one in dates if one.heads & _LATER and "build" not in one.heads and _has(one, _REPAIRED)]
    for beginning in built:
        for later in repaired:
            if later.value.high < beginning.value.low and _are_of_one_building(beginning, later):
                yield sorted((beginning, later), key=lambda mention: mention.start)


def _has(mention: Mention, words: dict[str, tuple[str, ...]]) -> bool:
    return any(token.low.startswith(words[mention.sentence.language]) for token in mention.sentence.tokens)


def _are_of_one_building(built: Mention, repaired: Mention) -> bool:
    if built.document != repaired.document or built.sentence.passage != repaired.sentence.passage:
        return False
    if abs(built.sentence.number - repaired.sentence.number) > FARTHEST_SENTENCE or _is_built_again(built):
        return False
    if built.scope ^ repaired.scope or (built.names and repaired.names and not built.names & repaired.names):
        return False
    if built.things & repaired.things:
        return True
    return _is_it(max(built, repaired, key=lambda mention: mention.start))


def _is_built_again(built: Mention) -> bool:
    """Whether something new was built, or built anew; words of the repair itself aside."""
    sentence = built.sentence
    repairs = {at for spot in sentence.spots if spot.concept.name in _LATER for at in _places(spot)}
    again = _AGAIN[sentence.language]
    return any(token.low in again and at not in repairs for at, token in enumerate(sentence.tokens))


def _places(spot: Spot) -> range:
    return range(spot.first, spot.last)


def _is_it(mention: Mention) -> bool:
    """Whether the clause of a date speaks of what was named before: "that it was repaired in", "onun 1174-cü ildə"."""
    tokens, first = mention.sentence.tokens, mention.placed.first
    if mention.sentence.language == "en":
        return any(low_at(tokens, at) in _IT["en"] for at in range(max(0, first - FARTHEST_IT), first))
    before = [low_at(tokens, at) for at in range(max(0, first - 2), first)]
    return any(word in _IT["az"] for word in (before if before[-1:] == [","] else before[-1:]))
