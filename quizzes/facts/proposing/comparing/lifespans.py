"""What ended before it began: an end that lies before the beginning of the same thing."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from quizzes.facts.proposing.comparing.mentions import Mention
from quizzes.facts.proposing.tokens import DASHES, word_set

LIVES = (
    ("born", "die"), ("found", "abolish"), ("begin", "end"), ("open", "close"), ("found", "close"),
    ("open", "abolish"), ("build", "destroy"), ("enter", "end"), ("enter", "graduate"),
    ("enter", "leave"), ("appoint", "retire"), ("appoint", "leave"), ("elect", "retire"), ("begin_works", "end"),
)  # fmt: skip
STEPS = (
    *LIVES,
    ("build", "sink"), ("launch", "sink"), ("begin_works", "open"), ("foundation_stone", "open"), ("open", "destroy"),
    ("foundation_stone", "build"), ("appoint", "dismiss"), ("join", "leave"), ("marry", "divorce"), ("close", "reopen"),
    ("launch", "land"), ("leave", "arrive"), ("sign", "force"), ("sign", "ratify"), ("found", "destroy"),
)  # fmt: skip
_LIVED = word_set(
    "graduate appoint elect marry enter award publish win join write study teach retire premiere debut arrest "
    "defend_thesis emigrate serve invent perform translate"
)
_AGAIN = {
    "en": word_set("again anew reopened rebuilt second another new"),
    "az": word_set("yenidən təkrar yeni ikinci"),
}
FARTHEST_SENTENCE = 2
UNTIL_WORDS = word_set("qədər kimi")
SPAN_WORDS = frozenset({"to", "until", "till", *DASHES})


def ended_before_they_began(mentions: Iterable[Mention]) -> Iterator[list[Mention]]:
    """Yield pairs of dates of one text, near each other, whose end lies wholly before their beginning."""
    dates = [one for one in mentions if one.kind == "date" and one.value.low is not None and one.heads]
    for one in dates:
        for other in dates:
            if _are_ends(one, other) and _is_one_life(one, other):
                yield sorted((one, other), key=lambda mention: mention.reading.proposal.start)


def _are_ends(one: Mention, other: Mention) -> bool:
    """Whether one is a beginning and the other the end of the same: by their own events, in a sentence by any near."""
    if any(begun in one.heads and ended in other.heads for begun, ended in STEPS):
        return True
    if one.sentence is not other.sentence or one.placed.first > other.placed.first:
        return False
    if "born" in one.heads and other.heads & _LIVED:
        return True
    only_begun, only_ended = one.events - other.events, other.events - one.events
    return any(begun in only_begun and ended in only_ended for begun, ended in STEPS)


def spans_turned_round(mentions: Iterable[Mention]) -> Iterator[list[Mention]]:
    """Yield the two ends of a span that is written as one and ends before it begins: "from 2004 to 1999"."""
    dates = [one for one in mentions if one.kind == "date" and one.value.low is not None]
    for begun, ended in pairwise(dates):
        if begun.sentence is ended.sentence and ended.value.high < begun.value.low and _is_span(begun, ended):
            yield [begun, ended]


def _is_span(begun: Mention, ended: Mention) -> bool:
    tokens = begun.sentence.tokens
    between = [token.low for token in tokens[begun.placed.last : ended.placed.first]]
    if begun.sentence.language == "az":
        is_from = any(token.low.endswith(("dan", "dən")) for token in tokens[begun.placed.first : begun.placed.last])
        until = {token.low for token in tokens[ended.placed.first : ended.placed.last + 1]}
        if is_from and not between and any(word in UNTIL_WORDS or word.endswith(("dək", "cən")) for word in until):
            return True
    return len(between) == 1 and between[0] in SPAN_WORDS


def _is_one_life(begun: Mention, ended: Mention) -> bool:
    if begun.is_undated != ended.is_undated or begun.document != ended.document or ended.value.high >= begun.value.low:
        return False
    distance = abs(begun.sentence.number - ended.sentence.number)
    if distance > FARTHEST_SENTENCE or begun.sentence.passage != ended.sentence.passage:
        return False
    if any(_is_said_again(mention) for mention in (begun, ended)):
        return False
    if distance and begun.scope ^ ended.scope:
        return False
    if distance and ended.names and begun.names and not ended.names & begun.names:
        return False
    return not (begun.things and ended.things and not begun.things & ended.things and distance)


def _is_said_again(mention: Mention) -> bool:
    sentence = mention.sentence
    return any(token.low in _AGAIN[sentence.language] for token in sentence.tokens)
