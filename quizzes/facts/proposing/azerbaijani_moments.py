"""Reads one Azerbaijani date: its day, month and year with their endings; never a span of two."""

from functools import lru_cache

from quizzes.facts.proposing.azerbaijani_centuries import is_ordinal
from quizzes.facts.proposing.counting_words import NOUNS
from quizzes.facts.proposing.hyphened_endings import past_ending
from quizzes.facts.proposing.lexicon import month_numbers, read_unit
from quizzes.facts.proposing.moments import Moment, is_day, is_year
from quizzes.facts.proposing.numeric_dates import numeric_date
from quizzes.facts.proposing.suffixes import without_suffix
from quizzes.facts.proposing.tokens import DASHES, Token, low_at, word_set

_MONTH_WORDS = frozenset({"ay", "ayı", "ayları"})
_YEAR = frozenset({"il"})
YEARS = frozenset({"illər", "il", "ilki"})
_UNTIL_PART = word_set(
    "sonunadək sonlarınadək əvvəlinədək əvvəllərinədək ortasınadək ortalarınadək axırınadək yarısınadək"
)
KINDS_OF_YEAR = word_set("tədris maliyyə təqvim dərs")


@lru_cache(maxsize=20_000)
def month_of(word: str) -> int | None:
    """Return the month that a lower-case word names in any case, or None."""
    known = without_suffix(word, month_numbers("az"))
    if known is None or (len(known) < 4 and known != word and known not in {"may"}):
        return None
    return month_numbers("az")[known]


def azerbaijani_moment(tokens: list[Token], at: int, first: int, last: int, *, is_end: bool = False) -> Moment | None:
    """Return the date that begins at a position, or None."""
    token = tokens[at]
    if token.kind == "digits":
        found = numeric_date(tokens, at, "az")
        if found is not None:
            found.last = _past_year_word(tokens, found.last, last)
            return found
        return _day_first(tokens, at, last) or _year_first(tokens, at, first, last, is_end=is_end)
    return _month_first(tokens, at, last) if token.kind == "word" else None


def _past_year_word(tokens: list[Token], at: int, last: int) -> int:
    """Past the rest of 05.05.1993-cü ildə, or a hyphen and case ending."""
    if is_ordinal(tokens, at) and at + 2 < last and without_suffix(tokens[at + 2].low, _YEAR):
        return at + 3
    return past_ending(tokens, at)


def _day_first(tokens: list[Token], at: int, last: int) -> Moment | None:
    """25 noyabr 2020-ci il, 25 noyabr 2020, 25 noyabrda."""
    if not is_day(tokens[at].text) or at + 1 >= last or tokens[at + 1].kind != "word" or not tokens[at + 1].spaced:
        return None
    month = month_of(tokens[at + 1].low)
    if month is None:
        return None
    year = _ordinal_year(tokens, at + 2, last)
    if year is not None:
        return Moment(year[1], year[0], month, int(tokens[at].text))
    if (
        at + 2 < last
        and tokens[at + 2].kind == "digits"
        and is_year(tokens[at + 2].text)
        and not is_ordinal(tokens, at + 3)
    ):
        return Moment(past_ending(tokens, at + 3), int(tokens[at + 2].text), month, int(tokens[at].text))
    return Moment(at + 2, None, month, int(tokens[at].text))


def _year_first(tokens: list[Token], at: int, first: int, last: int, *, is_end: bool) -> Moment | None:
    year = _ordinal_year(tokens, at, last)
    if year is None:
        return _bare_year(tokens, at, first, last, is_end=is_end)
    moment = Moment(year[1], year[0])
    if moment.last < last and tokens[moment.last - 1].low in {"il", "ilin"}:
        within = _month_first(tokens, moment.last, last) or (
            _day_first(tokens, moment.last, last) if tokens[moment.last].kind == "digits" else None
        )
        if within is not None and within.year is None:
            moment.last, moment.month, moment.day = within.last, within.month, within.day
    return moment


