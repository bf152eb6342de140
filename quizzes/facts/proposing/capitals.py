"""Cuts sequences of capitalised words out of a sentence, with the head words that belong to them; gives no types."""

from quizzes.facts.proposing.azerbaijani_heads import begins_another, is_owned_office, with_azerbaijani_head
from quizzes.facts.proposing.gathering import OwnWords
from quizzes.facts.proposing.gazetteer import Known, known_at
from quizzes.facts.proposing.lexicon import read_vocabulary
from quizzes.facts.proposing.name_beginnings import (
    FUNCTION_WORDS,
    begins_body,
    can_begin_name,
    is_common_noun,
    is_plain_start,
    title_before,
)
from quizzes.facts.proposing.name_ends import goes_on, is_owner
from quizzes.facts.proposing.name_joins import LONGEST_RUN, with_second_part
from quizzes.facts.proposing.name_steps import name_step
from quizzes.facts.proposing.name_words import FIRST_NAMES, PEOPLES, TITLES, az_head, head_type
from quizzes.facts.proposing.runs import Run, known_at_exactly
from quizzes.facts.proposing.tokens import Token, low_at

_HEADS = read_vocabulary("heads.json")
_PLACE_LOWER = frozenset(_HEADS["en"]["place_lower"])


def runs_of(tokens: list[Token], first: int, last: int, language: str, blocked: set[int], own: OwnWords) -> list[Run]:
    """Return the sequences of a sentence, in order and apart."""
    found, at = [], first
    while at < last:
        token = tokens[at]
        if not token.is_capital or at in blocked:
            at += 1
            continue
        run = _run_at(tokens, at, first, last, language, blocked, own)
        if run is None:
            at += 1
            continue
        if run.last > run.first:
            found.append(run)
        at = max(run.last, at + 1)
    return found


def _run_at(
    tokens: list[Token], at: int, first: int, last: int, language: str, blocked: set[int], own: OwnWords
) -> Run | None:
    token = tokens[at]
    is_start = _is_start(tokens, at, first)
    known = _known_here(tokens, at, last, language, blocked, own, is_start=is_start)
    if known is None and not _is_beginning(tokens, at, last, language, own, is_start=is_start):
        return None
    title = title_before(tokens, at, first, language)
    while _is_title_of_name(tokens, at, language, known, is_start=is_start) and goes_on(tokens, at, last, blocked):
        title, at = token.low, at + 1
        if low_at(tokens, at) == "." and at + 1 < last:
            at += 1
        token = tokens[at]
        known = known_at(tokens, at, last, language)
    end = _end(tokens, at, last, language, blocked, known)
    inner = _inner_title(tokens, at, end, language)
    if inner is not None and (known is None or known.last <= inner):
        title, at = tokens[inner].low, inner + 1
        known = known_at(tokens, at, last, language)
    if known is not None and end < known.last:
        end = known.last
    if known is None and _is_passed_over(tokens, at, end, last, language, own, is_start=is_start):
        is_followed = end - at > 1 and tokens[at + 1].is_capital
        return _run_at(tokens, at + 1, first, last, language, blocked, own) if is_followed else None
    end = with_second_part(tokens, at, end, last, language, blocked)
    run = Run(at, end, known if known is not None and known.last == end else None, title=title, is_at_start=is_start)
    _take_head(tokens, run, last, language, blocked)
    return run


def _is_title_of_name(tokens: list[Token], at: int, language: str, known: Known | None, *, is_start: bool) -> bool:
    """Whether a title stands here that is no part of the name, as "Xan" of "Xan Şuşinski" is."""
    token = tokens[at]
    if known is not None or token.low not in TITLES[language]:
        return False
    return language == "en" or is_start or token.text not in FIRST_NAMES["az"]


def _is_start(tokens: list[Token], at: int, first: int) -> bool:
    """Whether a capital may only be that of a sentence, a quotation or a line."""
    return (
        at == first
        or tokens[at - 1].text in ".!?:\"“«‘'(•*·|…>"
        or tokens[at].after_newline
        or (at - 1 == first and tokens[first].kind == "mark")
    )


