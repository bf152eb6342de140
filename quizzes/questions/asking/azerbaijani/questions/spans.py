"""Reads Azerbaijani spans: the part of a year, an amount from which to which; asks for the whole of such an amount."""

import re
from collections.abc import Iterator, Sequence

from quizzes.facts.proposing.candidates import Found
from quizzes.questions.asking.azerbaijani.clauses.clauses import Clause
from quizzes.questions.asking.azerbaijani.questions.ranges import UNITS, amount_word, word_amount
from quizzes.questions.asking.azerbaijani.stems.stems import NoStem, Words, replaced
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.texts.pieces import span_of, written

SPAN, SCORE, LONGEST_NUMBER = 7, 0.86, 3
WANTED, _TIMES = 3, ((1, 2), (2, 1), (3, 1), (4, 1))
_PARTS = (
    "yazında", "yayında", "payızında", "qışında", "əvvəlində", "sonunda", "ortasında", "əvvəllərində", "sonlarında",
    "ortalarında", "yarısında", "yanvarında", "fevralında", "martında", "aprelində", "mayında", "iyununda", "iyulunda",
    "avqustunda", "sentyabrında", "oktyabrında", "noyabrında", "dekabrında",
)  # fmt: skip
_WORD = re.compile(r"[^\W_]+")
_COPULAS = ("dır", "dir", "dur", "dür")


def part_of_year(clause: Clause, answer: Sequence[int]) -> int:
    """Return the position of the season or month that follows a year: 1930-cu ilin payızında; 0 where none does."""
    at = answer[-1] + 1
    is_part = at in clause.positions and at not in clause.verb and clause.tokens[at].low.endswith(_PARTS)
    return at if is_part else 0


def begins_span(clause: Clause, found: Found) -> bool:
    """Return whether an amount is only the lower end of a span: beş millimetrdən üç santimetrə qədər."""
    behind = [clause.tokens[at].low for at in clause.positions if found.last <= at < found.last + SPAN]
    is_from = clause.tokens[found.last - 1].low.endswith(("dan", "dən"))
    return is_from and any(word.startswith("qədər") or word.endswith(("dək", "adək", "ədək")) for word in behind)


def ask_spans(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield the question for an amount told from its lower to its upper end: Dolunun diametri nə qədərdir?"""
    tokens, inside = clause.tokens, clause.positions
    if not (clause.subject or clause.named):
        return
    usually = "adətən " if clause.is_first and tokens[clause.sentence.first].low == "adətən" else ""
    for index, at in enumerate(inside):
        low = tokens[at].low
        if not (low.endswith(("dan", "dən")) and low[:-3] in UNITS and index):
            continue
        last = next((one for one in inside[index + 1 : index + SPAN] if tokens[one].low.startswith("qədər")), None)
        first = _number_before(clause, index)
        if last is None or first is None or set(range(first, last)) & set(clause.subject):
            continue
        is_copula = tokens[last].low.endswith(_COPULAS)
        answer = tuple(one for one in inside if first <= one <= last)
        key = written(tokens, answer)
        key = key[:-3] if is_copula else key
        options = tuple(option for times in _TIMES if (option := _times(key, *times)))[:WANTED]
        if len(options) < WANTED:
            continue
        try:
            stem = replaced(words, clause, answer, f"{usually}nə qədər{'dir' if is_copula else ''}")
        except NoStem:
            continue
        yield Draft("how_much", stem, key, "word", *span_of(tokens, answer), clause.sentence, SCORE, options=options)


def _number_before(clause: Clause, index: int) -> int | None:
    """The first position of the number before a unit, None where no number stands there."""
    first = None
    for at in reversed(clause.positions[max(0, index - LONGEST_NUMBER) : index]):
        if word_amount(clause.tokens[at].low) is None:
            break
        first = at
    return first


def _times(key: str, up: int, down: int) -> str:
    """The span with each of its numbers times up by down, nothing where one cannot be written."""
    parts, is_written = [], True
    for word in key.split():
        numbers = [word_amount(part) for part in re.split("[-–]", word)]
        if None in numbers:
            parts.append(word)
            continue
        amounts = [number * up for number in numbers if number is not None]
        is_written = is_written and not any(amount % down for amount in amounts)
        new = [amount_word(amount // down, word[0].isdigit()) for amount in amounts]
        is_written = is_written and all(new)
        parts.append(re.search("[-–]|$", word).group().join(new))
    return " ".join(parts) if is_written else ""
