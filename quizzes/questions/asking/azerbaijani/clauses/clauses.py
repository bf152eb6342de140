"""Cuts Azerbaijani sentences into clauses at their predicates, and finds subject and verb; unsure ones are left out."""

import re
from collections.abc import Sequence
from dataclasses import replace

from quizzes.facts.proposing.tokens import Token
from quizzes.language.values import NAME_TYPES
from quizzes.questions.asking.azerbaijani.clauses.clause import Clause
from quizzes.questions.asking.azerbaijani.clauses.objects import with_doers, with_done, with_object
from quizzes.questions.asking.azerbaijani.clauses.phrases import Phrases
from quizzes.questions.asking.azerbaijani.clauses.pieces import before_that, pieces_of
from quizzes.questions.asking.azerbaijani.clauses.shared_endings import with_shared_endings
from quizzes.questions.asking.azerbaijani.clauses.subjects import subject_in
from quizzes.questions.asking.azerbaijani.words.forms import forms_of
from quizzes.questions.asking.azerbaijani.words.nouns import Nouns
from quizzes.questions.asking.azerbaijani.words.predicates import NEGATIONS, is_finite, is_negative
from quizzes.questions.asking.azerbaijani.words.verbs import verb_form
from quizzes.questions.asking.azerbaijani.words.words import ADJECTIVES, LIGHT, PRONOUNS
from quizzes.questions.asking.texts.drafts import Sentence
from quizzes.questions.asking.texts.pieces import outside_brackets, written
from quizzes.questions.asking.words.vocabulary import words_of

LONGEST_CLAUSE = 24
PARTNERS = words_of("az", "partners")
HAVING_DONE = ("mış", "miş", "muş", "müş")
_NOT = frozenset({"deyil", "deyildi", "deyildir", "yoxdur"})
_APART = frozenset(":;–—")
_OF_US = (
    "ırıq", "irik", "uruq", "ürük", "arıq", "ərik", "acağıq", "əcəyik", "mışıq", "mişik", "muşuq", "müşük",
)  # fmt: skip
_QUOTES = frozenset('“”"«»')


class Unclear(Exception):
    """The sentence cannot be taken apart with certainty; its argument is the reason."""


def clauses_of(sentence: Sentence, nouns: Nouns) -> list[Clause]:
    """Return the clauses of a sentence that end in a predicate; raises Unclear."""
    tokens = sentence.tokens
    kept = outside_brackets(tokens, sentence.first, sentence.last)
    words = [tokens[at].low for at in kept]
    if len(kept) < 3:
        raise Unclear("too_short")
    named = {at for one in sentence.values if one.type in NAME_TYPES for at in range(one.first - 1, one.last + 1)}
    has_quotes = any(tokens[at].text in _QUOTES and at not in named for at in kept)
    if has_quotes or "?" in words or tokens[sentence.last - 1].text in "?!" or is_of_us(tokens, kept):
        raise Unclear("not_plain")
    found = []
    pieces, because = pieces_of(sentence, before_that(tokens, kept))
    spoken = with_shared_endings(sentence, [piece[-1] for piece in pieces if piece])
    for number, piece in enumerate(pieces):
        is_opening = all(tokens[one[-1]].low.endswith(HAVING_DONE) for one in pieces[:number])
        led = bool(because) and piece is pieces[-1]
        told = spoken if tokens[piece[-1]].low.endswith(HAVING_DONE) else sentence
        clause = clause_at(told, piece, nouns, is_first=is_opening, may_deny=led)
        if clause is not None:
            denier = "" if is_opening or clause.subject else _subject_denied(sentence, pieces[number - 1], nouns)
            found.append(replace(clause, sentence=sentence, named=denier or clause.named))
    if because and found and found[-1].positions[-1] == pieces[-1][-1]:
        found[-1] = replace(found[-1], because=because)
    if not found:
        raise Unclear("negated" if any(map(is_negative, words)) else "no_verb")
    return found


def _subject_denied(sentence: Sentence, piece: list[int], nouns: Nouns) -> str:
    """The subject of a clause that denies, which the next one goes on about: Zəy rəng vermir, boyağı lifə bağlayır."""
    if clause_at(sentence, piece, nouns) is not None or sentence.tokens[piece[-1]].low in _NOT:
        return ""
    clause = clause_at(sentence, piece, nouns, may_deny=True)
    subject = next((one for one in clause.phrases if one.positions == clause.subject), None) if clause else None
    if clause is None or subject is None or not subject.is_sure or subject.name is not None:
        return ""
    is_called = re.search(rf"[a-zəçğıöşü,] {sentence.tokens[piece[0]].text}\b", sentence.text)
    if is_called if subject.head is None else subject.head.is_owned or subject.head.is_plural:
        return ""
    low = [sentence.tokens[at].low for at in subject.positions]
    text = written(sentence.tokens, subject.positions, frozenset({sentence.first}))
    return "" if set(low) & PRONOUNS else text


