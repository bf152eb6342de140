"""Drafts of Azerbaijani questions on dates and amounts: neçənci ildə, nə vaxt, neçə; one function for each."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import partial

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.number_words import can_begin_number
from quizzes.facts.proposing.numerals import read_number
from quizzes.facts.proposing.tokens import DASHES
from quizzes.language.values import DATE_TYPES, NAME_TYPES, NUMBER_TYPES, Value
from quizzes.language.writing import write_value
from quizzes.language.written_numbers import write_amounts
from quizzes.questions.asking.azerbaijani.clauses.borders import border_of
from quizzes.questions.asking.azerbaijani.clauses.clauses import Clause
from quizzes.questions.asking.azerbaijani.questions.dated_within import dated_within
from quizzes.questions.asking.azerbaijani.questions.spans import begins_span, part_of_year
from quizzes.questions.asking.azerbaijani.stems.stems import NoStem, Words, dated, has_subject, positions_of, replaced
from quizzes.questions.asking.azerbaijani.stems.things import is_after_untold, is_counted_object
from quizzes.questions.asking.azerbaijani.words.words import ADJECTIVES, is_participle
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.texts.pieces import span_of
from quizzes.questions.asking.texts.typed import counts_victims, is_range, value_of

_CASE_ENDS = (
    (("ilədək", "ilədək", "ədək", "adək"), None),
    (("dan", "dən"), "ablative"),
    (("da", "də"), "locative"),
    (("ın", "in", "un", "ün"), "genitive"),
    (("ilə", "illərə", "əsrə"), "dative"),
    (("il", "illər", "əsr"), "nominative"),
)
_QUESTIONS = {
    "year": {"locative": "neçənci ildə", "ablative": "neçənci ildən", "genitive": "neçənci ilin"},
    "years": {"locative": "hansı illərdə", "ablative": "hansı illərdən", "genitive": "hansı illərin"},
    "decade": {"locative": "hansı illərdə", "ablative": "hansı illərdən", "genitive": "hansı illərin"},
    "century": {"locative": "hansı əsrdə", "ablative": "hansı əsrdən", "genitive": "hansı əsrin"},
}
_NEARLY, _OPEN = frozenset({"təxminən", "təqribən"}), frozenset({"çox", "artıq", "az", "yaxın", "qədər"})
_ABOUT = _NEARLY | {"yalnız", "ancaq", "hələ"}


def ask_when(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield the question for the date: Məktəb neçənci ildə açılıb?"""
    dates = [one for one in clause.values() if one.type in DATE_TYPES]
    if len(dates) != 1 or any("inferred" in reason for reason in dates[0].reasons):
        return
    found, tokens = dates[0], clause.tokens
    value = value_of(found)
    case = _case_of(tokens[found.last - 1].low)
    if value is None or case in {None, "nominative", "dative"} or not has_subject(clause, positions_of(found)):
        return
    if any(
        is_participle(tokens[at].low)
        for at in range(found.last, min(found.last + 3, len(tokens)))
        if at not in clause.verb
    ):
        return
    question = _when_words(value, case)
    if question and tokens[found.last - 1].low.startswith("əsrlər"):
        question = question.replace("əsr", "əsrlər")
    dated_at = positions_of(found)
    if "bir" in {tokens[at].low for at in clause.subject}:
        return
    if question is None or not any(tokens[at].kind == "digits" or tokens[at].text.isupper() for at in dated_at):
        return
    try:
        before, answer = found.first - 1, dated_at
        is_about = before in clause.positions and tokens[before].low in _ABOUT
        answer = (before, *answer) if is_about else answer
        question = f"{tokens[before].low} {question}" if is_about and tokens[before].low in _NEARLY else question
        inner = _within(clause, answer)
        if case == "genitive" and (part := part_of_year(clause, answer)):
            answer, question = (*answer, part), f"{question} {tokens[part].low}"
        stem = dated_within(words, clause, answer, question) or dated(words, clause, answer, question, without=inner)
    except NoStem:
        return
    write = partial(write_value, language="az", case=case)
    start, end = span_of(tokens, dated_at)
    yield Draft("when", stem, write(value), "date", start, end, clause.sentence, _score(clause, 0.9), value, write)


def _within(clause: Clause, answer: Sequence[int]) -> tuple[int, ...]:
    """The clause within a clause that has a subject of its own, which a question for the date leaves out."""
    border = border_of(clause.tokens, clause.phrases)
    end = clause.phrases[border].positions[-1] if border >= 0 else -1
    is_named = any(one.type in NAME_TYPES and one.last <= end + 1 for one in clause.values())
    if not clause.subject or clause.subject[0] < end or is_named:
        return ()
    return tuple(at for at in clause.positions if at <= end and at not in answer)


