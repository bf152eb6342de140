"""Drafts of Azerbaijani gaps: which sentences stand alone, and which dates, numbers, names and terms to leave out."""

from collections.abc import Iterator
from functools import partial

from quizzes.facts.proposing.suffixes import bases
from quizzes.facts.proposing.tokens import Token, word_set
from quizzes.questions.asking.azerbaijani_clauses import Clause
from quizzes.questions.asking.azerbaijani_common import COMMON_NOUNS
from quizzes.questions.asking.azerbaijani_gap_nouns import noun_gaps
from quizzes.questions.asking.azerbaijani_nouns import Nouns, in_case
from quizzes.questions.asking.azerbaijani_predicates import is_finite
from quizzes.questions.asking.azerbaijani_stems import YOURS, lacks_owner
from quizzes.questions.asking.azerbaijani_words import (
    ADJECTIVES,
    ADVERBS,
    OPEN,
    OPENERS,
    PRONOUNS,
    is_participle,
)
from quizzes.questions.asking.drafts import Draft, Harvest
from quizzes.questions.asking.fairness import is_bare
from quizzes.questions.asking.gaps import LONGEST_BEFORE, SCORES, gap_stem, is_open, value_gaps
from quizzes.questions.asking.pieces import outside_brackets, span_of, written
from quizzes.questions.asking.scale_gaps import scale_gaps
from quizzes.questions.asking.verb_kinds import azerbaijani_verbs_like
from quizzes.questions.asking.vocabulary import words_of
from quizzes.questions.asking.word_gaps import adjective_gaps, verb_gap

_NAMES = frozenset({"person", "place"})
_KINDS = {"person": "who", "place": "where"}
_NEVER = (PRONOUNS | words_of("az", "gap_never")) - {"biri", "hər", "özü"}
_WHEN = frozenset({"gündüzlər", "gecələr", "axşamlar", "səhərlər", "günlər", "aylar", "illər"})
_INSIDE = frozenset({"orada", "onu", "onun", "onları", "onların", "onlara"})
_LEANING = word_set("bu bunun buna bunu onun o onlar onların onu onları onlara ona burada orada həmin")
LONGEST_YOURS = 6
_MARKS = frozenset('?:;“”"«»()[]')
_QUOTES = frozenset('“”"«»')
_CALLING = ("adlan", "deyilir", "deyilirdi", "deyilən")


def azerbaijani_gaps(rows: list[list[Clause]], harvest: Harvest, nouns: Nouns) -> Iterator[Draft]:
    """Yield the gaps of the sentences, each given as its clauses, that say by themselves what they speak of."""
    told = {clauses[0].sentence.number: clauses for clauses in rows}
    for clauses in rows:
        sentence = clauses[0].sentence
        before = told.get(harvest.before[sentence.number].number) if sentence.number in harvest.before else None
        body, named = _told(clauses, harvest, before)
        if not body:
            continue
        yield from value_gaps(sentence, body, language="az", named=named)
        yield from _names(clauses, body, named, nouns)
        yield from _terms(clauses, body, named, nouns)
        for clause in clauses:
            yield from noun_gaps(clause, body, named, nouns)
            is_fact = len(clause.verb) == 1 and not _is_idiom(clause)
            others = azerbaijani_verbs_like(clause.tokens[clause.verb[-1]].low) if is_fact else ()
            yield from verb_gap(sentence, body, clause.verb[-1], others, language="az", named=named)
        yield from scale_gaps(sentence, body, language="az", named=named, harvest=harvest)
        yield from adjective_gaps(sentence, body, language="az", named=named)


def _is_idiom(clause: Clause) -> bool:
    """Whether the word before the verb may make one meaning with it: yoxa çıxır, pay göndərilir."""
    last = clause.phrases[-1] if clause.phrases else None
    return last is not None and last.positions != clause.subject and last.case in {"nominative", "dative", "converb"}


