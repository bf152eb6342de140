"""Drafts of Azerbaijani gaps: which sentences stand alone, and which dates, numbers, names and terms to leave out."""

from collections.abc import Iterator
from dataclasses import replace

from quizzes.facts.proposing.tokens import Token, word_set
from quizzes.questions.asking.azerbaijani.clauses.clauses import Clause
from quizzes.questions.asking.azerbaijani.clauses.openings import leans_within, without_measures
from quizzes.questions.asking.azerbaijani.gaps.leaning import begins_with_title, is_denied, leaning_gaps
from quizzes.questions.asking.azerbaijani.gaps.name_gaps import leaning_terms, name_gaps, term_gaps
from quizzes.questions.asking.azerbaijani.gaps.short_gaps import shortened
from quizzes.questions.asking.azerbaijani.gaps.stretches import (
    LONGEST,
    begins_owned,
    reads_alone,
    stretches_of,
    tells_how_long_after,
)
from quizzes.questions.asking.azerbaijani.gaps.wide_gaps import wide_gaps
from quizzes.questions.asking.azerbaijani.referring.said import says_subject
from quizzes.questions.asking.azerbaijani.stems.stems import YOURS, lacks_owner
from quizzes.questions.asking.azerbaijani.words.forms import forms_of
from quizzes.questions.asking.azerbaijani.words.nouns import Nouns
from quizzes.questions.asking.azerbaijani.words.words import ADJECTIVES, OPEN, OPENERS, PRONOUNS
from quizzes.questions.asking.gaps.gaps import LONGEST_BEFORE, is_open, quoted
from quizzes.questions.asking.gaps.scale_gaps import scale_gaps
from quizzes.questions.asking.gaps.value_gaps import value_gaps
from quizzes.questions.asking.gaps.word_gaps import adjective_gaps, verb_gap
from quizzes.questions.asking.texts.drafts import Draft, Harvest, Sentence
from quizzes.questions.asking.texts.pieces import outside_brackets, written
from quizzes.questions.asking.words.verb_kinds import azerbaijani_verbs_like
from quizzes.questions.asking.words.vocabulary import words_of

_NEVER = (PRONOUNS | words_of("az", "gap_never")) - {"biri", "hər", "özü"} | {"bura", "buranın"}
_INSIDE = frozenset({"orada", "onu", "onun", "onları", "onların", "onlara"})
_LEANING = word_set("bu bunun buna bunu onun o onlar onların onu onları onlara ona burada orada həmin")
_FIRST = word_set("əvvəlcə sonda axırda birdən nəhayət")
LONGEST_YOURS, LATEST_LINK, PLAIN = 6, 9, 0.61
_MARKS = frozenset('?:;“”"«»()[]')
_PAUSES = frozenset(":;")
_QUOTES = frozenset('“”"«»')


def azerbaijani_gaps(
    rows: list[list[Clause]], unread: list[Sentence], harvest: Harvest, nouns: Nouns
) -> Iterator[Draft]:
    """Yield the gaps of the sentences, each given as its clauses; none in what is denied.

    unread are sentences that could not be taken apart into clauses: gaps stand in those as well. Where a sentence gives
    no gap by itself, the sentences on which it leans stand before it.
    """
    plain = (_settled(one) for one in _plain_gaps(rows, unread, harvest, nouns))
    found = [one for one in plain if not is_denied(one) and not begins_with_title(quoted(one.stem))]
    yield from map(shortened, found)
    leaning = leaning_gaps(rows, unread, harvest, nouns, given={one.sentence.number for one in found})
    yield from map(shortened, leaning)


def _settled(gap: Draft) -> Draft:
    """The gap, that for an adjective worth less: boz."""
    return replace(gap, score=PLAIN) if gap.key in ADJECTIVES and gap.pool == "word" else gap


def _plain_gaps(rows: list[list[Clause]], unread: list[Sentence], harvest: Harvest, nouns: Nouns) -> Iterator[Draft]:
    """The gaps of the sentences that say by themselves what they speak of."""
    for sentence in unread:
        yield from _of_stretches(sentence, harvest, nouns)
        yield from leaning_terms(sentence, harvest.before.get(sentence.number), nouns)
    told = {clauses[0].sentence.number: clauses for clauses in rows}
    for clauses in rows:
        sentence = clauses[0].sentence
        before = told.get(harvest.before[sentence.number].number) if sentence.number in harvest.before else None
        body, named = _told(clauses, harvest, before, nouns)
        if not body or len(body) > LONGEST or (named[1] and not named[0]):
            yield from _of_stretches(sentence, harvest, nouns)
        if not body:
            yield from leaning_terms(sentence, harvest.before.get(sentence.number), nouns)
            continue
        yield from wide_gaps(sentence, body, named, nouns)
        yield from value_gaps(sentence, body, language="az", named=named)
        yield from name_gaps(sentence, body, named, nouns)
        yield from term_gaps(sentence, body, named, nouns)
        for clause in clauses:
            is_fact = len(clause.verb) == 1 and not _is_idiom(clause)
            others = azerbaijani_verbs_like(clause.tokens[clause.verb[-1]].low) if is_fact else ()
            yield from verb_gap(sentence, body, clause.verb[-1], others, language="az", named=named)
        yield from scale_gaps(sentence, body, language="az", named=named, harvest=harvest)
        yield from adjective_gaps(sentence, body, language="az", named=named)


def _is_idiom(clause: Clause) -> bool:
    """Whether the word before the verb may make one meaning with it: yoxa çıxır, pay göndərilir."""
    last = clause.phrases[-1] if clause.phrases else None
    return last is not None and last.positions != clause.subject and last.case in {"nominative", "dative", "converb"}


