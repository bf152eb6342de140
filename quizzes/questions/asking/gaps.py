"""Writes a sentence with a gap as a question: the words of the text stand, one answer is taken out of them."""

from collections.abc import Callable, Sequence
from functools import partial

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.numerals import read_number
from quizzes.facts.proposing.tokens import Token
from quizzes.language.letters import capitalize, fold
from quizzes.language.values import DATE_TYPES, NAME_TYPES, NUMBER_TYPES, Value
from quizzes.language.writing import write_value
from quizzes.language.written_numbers import write_amounts
from quizzes.questions.asking.drafts import Draft, Sentence
from quizzes.questions.asking.pieces import Positions, span_of, written
from quizzes.questions.asking.typed import counts_victims, is_range, value_of

GAP = "_____"
OPENS, CLOSES = ": “", "”?"
HEADING = " in this sentence about "
LEAST_LEFT, MOST_LEFT, LONGEST_BEFORE = {"en": 5, "az": 4}, 24, 20
LEAST_BEHIND, SHORTEST_OPEN = 3, 7
SCORES = {"date": 0.74, "name": 0.73, "number": 0.72, "term": 0.75}
_OPEN = frozenset({"çox", "artıq", "az", "yaxın", "qədər"})
_NUMBERS_ALONE = frozenset({"count", "quantity", "money", "percent", "temperature"})
_PROMPTS = {
    "en": {
        "year": "Which year belongs in the gap",
        "date": "Which date belongs in the gap",
        "number": "Which number belongs in the gap",
        "name": "Which name belongs in the gap",
        "term": "Which term belongs in the gap",
        "word": "Which word belongs in the gap",
        "phrase": "Which words belong in the gap",
    },
    "az": {
        "year": "Boşluğa hansı il yazılmalıdır",
        "date": "Boşluğa hansı tarix yazılmalıdır",
        "number": "Boşluğa hansı ədəd yazılmalıdır",
        "name": "Boşluğa hansı ad yazılmalıdır",
        "term": "Boşluğa hansı söz yazılmalıdır",
        "word": "Boşluğa hansı söz yazılmalıdır",
        "phrase": "Boşluğa hansı sözlər yazılmalıdır",
    },
}


def quoted(stem: str) -> str:
    """Return the sentence in the stem of a gap, or the stem where it is no gap."""
    _prompt, opens, rest = stem.partition(OPENS)
    return rest.removesuffix(CLOSES) if opens and GAP in rest else stem


def plain_gap(before: str, after: str, *, language: str, what: str) -> str:
    """Return the question on a gap between two pieces of a sentence, as they stand."""
    text = f"{before}{GAP}{after}".strip().rstrip(".;:!?…")
    return f"{_PROMPTS[language][what]}{OPENS}{text if text.startswith(GAP) else capitalize(text, language)}{CLOSES}"


def gap_stem(
    sentence: Sentence,
    body: Sequence[int],
    answer: Positions,
    *,
    language: str,
    what: str,
    named: tuple[Positions, str],
) -> str | None:
    """Return the stem with the answer left out of the body; named are positions and the words to put for them.

    Where named has no positions, its words are the sentence before, which stands first and says what this one means, or
    of whom or what this one speaks.
    """
    tokens = sentence.tokens
    at_named, name = named
    before_it = f"{name} " if name and not at_named else ""
    before = [at for at in body if at < answer[0]]
    after = [at for at in body if at > answer[-1]]
    least = LEAST_BEHIND if before_it else LEAST_LEFT[language]
    if not least <= len([at for at in (*before, *after) if tokens[at].kind != "mark"]) <= MOST_LEFT:
        return None
    if set(at_named) & set(answer) or (before and not tokens[answer[0]].spaced):
        return None
    if at_named and at_named[0] in before:
        inner = [
            written(tokens, [at for at in before if at < at_named[0]]),
            name,
            written(tokens, [at for at in before if at > at_named[-1]]),
        ]
        left = " ".join(part for part in inner if part)
    else:
        left = written(tokens, before)
    right = written(tokens, after)
    closing = "" if right[:1] in {",", ""} or (after and not tokens[after[0]].spaced) else " "
    text = f"{left} {GAP}{closing}{right}".strip()
    is_led = bool(before_it) and name[-1].isalpha()
    if is_led and before and tokens[before[0]].is_capital and not _is_name(sentence, before[0]):
        text = tokens[before[0]].low[0] + text[1:]
    text = text if text.startswith(GAP) or is_led else capitalize(text, language)
    return f"{_PROMPTS[language][what]}{OPENS}{capitalize(before_it, language)}{text}{CLOSES}"


