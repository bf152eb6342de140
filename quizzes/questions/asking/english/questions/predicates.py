"""Drafts of English questions on what somebody or something did, beside what others of the text did."""

from collections.abc import Iterator, Sequence

from quizzes.questions.asking.english.clauses.clause import Chunk, Clause
from quizzes.questions.asking.english.questions.dates import is_of_before
from quizzes.questions.asking.english.questions.deeds import Deed, deeds_of
from quizzes.questions.asking.english.stems.settled import settled
from quizzes.questions.asking.english.stems.stems import NoStem, Words, finished
from quizzes.questions.asking.english.stems.told import SINCE
from quizzes.questions.asking.english.words.verbs import third_person
from quizzes.questions.asking.english.words.words import TIME_NOUNS, is_plural
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.texts.likeness import fold
from quizzes.questions.asking.texts.pieces import span_of
from quizzes.questions.asking.words.vocabulary import words_of

SCORE_DATED = 0.8
LONGEST_SUBJECT = 6


_STATES = words_of("en", "states")


def ask_what_done(words: Words, clauses: Sequence[Clause]) -> Iterator[Draft]:
    """Yield What did Henry De la Beche do in 1811?: without a time the stem would fit too many deeds."""
    deeds = [
        deed
        for deed in deeds_of(words, clauses)
        if len(deed.clause.verb) == 1 and len(_subject(words, deed).split()) <= LONGEST_SUBJECT
    ]
    for deed in deeds:
        subject = _subject(words, deed)
        when = _when(words, deed.clause) if deed.is_human or not deed.is_past else ""
        if (
            deed.base in _STATES
            or words.is_open(deed.clause.sentence, deed.clause.subject)
            or subject.split()[0] in {"a", "an"}
        ):
            continue
        if not when or not deed.is_past:
            continue
        try:
            stem = finished(["What", _auxiliary(words, deed), words.subject(deed.clause), "do", when])
        except NoStem:
            continue
        positions = sorted([*deed.clause.verb, *(at for chunk in deed.clause.chunks for at in chunk.positions)])
        start, end = span_of(deed.clause.tokens, positions)
        score = SCORE_DATED
        sentence, last = deed.clause.sentence, last_of(subject)
        yield Draft(
            "what_done", stem, _said(words, deed), _pool(deed), start, end, sentence, score, verb=last
        )  # fmt: skip


def _when(words: Words, clause: Clause) -> str:
    """The date of a clause, or another time before its subject, as a question says it: in 1811, at night."""
    if clause.is_shared:
        return ""
    dated = [one for one in (*clause.front, *clause.chunks) if one.is_when and one.prep in _TIMELY]
    if any(is_of_before(clause, one) for one in dated):
        return ""
    if dated:
        return words.chunk(clause, dated[0]) if len(dated) == 1 else ""
    timely = [one for one in clause.front if _is_time(words, clause, one)]
    if len(timely) != 1 or words.is_open(clause.sentence, timely[0].positions):
        return ""
    text = words.chunk(clause, timely[0])
    return text[0].lower() + text[1:]


_TIMELY = frozenset({"in", "on", "during", "after"})


def _is_time(words: Words, clause: Clause, chunk: Chunk) -> bool:
    if clause.tokens[chunk.positions[-1] + 1].low in SINCE:
        return False
    if chunk.kind == "gerund":
        return chunk.prep in {"after", "before", "while"}
    units = words.units_at(clause.sentence, chunk.positions)
    is_time = units[-1].lemma in TIME_NOUNS | {"night", "day", "age", "week"} or units[-1].tag == "CRD"
    return chunk.kind in {"prep", "noun"} and is_time and units[0].low not in {"for", "since", "until", "by"} | {"of"}


def _subject(words: Words, deed: Deed) -> str:
    return settled(words.subject(deed.clause))


def _auxiliary(words: Words, deed: Deed) -> str:
    if deed.is_past:
        return "did"
    return "do" if _is_many(words, deed) else "does"


def _is_many(words: Words, deed: Deed) -> bool:
    return deed.clause.units[deed.clause.verb[0]].tag == "VVB" or is_plural(
        tuple(_subject(words, deed).lower().split())
    )


def _said(words: Words, deed: Deed) -> str:
    """The deed as it answers: painted the walls; of what is always so, as the verb goes with one."""
    verb = deed.clause.tokens[deed.clause.verb[0]].low
    if deed.is_past:
        return f"{verb} {deed.rest}"
    return f"{deed.base if _is_many(words, deed) else third_person(deed.base)} {deed.rest}"


def _pool(deed: Deed) -> str:
    kind = "person" if deed.is_human else "thing"
    number = "" if deed.is_past else ":one" if deed.clause.units[deed.clause.verb[0]].tag == "VVZ" else ":many"
    return f"done:{'past' if deed.is_past else 'now'}:{kind}{number}"


def last_of(subject: str) -> str:
    """Return the last word of a subject, by which its deeds are told from those of others."""
    return fold(subject).split()[-1]
