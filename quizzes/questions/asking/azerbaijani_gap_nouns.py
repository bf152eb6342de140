"""Drafts of Azerbaijani gaps for one noun of a sentence, beside nouns of the text put into the same number and case."""

from collections.abc import Iterator
from functools import lru_cache, partial

from quizzes.facts.proposing.suffixes import bases
from quizzes.facts.proposing.tokens import lower_word
from quizzes.questions.asking.azerbaijani_clauses import Clause
from quizzes.questions.asking.azerbaijani_common import COMMON_NOUNS
from quizzes.questions.asking.azerbaijani_nouns import CASES, Nouns, in_case
from quizzes.questions.asking.azerbaijani_words import ADJECTIVES, TIMES, is_human
from quizzes.questions.asking.drafts import Draft, Harvest
from quizzes.questions.asking.gaps import gap_stem
from quizzes.questions.asking.noun_kinds import nouns_like
from quizzes.questions.asking.pieces import Positions, span_of
from quizzes.questions.asking.vocabulary import words_of

SCORE, LOOSE_SCORE = 0.68, 0.56
_GENERAL = words_of("az", "general_nouns") | TIMES


@lru_cache(maxsize=20_000)
def noun_form(word: str) -> tuple[str, bool, str] | None:
    """Return noun, whether it is in the plural, and case of a lower-case word, where a known noun gives that form."""
    for base in dict.fromkeys((word, *bases(word), *(inner for one in bases(word) for inner in bases(one)))):
        if base not in COMMON_NOUNS or base in _GENERAL or len(base) < 2:
            continue
        for is_plural in (False, True):
            for case in CASES:
                if form_of(base, is_plural=is_plural, case=case) == word:
                    return base, is_plural, case
    return None


def form_of(noun: str, *, is_plural: bool, case: str) -> str | None:
    """Return the noun in a number and case."""
    stem = in_case(noun, "plural") if is_plural else noun
    return in_case(stem, case) if stem else None


def is_known(text: str) -> bool:
    """Return whether every word of a phrase is a known noun or adjective in some form."""
    words = [lower_word(word, "az") for word in text.split()]
    return all(word in ADJECTIVES or _is_known_noun(word) for word in words) and _is_known_noun(words[-1])


@lru_cache(maxsize=20_000)
def _is_known_noun(word: str) -> bool:
    forms = (word, *bases(word), *(inner for one in bases(word) for inner in bases(one)))
    return any(form in COMMON_NOUNS and len(form) > 2 for form in forms)


def keep_nouns(harvest: Harvest, clause: Clause) -> None:
    """Remember the known nouns of a clause in their plain form."""
    verb = clause.tokens[clause.verb[0]].low[:5]
    for at in clause.positions:
        token = clause.tokens[at]
        form = noun_form(token.low) if token.kind == "word" and at not in clause.verb else None
        if form is not None:
            harvest.keep(_pool(form[0]), form[0], clause.sentence.number, verb)


def _pool(noun: str) -> str:
    return f"noun:{'human' if is_human(noun) else 'thing'}"


def noun_gaps(
    clause: Clause, body: list[int], named: tuple[Positions, str], nouns: Nouns
) -> Iterator[Draft]:
    """Yield the gaps for the nouns of a clause that stand alone in a phrase or close one."""
    tokens = clause.tokens
    for index, at in enumerate(body):
        token = tokens[at]
        if at not in clause.positions or at in clause.verb or token.kind != "word" or token.is_capital:
            continue
        form = noun_form(token.low)
        follows = tokens[body[index + 1]] if index + 1 < len(body) else None
        if form is None or follows is None or follows.text == "-" or "və" in {follows.low, tokens[at - 1].low}:
            continue
        noun, is_plural, case = form
        before = tokens[at - 1].low
        if case == "accusative" and not is_plural and before not in ADJECTIVES and any(
            one.positions[-1] == at and len(one.positions) > 1 for one in clause.phrases
        ):
            continue
        is_inner = case == "nominative" and (not is_plural or nouns.has_possessive(follows.low))
        if is_inner or token.text == "," or not any(one.positions[-1] == at for one in clause.phrases):
            continue
        stem = gap_stem(clause.sentence, body, (at,), language="az", what="term", named=named)
        if stem is None:
            continue
        start, end = span_of(tokens, (at,))
        write = partial(_write, is_plural=is_plural, case=case)
        yield Draft(
            "what", stem, token.low, _pool(noun), start, end, clause.sentence,
            SCORE if nouns_like(noun, "az") else LOOSE_SCORE,
            verb=tokens[clause.verb[0]].low[:5], write_name=write, name=noun,
        )  # fmt: skip


def _write(noun: str, *, is_plural: bool, case: str) -> str | None:
    return form_of(noun, is_plural=is_plural, case=case)
