"""Drafts of English questions on who somebody is and what something is, where the text says it in so many words."""

from collections.abc import Iterable, Iterator
from itertools import takewhile

from quizzes.questions.asking.english.clauses.clause import Apposed, Clause
from quizzes.questions.asking.english.questions.answers import complement_of
from quizzes.questions.asking.english.stems.entities import core_of
from quizzes.questions.asking.english.stems.finished import finished
from quizzes.questions.asking.english.stems.phrases import NO_THING
from quizzes.questions.asking.english.stems.settled import settled
from quizzes.questions.asking.english.stems.stems import NoStem, Words
from quizzes.questions.asking.english.words.words import VAGUE_NOUNS, is_human
from quizzes.questions.asking.texts.drafts import Draft, Sentence
from quizzes.questions.asking.texts.pieces import Positions, low_words, span_of
from quizzes.questions.asking.words.vocabulary import words_of

SCORE_OF_PERSON, SCORE_OF_THING, SHORTEST, LONGEST = 0.76, 0.72, 3, 14
_NAMED = frozenset({"person", "place", "organisation", "work_title", "other_name"})
_IN_NAMES = frozenset({"de", "of", "von", "van", "bin", "ibn", "al", "da", "di", "du", "la", "le", "el", "ben", "der"})
_KINDS = frozenset({"kind", "type", "form", "sort", "species", "branch", "variety"})
_WORDS = frozenset(
    {"name", "word", "term", "title", "phrase", "nickname", "answer", "solution", "idea", "step", "sign"}
)
_VESSELS = words_of("en", "ships") | words_of("en", "animals")


