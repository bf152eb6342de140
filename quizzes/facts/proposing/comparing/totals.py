"""A total whose parts, as the text gives them, do not add up to it; only where they are said to be all of it."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from quizzes.facts.arithmetic import is_sum
from quizzes.facts.proposing.comparing.divided import (
    calls_total,
    ends_in_total,
    is_divided,
    is_said_to_be_all,
    leaves_a_rest,
    points_back,
    total_is_said,
)
from quizzes.facts.proposing.comparing.mentions import Mention
from quizzes.facts.proposing.tokens import Token, low_at, word_set

FEWEST_PARTS, MOST_PARTS = 2, 8
MOST_OFF = 4
NEAR_TOTAL = 3
_KINDS = frozenset({"count", "money", "quantity", "percent"})
_RESULTS = ("win", "victor", "draw", "defeat", "loss", "qələbə", "heç", "məğlub", "uduz", "tie")
_GAMES = ("match", "game", "oyun", "görüş", "qarşılaşma", "matç", "fight", "bout", "döyüş")
_JOINS = word_set(", ; and və ( ) – —")


def wrong_totals(members: list[Mention], before: list[Mention]) -> Iterator[list[Mention]]:
    """Yield a total with parts that do not give it: of one sentence, or one of them in the sentence before."""
    numbers = [one for one in members if one.kind in _KINDS and not one.bound]
    wrong = _last_is_total(numbers) or _first_is_total(numbers)
    if wrong is None and numbers and points_back(numbers[0]):
        wrong = _checked(_last_number(before), numbers)
    if wrong is None:
        wrong = _parts_before(numbers, [one for one in before if one.kind in _KINDS and not one.bound])
    if wrong:
        yield wrong


def _last_is_total(numbers: list[Mention]) -> list[Mention] | None:
    """The shares 48, 27 and 15 per cent, 100 per cent together."""
    if len(numbers) <= FEWEST_PARTS:
        return None
    total, parts = numbers[-1], []
    for number in reversed(numbers[:-1]):
        if not _is_alike(number, total):
            break
        parts.insert(0, number)
    if len(parts) < FEWEST_PARTS:
        return None
    sentence = total.sentence
    near = sentence.tokens[max(parts[-1].placed.last, total.placed.first - NEAR_TOTAL) : total.placed.last + NEAR_TOTAL]
    is_said = total_is_said(near, sentence.language) or ends_in_total(near, sentence.language)
    return _checked(total, parts) if is_said else None


def _first_is_total(numbers: list[Mention]) -> list[Mention] | None:
    """The 48 stones, of which 21 here and 19 there; 161 people: 65 men, 58 women and 29 children."""
    for at, total in enumerate(numbers[:-FEWEST_PARTS]):
        parts = numbers[at + 1 :]
        if is_divided(total, parts):
            return _checked(total, _run(total, parts)) or _checked(total, parts)
        listed = _listed(total, parts)
        if listed and (wrong := _checked(total, listed)) is not None:
            return wrong
    return None


def _run(total: Mention, parts: list[Mention]) -> list[Mention]:
    """The parts up to the next full stop of sense: a semicolon, or a value of another kind."""
    run: list[Mention] = []
    for part in parts:
        if run and any(token.text == ";" for token in _between(run[-1], part)) and len(run) >= FEWEST_PARTS:
            break
        if not _is_alike(part, total):
            break
        run.append(part)
    return run


def _listed(total: Mention, parts: list[Mention]) -> list[Mention]:
    """The parts of a plain list behind a comma: 640 objects, 410 of bronze, 150 of bone and 60 of glass."""
    gap = _between(total, parts[0])
    if not gap or gap[-1].text not in {",", "(", "–", "—"}:
        return []
    listed: list[Mention] = []
    for part in parts:
        here = listed[-1] if listed else total
        if _between(here, part)[-1:] and _between(here, part)[-1].low not in _JOINS:
            break
        if not _is_alike(part, total) or not _is_of_it(part, total):
            break
        listed.append(part)
    return listed


def _is_of_it(part: Mention, total: Mention) -> bool:
    """Whether a number in a list has no other thing of its own to count than the total has."""
    if total.kind != "count":
        return True
    if not part.nouns or part.nouns & total.nouns or low_at(part.sentence.tokens, part.placed.last) == "of":
        return True
    if _last_word(part).startswith(_RESULTS):
        return _last_word(total).startswith(_GAMES)
    return part.counts_people and total.counts_people


def _last_word(mention: Mention) -> str:
    words = [token.low for token in mention.sentence.tokens[mention.placed.first : mention.placed.last]]
    return words[-1] if words else ""


def _parts_before(numbers: list[Mention], before: list[Mention]) -> list[Mention] | None:
    """The total that a sentence gives for the parts in the one before: "Together they received 19,937 votes"."""
    if len(numbers) != 1 or not calls_total(numbers[0]):
        return None
    total = numbers[0]
    parts = [one for one in before if _is_alike(one, total) and (not one.nouns or one.nouns & total.nouns)]
    return _checked(total, parts) if len(parts) >= FEWEST_PARTS and any(one.nouns for one in parts) else None


def _between(one: Mention, other: Mention) -> Sequence[Token]:
    return one.sentence.tokens[one.placed.last : other.placed.first]


def _last_number(before: Iterable[Mention]) -> Mention | None:
    numbers = [one for one in before if one.kind in _KINDS]
    return numbers[-1] if numbers else None


def _checked(total: Mention | None, parts: list[Mention]) -> list[Mention] | None:
    """The total and its parts where they differ, by no more than parts that were left out on purpose would."""
    if total is None or not FEWEST_PARTS <= len(parts) <= MOST_PARTS or leaves_a_rest(parts):
        return None
    if not all(_is_alike(part, total) and _amount(part, total) < total.value.low for part in parts):
        return None
    is_mixed = any(part.value.dimension != total.value.dimension for part in parts)
    if is_mixed and total.kind == "quantity" and any(part.value.dimension == total.value.dimension for part in parts):
        return None
    values = [part.value for part in parts]
    if is_mixed:
        off = abs(sum(_amount(part, total) for part in parts) - total.value.low)
        is_right = off == 0
    else:
        off = abs(sum(value.low for value in values) - total.value.low)
        is_right = is_sum(total.value, values)
    is_short = sum(_amount(part, total) for part in parts) < total.value.low
    if is_right or (is_short and not is_said_to_be_all(total, parts)):
        return None
    return sorted([total, *parts], key=_start) if off * MOST_OFF <= total.value.low else None


def _amount(part: Mention, total: Mention) -> Decimal:
    """What a part is worth in the measure of its total, whose unit a bare number takes over: 640 ha: 320 wheat."""
    if part.value.dimension == total.value.dimension or total.kind != "quantity":
        return part.value.high
    return part.value.high * (total.value.low / _written(total))


def _written(mention: Mention) -> Decimal:
    return Decimal(mention.value.value) or Decimal(1)


def _is_alike(part: Mention, total: Mention) -> bool:
    """Whether both are of one measure; a part may leave the unit to the total: 9 manatın 5-i."""
    if (part.kind, part.value.dimension) == (total.kind, total.value.dimension):
        return True
    if part.kind != "count" or total.kind not in {"money", "quantity"} or part.counts_people:
        return False
    if total.value.low != total.value.high:
        return False
    return part.is_bare or not part.nouns or part.sentence.language == "az"


def _start(mention: Mention) -> int:
    return mention.start
