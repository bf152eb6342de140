"""Drafts of Azerbaijani questions on how many from and to: Quş neçə yumurta qoyur?, beş-səkkiz."""

from collections.abc import Iterator

from quizzes.facts.proposing.tokens import DASHES
from quizzes.questions.asking.azerbaijani.clauses.clauses import Clause
from quizzes.questions.asking.azerbaijani.stems.stems import NoStem, Words, has_subject, replaced
from quizzes.questions.asking.azerbaijani.words.words import TIMES
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.texts.pieces import span_of, written
from quizzes.questions.asking.words.vocabulary import words_of

SCORE, MOST, TEN = 0.84, 99, 10
_FULL_TENS = frozenset(range(10, 100, 10))
_MANY = frozenset({"yüz", "min", "milyon", "milyard"})
UNITS = words_of("az", "units") | TIMES
_ONES = ("", "bir", "iki", "üç", "dörd", "beş", "altı", "yeddi", "səkkiz", "doqquz")
_TENS = ("", "on", "iyirmi", "otuz", "qırx", "əlli", "altmış", "yetmiş", "səksən", "doxsan")
_NUMBERS = {word: at for at, word in enumerate(_ONES) if at} | {word: 10 * at for at, word in enumerate(_TENS) if at}


def ask_ranges(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield the question for each two numbers with a dash before what they count."""
    tokens, inside = clause.tokens, set(clause.positions)
    for dash in clause.positions:
        first, second = _before(clause, dash), _behind(clause, dash)
        answer = (*first, dash, *second)
        after = second[-1] + 1 if second else dash
        if not first or not {*answer, after} <= inside - set(clause.verb) or tokens[dash].text not in DASHES:
            continue
        low, high = (sum(_amount(clause, at) for at in row) for row in (first, second))
        is_apart = tokens[after].kind == "word" and tokens[after].spaced and tokens[first[0] - 1].text not in DASHES
        if not (low and high and low < high <= MOST and is_apart) or _ends_span(clause, first[0]):
            continue
        many = tokens[after].low if tokens[after].low in _MANY else ""
        answer = (*answer, after) if many else answer
        is_unit = tokens[answer[-1] + 1].low in UNITS
        is_open = is_unit and not clause.named and bool(set(answer) & set(clause.subject))
        if answer[-1] + 1 not in inside or is_open or not has_subject(clause, answer, counted=not is_unit):
            continue
        try:
            stem = replaced(words, clause, answer, "neçə")
        except NoStem:
            continue
        others = _others(low, high, tokens[dash - 1].kind == "digits", tokens[dash].text)
        others = tuple(f"{other} {many}".strip() for other in others)
        yield Draft(
            "how_many", stem, written(tokens, answer), "word", *span_of(tokens, answer), clause.sentence, SCORE,
            options=others,
        )  # fmt: skip


def _before(clause: Clause, dash: int) -> tuple[int, ...]:
    """The positions of the number before a dash: on iki."""
    if not _amount(clause, dash - 1):
        return ()
    is_two = _amount(clause, dash - 2) in _FULL_TENS and _amount(clause, dash - 1) < TEN
    return (dash - 2, dash - 1) if is_two else (dash - 1,)


def _behind(clause: Clause, dash: int) -> tuple[int, ...]:
    """The positions of the number behind a dash: on beş."""
    if dash + 2 >= len(clause.tokens) or not _amount(clause, dash + 1):
        return ()
    is_two = _amount(clause, dash + 1) in _FULL_TENS and 0 < _amount(clause, dash + 2) < TEN
    return (dash + 1, dash + 2) if is_two else (dash + 1,)


def _ends_span(clause: Clause, at: int) -> bool:
    """Whether two numbers are only the upper end of a span: beş millimetrdən iki-üç santimetrə qədər."""
    before = clause.tokens[at - 1].low
    return before.endswith(("dan", "dən")) and before[:-3] in UNITS


def _amount(clause: Clause, at: int) -> int:
    """The number below a hundred that one word is, 0 where it is none."""
    token = clause.tokens[at]
    return int(token.text) if token.text.isdecimal() else _NUMBERS.get(token.low, 0)


def word_amount(word: str) -> int | None:
    """Return the number that a word below a hundred, or written in digits, is; None where it is none."""
    return int(word) if word.isdecimal() else _NUMBERS.get(word)


def amount_word(number: int, is_digits: bool) -> str:
    """Return a number in digits, or below a hundred in words; nothing where it has none."""
    return str(number) if is_digits else _word(number) if number <= MOST else ""


def _others(low: int, high: int, is_digits: bool, dash: str) -> tuple[str, ...]:
    """Three other ranges as wide, that share no number with the right one."""
    wide = high - low
    step = 2 * wide if low % 10 == high % 10 == 0 else wide + 1
    starts = [low + step, low - step, low + 2 * step, low + 3 * step]
    rows = [(start, start + wide) for start in starts if start > 0 and start + wide <= MOST]
    return tuple(dash.join(str(one) if is_digits else _word(one) for one in row) for row in rows[:3])


def _word(number: int) -> str:
    return f"{_TENS[number // 10]} {_ONES[number % 10]}".strip()