def is_of_us(tokens: list[Token], kept: Sequence[int]) -> bool:
    """Return whether the last of several verbs says that we do it, so that an earlier one may too: görür, eşidirik."""
    verbs = [tokens[at].low for at in kept if verb_form(tokens[at].low) is not None]
    last = next((tokens[at].low for at in reversed(kept) if tokens[at].kind == "word"), "")
    return bool(verbs) and last.endswith(_OF_US)


def clause_at(
    sentence: Sentence, positions: list[int], nouns: Nouns, *, is_first: bool = True, may_deny: bool = False
) -> Clause | None:
    """Return the clause that stands at some positions, None where it is not clear that one does."""
    tokens = sentence.tokens
    positions = _without_contrast(sentence, positions, nouns)
    last = verb_form(tokens[positions[-1]].low) if positions else None
    is_not = bool(positions) and tokens[positions[-1]].low in _NOT
    is_denied = may_deny and (is_not or (last is not None and last.is_negative))
    if not positions or (is_negative(tokens[positions[-1]].low) and not is_denied):
        return None
    if any(
        (tokens[at].low in NEGATIONS and not (is_denied and is_not))
        or (tokens[at].text in _APART and (tokens[at].spaced or tokens[at].text in ":;"))
        for at in positions
    ):
        return None
    if tokens[positions[-1]].low.endswith(HAVING_DONE):
        return None
    if not 2 <= len(positions) <= LONGEST_CLAUSE or not is_finite(tokens[positions[-1]].low, at_end=True):
        return None
    verb = positions[-1:]
    while len(verb) < 4 and not tokens[verb[0]].spaced and len(positions) > len(verb) + 1:
        verb = positions[-len(verb) - 1 :]
    if len(verb) > 1:
        pass
    elif (len(positions) > 2 and tokens[verb[0]].low.startswith(LIGHT) and _is_light(sentence, positions, nouns)) or (
        len(positions) > 2 and (tokens[positions[-2]].low in PARTNERS or _can(tokens, positions))
    ):
        verb = positions[-2:]
    clause = Clause(sentence, tuple(positions), tuple(verb), is_first=is_first, is_denied=is_denied)
    return _with_phrases(clause, nouns)


def _without_contrast(sentence: Sentence, positions: list[int], nouns: Nouns) -> list[int]:
    """The positions without the phrase that is denied before the right one: dolu qışda deyil, isti havada yağır."""
    tokens = sentence.tokens
    cut = next((index for index, at in enumerate(positions) if tokens[at].low == "deyil"), len(positions))
    if not 1 < cut < len(positions) - 2 or tokens[positions[cut + 1]].text != ",":
        return positions
    phrases = Phrases(sentence, positions[:cut], nouns).all()
    rest = positions[cut + 2 :]
    denied = phrases[-1].positions if len(phrases) > 1 and phrases[-1].case not in {"nominative", "unknown"} else ()
    denied = denied[-1:] if _shares_owner(tokens, denied, rest) else denied
    return [*(at for at in positions[:cut] if at not in denied), *rest] if denied else positions


def _shares_owner(tokens: list[Token], denied: Sequence[int], rest: list[int]) -> bool:
    """Whether what is owned behind a denied phrase has the owner of that: dağın ətəyində deyil, düz qoynunda."""
    owns = len(denied) > 1 and tokens[denied[-2]].low.endswith(("ın", "in", "un", "ün"))
    first = next((at for at in rest[:2] if tokens[at].low not in ADJECTIVES | {"düz", "lap"}), rest[0])
    forms = forms_of(tokens[first].low)
    return owns and (tokens[first].low.endswith(("nda", "ndə")) and not any(not one.is_owned for one in forms))


def _can(tokens: list[Token], positions: list[int]) -> bool:
    """Whether the predicate is what something can do: qaça bilir."""
    return tokens[positions[-1]].low.startswith("bil") and tokens[positions[-2]].low.endswith(("a", "ə"))


def _is_light(sentence: Sentence, positions: list[int], nouns: Nouns) -> bool:
    """Whether the word before et- and ol- makes one verb with it: bərpa edilib, istifadə olunur."""
    at = positions[-2]
    token = sentence.tokens[at]
    is_value = any(one.first <= at < one.last for one in sentence.values)
    is_many = any(form.is_plural for form in forms_of(token.low))
    last = sentence.tokens[positions[-1]].low
    is_being = last.startswith("ol") and not last.startswith("olun") and token.low not in PARTNERS
    is_noun = is_being and any(form.case in {"nominative", "locative"} for form in forms_of(token.low))
    return token.kind == "word" and not token.is_capital and not is_value and not is_many and not is_noun


def _with_phrases(clause: Clause, nouns: Nouns) -> Clause:
    body = [at for at in clause.positions if at not in clause.verb]
    last = clause.tokens[clause.verb[-1]].low
    phrases = with_done(clause.tokens, Phrases(clause.sentence, body, nouns, verb=last).all())
    phrases = with_doers(clause.tokens, phrases)
    phrases = with_object(clause.tokens, phrases, clause.verb)
    return replace(clause, phrases=phrases, subject=subject_in(clause, phrases))
