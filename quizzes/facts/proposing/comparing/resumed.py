"""Numbers that take up another of their text and differ from it: "twelve rivers flow in; of these 15 rivers ..."."""

from collections.abc import Iterable, Iterator

from quizzes.facts.proposing.comparing.mentions import Mention
from quizzes.facts.proposing.tokens import low_at, word_set

FARTHEST_SENTENCE, MOST_BEFORE = 2, 40
_BACK = {"en": word_set("these those the all both"), "az": word_set("bu həmin bütün o")}
_SOME_OF_THEM = word_set("of in on with that which who from at")
_NOT_BACK = word_set("of about first last next other remaining past around over nearly than")


def wrongly_resumed(mentions: Iterable[Mention]) -> Iterator[list[Mention]]:
    """Yield the number that "these 15 rivers" takes up and this one, where none in the passage says the same."""
    counts = [one for one in mentions if one.kind == "count" and one.nouns and one.is_noun_known]
    for at, later in enumerate(counts):
        if not _points_back(later):
            continue
        earlier = [one for one in counts[max(0, at - MOST_BEFORE) : at] if _is_taken_up(one, later)]
        if earlier and not any(_is_same(one, later) for one in earlier):
            yield [earlier[-1], later]


def _points_back(mention: Mention) -> bool:
    tokens, at = mention.sentence.tokens, mention.placed.first - 1
    word = low_at(tokens, at)
    if word not in _BACK[mention.sentence.language] or mention.bound or mention.value.approximate:
        return False
    if low_at(tokens, mention.placed.last) in _SOME_OF_THEM:
        return False
    return low_at(tokens, at - 1) not in _NOT_BACK or low_at(tokens, at - 2) in {"each", "none", "any", "longest"}


def _is_taken_up(earlier: Mention, later: Mention) -> bool:
    if earlier.document != later.document or earlier.sentence.passage != later.sentence.passage:
        return False
    if earlier.start >= later.start or not earlier.nouns & later.nouns or earlier.bound:
        return False
    if earlier.modifiers and later.modifiers and not earlier.modifiers & later.modifiers:
        return False
    return later.sentence.number - earlier.sentence.number <= FARTHEST_SENTENCE


def _is_same(earlier: Mention, later: Mention) -> bool:
    return earlier.value.low <= later.value.high and later.value.low <= earlier.value.high
