"""Drafts of Azerbaijani gaps for one noun of a sentence, beside nouns of the text put into the same number and case."""

from collections.abc import Iterator
from functools import lru_cache

from quizzes.facts.proposing.suffixes import bases
from quizzes.facts.proposing.tokens import lower_word
from quizzes.language.values import NAME_TYPES
from quizzes.questions.asking.azerbaijani_clauses import Clause
from quizzes.questions.asking.azerbaijani_common import COMMON_NOUNS
from quizzes.questions.asking.azerbaijani_forms import Form
from quizzes.questions.asking.azerbaijani_nouns import CASES, Nouns, in_case
from quizzes.questions.asking.azerbaijani_predicates import is_intransitive
from quizzes.questions.asking.azerbaijani_words import (
    ADJECTIVES,
    ADVERBS,
    RELATIONS,
    TIMES,
    is_human,
    is_participle,
)
from quizzes.questions.asking.drafts import Draft, Harvest
from quizzes.questions.asking.gaps import gap_stem, in_list
from quizzes.questions.asking.noun_kinds import nouns_like
from quizzes.questions.asking.pieces import Positions, span_of
from quizzes.questions.asking.vocabulary import words_of

SCORE = 0.68
_GENERAL = words_of("az", "general_nouns") | TIMES


@lru_cache(maxsize=20_000)
def noun_form(word: str, *, is_owned: bool = False) -> Form | None:
    """Return the form of a lower-case word, where a known noun gives it; is_owned: an owner stands before it."""
    for base in dict.fromkeys((word, *bases(word), *(inner for one in bases(word) for inner in bases(one)))):
        if base not in COMMON_NOUNS or base in _GENERAL or len(base) < 2:
            continue
        for is_plural in (False, True):
            for case in CASES:
                form = Form(base, is_plural, is_owned, case)
                if form.of(base) == word:
                    return form
    return None


def is_known(text: str) -> bool:
    """Return whether every word of a phrase is a known noun or adjective in some form."""
    words = [lower_word(word, "az") for word in text.split()]
    return all(word in ADJECTIVES or _is_known_noun(word) for word in words) and _is_known_noun(words[-1])


@lru_cache(maxsize=20_000)
def _is_known_noun(word: str) -> bool:
    forms = {word, *bases(word), *(inner for one in bases(word) for inner in bases(one))}
    forms |= {form[: form.index(plural)] for form in forms for plural in ("lar", "lər") if form.find(plural) > 1}
    return is_human(word) or any(form in COMMON_NOUNS and len(form) > 2 for form in forms)


def keep_nouns(harvest: Harvest, clause: Clause) -> None:
    """Remember the known nouns of a clause in their plain form."""
    verb = clause.tokens[clause.verb[0]].low[:5]
    for at in clause.positions:
        token = clause.tokens[at]
        form = noun_form(token.low) if token.kind == "word" and at not in clause.verb else None
        form = form or (noun_form(token.low, is_owned=True) if token.kind == "word" else None)
        if form is not None:
            harvest.keep(_pool(form.noun), form.noun, clause.sentence.number, verb)


def _pool(noun: str) -> str:
    return f"noun:{'human' if is_human(noun) else 'thing'}"


def noun_gaps(clause: Clause, body: list[int], named: tuple[Positions, str], nouns: Nouns) -> Iterator[Draft]:
    """Yield the gaps for the nouns of a clause that stand alone in a phrase or close one."""
    tokens = clause.tokens
    for index, at in enumerate(body):
        token = tokens[at]
        if at in clause.verb and len(clause.verb) == 1 and index == len(body) - 1:
            yield from _copula_gap(clause, body, at, named)
        if at not in clause.positions or at in clause.verb or token.kind != "word" or token.is_capital:
            continue
        follows = tokens[body[index + 1]] if index + 1 < len(body) else None
        if follows is None or follows.text == "-" or "və" in {follows.low, tokens[at - 1].low}:
            continue
        is_named = any(one.first <= at < one.last and one.type in NAME_TYPES for one in clause.sentence.values)
        if (
            is_named
            or (tokens[at - 1].is_capital and at - 1 > clause.sentence.first)
            or not any(one.positions[-1] == at for one in clause.phrases)
        ):
            continue
        is_told_of = tokens[clause.verb[-1]].is_capital or is_intransitive(tokens[clause.verb[-1]].low)
        if is_participle(token.low) or token.low in ADJECTIVES:
            continue
        is_owned = _is_owned(clause, at, nouns)
        if is_owned and nouns.case_of(tokens[at - 1].low) != "genitive":
            continue
        form = noun_form(token.low, is_owned=is_owned)
        if form is not None and form.case == "accusative" and is_told_of:
            continue
        if form is None or (form.case == "nominative" and not _is_whole_subject(clause, at, nouns)):
            continue
        is_pointed = tokens[at - 1].low in {"bu", "həmin"} or form.noun.startswith(RELATIONS)
        if not nouns_like(form.noun, "az") or in_list(tokens, at) or is_pointed:
            continue
        stem = gap_stem(clause.sentence, body, (at,), language="az", what="term", named=named)
        if stem is None:
            continue
        start, end = span_of(tokens, (at,))
        yield Draft(
            "what", stem, token.low, _pool(form.noun), start, end, clause.sentence,
            SCORE, verb=tokens[clause.verb[0]].low[:5], write_name=form.of, name=form.noun,
        )  # fmt: skip


def _copula_gap(clause: Clause, body: list[int], at: int, named: tuple[Positions, str]) -> Iterator[Draft]:
    """Yield the gap for a noun that ends the sentence with "is": Onların əsas düşməni canavardır."""
    word = clause.tokens[at].low
    noun = next(
        (base for base in bases(word) if base in COMMON_NOUNS - _GENERAL and in_case(base, "copula") == word), ""
    )
    if not noun or not nouns_like(noun, "az"):
        return
    stem = gap_stem(clause.sentence, body, (at,), language="az", what="term", named=named)
    if stem is not None:
        start, end = span_of(clause.tokens, (at,))
        form = Form(noun, False, False, "copula")
        yield Draft("what", stem, word, _pool(noun), start, end, clause.sentence, SCORE, write_name=form.of, name=noun)


def _is_owned(clause: Clause, at: int, nouns: Nouns) -> bool:
    """Whether an owner or the first part of a compound stands before a noun: ağacın yarpağı, karbon qazı."""
    last = max((one for one in clause.positions if one < at), default=-1)
    if last < 0 or clause.tokens[last].kind != "word":
        return False
    before = clause.tokens[last].low
    if before in ADJECTIVES | ADVERBS or is_participle(before) or not nouns.has_possessive(clause.tokens[at].low):
        return False
    return any(last in one.positions and at in one.positions for one in clause.phrases)


def _is_whole_subject(clause: Clause, at: int, nouns: Nouns) -> bool:
    """Whether a noun in the nominative is, or ends, the subject, and describes no other noun."""
    follows = clause.tokens[at + 1]
    return (
        bool(clause.subject)
        and clause.subject[-1] == at
        and not (follows.kind == "word" and nouns.has_possessive(follows.low))
    )
