"""Drafts of Azerbaijani questions on how many from and to: Quş neçə yumurta qoyur?, beş-səkkiz."""

from collections.abc import Iterator

from quizzes.facts.proposing.numerals import read_number
from quizzes.facts.proposing.tokens import DASHES
from quizzes.questions.asking.azerbaijani_clauses import Clause
from quizzes.questions.asking.azerbaijani_stems import NoStem, Words, has_subject, replaced
from quizzes.questions.asking.drafts import Draft
from quizzes.questions.asking.pieces import span_of, written

SCORE, MOST = 0.84, 99
_ONES = ("", "bir", "iki", "üç", "dörd", "beş", "altı", "yeddi", "səkkiz", "doqquz")
_TENS = ("", "on", "iyirmi", "otuz", "qırx", "əlli", "altmış", "yetmiş", "səksən", "doxsan")


def ask_ranges(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield the question for each two numbers with a dash before what they count."""
    tokens, inside = clause.tokens, set(clause.positions)
    for at in clause.positions:
        answer = (at, at + 1, at + 2)
        if not {*answer, at + 3} <= inside - set(clause.verb) or tokens[at + 1].text not in DASHES:
            continue
        low, high = _amount(clause, at), _amount(clause, at + 2)
        is_counted = tokens[at + 3].kind == "word" and tokens[at + 3].spaced and tokens[at - 1].text not in DASHES
        if not (low and high and low < high <= MOST and is_counted) or not has_subject(clause, answer, counted=True):
            continue
        try:
            stem = replaced(words, clause, answer, "neçə")
        except NoStem:
            continue
        others = _others(low, high, tokens[at].kind == "digits", tokens[at + 1].text)
        yield Draft(
            "how_many", stem, written(tokens, answer), "word", *span_of(tokens, answer), clause.sentence, SCORE,
            options=others,
        )  # fmt: skip


def _amount(clause: Clause, at: int) -> int:
    """The number that one word is, 0 where it is none."""
    number = read_number(clause.tokens, at, clause.sentence.text, "az")
    is_one = number is not None and number.last == at + 1
    return int(number.amount) if number is not None and is_one and number.amount == int(number.amount) else 0


def _others(low: int, high: int, is_digits: bool, dash: str) -> tuple[str, ...]:
    """Three other ranges as wide, that share no number with the right one."""
    wide = high - low
    step = 2 * wide if low % 10 == high % 10 == 0 else wide + 1
    starts = [low + step, low - step, low + 2 * step, low + 3 * step]
    rows = [(start, start + wide) for start in starts if start > 0 and start + wide <= MOST]
    return tuple(dash.join(str(one) if is_digits else _word(one) for one in row) for row in rows[:3])


def _word(number: int) -> str:
    return f"{_TENS[number // 10]} {_ONES[number % 10]}".strip()
