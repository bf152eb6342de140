"""Drafts of Azerbaijani gaps for every noun of a known kind in a stretch, whatever its case and its place."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from quizzes.facts.proposing.tokens import Token, lower_word, word_set
from quizzes.language.values import DATE_TYPES, NAME_TYPES, NUMBER_TYPES
from quizzes.questions.asking.azerbaijani.clauses.clauses import PARTNERS
from quizzes.questions.asking.azerbaijani.stems.things import make_way
from quizzes.questions.asking.azerbaijani.stock.fitting import is_of_land, is_scene
from quizzes.questions.asking.azerbaijani.words.classes import classes
from quizzes.questions.asking.azerbaijani.words.forms import Form, forms_of
from quizzes.questions.asking.azerbaijani.words.nouns import Nouns, in_case
from quizzes.questions.asking.azerbaijani.words.predicates import is_finite
from quizzes.questions.asking.azerbaijani.words.verbs import verb_form
from quizzes.questions.asking.azerbaijani.words.words import (
    ADJECTIVES,
    ADVERBS,
    LIGHT,
    RELATIONS,
    TAKING_DEEDS,
    TIMES,
    is_human,
)
from quizzes.questions.asking.gaps.gaps import gap_stem, in_list
from quizzes.questions.asking.texts.drafts import Draft, Sentence
from quizzes.questions.asking.texts.pieces import Positions, span_of
from quizzes.questions.asking.words.noun_kinds import kinds_of, nouns_like
from quizzes.questions.asking.words.vocabulary import words_of

SCORE, OFTEN, LEAST_OFTEN = 0.6, 0.25, 3
_WITHOUT = ("madan", "mədən")
_WORTH = {"ablative": 0.04, "locative": 0.04, "dative": 0.04, "instrumental": 0.04, "accusative": 0.02}
IN_COMPOUND, PEOPLE = 0.04, 0.02
_GENERAL = words_of("az", "general_nouns") | words_of("az", "too_general") | TIMES
_POINTED = word_set("aşağı yuxarı bu həmin o hər heç bəzi eyni belə hansı başqa digər")
_TITLES = word_set("alim şair yazıçı rəssam memar bəstəkar sənətkar ixtiraçı səyyah hökmdar")
_QUOTES = frozenset('“”"«»')
NEXT = 3
_LENGTHS, _MORE = word_set("boyu boyunca"), word_set("daha ən")
_AND = word_set("və ya yaxud həm")
_CALLED = word_set("adlı adlanan deyilən")


def wide_gaps(sentence: Sentence, body: list[int], named: tuple[Positions, str], nouns: Nouns) -> Iterator[Draft]:
    """Yield a gap for each noun of a stretch of which it is sure what it is a form of, and whose kind is known."""
    tokens = sentence.tokens
    closed = _closed(sentence, body)
    for index, at in enumerate(body):
        before = tokens[body[index - 1]] if index else None
        follows = tokens[body[index + 1]] if index + 1 < len(body) else None
        around = [one.low for one in (before, tokens[at], follows) if one is not None]
        if make_way(around):
            continue
        if at in closed or at in named[0] or not _stands_free(tokens, at, before, follows, sentence):
            continue
        form = read_form(tokens[at].low, before, follows, nouns, is_last=follows is None)
        if form is None or not nouns_like(form.noun, "az") or _is_everywhere(form.noun, sentence):
            continue
        behind = [tokens[one].low for one in body[index + 1 : index + NEXT]]
        if (is_scene(tokens[at].low) and index == 0) or (form.case == "genitive" and is_of_land(form.noun, behind)):
            continue
        stem = gap_stem(sentence, body, (at,), language="az", what=_called(form), named=named)
        if stem is None:
            continue
        start, end = span_of(tokens, (at,))
        worth = SCORE + _WORTH.get(form.case, 0.0) - PEOPLE * is_human(form.noun)
        worth -= IN_COMPOUND * _is_in_compound(form, before, follows, nouns)
        yield Draft(
            "what", stem, tokens[at].low, f"noun:{'human' if is_human(form.noun) else 'thing'}", start, end, sentence,
            worth, write_name=form.of, name=form.noun,
        )  # fmt: skip


def _called(form: Form) -> str:
    """What the stem calls the word that it asks for: the animal's or bird's name, else a word."""
    kind = classes().get(form.noun, "")
    return kind if kind in {"heyvan", "quş"} else "term"


def _is_everywhere(noun: str, sentence: Sentence) -> bool:
    """Whether the whole text is about a noun, so that nothing is asked by leaving it out."""
    said, sentences = _said_in(sentence.text)
    return said[noun] > max(LEAST_OFTEN, OFTEN * sentences)


@lru_cache(maxsize=8)
def _said_in(text: str) -> tuple[Counter[str], int]:
    """How often a text says each noun in any form, and how many sentences it has."""
    words = (lower_word(word, "az") for word in re.findall(r"[^\W\d_]+", text))
    said = Counter(noun for word in words for noun in {form.noun for form in forms_of(word)})
    return said, len(re.findall(r"[.!?](?:\s|$)", text))


def read_form(low: str, before: Token | None, follows: Token | None, nouns: Nouns, *, is_last: bool) -> Form | None:
    """Return the form of a noun of a known kind, None where its word may be read as a form of two nouns."""
    if is_last:
        found = [base for base in {low[:-3]} if kinds_of(base, "az") and in_case(base, "copula") == low]
        return Form(found[0], False, False, "copula") if found else None
    forms, verb = forms_of(low), verb_form(low)
    if verb is not None and verb.kind == "participle" and follows is not None and follows.kind == "word":
        return None
    is_to_do = follows is not None and follows.low.startswith(TAKING_DEEDS)
    if verb is not None and verb.kind == "infinitive" and is_to_do:
        return None
    if not forms or len({form.noun for form in forms}) > 1 or not kinds_of(forms[0].noun, "az"):
        return None
    if forms[0].noun in _GENERAL or forms[0].noun in _TITLES or forms[0].noun.startswith(RELATIONS):
        return None
    is_after_owner = before is not None and _can_own(before, nouns)
    owned, bare = [one for one in forms if one.is_owned], [one for one in forms if not one.is_owned]
    rows = (owned or bare) if is_after_owner else (bare or owned)
    return None if not is_after_owner and rows is owned else rows[0]


def _can_own(token: Token, nouns: Nouns) -> bool:
    """Whether a word before a noun owns it, or is the first part of a compound with it."""
    if token.kind != "word" or token.low in ADJECTIVES | ADVERBS:
        return token.low in ADJECTIVES and any(form.case == "nominative" for form in forms_of(token.low))
    forms = forms_of(token.low)
    if forms:
        return any(form.case == "genitive" or (form.case == "nominative" and not form.is_plural) for form in forms)
    return token.is_capital or nouns.case_of(token.low) == "genitive"


def _is_in_compound(form: Form, before: Token | None, follows: Token | None, nouns: Nouns) -> bool:
    """Whether a noun is a part of a compound: yağış suyu."""
    is_first = form.case == "nominative" and follows is not None and nouns.has_possessive(follows.low)
    is_last = form.is_owned and before is not None and not before.low.endswith(("ın", "in", "un", "ün"))
    return is_first or is_last


def _closed(sentence: Sentence, body: list[int]) -> set[int]:
    """The positions in names, dates and numbers, and between quotation marks."""
    types = NAME_TYPES | DATE_TYPES | NUMBER_TYPES
    found = {at for one in sentence.values if one.type in types for at in range(one.first, one.last)}
    is_open = False
    for at in body:
        if sentence.tokens[at].text in _QUOTES:
            is_open = not is_open
        if is_open:
            found.add(at)
    return found


def _stands_free(tokens: list[Token], at: int, before: Token | None, follows: Token | None, sentence: Sentence) -> bool:
    """Whether a word may be taken out of its place: no item of a list, no part of an idiom or of a pair."""
    token = tokens[at]
    if token.kind != "word" or len(token.low) < 2 or token.low in ADJECTIVES | ADVERBS | PARTNERS:
        return False
    if token.low.endswith(_WITHOUT):
        return False
    if token.is_capital and re.search(rf"(?<=[a-zəçğıöşü,] ){re.escape(token.text)}", sentence.text):
        return False
    if (token.is_capital and at != sentence.first) or token.text.isupper() or in_list(tokens, at):
        return False
    if before is not None and before.low in _AND and not (at > 1 and is_finite(tokens[at - 2].low)):
        return False
    if before is not None and (
        before.low in _POINTED or before.text in "-–—" or (before.is_capital and at - 1 > sentence.first)
    ):
        return False
    if _is_listed(tokens, at, before, follows):
        return False
    if follows is None:
        return token.low.endswith(("dır", "dir", "dur", "dür"))
    if follows.text in {"-", "–", "—"} or follows.low in _AND | _CALLED or (not token.spaced and at != sentence.first):
        return False
    is_bare = any(form.case == "nominative" and not form.is_owned for form in forms_of(token.low))
    if follows.low in _LENGTHS or (follows.low in _MORE and token.low.endswith(("ın", "in", "un", "ün"))):
        return False
    return not (is_bare and follows.low.startswith(LIGHT) and verb_form(follows.low) is not None)


def _is_listed(tokens: list[Token], at: int, before: Token | None, follows: Token | None) -> bool:
    """Whether a word is one of several that are listed, of which any may be left out: qaz, ördək; həm də qurd."""
    if follows is not None and follows.text == ",":
        return True
    behind = {token.low for token in tokens[at + 1 : at + 3]}
    is_inside = bool(behind & {",", "və"}) or tokens[max(0, at - 3)].text == ","
    is_last = before is not None and before.text == "," and is_inside
    return is_last or (before is not None and before.low in {"da", "də"} and tokens[at - 2].low == "həm")
