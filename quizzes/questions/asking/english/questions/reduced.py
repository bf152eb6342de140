"""Drafts of English questions on what a participle adds to a noun: her paper, published in 1936; born in Riga."""

from collections.abc import Iterator
from functools import partial

from quizzes.facts.proposing.candidates import Found
from quizzes.language.values import DATE_TYPES
from quizzes.language.writing import write_value
from quizzes.questions.asking.english.clauses.clauses import Reading
from quizzes.questions.asking.english.stems.finished import finished
from quizzes.questions.asking.english.stems.settled import settled
from quizzes.questions.asking.english.stems.stems import NoStem, Words, following
from quizzes.questions.asking.english.words.units import BREAKS, FINITE, HELPING
from quizzes.questions.asking.english.words.verbs import participle_base
from quizzes.questions.asking.english.words.words import is_plural
from quizzes.questions.asking.texts.drafts import Draft, Sentence
from quizzes.questions.asking.texts.pieces import Positions, low_words, written
from quizzes.questions.asking.texts.typed import value_of

SCORE, LONGEST_NOUN, SURE = 0.8, 7, 0.6
_WHEN = {"year": "In which year", "decade": "In which decade", "century": "In which century"}
_SPOTS, _NEVER = frozenset({"in", "at", "near"}), frozenset({"called", "known", "named", "based", "compared", "given"})
_QUOTES = frozenset('”"»')
_DEFINITE = frozenset({"the", "his", "her", "its", "their"})


def ask_reduced(words: Words, reading: Reading) -> Iterator[Draft]:
    """Yield the questions for the date, the person and the place in such an addition: When was her paper published?"""
    for sentence, noun, rest in _added(words, reading):
        first = sentence.tokens[noun[0]]
        is_sure = first.low in _DEFINITE or any(one.first in noun for one in sentence.values)
        if not is_sure or len(noun) > LONGEST_NOUN or words.is_open(sentence, (*noun, *rest)):
            continue
        yield from _asked(words, sentence, noun, rest)


def _added(words: Words, reading: Reading) -> Iterator[tuple[Sentence, Positions, Positions]]:
    """The nouns with the participle behind them and what follows that, up to the next comma."""
    for clause in reading.clauses:
        begin = clause.subject[-1] + 2
        begin += clause.tokens[begin - 1].text in _QUOTES
        unit = reading.units.get(begin)
        if clause.is_shared or clause.link not in {"", "and"} or unit is None or clause.tokens[begin - 1].text != ",":
            continue
        if unit.tag in {"VVN", "VVD"} and begin not in clause.verb:
            end = next((at for at in range(begin, clause.sentence.last) if clause.tokens[at].text == ","), begin)
            yield clause.sentence, clause.subject, tuple(range(begin, end))
    for one in reading.apposed:
        verbs = [at for at in one.beside if at in reading.units and reading.units[at].tag[:2] == "VV"]
        before = [reading.units[at].tag for at in one.beside if at in reading.units and at < (verbs or [0])[0]]
        helped = HELPING & set(before)
        if verbs and verbs[0] != one.beside[0] and reading.units[verbs[0]].tag == "VVN" and not helped:
            yield one.sentence, one.noun, tuple(at for at in one.beside if at >= verbs[0])


def _asked(words: Words, sentence: Sentence, noun: Positions, rest: Positions) -> Iterator[Draft]:
    if len(rest) < len(("in", "1936")):
        return
    verb = sentence.tokens[rest[0]].low
    if verb in _NEVER or (participle_base(verb) is None and not verb.endswith("ed") and verb != "born"):
        return
    breaks = {unit.positions[0] for unit in words.units_at(sentence, rest) if unit.tag in FINITE | BREAKS}
    rest = tuple(at for at in rest if at < min(breaks, default=rest[-1] + 1))
    told = [one for one in sentence.values if one.first in rest and one.last - 1 in rest]
    for one in told:
        wh = _question_for(sentence, one, rest)
        if not wh:
            continue
        kept = _without(sentence, rest[1:], one, told)
        end = "by" if wh == "Who" else ""
        be = _be(words, sentence, noun, is_past=words.is_past or one.type in DATE_TYPES)
        try:
            told = [wh, be, words.phrase(sentence, noun), verb, *kept, end]
            is_active = wh == "Who" and verb.endswith("ed")
            stem = finished([wh, verb, words.phrase(sentence, noun), *kept] if is_active else told)
        except NoStem:
            continue
        yield _draft(sentence, settled(stem), one, wh)
        return


def ask_dated_subject(words: Words, reading: Reading) -> Iterator[Draft]:
    """Yield the question for the date beside a subject: In which year was a law passed that ordered people to leave?"""
    for clause in reading.clauses:
        units, sentence = words.units_at(clause.sentence, clause.subject), clause.sentence
        place = next((at for at, unit in enumerate(units) if at > 1 and unit.tag == "VVN"), 0)
        noun = tuple(at for unit in units[:place] for at in unit.positions)
        if not place or units[0].tag != "AT0" or clause.is_negated or clause.link or len(noun) > LONGEST_NOUN:
            continue
        found = next((one for one in sentence.values if one.last - 1 == clause.subject[-1]), None)
        rest = tuple(at for at in clause.subject if at > noun[-1])
        if found is None or not (wh := _question_for(sentence, found, rest)) or found.type not in DATE_TYPES:
            continue
        kept = written(sentence.tokens, tuple(at for at in rest if at < found.first - 1))
        try:
            parts = [wh, _be(words, sentence, noun, is_past=True), words.phrase(sentence, noun), kept]
            told = ["that", written(sentence.tokens, clause.verb), *following(words, clause, ())]
            stem = finished([*parts, *(told if " " not in kept else ())])
        except NoStem:
            continue
        yield _draft(sentence, settled(stem), found, wh)


def _question_for(sentence: Sentence, found: Found, rest: Positions) -> str:
    """The question word for a value behind its preposition, nothing where another word stands between."""
    before = sentence.tokens[found.first - 1].low
    if found.first - 1 not in rest:
        return ""
    if found.type in DATE_TYPES and before in {"in", "on"} and not found.reasons and not found.approximate:
        value = value_of(found)
        return "" if value is None else _WHEN.get(value.precision or "", "When")
    if found.score < SURE:
        return ""
    return "Who" if found.type == "person" and before == "by" else "Where" if _is_spot(found, before) else ""


def _is_spot(found: Found, before: str) -> bool:
    return found.type == "place" and before in _SPOTS


def _without(sentence: Sentence, rest: Positions, found: Found, told: list[Found]) -> list[str]:
    """What follows the participle up to what is asked for; nothing that another value stands in."""
    kept = tuple(at for at in rest if at < found.first - 1)
    is_told = any(one.first in kept for one in told)
    return [] if is_told or len(kept) > LONGEST_NOUN else [written(sentence.tokens, kept)]


def _be(words: Words, sentence: Sentence, noun: Positions, *, is_past: bool) -> str:
    is_many = is_plural(low_words(sentence.tokens, noun))
    return ("were" if is_many else "was") if is_past else "are" if is_many else "is"


def _draft(sentence: Sentence, stem: str, found: Found, wh: str) -> Draft:
    start, end = sentence.tokens[found.first].start, sentence.tokens[found.last - 1].end
    if found.type in DATE_TYPES:
        value, write = value_of(found), partial(write_value, language="en", form="sentence")
        return Draft("when", stem, write(value), "date", start, end, sentence, SCORE, value, write)
    kind = "who" if wh == "Who" else "where"
    return Draft(kind, stem, found.value, f"name:{found.type}", start, end, sentence, SCORE, name=found.value)
