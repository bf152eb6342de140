"""Drafts of Azerbaijani gaps for names and for what something is called."""

from collections.abc import Iterator, Sequence
from functools import partial

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.tokens import Token
from quizzes.questions.asking.azerbaijani.words.nouns import Nouns, in_case
from quizzes.questions.asking.azerbaijani.words.predicates import is_finite
from quizzes.questions.asking.azerbaijani.words.words import is_participle
from quizzes.questions.asking.distractors.fairness import is_bare
from quizzes.questions.asking.gaps.gaps import LONGEST_BEFORE, SCORES, gap_stem
from quizzes.questions.asking.texts.drafts import Draft, Sentence
from quizzes.questions.asking.texts.pieces import outside_brackets, span_of, written

LONGEST_OPENING, LONGEST_ITEM = 3, 7
_KNOWN = "known name"
_LISTING = frozenset(
    {"həm", "o", "eləcə", "habelə", "həmçinin", "sonra", "hətta", "daha", "ya", "nə", "indiki", "yəni"}
)
_NAMES = frozenset({"person", "place"})
_KINDS = {"person": "who", "place": "where"}
_CALLING = ("adlan", "deyilir", "deyilən", "deyirlər")
_POINTING = frozenset({"bu", "buna", "onu", "ona", "bunu", "belə", "onlara", "onları", "bunlara", "həmin"})


def name_gaps(sentence: Sentence, body: list[int], named: tuple, nouns: Nouns) -> Iterator[Draft]:
    """Yield the gaps for the names of people and places in a stretch."""
    tokens = sentence.tokens
    for found in sentence.values:
        answer = tuple(range(found.first, found.last))
        if found.type not in _NAMES or not set(answer) <= set(body) or is_bare(sentence, found):
            continue
        if found.value == "Azərbaycan":
            continue
        before = tokens[found.first - 1] if found.first > sentence.first else None
        after = tokens[found.last] if found.last < sentence.last else None
        case = nouns.case_of_name(tokens, found)
        if before is not None and found.first - 1 == sentence.first and before.low.endswith(("dakı", "dəki")):
            before = None
        is_listed = after is not None and after.text == "," and not _is_apposed(tokens, found.last, sentence.last)
        if case is None or is_listed or (before is not None and before.low == "və"):
            continue
        if _touches(sentence, found, before, found.first - 1) or _touches(sentence, found, after, found.last):
            continue
        if after is not None and (after.low in {"və", "adına", "adlı", "adı", "adını"} or is_participle(after.low)):
            continue
        stem = gap_stem(sentence, body, answer, language="az", what="name", named=named)
        if stem is None:
            continue
        start, end = span_of(tokens, answer)
        yield Draft(
            _KINDS[found.type], stem, written(tokens, answer), f"name:{found.type}", start, end, sentence,
            SCORES["name"], name=found.value, write_name=partial(in_case, case=case),
        )  # fmt: skip


def _touches(sentence: Sentence, found: Found, token: Token | None, at: int) -> bool:
    """Whether a large word beside a name may be a part of it: none that is in a known name, as the name itself is."""
    if token is None:
        return False
    is_known = _KNOWN in found.reasons
    is_other = any(one.first <= at < one.last and _KNOWN in one.reasons for one in sentence.values)
    is_large = token.is_capital and token.kind == "word" and not (is_known and is_other)
    is_behind = token.text == "," and at < found.first and sentence.tokens[at - 1].is_capital
    return is_large or token.text == "-" or is_behind


def _is_apposed(tokens: Sequence[Token], comma: int, last: int) -> bool:
    """Whether no list goes on behind a comma: Berlində, keşiş ailəsində doğulub."""
    behind = tokens[comma + 1 : min(last, comma + LONGEST_ITEM)]
    is_small = bool(behind) and behind[0].kind == "word" and not behind[0].is_capital and behind[0].low not in _LISTING
    return is_small and not any(one.text == "," or one.low in {"və", "yaxud"} for one in behind)


def term_gaps(sentence: Sentence, body: list[int], named: tuple, nouns: Nouns) -> Iterator[Draft]:
    """Yield the gap for the word before adlanır, adlanan, deyilir: xloroplast adlanan kiçik cisimciklər."""
    tokens = sentence.tokens
    for index, at in enumerate(body):
        if index < 2 or not tokens[at].low.startswith(_CALLING):
            continue
        while index > 2 and tokens[body[index - 1]].low in {"da", "də"}:
            index -= 1
        one = body[index - 1]
        token = tokens[one]
        if token.kind != "word" or token.is_capital or nouns.case_of(token.low) != "nominative":
            continue
        if tokens[at].low == "deyirlər" and not any(nouns.case_of(tokens[one].low) == "dative" for one in body[:index]):
            continue
        if is_finite(token.low) or tokens[body[index - 2]].low in {"belə", "bir", "və"}:
            continue
        stem = gap_stem(sentence, body, (one,), language="az", what="term", named=named)
        if stem is None:
            continue
        begin, end = span_of(tokens, (one,))
        yield Draft("called", stem, token.text, "term:one", begin, end, sentence, SCORES["term"])


def leaning_terms(sentence: Sentence, before: Sentence | None, nouns: Nouns) -> Iterator[Draft]:
    """Yield the gap for what something is called that the sentence, or the one before it, has told of: Ona ... deyilir.

    The whole sentence is taken, whatever its marks, so that it says of what it speaks.
    """
    tokens = sentence.tokens
    body = outside_brackets(tokens, sentence.first, sentence.last)
    if not any(tokens[at].low.startswith(_CALLING) for at in body):
        return
    leans = any(tokens[at].low in _POINTING for at in body[:LONGEST_OPENING])
    told = before.text[before.start : before.end] if before is not None else ""
    if not leans:
        yield from term_gaps(sentence, body, ((), ""), nouns)
    elif told and len(told.split()) <= LONGEST_BEFORE and told[-1] in ".!":
        yield from term_gaps(sentence, body, ((), told), nouns)