def _score(clause: Clause, score: float) -> float:
    return score - (0.08 if clause.named or not clause.is_first else 0)


def _case_of(word: str) -> str | None:
    return next((case for endings, case in _CASE_ENDS if word.endswith(endings)), None)


def _when_words(value: Value, case: str) -> str | None:
    kind = value.precision or ""
    if value.type == "date_range" and kind == "year":
        kind = "years"
    if kind in _QUESTIONS:
        return _QUESTIONS[kind].get(case)
    return {"locative": "nə vaxt", "ablative": "nə vaxtdan"}.get(case)


def ask_amount(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield the questions for the amounts: Kənddə neçə ev var?"""
    if counts_victims(clause.sentence):
        return
    for found in clause.values():
        if found.type not in NUMBER_TYPES or (value := value_of(found)) is None or is_range(value):
            continue
        if value.value == "1" or (value.type == "count" and value.low < 2) or not _is_plain(clause, found):
            continue
        draft = _amount(words, clause, found, value)
        if draft is not None:
            yield draft


def _is_plain(clause: Clause, found: Found) -> bool:
    tokens = clause.tokens
    after = tokens[found.last].low if found.last < len(tokens) else ""
    before = tokens[found.first - 1] if found.first else None
    if before is not None and before.low in {"hər", "bu", "həmin", "o"}:
        return False
    if any(tokens[at].low.startswith("şey") for at in positions_of(found)):
        return False
    if before is not None and (before.text in DASHES or can_begin_number(before.low, "az")):
        return False
    if tokens[found.last - 1].low.endswith(("larla", "lərlə")):
        return False
    inner = {tokens[at].low for at in positions_of(found)}
    if begins_span(clause, found):
        return False
    return after not in _OPEN and not inner & _OPEN and not inner & {"dan", "dən"}


def _amount(words: Words, clause: Clause, found: Found, value: Value) -> Draft | None:
    tokens = clause.tokens
    number = read_number(tokens, found.first, clause.sentence.text, "az")
    is_counted = value.type == "count"
    if number is None or number.last >= found.last or not has_subject(clause, positions_of(found), counted=is_counted):
        return None
    rest = tokens[number.last : found.last]
    if any(token.kind == "digits" for token in rest) or tokens[number.last - 1].low.endswith(("dək", "qədər")):
        return None
    answer, question = list(range(found.first, number.last)), "neçə"
    if tokens[number.last].text == "%":
        ending = ""
        answer.append(number.last)
        at = number.last + 1
        if at + 1 < len(tokens) and tokens[at].text in DASHES and not tokens[at].spaced and not tokens[at + 1].spaced:
            ending = tokens[at + 1].text
            answer += [at, at + 1]
        question = f"neçə faiz{ending}"
    elif tokens[number.last].kind != "word" and tokens[number.last].text != "°":
        return None
    if is_after_untold(clause, found) or is_counted_object(clause, found):
        return None
    left_out = _rest_of_list(clause, found)
    if any(one is not found and one.first in left_out for one in clause.values()):
        return None
    if any(one.last - 1 in clause.verb and one is not found for one in clause.values()) and left_out:
        return None
    try:
        stem = replaced(words, clause, answer, question, without=left_out)
    except NoStem:
        return None
    start, end = span_of(tokens, answer)
    kind = "how_many" if value.type == "count" else "how_much"
    is_coins = value.type == "money" and tokens[number.last].low.startswith("qəpi")
    write, score = write_coins if is_coins else write_number_only, _score(clause, 0.85)
    return Draft(kind, stem, write(value), value.type, start, end, clause.sentence, score, value, write)


def _rest_of_list(clause: Clause, found: Found) -> tuple[int, ...]:
    """The other items of a list that the counted thing begins: iki zal, hovuz və otaq."""
    after = [at for at in clause.positions if at >= found.last and at not in clause.verb]
    if clause.tokens[found.last - 1].low in ADJECTIVES:
        return ()
    comma = next((at for at in after if clause.tokens[at].text == ","), None)
    joined = next((at for at in after if clause.tokens[at].low == "və" and at == found.last), None)
    cut = comma if comma is not None else joined
    return () if cut is None else tuple(at for at in after if at >= cut)


def write_coins(value: Value) -> str:
    """Return how many hundredths of a currency a value is: 0.05 manat is 5 qəpik."""
    return f"{Decimal(value.value) * 100:.0f}"


def write_number_only(value: Value) -> str:
    """Return the number of a value without its unit, which the stem says; a percentage keeps its sign."""
    written = write_amounts(value.value, "az", compact=value.type not in {"percent", "temperature"})
    return f"{written}%" if value.type == "percent" else written