def _ordinal_year(tokens: list[Token], at: int, last: int) -> tuple[int, int] | None:
    """The year of "2020-ci il(də)" and the position past it; a bare "2020-ci" before other words counts too."""
    if at >= last or tokens[at].kind != "digits" or len(tokens[at].text) > 4 or int(tokens[at].text) == 0:
        return None
    if not is_ordinal(tokens, at + 1):
        return None
    noun = at + 4 if low_at(tokens, at + 3) in KINDS_OF_YEAR else at + 3
    if noun < last and tokens[noun].kind == "word" and without_suffix(tokens[noun].low, YEARS):
        is_until = tokens[noun].low == "ilin" and low_at(tokens, noun + 1) in _UNTIL_PART and noun + 1 < last
        return int(tokens[at].text), noun + (2 if is_until else 1)
    if is_year(tokens[at].text) and low_at(tokens, noun) in {",", "və", "ya"}:
        return int(tokens[at].text), noun
    return None


def _bare_year(tokens: list[Token], at: int, first: int, last: int, *, is_end: bool) -> Moment | None:
    digits = tokens[at].text
    if not is_year(digits) or _is_measured(tokens, at):
        return None
    after = low_at(tokens, at + 1) if at + 1 < last else ""
    before = low_at(tokens, at - 1) if at > first else ""
    if after and without_suffix(after, _YEAR) and after.startswith("il"):
        return Moment(at + 2, int(digits))
    in_brackets = before in {"(", "–", "-", "—", ";"} or is_end
    closes = after in {")", "–", "-", "—", ",", ";", ""} or (is_end and after in {".", "-"})
    if is_end or _precedes_year(tokens, at) or _is_listed(tokens, at, last):
        return Moment(at + 1, int(digits))
    return Moment(at + 1, int(digits)) if in_brackets and closes and _opened(tokens, at, first) else None


def _is_measured(tokens: list[Token], at: int) -> bool:
    """Whether a unit or counted noun follows the number, or the range that it begins (1400–1600 mm)."""
    end = at + 3 if _precedes_year(tokens, at) else at + 1
    unit = read_unit(tokens, end, "az")
    if unit is not None:
        return unit[0] != "duration-year"
    return end < len(tokens) and tokens[end].kind == "word" and without_suffix(tokens[end].low, NOUNS["az"]) is not None


def _precedes_year(tokens: list[Token], at: int) -> bool:
    if at + 2 >= len(tokens) or tokens[at + 1].text not in DASHES or tokens[at + 2].kind != "digits":
        return False
    return is_year(tokens[at + 2].text)


def _is_listed(tokens: list[Token], at: int, last: int) -> bool:
    """Whether other years follow, the last of them with its ending: 1991, 1995 və 2000-ci illərdə."""
    step = at + 1
    while step + 1 < last and step - at < 16 and tokens[step].text in {",", "və"} and is_year(tokens[step + 1].text):
        if is_ordinal(tokens, step + 2):
            return low_at(tokens, step + 4).startswith("il")
        step += 2
    return False


def _opened(tokens: list[Token], at: int, first: int) -> bool:
    """Whether a bracket opens shortly before, or years make a span by themselves."""
    near = range(max(first, at - 6), at)
    if any(tokens[position].text in "([" for position in near):
        return True
    for step in (at - 2, at + 2):
        if (
            first <= step < len(tokens)
            and tokens[step].kind == "digits"
            and is_year(tokens[step].text)
            and tokens[(step + at) // 2].text in DASHES
        ):
            return True
    return False


def is_month_word(word: str) -> bool:
    """Return whether a word is that for month in any case: ayında, aylarında."""
    return word.startswith("ay") and without_suffix(word, _MONTH_WORDS) is not None


def _month_first(tokens: list[Token], at: int, last: int) -> Moment | None:
    """noyabrın 25-də, noyabr ayının 25-i, noyabr 2020, 2020-ci ilin noyabrında (year read before)."""
    if tokens[at].kind != "word" or (month := month_of(tokens[at].low)) is None:
        return None
    after = at + 1
    if after < last and is_month_word(low_at(tokens, after)):
        after += 1
    if (
        after < last
        and tokens[after].kind == "digits"
        and is_day(tokens[after].text)
        and tokens[after - 1].low.endswith(("ın", "in", "un", "ün"))
    ):
        return Moment(past_ending(tokens, after + 1), None, month, int(tokens[after].text))
    is_bare = tokens[at].low in month_numbers("az") or after > at + 1
    if is_bare and after < last and tokens[after].kind == "digits" and is_year(tokens[after].text):
        year = _ordinal_year(tokens, after, last)
        return Moment(year[1] if year else after + 1, int(tokens[after].text), month)
    return Moment(after, None, month)
