"""Parts that outnumber their whole within a sentence: "13 of the 11 cities", "11 şəhərdən 13-ü"."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby, pairwise

from quizzes.facts.proposing.comparing.mentions import Mention
from quizzes.facts.proposing.tokens import low_at, word_set

FARTHEST = 3
_COUNTS = frozenset({"count", "bare_count"})
_OF_THE = (word_set("of"), word_set("the its their these those all our his her my"))
_OF_WHOLE = ("dan", "dən", "ın", "in", "un", "ün")
_PART = re.compile(r"(?<!n)s?[ıiuü](?:n[ıiuüaə]|nd[aə]n?|n[ıiuü]n)?$")


def parts_above_the_whole(mentions: Iterable[Mention]) -> Iterator[list[Mention]]:
    """Yield a part and its whole where the sentence counts more in the part."""
    for _sentence, members in groupby(mentions, key=lambda one: id(one.sentence)):
        counts = sorted((one for one in members if one.kind in _COUNTS), key=lambda one: one.placed.first)
        for one, other in pairwise(counts):
            part, whole = (one, other) if one.sentence.language == "en" else (other, one)
            if _is_part(part, whole) and not whole.bound and part.value.low > whole.value.high:
                yield [one, other]


def _is_part(part: Mention, whole: Mention) -> bool:
    tokens = part.sentence.tokens
    if part.sentence.language == "en":
        between = [low_at(tokens, at) for at in range(part.placed.last, whole.placed.first)]
        is_number = tokens[part.placed.last - 1].kind == "digits" or part.placed.last - part.placed.first == 1
        return is_number and len(between) == len(_OF_THE) and between[0] in _OF_THE[0] and between[1] in _OF_THE[1]
    counted = low_at(tokens, part.placed.first - 1)
    is_near = part.placed.first - whole.placed.last < FARTHEST
    return is_near and counted.endswith(_OF_WHOLE) and bool(_PART.search(low_at(tokens, part.placed.last - 1)))
