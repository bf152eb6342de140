"""Drafts of English questions on what somebody calls a thing: the savoury taste that the Japanese call umami."""

from collections.abc import Iterator, Sequence

from quizzes.questions.asking.english.clauses.clause import Clause
from quizzes.questions.asking.english.clauses.clauses import Reading
from quizzes.questions.asking.english.questions.answers import CALLING, complement_of, is_passive
from quizzes.questions.asking.english.stems.finished import NoStem, finished
from quizzes.questions.asking.english.stems.keys import drafted
from quizzes.questions.asking.english.stems.phrases import NO_THING, noun_phrase
from quizzes.questions.asking.english.stems.settled import settled
from quizzes.questions.asking.english.stems.stems import Words
from quizzes.questions.asking.english.words.units import ADJECTIVES, NOUNS, Unit, tag_at
from quizzes.questions.asking.english.words.words import known_again
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.texts.pieces import Positions, span_of
from quizzes.questions.asking.words.vocabulary import words_of

SCORE, LONGEST_TERM, LONGEST_CALLER = 0.86, 3, 4
LEAST_TOLD = 3
_EVENTS = words_of("en", "nouns_of_clauses")
_WAYS = words_of("en", "nouns_of_clauses") | {"method", "technique", "technology", "art", "science", "craft", "system"}
_CALLS = frozenset({"call", "name", "nickname", "christen", "dub"})
_DO = {"VVB": "do", "VVZ": "does", "VVD": "did"}
_NAMING = NOUNS | ADJECTIVES
_ENDS = frozenset({"PUN", "CJC", "CJS", "PUQ"})


def ask_called_by(words: Words, reading: Reading) -> Iterator[Draft]:
    """Yield What do the Japanese call the savoury taste?, where a short relative clause says it."""
    units = list({id(one): one for one in reading.units.values()}.values())
    for at, unit in enumerate(units):
        if unit.lemma in _CALLS and unit.tag in _DO:
            yield from _called_by(words, reading, units, at)


def ask_called_in_text(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield What is the method described in the text called?, where only the text before says which it is."""
    units = words.units_at(clause.sentence, clause.subject)
    is_bare = len(units) == 2 and units[0].low in {"the", "this"} and units[1].lemma in _WAYS
    unit = clause.units[clause.verb[-1]]
    complement = complement_of(clause)
    if not is_bare or unit.low not in CALLING - {"known"} or not is_passive(clause) or complement is None:
        return
    answer = noun_phrase(words, clause.sentence, complement.positions)
    if answer is not None and not words.is_open(clause.sentence, complement.positions):
        be = clause.tokens[clause.verb[0]].low
        stem = f"What {be} the {units[1].low} described in the text called?"
        yield drafted(clause, "called", stem, answer, SCORE)


def _called_by(words: Words, reading: Reading, units: list[Unit], at: int) -> Iterator[Draft]:
    sentence = reading.clauses[0].sentence
    end = at + 1
    while end < len(units) and units[end].tag in _NAMING | {"AT0"}:
        end += 1
    begin = _caller(units, at)
    noun = _noun(units, begin - 1) if begin else []
    caller, term = units[begin:at], units[at + 1 : end]
    is_term = 0 < len(term) <= LONGEST_TERM and tag_at(units, end) in _ENDS and term[-1].tag in _NAMING
    if not (is_term and _is_told(noun)):
        return
    if words.is_open(sentence, (*_positions(noun), *_positions(caller))):
        return
    called = words.phrase(sentence, _positions(noun))
    called = known_again(called) if noun[0].tag == "AT0" else f"the {called}"
    said = words.phrase(sentence, _positions(caller))
    try:
        stem = finished(["What", _DO[units[at].tag], said, units[at].lemma, called])
    except NoStem:
        return
    start, behind = span_of(sentence.tokens, _positions(term))
    opens = {"a": ":a", "an": ":a", "the": ":the"}.get(term[0].low, "")
    pool = f"named:{'many' if term[-1].tag == 'NN2' else 'one'}{opens}"
    key = settled(words.phrase(sentence, _positions(term)))
    yield Draft("called", stem, key, pool, start, behind, sentence, SCORE)


def _is_told(noun: Sequence[Unit]) -> bool:
    """Whether a noun says by itself what is meant: the savoury taste, not the condition."""
    return bool(noun) and (len(noun) >= LEAST_TOLD or noun[-1].lemma not in NO_THING | _EVENTS)


def _caller(units: Sequence[Unit], at: int) -> int:
    """Where those begin who call it, right behind "that", "which" or the noun; 0 where none stand there."""
    begin = at
    while begin and units[begin - 1].tag in _NAMING and at - begin < LONGEST_CALLER:
        begin -= 1
    begin -= bool(begin) and units[begin - 1].tag == "AT0"
    is_behind = tag_at(list(units), begin - 1) in {"CJT", "DTQ"}
    is_behind = is_behind or (units[begin].tag == "AT0" and begin > 0 and units[begin - 1].tag in NOUNS)
    return begin if begin < at and is_behind else 0


def _noun(units: Sequence[Unit], at: int) -> list[Unit]:
    """The noun phrase that ends at a place, "that" and a comma passed over."""
    while at > 0 and (units[at].tag in {"CJT", "DTQ"} or units[at].text == ","):
        at -= 1
    begin = at + 1
    while begin > 0 and units[begin - 1].tag in _NAMING:
        begin -= 1
    begin -= begin > 0 and units[begin - 1].tag in {"AT0", "DT0", "CRD"} and begin <= at
    noun = list(units[begin : at + 1])
    return noun if noun and noun[-1].tag in NOUNS - {"NP0"} and noun[0].tag not in {"DT0", "CRD"} else []


def _positions(units: Sequence[Unit]) -> Positions:
    return tuple(at for unit in units for at in unit.positions)
