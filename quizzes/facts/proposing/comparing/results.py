"""Matches whose wins, draws and defeats, told by verbs or nouns, do not come to how many were played."""

from collections.abc import Iterator, Sequence

from quizzes.facts.proposing.comparing.divided import leaves_a_rest
from quizzes.facts.proposing.comparing.mentions import Mention
from quizzes.facts.proposing.tokens import Token, word_set

MOST_OFF = 4
FARTHEST_VERB = 3
WIN, DRAW, LOSS = "win", "draw", "loss"
_GAMES = ("match", "game", "fixture", "oyun", "görüş", "qarşılaşma", "matç", "fight", "bout", "döyüş", "partiya")
_MARKS = frozenset(",;:.()–—")
_BEFORE = {
    WIN: word_set("won winning wins win"),
    DRAW: word_set("drew drawing drawn tied tying draw"),
    LOSS: word_set("lost losing lose loses"),
}
_NOUNS = {
    WIN: ("win", "victor", "qələbə", "udub", "udmuş", "qalib"),
    DRAW: ("draw", "tie", "heç", "bərabər"),
    LOSS: ("defeat", "loss", "məğlub", "uduz"),
}


def wrong_results(members: list[Mention], before: list[Mention]) -> Iterator[list[Mention]]:
    """Yield the matches played with results that are more than all of them or, told in full, less."""
    results = _results(members)
    if len(results) < 2 or leaves_a_rest(list(results.values())):
        return
    told = set(map(id, results.values()))
    played = [one for one in members if _are_matches(one) and id(one) not in told]
    played = played or [one for one in before if _are_matches(one)]
    if len(played) != 1 or played[0].bound or any(one.bound or one.value.approximate for one in results.values()):
        return
    total, counted = played[0].value.low, sum(one.value.low for one in results.values())
    is_wrong = counted > total or (len(results) == len(_NOUNS) and counted < total)
    if is_wrong and abs(counted - total) * MOST_OFF <= total:
        yield sorted([played[0], *results.values()], key=_start)


def _are_matches(mention: Mention) -> bool:
    words = [token.low for token in _own_words(mention)]
    return mention.kind == "count" and bool(words) and words[-1].startswith(_GAMES)


def _results(members: list[Mention]) -> dict[str, Mention]:
    """The one number of each result; none where a result is told twice, at home and away."""
    found: dict[str, Mention] = {}
    for number in members:
        result = _result_of(number) if number.kind == "count" else None
        if result in found:
            return {}
        if result is not None:
            found[result] = number
    return found


def _result_of(number: Mention) -> str | None:
    tokens, placed = number.sentence.tokens, number.placed
    if number.sentence.language == "az":
        return _named([*_own_words(number), *_until_mark(tokens[placed.last : placed.last + FARTHEST_VERB])])
    named = _named([*_own_words(number), *tokens[placed.last : placed.last + 1]])
    return named or _verb([*reversed(_until_mark(tokens[max(0, placed.first - FARTHEST_VERB) : placed.first][::-1]))])


def _own_words(number: Mention) -> list[Token]:
    return [token for token in number.sentence.tokens[number.placed.first : number.placed.last] if token.kind == "word"]


def _until_mark(tokens: Sequence[Token]) -> list[Token]:
    for at, token in enumerate(tokens):
        if token.text in _MARKS or token.kind == "digits":
            return list(tokens[:at])
    return list(tokens)


def _named(words: Sequence[Token]) -> str | None:
    said = [token.low for token in words if token.kind == "word"]
    return next((result for word in said for result in (LOSS, DRAW, WIN) if word.startswith(_NOUNS[result])), None)


def _verb(words: Sequence[Token]) -> str | None:
    said = [token.low for token in words]
    return next((result for word in reversed(said) for result, known in _BEFORE.items() if word in known), None)


def _start(mention: Mention) -> int:
    return mention.start