def _told(
    clauses: list[Clause], harvest: Harvest, before: list[Clause] | None
) -> tuple[list[int], tuple[tuple[int, ...], str]]:
    """The positions of a sentence that can stand alone, or behind the sentence before, which is given for its name."""
    named = harvest.named.get(clauses[0].sentence.number, ((), ""))
    if (body := _body(clauses, is_named=bool(named[0]))) and not (
        before is not None and is_open(clauses[0].sentence, body)
    ):
        return body, named
    if before is not None and any(one.low.startswith(OPEN) for one in _tokens_of(before[0])):
        return ([] if is_open(clauses[0].sentence, body) else body), named
    if before is None or named[0] or not _body(before, may_quote=True) or _is_told_alone(clauses):
        return body, named
    body, sentence = _body(clauses, leans=True), before[0].sentence
    text = sentence.text[sentence.start : sentence.end]
    is_told = bool(body) and len(text.split()) <= LONGEST_BEFORE
    return (body, ((), text)) if is_told else (_body(clauses, is_named=bool(named[0])), named)


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
    if len(kept) != len(whole) - 1 or {tokens[at].text for at in kept} & (_MARKS - _QUOTES if may_quote else _MARKS):
        return []
    if any(tokens[at].low.endswith(YOURS) and len(tokens[at].low) > LONGEST_YOURS for at in kept):
        return []
    while kept and (tokens[kept[0]].low in OPENERS or tokens[kept[0]].text == ","):
        kept = kept[1:]
    kept = [at for index, at in enumerate(kept) if not (index < 4 and _is_loose_particle(tokens, kept, index))]
    starts_alone = tokens[kept[0]].low not in PRONOUNS if kept else False
    low = {
        tokens[at].low for index, at in enumerate(kept) if index < 4 or not (starts_alone and _is_linking(tokens, at))
    }
    if leans:
        return kept if len(kept) > 2 and not low & (_NEVER - _LEANING) else []
    if len(kept) < 4 or low & _NEVER or not (is_named or _has_subject(clauses[0])) or _lacks_owner(tokens[kept[0]]):
        return []
    if lacks_owner(written(tokens, kept)):
        return []
    return kept


def _lacks_owner(token: Token) -> bool:
    """Whether the first word is owned by what the sentence before names: Cavabı, gövdəsi."""
    word = token.low
    if word in COMMON_NOUNS | ADJECTIVES or word in ADVERBS or word[-1] not in "ıiuü":
        return False
    return any(base in COMMON_NOUNS for base in bases(word)) or word.endswith(("sı", "si", "su", "sü"))


def _is_loose_particle(tokens: list[Token], kept: list[int], index: int) -> bool:
    """Whether "isə" only sets the sentence against the one before: no comma stands before it."""
    return tokens[kept[index]].low == "isə" and not any(tokens[at].text == "," for at in kept[:index])


def _is_linking(tokens: list[Token], at: int) -> bool:
    """Whether a word only links two halves of the sentence: ağırdır, buna görə güclü itələyir."""
    follows = tokens[at + 1].low if at + 1 < len(tokens) else ""
    return tokens[at].low in _INSIDE or (tokens[at].low in {"buna", "ona"} and follows == "görə")


def _has_subject(clause: Clause) -> bool:
    """Whether the first clause says who or what: a subject, a bare noun of a passive, a noun that is counted."""
    if clause.tokens[clause.positions[0]].low in _WHEN:
        return False
    if clause.subject or clause.tokens[clause.positions[0]].low in COMMON_NOUNS:
        return True
    is_said_to_be = clause.tokens[clause.verb[-1]].low.endswith(("dır", "dir", "dur", "dür"))
    bare = [one for one in clause.phrases if one.case == "nominative" and (one.is_noun or is_said_to_be)]
    return any(clause.tokens[one.positions[-1]].low not in _WHEN for one in bare)


def _names(clauses: list[Clause], body: list[int], named: tuple, nouns: Nouns) -> Iterator[Draft]:
    sentence, tokens = clauses[0].sentence, clauses[0].tokens
    for found in sentence.values:
        answer = tuple(range(found.first, found.last))
        if found.type not in _NAMES or not set(answer) <= set(body) or is_bare(sentence, found):
            continue
        if found.value == "Azərbaycan":
            continue
        before = tokens[found.first - 1] if found.first > sentence.first else None
        after = tokens[found.last] if found.last < sentence.last else None
        case = nouns.case_of_name(tokens, found)
        if case is None or _touches(before) or _touches(after) or (before is not None and before.low == "və"):
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


def _touches(token: object) -> bool:
    return token is not None and ((token.is_capital and token.kind == "word") or token.text in {",", "-"})


def _terms(clauses: list[Clause], body: list[int], named: tuple, nouns: Nouns) -> Iterator[Draft]:
    """The word before adlanır, adlanan, deyilir: xloroplast adlanan kiçik cisimciklər."""
    sentence, tokens = clauses[0].sentence, clauses[0].tokens
    for index, at in enumerate(body):
        if index < 2 or not tokens[at].low.startswith(_CALLING):
            continue
        one = body[index - 1]
        token = tokens[one]
        if token.kind != "word" or token.is_capital or nouns.case_of(token.low) != "nominative":
            continue
        if is_finite(token.low) or tokens[body[index - 2]].low in {"belə", "bir", "və"}:
            continue
        stem = gap_stem(sentence, body, (one,), language="az", what="term", named=named)
        if stem is None:
            continue
        begin, end = span_of(tokens, (one,))
        yield Draft("called", stem, token.text, "term:one", begin, end, sentence, SCORES["term"])