def _is_name(sentence: Sentence, at: int) -> bool:
    return any(one.type in NAME_TYPES and one.first <= at < one.last for one in sentence.values)


def is_open(sentence: Sentence, body: Sequence[int]) -> bool:
    """Return whether a short sentence names nothing, so that the one before has to say what it speaks of."""
    tokens = [sentence.tokens[at] for at in body[1:]]
    return len(body) <= SHORTEST_OPEN and not any(token.is_capital or token.kind == "digits" for token in tokens)


def in_list(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a word is an item of a list, so that others could stand for it: güyüm, satıl və aftafa."""
    words = [token.low for token in tokens[max(0, at - 2) : at + 8]]
    here = min(at, 2)
    follows = words[here + 1] if here + 1 < len(words) else ""
    before = words[here - 1] if here else ""
    is_listed = "," in {follows, before} and bool(set(words[here + 3 : here + 6]) & {"and", "or", "və"})
    return is_listed or before == "həm" or bool({follows, before} & {"and", "or", "və"})


def value_gaps(sentence: Sentence, body: Sequence[int], *, language: str, named: tuple[Positions, str]) -> list[Draft]:
    """Return a gap for each date and number of a sentence that can be written as the sentence writes it."""
    found = []
    for one in sentence.values:
        if not all(at in body for at in range(one.first, one.last)):
            continue
        draft = None
        if one.type in DATE_TYPES:
            draft = _date_gap(sentence, body, one, language, named)
        elif one.type in NUMBER_TYPES & _NUMBERS_ALONE and not counts_victims(sentence):
            draft = _number_gap(sentence, body, one, language, named)
        if draft is not None:
            found.append(draft)
    return found


def _date_gap(
    sentence: Sentence, body: Sequence[int], found: Found, language: str, named: tuple[Positions, str]
) -> Draft | None:
    value = value_of(found)
    answer = tuple(range(found.first, found.last))
    if value is None or found.reasons or found.approximate or value.precision not in {"year", "month", "day"}:
        return None
    if value.type != "date":
        return None
    write = _writer(value, written(sentence.tokens, answer), language)
    if write is None:
        return None
    what = "year" if value.precision == "year" and language == "en" else "date"
    stem = gap_stem(sentence, body, answer, language=language, what=what, named=named)
    if stem is None:
        return None
    start, end = span_of(sentence.tokens, answer)
    return Draft("when", stem, write(value), "date", start, end, sentence, SCORES["date"], value, write)


def _writer(value: Value, text: str, language: str) -> Callable[[Value], str] | None:
    """The way of writing that gives the very words of the text."""
    cases = (None,) if language == "en" else (None, "locative", "genitive", "ablative", "dative")
    for form in ("sentence", "label", "when"):
        for case in cases:
            if fold(write_value(value, language, form=form, case=case)) == fold(text):
                return partial(write_value, language=language, form=form, case=case)
    return None


def _number_gap(
    sentence: Sentence, body: Sequence[int], found: Found, language: str, named: tuple[Positions, str]
) -> Draft | None:
    tokens, value = sentence.tokens, value_of(found)
    number = read_number(tokens, found.first, sentence.text, language)
    if value is None or is_range(value) or number is None or number.amount < 3 or value.low is None:
        return None
    is_open = tokens[found.last - 1].low.endswith(("larla", "lərlə"))
    if is_open or tokens[found.first - 1].low in {"neçə", "several", "few"}:
        return None
    answer = tuple(range(found.first, number.last))
    after = tokens[number.last] if number.last < len(tokens) else None
    if after is None or not after.spaced or after.kind != "word" or number.last not in body:
        return None
    is_in_case = tokens[number.last - 1].low.endswith(("dan", "dən", "a", "ə")) or after.low in _OPEN
    if language == "az" and tokens[number.last - 1].kind == "word" and is_in_case:
        return None
    if any(tokens[at].kind == "mark" and tokens[at].text not in ",." for at in answer):
        return None
    stem = gap_stem(sentence, body, answer, language=language, what="number", named=named)
    if stem is None:
        return None
    start, end = span_of(tokens, answer)
    write = partial(_write_number, language=language)
    return Draft(
        "how_many", stem, write(value), value.type, start, end, sentence, SCORES["number"], value, write
    )  # fmt: skip


def _write_number(value: Value, *, language: str) -> str:
    return write_amounts(value.value, language, compact=value.type not in {"percent", "temperature"})
