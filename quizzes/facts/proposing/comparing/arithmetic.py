"""Percentages, sums and spans of years in a text that its own numbers do not give; only where the text ties them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from quizzes.facts.arithmetic import is_growth, is_share
from quizzes.facts.proposing.comparing.like_units import wrong_units
from quizzes.facts.proposing.comparing.mentions import Mention
from quizzes.facts.proposing.comparing.results import wrong_results
from quizzes.facts.proposing.comparing.spans import wrong_spans
from quizzes.facts.proposing.comparing.totals import wrong_totals
from quizzes.facts.proposing.tokens import low_at, word_set

FARTHEST_TIE = 7
FARTHEST_RATE = 12
NEAR_THE_START = 4
_TIES = {
    "en": word_set(
        "or ( that ie equal equals equivalent i which makes making representing is , – — about almost nearly roughly "
        "over just corresponding"
    ),
    "az": word_set("yəni ( ya bu , – — təşkil və bərabərdir təxminən"),
}
_RATE = {"en": word_set("rate share proportion"), "az": word_set("nisbəti payı göstəricisi")}
_GROWTH = word_set("growth")
_FROM = {"en": word_set("from"), "az": word_set("dan dən nəfərdən")}
_OF_THEM = {
    "en": word_set("which whom them these those"),
    "az": word_set("onlardan bunlardan onların bunların bundan ondan"),
}


def wrong_sums(mentions: Iterable[Mention]) -> Iterator[list[Mention]]:
    """Yield the numbers that do not fit: whole, part and percentage; total and parts; two years and their distance."""
    sentences: dict[tuple[str, int], list[Mention]] = defaultdict(list)
    for mention in mentions:
        sentences[mention.document, mention.sentence.number].append(mention)
    for (document, number), members in sentences.items():
        before = sentences.get((document, number - 1), [])
        before = [one for one in before if one.sentence.passage == members[0].sentence.passage]
        for percent in members:
            if percent.kind == "percent" and percent.value.low == percent.value.high and not percent.bound:
                yield from _wrong_percent(percent, members, before)
        if totals := [*wrong_totals(members, before)]:
            yield from totals
        else:
            yield from wrong_results(members, before)
            yield from wrong_units(members, before)
        yield from wrong_spans(members)


def _wrong_percent(percent: Mention, members: list[Mention], before: list[Mention]) -> Iterator[list[Mention]]:
    numbers = [one for one in members if one.kind in {"count", "money", "quantity"} and one is not percent]
    if (pair := _from_to(percent, numbers)) is not None:
        if not is_growth(percent.value, pair[0].value, pair[1].value):
            yield [*pair, percent]
        return
    part = _tied(percent, numbers) or _only_part(percent, numbers)
    if part is None:
        return
    wholes = _wholes(part, numbers, before)
    if not wholes or any(is_share(percent.value, part.value, whole.value) for whole in wholes):
        return
    if any(is_share(percent.value, one.value, part.value) for one in numbers if _is_whole(part, one)):
        return
    whole = next((one for one in wholes if one.nouns & part.nouns and one in numbers), wholes[0])
    yield sorted((whole, part, percent), key=_start)


def _from_to(percent: Mention, numbers: list[Mention]) -> tuple[Mention, Mention] | None:
    """The two numbers of "rose from 120 to 150, by 25 %"."""
    sentence = percent.sentence
    is_growth_said = any(spot.concept.name in _GROWTH for spot in sentence.spots)
    if not is_growth_said or len(numbers) != 2:
        return None
    first, second = numbers
    if first.value.dimension != second.value.dimension or first.value.low == 0:
        return None
    tokens = sentence.tokens
    if sentence.language == "en":
        said = low_at(tokens, first.placed.first - 1) == "from" and low_at(tokens, second.placed.first - 1) == "to"
    else:
        ends = " ".join(token.low for token in tokens[first.placed.first : first.placed.last + 2])
        said = any(word.endswith(("dan", "dən")) for word in ends.split())
    return (first, second) if said else None


def _tied(percent: Mention, numbers: list[Mention]) -> Mention | None:
    """The number that the percentage restates: "44 flights, or 35 %", "40 faizi, yəni 21 aktyor"."""
    tokens, language = percent.sentence.tokens, percent.sentence.language
    best = None
    for number in numbers:
        one, other = sorted((number, percent), key=_start)
        gap = tokens[one.placed.last : other.placed.first]
        farthest = FARTHEST_RATE if any(token.low in _RATE[language] for token in gap[-3:]) else FARTHEST_TIE
        if len(gap) > farthest or any(token.text in ";" for token in gap):
            continue
        ties = [token for token in gap if token.low in _TIES[language]]
        plain = [token for token in gap if token.low not in _TIES[language] and token.kind == "word"]
        strong = [token for token in ties if token.text != ","]
        if (strong or (ties and not plain)) and (len(plain) <= 3 or farthest == FARTHEST_RATE):
            distance = len(gap)
            if best is None or distance < best[0]:
                best = distance, number
    return best[1] if best else None


def _only_part(percent: Mention, numbers: list[Mention]) -> Mention | None:
    """The part of "Of 2,400 members 1,560 voted for it, that is 72 per cent", where no other number stands."""
    if len(numbers) != 2 or not _start(numbers[0]) < _start(numbers[1]) < _start(percent):
        return None
    whole, part = numbers
    is_of = low_at(whole.sentence.tokens, whole.placed.first - 1) == "of" and whole.placed.first <= NEAR_THE_START
    return part if is_of or _is_said_to_be_of(whole, part) else None


def _is_whole(one: Mention, part: Mention) -> bool:
    same = one.value.dimension == part.value.dimension and one.value.low > part.value.high
    return same and one is not part and not (one.as_of and part.as_of and one.as_of != part.as_of)


def _wholes(part: Mention, numbers: list[Mention], before: list[Mention]) -> list[Mention]:
    """The numbers that the part may be taken from: the one it is said to be of, else all that are large enough."""
    right_before = [one for one in numbers if _is_right_before(one, part, numbers)]
    if right_before and _is_said_to_be_of(right_before[0], part):
        return right_before
    return [one for one in [*numbers, *before] if _is_whole(one, part) or one in right_before]


def _is_right_before(one: Mention, part: Mention, numbers: list[Mention]) -> bool:
    """Whether the part is taken from the number before it ("40,000 vehicles, of which 3,200"), whatever their times."""
    earlier = [number for number in numbers if _start(number) < _start(part)]
    is_last = bool(earlier) and earlier[-1] is one
    return is_last and one.value.dimension == part.value.dimension and one.value.low > part.value.high


def _is_said_to_be_of(whole: Mention, part: Mention) -> bool:
    tokens, language = whole.sentence.tokens, whole.sentence.language
    gap = {token.low for token in tokens[whole.placed.last : part.placed.first]}
    if language == "az":
        return bool(_OF_THEM["az"] & gap)
    return "of" in gap and bool(_OF_THEM["en"] & gap)


def _start(mention: Mention) -> int:
    return mention.reading.proposal.start
