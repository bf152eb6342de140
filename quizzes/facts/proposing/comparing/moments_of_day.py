"""What ended on a day at an earlier hour than it began: "began at 19:10 and was over at 18:40 the same evening"."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from quizzes.facts.proposing.comparing.lifespans import LIVES
from quizzes.facts.proposing.comparing.mentions import Mention
from quizzes.facts.proposing.comparing.own_values import TIME
from quizzes.facts.proposing.tokens import word_set

DAY, LONGEST_NIGHT = 24 * 60, 16 * 60
_ONE_DAY = {
    "en": ("same day", "same evening", "same morning", "same afternoon", "that day", "that evening", "that morning",
           "that afternoon", "the same night", "later that"),
    "az": ("həmin gün", "həmin axşam", "həmin səhər", "elə həmin", "eyni gün", "o gün", "həmin gecə"),
}  # fmt: skip
_OTHER_DAY = {
    "en": word_set("next following morrow tomorrow yesterday midnight earlier previous had before overnight"),
    "az": word_set("ertəsi növbəti səhəri sabahı gecəyarısı dünən sabah əvvəl öncə ertəsigün"),
}


def ended_at_an_earlier_hour(mentions: Iterable[Mention]) -> Iterator[list[Mention]]:
    """Yield pairs of times of one sentence whose later-told end lies before the beginning, no night between them."""
    times = [one for one in mentions if one.kind == TIME and not one.value.is_impossible]
    for begun, ended in pairwise(times):
        if begun.sentence is ended.sentence and ended.value.high < begun.value.low and _is_one_day(begun, ended):
            yield [begun, ended]


def _is_one_day(begun: Mention, ended: Mention) -> bool:
    sentence = begun.sentence
    between = sentence.tokens[begun.placed.last : ended.placed.last + 3]
    said = {token.low for token in between}
    if said & _OTHER_DAY[sentence.language] or any(token.text == ";" for token in between):
        return False
    words = " ".join(token.low for token in between)
    if any(phrase in words for phrase in _ONE_DAY[sentence.language]):
        return True
    through_the_night = DAY - (begun.value.low - ended.value.high)
    return _are_ends(begun, ended) and through_the_night > LONGEST_NIGHT


def _are_ends(begun: Mention, ended: Mention) -> bool:
    if any(one in begun.heads and other in ended.heads for one, other in (*LIVES, ("leave", "arrive"))):
        return True
    only_begun, only_ended = begun.events - ended.events, ended.events - begun.events
    return bool(only_begun) and any(one in only_begun and other in only_ended for one, other in LIVES)