def _known_here(
    tokens: list[Token], at: int, last: int, language: str, blocked: set[int], own: OwnWords, *, is_start: bool
) -> Known | None:
    """The known name at a position, unless it is taken, or a common word of the text with a sentence's capital."""
    known = known_at(tokens, at, last, language)
    if known is None or not blocked.isdisjoint(range(at, known.last)):
        return None
    if not is_start or len(known.phrase) > 1:
        return known
    is_inflected = tokens[at].low != known.phrase[0]
    is_common = known.phrase[0] in own.small or (is_inflected and is_common_noun(tokens[at].low))
    return None if is_common else known


def _is_beginning(tokens: list[Token], at: int, last: int, language: str, own: OwnWords, *, is_start: bool) -> bool:
    token = tokens[at]
    if is_start and language == "az" and token.low not in FUNCTION_WORDS["az"] and begins_body(tokens, at, last):
        return True
    following = tokens[at + 1] if at + 1 < last else None
    return can_begin_name(token, language, own, is_start=is_start, following=following)


def _inner_title(tokens: list[Token], at: int, end: int, language: str) -> int | None:
    """Where a title stands within English capitals, as in "Lord Mayor Smith"; the last one counts."""
    if language != "en":
        return None
    steps = range(end - 2, at, -1)
    return next((step for step in steps if tokens[step].low in TITLES["en"] and tokens[step + 1].is_capital), None)


def _is_passed_over(
    tokens: list[Token], at: int, end: int, last: int, language: str, own: OwnWords, *, is_start: bool
) -> bool:
    """Whether the first word is no part of the name: a people ("British Jane Doe"), or what begins the sentence."""
    token = tokens[at]
    if token.low in PEOPLES[language]:
        return end - at < 2 or head_type(tokens[end - 1].text, language) is None
    if language != "az" or not is_start or end - at < 2 or not tokens[at + 1].is_capital:
        return False
    is_led = az_head(tokens[at + 1].low) is not None
    if end - at == 2 and token.low.endswith(("in", "ın", "un", "ün")) and _is_surname(tokens, at + 1, last):
        return is_common_noun(token.low)
    return not is_led and is_plain_start(token, own) and not begins_body(tokens, at, last)


def _is_surname(tokens: list[Token], at: int, last: int) -> bool:
    """Whether a capital that is neither known nor a first name nor owned follows: "Ketrin Bouman"."""
    token = tokens[at]
    return (
        token.text not in FIRST_NAMES["az"] and az_head(token.low) is None and known_at(tokens, at, last, "az") is None
    )


def _take_head(tokens: list[Token], run: Run, last: int, language: str, blocked: set[int]) -> None:
    """Add the head word in small letters that follows: Tərtər çayı, Milton district."""
    if language == "az":
        with_azerbaijani_head(tokens, run, last, blocked)
        return
    end = run.last
    if end < last and tokens[end].low in _PLACE_LOWER and tokens[end].spaced and end not in blocked:
        run.head, run.last = tokens[end].low, end + 1
        run.known = known_at_exactly(tokens, run, last, language)


def _end(tokens: list[Token], at: int, last: int, language: str, blocked: set[int], known: Known | None) -> int:
    """The position past the sequence: capitals side by side, initials, hyphens, "of" and its like between them."""
    end = known.last if known is not None else at + 1
    while end < last and end - at < LONGEST_RUN and end not in blocked:
        if language == "az" and is_owner(tokens, at, end, known):
            break
        if language == "az" and begins_another(tokens, at, end, last):
            break
        if language == "az" and known is not None and known.last == end and is_owned_office(tokens[end].low):
            break
        step = name_step(
            tokens, end, last, language, blocked, known if known is not None and known.last == end else None
        )
        if step is None:
            break
        end = step
    return end
