"""Times of day in a sentence ("19:10", "7.10 pm", "saat 18:40-da", "axşam saat yeddidə"), never lengths or scores."""

from collections.abc import Iterator

from quizzes.facts.proposing.comparing.contexts import Sentence
from quizzes.facts.proposing.comparing.own_values import TIME, OwnValue
from quizzes.facts.proposing.nearness import is_approximate_before
from quizzes.facts.proposing.number_vocabulary import uninflected
from quizzes.facts.proposing.numerals import read_number
from quizzes.facts.proposing.tokens import DASHES, Token, is_attached, low_at, word_set

LAST_HOUR, LAST_MINUTE, NOON = 23, 59, 12
NEAR = 3
_BEFORE = {
    "en": word_set("at from until till by to past after before since around about and o'clock"),
    "az": word_set("saat saatı saatdan"),
}
_SURE = {"en": word_set("at until till from"), "az": word_set("saat")}
_ENDINGS = word_set("da də ta tə dan dən a ə ya yə dək dir dır ı i u ü nın nin nun nün")
_LATE = {"en": word_set("evening afternoon night pm"), "az": word_set("axşam günorta günortadan gecə nahardan")}
_NIGHT = word_set("night gecə")
_NAMED = {"noon": 12, "midday": 12}


def clock_times(sentence: Sentence, text: str) -> Iterator[OwnValue]:
    """Yield the times of day in a sentence."""
    tokens, at = sentence.tokens, 0
    while at < len(tokens):
        found = _time(sentence, at, text)
        if found is None:
            at += 1
            continue
        yield found
        at = found.last


def _time(sentence: Sentence, at: int, text: str) -> OwnValue | None:
    tokens, language = sentence.tokens, sentence.language
    token = tokens[at]
    if language == "en" and token.low in _NAMED and low_at(tokens, at - 1) in {"at", "until", "by", "till"}:
        return OwnValue(at, at + 1, TIME, f"{_NAMED[token.low]}:00")
    if token.kind == "digits" and len(token.text) <= 2 and not _goes_on_before(tokens, at):
        return _with_minutes(sentence, at) or _whole_hour(sentence, at, int(token.text), at + 1)
    if token.kind == "word" and low_at(tokens, at - 1) == "saat" and language == "az":
        hour = _spelled_hour(tokens, at, text)
        return _whole_hour(sentence, at, hour, at + 1) if hour is not None else None
    if token.kind == "word" and language == "en" and _is_o_clock(tokens, at + 1):
        number = read_number(tokens, at, text, language)
        return _whole_hour(sentence, at, int(number.amount), at + 1) if number and number.last == at + 1 else None
    return None


def _goes_on_before(tokens: list[Token], at: int) -> bool:
    return is_attached(tokens, at) and tokens[at - 1].text in {":", ".", ",", "/", "+", "#", *DASHES}


def _with_minutes(sentence: Sentence, at: int) -> OwnValue | None:
    """19:10, 7.10 pm, saat 18.40-da."""
    tokens, language = sentence.tokens, sentence.language
    if low_at(tokens, at + 1) not in {":", "."} or not (is_attached(tokens, at + 1) and is_attached(tokens, at + 2)):
        return None
    minutes = low_at(tokens, at + 2)
    if not minutes.isdigit() or len(minutes) != 2:
        return None
    is_possible = int(minutes) <= LAST_MINUTE and int(tokens[at].text) <= LAST_HOUR
    if not is_possible and (low_at(tokens, at + 1) != ":" or low_at(tokens, at - 1) not in _SURE[language]):
        return None
    if low_at(tokens, at + 3) in {":", "."} and is_attached(tokens, at + 4) and low_at(tokens, at + 4).isdigit():
        return None
    half, last = _half_of_day(tokens, at + 3, language)
    last, is_ended = _past_ending(tokens, last, language)
    is_said = bool(half) or low_at(tokens, at - 1) in _BEFORE[language] or is_ended
    if not is_said and (low_at(tokens, at + 1) == "." or len(tokens[at].text) == 1):
        return None
    if low_at(tokens, at + 1) == "." and not half and low_at(tokens, at - 1) not in {"saat", "at"}:
        return None
    return _found(sentence, at, last, int(tokens[at].text), int(minutes), half)


def _whole_hour(sentence: Sentence, at: int, hour: int, last: int) -> OwnValue | None:
    """7 pm, ten o'clock, saat 10-da: only where the text says that it is a time of day."""
    tokens, language = sentence.tokens, sentence.language
    if hour > LAST_HOUR:
        return None
    half, end = _half_of_day(tokens, last, language)
    if language == "en":
        if _is_o_clock(tokens, last):
            return _found(sentence, at, last + (3 if low_at(tokens, last) == "o" else 1), hour, 0, half)
        return _found(sentence, at, end, hour, 0, half) if half else None
    if low_at(tokens, at - 1) != "saat":
        return None
    end, is_ended = _past_ending(tokens, last, language)
    return _found(sentence, at, end, hour, 0, "") if is_ended or tokens[at].kind == "word" else None


def _spelled_hour(tokens: list[Token], at: int, text: str) -> int | None:
    base = uninflected(tokens[at].low) if tokens[at].low.endswith(("da", "də", "dan", "dən")) else None
    if base is None:
        return None
    number = read_number([_renamed(tokens[at], base)], 0, text, "az")
    return int(number.amount) if number is not None and number.is_whole else None


def _renamed(token: Token, low: str) -> Token:
    return Token(token.start, token.end, low, low, "word", True, False, False)


def _is_o_clock(tokens: list[Token], at: int) -> bool:
    return low_at(tokens, at) == "o" and low_at(tokens, at + 2) == "clock"


def _half_of_day(tokens: list[Token], at: int, language: str) -> tuple[str, int]:
    """The "am" or "pm" at a position, and the position past it."""
    if language == "az":
        return "", at
    if low_at(tokens, at) in {"am", "pm"}:
        return low_at(tokens, at), at + 1
    if low_at(tokens, at) in {"a", "p"} and low_at(tokens, at + 1) == "." and low_at(tokens, at + 2) == "m":
        return low_at(tokens, at) + "m", at + 3
    return "", at


def _past_ending(tokens: list[Token], at: int, language: str) -> tuple[int, bool]:
    if language == "az" and low_at(tokens, at) in DASHES and low_at(tokens, at + 1) in _ENDINGS:
        return (at + 2, True) if is_attached(tokens, at + 1) else (at, False)
    return at, False


def _found(sentence: Sentence, first: int, last: int, hour: int, minutes: int, half: str) -> OwnValue:
    """The time by the clock of 24 hours; "evening" and the like beside it count as pm."""
    tokens, language = sentence.tokens, sentence.language
    near = {token.low for token in [*tokens[max(0, first - NEAR) : first], *tokens[last : last + NEAR]]}
    is_late = half == "pm" or (not half and bool(near & _LATE[language]))
    is_small_hour = bool(near & _NIGHT) and hour < 6 and half != "pm"
    if is_late and hour < NOON and not is_small_hour:
        hour += NOON
    elif half == "am" and hour == NOON:
        hour = 0
    is_near = is_approximate_before(tokens, first, 0, language)
    return OwnValue(first, last, TIME, f"{hour}:{minutes:02d}", is_near)