def ask_what_is(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield What is a warren?, where a clause says nothing but what something is."""
    yield from _of_step(words, clause)
    low, chunk = low_words(clause.tokens, clause.verb), complement_of(clause)
    if chunk is None or low not in {("is",), ("are",), ("was",), ("were",)} or clause.is_negated or clause.front:
        return
    told = takewhile(lambda one: one.kind in {"noun", "prep"}, clause.chunks)
    positions = [at for one in told for at in one.positions]
    if words.is_open(clause.sentence, (*clause.subject, *positions)) or len(clause.subject) > 4:
        return
    yield from _asked(words, clause.sentence, clause.subject, tuple(positions), low[0])


def _of_step(words: Words, clause: Clause) -> Iterator[Draft]:
    """What the first step is: to stop the bleeding."""
    low = low_words(clause.tokens, clause.verb)
    if low not in {("is",), ("was",)} or len(clause.chunks) != 1 or not clause.chunks[0].is_infinitive or clause.front:
        return
    positions = clause.chunks[0].positions
    is_open = words.is_open(clause.sentence, (*clause.subject, *positions))
    if is_open or len(clause.subject) < SHORTEST or not SHORTEST <= len(positions) <= LONGEST:
        return
    try:
        stem = finished(["What", low[0], words.subject(clause)])
    except NoStem:
        return
    start, end = span_of(clause.tokens, positions)
    key = settled(words.phrase(clause.sentence, positions), stem)
    yield Draft("what", stem, key, "whole:to", start, end, clause.sentence, SCORE_OF_THING)


def ask_who_was(words: Words, apposed: Apposed) -> Iterator[Draft]:
    """Yield Who was Ferdinand de Lesseps?, where a name and what it names stand side by side."""
    if apposed.word or words.is_open(apposed.sentence, (*apposed.noun, *apposed.beside)):
        return
    if _WORDS & {unit.lemma for unit in words.units_at(apposed.sentence, apposed.beside[:3])}:
        return
    for name, told in ((apposed.noun, apposed.beside), (apposed.beside, apposed.noun)):
        yield from _asked(
            words,
            apposed.sentence,
            tuple(name),
            tuple(told),
            "was" if words.is_past or _is_told_of(words, apposed.sentence, name[0]) else "is",
        )


def _asked(words: Words, sentence: object, name: Positions, told: Positions, verb: str) -> Iterator[Draft]:
    units = words.units_at(sentence, told)
    person = next((one for one in sentence.values if one.type == "person" and one.first in name), None)
    names = words.units_at(sentence, name)
    is_place = any(one.type == "place" and one.first <= name[-1] < one.last for one in sentence.values)
    is_name = bool(names) and names[-1].tag == "NP0" and all(unit.tag in {"NP0", "AT0", "NN1"} for unit in names)
    is_term = bool(names) and len(names) <= 3 and names[-1].tag in {"NN1", "NN2"} and names[0].tag not in {"DPS", "DT0"}
    is_term = is_term and names[-1].lemma not in VAGUE_NOUNS | NO_THING | {"place", "spot", "sight", "scene"}
    core = core_of(words, sentence, told)
    if not units or not core or units[0].tag != "AT0" or core[-1].tag not in {"NN1", "NN2", "NN0"}:
        return
    if is_place and is_human(tuple(unit.low for unit in core)):
        return  # the son of a labourer from York, a quiet man
    if not SHORTEST <= len(units) <= LONGEST or any(unit.tag in {"PNP", "CJC"} for unit in units):
        return
    if not (is_name or is_term) or (is_term and units[0].low not in {"a", "an"}) or any(u.tag == "NP0" for u in core):
        return
    after = units[units.index(core[-1]) + 1 :]
    is_kind = core[-1].lemma in _KINDS and bool(after) and after[0].tag == "PRF"
    if (core[-1].lemma in NO_THING | VAGUE_NOUNS and not is_kind) or (is_term and len(units) < SHORTEST + 1):
        return
    if is_name and any(unit.tag == "POS" for unit in units):
        yield from _name_of(words, sentence, name, told, is_person=person is not None)
        return
    is_person = person is not None or (is_name and is_human(tuple(unit.low for unit in core)))
    wh = "Who" if is_person and core[-1].lemma not in _VESSELS else "What"
    try:
        stem = finished([wh, verb, words.phrase(sentence, name)])
    except NoStem:
        return
    start, end = span_of(sentence.tokens, told)
    score = SCORE_OF_PERSON if person is not None else SCORE_OF_THING
    yield Draft("what", stem, settled(words.phrase(sentence, told), stem), "whole:is", start, end, sentence, score)


def _name_of(words: Words, sentence: Sentence, name: Positions, told: Positions, *, is_person: bool) -> Iterator[Draft]:
    """What the name of the tank's owner was: what is said to be somebody's is asked for by its name."""
    be = "was" if words.is_past else "is"
    opens = f"Who {be}" if is_person else f"What {be} the name of"
    try:
        stem = finished([opens, words.phrase(sentence, told)])
    except NoStem:
        return
    found = next((one for one in sentence.values if one.first in name and one.type in _NAMED), None)
    start, end = span_of(sentence.tokens, name)
    kind = found.type if found is not None else "other_name"
    key = words.phrase(sentence, name)
    yield Draft("who" if is_person else "called", stem, key, f"name:{kind}", start, end, sentence, 0.8, name=key)


def names_beside(words: Words, apposed: Iterable[Apposed]) -> dict[tuple[int, Positions], Positions]:
    """Return the nouns of a sentence beside which a name is said: a container ship, the Ever Given."""
    found = {}
    for one in apposed:
        units = words.units_at(one.sentence, one.beside)
        noun = words.units_at(one.sentence, one.noun)
        is_name = all(unit.tag in {"NP0", "AT0"} or unit.low in _IN_NAMES for unit in units)
        if is_name and units[-1].tag == "NP0" and noun and noun[0].tag == "AT0" and not one.word:
            found[one.sentence.number, tuple(one.noun)] = tuple(one.beside)
    return found


def _is_told_of(words: Words, sentence: Sentence, first: int) -> bool:
    """Whether a sentence tells what the person named there did, and nothing that is so."""
    if not any(one.type == "person" and one.first <= first < one.last for one in sentence.values):
        return False
    tags = {unit.tag for unit in words.units_at(sentence, range(sentence.first, sentence.last))}
    return bool(tags & {"VVD", "VBD", "VHD"}) and not tags & {"VVZ", "VBZ", "VHZ"}
