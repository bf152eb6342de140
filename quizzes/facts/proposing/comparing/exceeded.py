"""Shares above a hundred per cent of a whole that cannot be exceeded: "104 per cent of the hours in the year"."""

from collections.abc import Iterable, Iterator

from quizzes.facts.proposing.comparing.mentions import Mention
from quizzes.facts.proposing.tokens import low_at, word_set

FULL = 100
FARTHEST = 4
_PARTS_ONLY = frozenset({"turnout", "literacy", "humidity", "unemployment", "alcohol", "fat", "vote"})
_OVER = {
    "en": word_set(
        "plan planned target quota norm average normal level levels previous last former original usual figure price "
        "prices value cost costs budget gdp product income salary wage wages year's rate limit capacity standard "
        "amount expected forecast estimate estimated demand need needs requirement requirements weight size that it"
    ),
    "az": word_set(
        "planın planını planı tapşırığın proqnozun normanın orta ötən keçən əvvəlki səviyyəsinin səviyyənin qiymətin "
        "qiymətinin büdcənin dəyərin dəyərinin gücünün tutumun tutumunun məhsulun əməkhaqqının gəlirin "
        "tələbatın limitin ehtiyacın ümm üdm proqnozlaşdırılan plandan"
    ),
}
_RISING = word_set(
    "rose grew rise growth increase increased inflation artıb artım yüksəlib bahalaşıb çoxalıb yerinə artaraq artıq"
)


def shares_above_the_whole(mentions: Iterable[Mention]) -> Iterator[list[Mention]]:
    """Yield each percentage above a hundred that is said to be a part of something."""
    for mention in mentions:
        is_above = mention.kind == "percent" and mention.value.low > FULL and not _is_rise(mention)
        if is_above and (_is_part_of(mention) or mention.heads & _PARTS_ONLY):
            yield [mention]


def _is_rise(mention: Mention) -> bool:
    return bool({token.low for token in mention.sentence.tokens} & _RISING)


def _is_part_of(mention: Mention) -> bool:
    tokens, language = mention.sentence.tokens, mention.sentence.language
    first, last = mention.placed.first, mention.placed.last
    if language == "en":
        words = [low_at(tokens, at) for at in range(last, last + FARTHEST)]
        return words[0] == "of" and not set(words) & _OVER["en"] and not words[1].isdigit()
    before = [token.low for token in tokens[max(0, first - FARTHEST) : first]]
    is_owned = bool(before) and before[-1].endswith(("ın", "in", "un", "ün"))
    return is_owned and not set(before) & _OVER["az"]
