"""A total whose parts, as the text gives them, do not add up to it; only where they are said to be all of it."""

from collections.abc import Iterable, Iterator

from quizzes.facts.arithmetic import is_sum
from quizzes.facts.proposing.comparing.mentions import Mention
from quizzes.facts.proposing.tokens import low_at, word_set

FEWEST_PARTS, MOST_PARTS = 2, 8
MOST_OFF = 4
NEAR_TOTAL = 3
FARTHEST_OF_THEM = 3
_KINDS = frozenset({"count", "money", "quantity", "percent"})
_TOTAL = {
    "en": word_set("total altogether all sum together overall consists comprising comprises divided split shared"),
    "az": word_set("cəmi ümumi ümumilikdə birlikdə ibarətdir toplam bölünür bölünüb bölünmüşdür bölüşdürülüb"),
}
_OF_THEM = {
    "en": word_set("these them this those which whom"),
    "az": word_set("onlardan onların bunlardan bunların bundan bunun ondan"),
}
_GENITIVE = ("ın", "in", "un", "ün")
_POSSESSED = ("ı", "i", "u", "ü")


def wrong_totals(members: list[Mention], before: list[Mention]) -> Iterator[list[Mention]]:
    """Yield a total with parts that do not give it: of one sentence, or the total in the sentence before."""
    numbers = [one for one in members if one.kind in _KINDS and not one.bound]
    wrong = _last_is_total(numbers) or _first_is_total(numbers)
    if wrong is None and numbers and _points_back(numbers[0]):
        wrong = _checked(_last_number(before), numbers)
    if wrong:
        yield wrong


def _last_is_total(numbers: list[Mention]) -> list[Mention] | None:
    """The shares 48, 27 and 15 per cent, 100 per cent together."""
    if len(numbers) <= FEWEST_PARTS:
        return None
    *parts, total = numbers
    sentence = total.sentence
    near = sentence.tokens[max(parts[-1].placed.last, total.placed.first - NEAR_TOTAL) : total.placed.last + NEAR_TOTAL]
    is_called = any(token.low in _TOTAL[sentence.language] for token in near)
    return _checked(total, parts) if is_called else None


def _first_is_total(numbers: list[Mention]) -> list[Mention] | None:
    """The 48 stones, of which 21 here and 19 there; 161 people: 65 men, 58 women and 29 children."""
    for at, total in enumerate(numbers[:-FEWEST_PARTS]):
        parts = numbers[at + 1 :]
        if _is_divided(total, parts):
            return _checked(total, parts)
    return None


def _is_divided(total: Mention, parts: list[Mention]) -> bool:
    sentence = total.sentence
    language, tokens = sentence.language, sentence.tokens
    gap = tokens[total.placed.last : parts[0].placed.first]
    if any(token.text == ":" for token in gap):
        return True
    said = {token.low for token in gap}
    if language == "en":
        is_of_them = ("of" in said and bool(_OF_THEM["en"] & said)) or _is_after_of(total)
    else:
        is_of_them = bool(_OF_THEM["az"] & said) or _is_parted(total, parts)
    if is_of_them:
        return True
    if language == "en" and ("made up of" in " ".join(token.low for token in gap) or said & _TOTAL["en"]):
        return True
    return any(token.low in _TOTAL[language] for token in tokens[: total.placed.first])


def _is_after_of(total: Mention) -> bool:
    """Whether the sentence opens with its total: "Of the 48 stones, 21 ..."."""
    words = [token.low for token in total.sentence.tokens[: total.placed.first]]
    return bool(words) and words[0] == "of" and len(words) <= FARTHEST_OF_THEM


def _is_parted(total: Mention, parts: list[Mention]) -> bool:
    """Whether an Azerbaijani total stands in the genitive and its parts are its own: 52 ailənin 30-u."""
    return _last_word(total).endswith(_GENITIVE) and all(map(_is_possessed, parts[:1]))


def _last_word(mention: Mention) -> str:
    return low_at(mention.sentence.tokens, mention.placed.last - 1) or ""


def _is_possessed(part: Mention) -> bool:
    return any(
        token.low.endswith(_POSSESSED)
        for token in part.sentence.tokens[part.placed.first : part.placed.last]
        if token.kind == "word"
    )


def _points_back(first: Mention) -> bool:
    """Whether a sentence begins with "Of them", "Onlardan"."""
    words = [token.low for token in first.sentence.tokens[: min(first.placed.first, FARTHEST_OF_THEM)]]
    known = _OF_THEM[first.sentence.language]
    return bool(known & set(words)) and (first.sentence.language == "az" or "of" in words)


def _last_number(before: Iterable[Mention]) -> Mention | None:
    numbers = [one for one in before if one.kind in _KINDS]
    return numbers[-1] if numbers else None


def _checked(total: Mention | None, parts: list[Mention]) -> list[Mention] | None:
    """The total and its parts where they differ, by no more than parts that were left out on purpose would."""
    if total is None or not FEWEST_PARTS <= len(parts) <= MOST_PARTS:
        return None
    if not all(_is_alike(part, total) and part.value.high < total.value.low for part in parts):
        return None
    values = [part.value for part in parts]
    if is_sum(total.value, values):
        return None
    off = abs(sum(value.low for value in values) - total.value.low)
    return sorted([total, *parts], key=_start) if off * MOST_OFF <= total.value.low else None


def _is_alike(part: Mention, total: Mention) -> bool:
    """Whether both are of one measure; in Azerbaijani a part may leave the unit to the total: 9 manatın 5-i."""
    if (part.kind, part.value.dimension) == (total.kind, total.value.dimension):
        return True
    return part.sentence.language == "az" and part.kind == "count" and total.kind == "money" and _is_possessed(part)


def _start(mention: Mention) -> int:
    return mention.reading.proposal.start
