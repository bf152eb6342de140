"""Drafts of English questions on how old somebody was and how long something takes, told without a counted noun."""

from collections.abc import Iterator
from functools import partial

from quizzes.facts.proposing.numerals import read_number
from quizzes.language.values import parse_value
from quizzes.questions.asking.english.clauses.clause import Chunk, Clause
from quizzes.questions.asking.english.clauses.clauses import Reading
from quizzes.questions.asking.english.questions.answers import complement_of
from quizzes.questions.asking.english.questions.wholes import drafted_whole
from quizzes.questions.asking.english.stems.finished import NoStem, finished
from quizzes.questions.asking.english.stems.keys import verb_of
from quizzes.questions.asking.english.stems.phrases import noun_phrase
from quizzes.questions.asking.english.stems.settled import KEPT, settled
from quizzes.questions.asking.english.stems.statements import statement_of
from quizzes.questions.asking.english.stems.stems import Words, inverted
from quizzes.questions.asking.english.stems.told import is_condition
from quizzes.questions.asking.english.words.verbs import BE
from quizzes.questions.asking.gaps.value_gaps import write_number
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.texts.pieces import span_of

SCORE, SCORE_OF_TIME, YOUNGEST, OLDEST, LONGEST = 0.78, 0.72, 3, 115, 5
_LASTING = frozenset({"take", "last"})
_UNITS = frozenset(
    {"second", "minute", "hour", "day", "night", "week", "fortnight", "month", "season", "year", "decade", "century"}
)


def ask_age(words: Words, reading: Reading) -> Iterator[Draft]:
    """Yield How old was Byron’s daughter when he died?, where a person is said to be a bare number at some time."""
    for clause in (*reading.clauses, *reading.inner):
        chunk = complement_of(clause)
        if chunk is None or clause.tokens[clause.verb[-1]].low not in BE or not _is_bare_number(clause, chunk):
            continue
        number = read_number(clause.tokens, chunk.positions[0], clause.sentence.text, "en")
        if number is None or number.last <= chunk.positions[-1] or not YOUNGEST <= number.amount <= OLDEST:
            continue
        if clause.is_negated or words.is_open(clause.sentence, clause.subject) or not _is_person(words, clause):
            continue
        if (stem := _stem(words, reading, clause)) is None:
            continue
        value, (start, end) = parse_value("count", str(int(number.amount))), span_of(clause.tokens, chunk.positions)
        write = partial(write_number, language="en")
        yield Draft("how_many", stem, write(value), "count", start, end, clause.sentence, SCORE, value, write)


def _stem(words: Words, reading: Reading, clause: Clause) -> str | None:
    """How old somebody was, with the time at which: a date, a condition, or what else the sentence tells of then."""
    told = [one for one in (*clause.front, *clause.chunks) if one.is_when or is_condition(clause, one)]
    try:
        if told:
            others = [one for one in (*clause.front, *clause.chunks) if one not in told]
            return inverted(words, clause, "How old", without=others)
        when = _then(words, reading, clause)
        opens = ["How old", clause.tokens[clause.verb[0]].low, words.subject(clause)]
        return finished([*opens, "when", when]) if when else None
    except NoStem:
        return None


def _then(words: Words, reading: Reading, clause: Clause) -> str | None:
    """What the sentence tells of the time at which somebody was so old: he died in Greece."""
    outer = (
        one for one in reading.clauses if any(chunk.clause is clause for chunk in one.chunks if chunk.prep == "when")
    )
    beside = (one for one in reading.clauses if clause.link == "which" and one.subject == clause.subject)
    other = next((one for one in (*outer, *beside) if one is not clause and one.link != "which"), None)
    if other is None:
        return None
    subject = settled(words.subject(clause))
    told = statement_of(words, other, said=subject)
    pronoun = words.genders.of(subject)
    if told is None or not told.startswith(f"{subject} "):
        return f"{KEPT}{told}" if told and told.startswith(("he ", "she ")) else told
    return f"{KEPT}{pronoun}{told.removeprefix(subject)}" if pronoun else None


def _is_bare_number(clause: Clause, chunk: Chunk) -> bool:
    """Whether a complement is a number and nothing else, and nothing is said to be counted behind it."""
    behind = clause.units.get(chunk.positions[-1] + 1)
    is_counted = behind is not None and behind.tag[:2] in {"NN", "PR", "CR"} and behind.low not in {"when", "in", "at"}
    return not is_counted and all(clause.units[at].tag == "CRD" for at in chunk.positions if at in clause.units)


def _is_person(words: Words, clause: Clause) -> bool:
    subject = noun_phrase(words, clause.sentence, clause.subject, is_answer=False)
    is_one = subject is not None and subject.is_human and not subject.is_plural
    return is_one or (clause.sentence.number, clause.subject[0]) in words.people


def ask_how_long(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield How long does the voyage take?, where the time is told without a number: roughly a week."""
    chunk = complement_of(clause)
    if chunk is None or chunk.value is not None or verb_of(clause) not in _LASTING or len(chunk.positions) > LONGEST:
        return
    if clause.units[chunk.positions[-1]].lemma not in _UNITS:
        return
    before = clause.chunks[: clause.chunks.index(chunk)]
    if any(one.kind != "adverb" for one in before):
        return
    try:
        stem = inverted(words, clause, "How long", without=(*before, chunk))
    except NoStem:
        return
    positions = (*(at for one in before for at in one.positions), *chunk.positions)
    yield from drafted_whole(words, clause, "how_much", stem, positions, SCORE_OF_TIME)