def _is_plain_verb(sentence: Sentence, body: list[int]) -> bool:
    """Whether the last word of a stretch is a verb that makes no one meaning with the word before it."""
    before = sentence.tokens[body[-2]].low
    forms = forms_of(before)
    return bool(forms) and all(form.case in {"accusative", "locative", "ablative"} or form.is_plural for form in forms)


def _told(
    clauses: list[Clause], harvest: Harvest, before: list[Clause] | None, nouns: Nouns
) -> tuple[list[int], tuple[tuple[int, ...], str]]:
    """The positions of a sentence that can stand alone, or behind the sentence before, which is given for its name."""
    number = clauses[0].sentence.number
    named = harvest.named.get(number, ((), ""))
    leading = harvest.leading.get(number, "")
    if not named[0] and leading and (clauses[0].subject or leading.endswith(("lar", "lər"))):
        return [], named
    if (body := _body(clauses, is_named=bool(named[0]))) and not (
        before is not None and is_open(clauses[0].sentence, body)
    ):
        return body, named
    if before is not None and any(one.low.startswith(OPEN) for one in _tokens_of(before[0])):
        return ([] if is_open(clauses[0].sentence, body) else body), named
    if before is None or named[0] or not _can_lead(before, nouns) or _is_told_alone(clauses):
        return body, named
    body, sentence = _body(clauses, leans=True), before[0].sentence
    text = sentence.text[sentence.start : sentence.end]
    is_told = bool(body) and len(text.split()) <= LONGEST_BEFORE
    return (body, ((), text)) if is_told else (_body(clauses, is_named=bool(named[0])), named)


def _can_lead(before: list[Clause], nouns: Nouns) -> bool:
    """Whether a sentence can be put before another one: it says by itself of what it speaks."""
    body = _body(before, may_quote=True)
    return bool(body) and reads_alone(before[0].sentence, body, nouns)


def _tokens_of(clause: Clause) -> list[Token]:
    return clause.tokens[clause.sentence.first : clause.sentence.last]


def _is_told_alone(clauses: list[Clause]) -> bool:
    """Whether it is not the words of the sentence that keep it from standing, but marks and brackets."""
    sentence, tokens = clauses[0].sentence, clauses[0].tokens
    return bool({token.text for token in tokens[sentence.first : sentence.last]} & _MARKS)


def _body(clauses: list[Clause], *, leans: bool = False, is_named: bool = False, may_quote: bool = False) -> list[int]:
    """The positions of the sentence; nothing where only the one before says what it is about, unless it leans on it."""
    sentence, tokens = clauses[0].sentence, clauses[0].tokens
    kept = outside_brackets(tokens, sentence.first, sentence.last)
    whole = [at for at in range(sentence.first, sentence.last) if tokens[at].text]
    closed = _MARKS - _QUOTES - _PAUSES if may_quote else _MARKS
    if len(kept) != len(whole) - 1 or {tokens[at].text for at in kept} & closed:
        return []
    if any(tokens[at].low.endswith(YOURS) and len(tokens[at].low) > LONGEST_YOURS for at in kept):
        return []
    while kept and (tokens[kept[0]].low in OPENERS | _FIRST or tokens[kept[0]].text == ","):
        kept = kept[1:]
    kept = [
        at for index, at in enumerate(kept) if not (index < LATEST_LINK and _is_loose_particle(tokens, kept, index))
    ]
    starts_alone = tokens[kept[0]].low not in PRONOUNS if kept else False
    rows = [at for index, at in enumerate(kept) if index < 4 or not (starts_alone and _is_linking(tokens, at))]
    low = set(without_measures([tokens[at].low for at in rows]))
    if leans:
        return kept if len(kept) > 2 and not low & (_NEVER - _LEANING) else []
    if tells_how_long_after([tokens[at].low for at in kept if tokens[at].kind in {"word", "digits"}]):
        return []
    if len(kept) < 4 or low & _NEVER or not (is_named or says_subject(clauses[0])) or begins_owned(tokens[kept[0]]):
        return []
    if lacks_owner(written(tokens, kept)) or leans_within(tokens, kept):
        return []
    return kept


def _is_loose_particle(tokens: list[Token], kept: list[int], index: int) -> bool:
    """Whether "isə" only sets the sentence against the one before: no comma stands before it."""
    return tokens[kept[index]].low == "isə" and not any(tokens[at].text == "," for at in kept[:index])


def _is_linking(tokens: list[Token], at: int) -> bool:
    """Whether a word only links two halves of the sentence: ağırdır, buna görə güclü itələyir."""
    follows = tokens[at + 1].low if at + 1 < len(tokens) else ""
    return tokens[at].low in _INSIDE or (tokens[at].low in {"buna", "ona"} and follows == "görə")


def _of_stretches(sentence: Sentence, harvest: Harvest, nouns: Nouns) -> Iterator[Draft]:
    """Yield the gaps in the stretches of a sentence that can be read by themselves."""
    at_named, name = harvest.named.get(sentence.number, ((), ""))
    leading = harvest.leading.get(sentence.number, "")
    for number, body in enumerate(stretches_of(sentence, nouns, is_led=bool(leading))):
        named = (at_named, name) if set(at_named) & set(body) else ((), leading if not number else "")
        yield from value_gaps(sentence, body, language="az", named=named)
        yield from name_gaps(sentence, body, named, nouns)
        yield from term_gaps(sentence, body, named, nouns)
        yield from wide_gaps(sentence, body, named, nouns)
        others = azerbaijani_verbs_like(sentence.tokens[body[-1]].low) if _is_plain_verb(sentence, body) else ()
        yield from verb_gap(sentence, body, body[-1], others, language="az", named=named)
        yield from adjective_gaps(sentence, body, language="az", named=named)
