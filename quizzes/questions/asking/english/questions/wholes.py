"""Drafts of English questions whose answer is a whole phrase or clause: a list, what somebody found, after what."""

from collections.abc import Iterator

from quizzes.questions.asking.english.clauses.clause import Chunk, Clause
from quizzes.questions.asking.english.questions.answers import CALLING, belonging, complement_of, is_passive
from quizzes.questions.asking.english.questions.means import is_done_with
from quizzes.questions.asking.english.stems.entities import core_of
from quizzes.questions.asking.english.stems.keys import verb_of
from quizzes.questions.asking.english.stems.phrases import NO_THING, noun_phrase
from quizzes.questions.asking.english.stems.settled import settled, unmarked
from quizzes.questions.asking.english.stems.statements import is_absolute
from quizzes.questions.asking.english.stems.stems import NoStem, Words, in_order, inverted
from quizzes.questions.asking.english.words.units import FINITE, NOUNS
from quizzes.questions.asking.english.words.verbs import BE, HAVE
from quizzes.questions.asking.english.words.words import NEGATIONS, VAGUE_NOUNS, is_human
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.texts.pieces import Positions, low_words, span_of
from quizzes.questions.asking.words.vocabulary import words_of

SCORE, SCORE_OF_SUBJECT, SCORE_OF_TOLD = 0.72, 0.64, 0.74
LONGEST, LONGEST_LIST, LONGEST_TOLD = 12, 16, 16
_TOLD = words_of("en", "telling")
_MADE = frozenset({"with", "from", "into", "of"})
_LIGHT = frozenset({"take", "give", "have", "do", "make", "get", "keep", "let", "become", "remain", "seem", "include"})
_NEVER = frozenset({"PNP", "PNI", "DT0", "PNX", "EX0", "PNQ", "DTQ"})


_RELATED = frozenset({"relate", "connect", "link", "attach", "compare", "fasten", "tie"})


def ask_wholes(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield the questions for a list or a longer phrase: What did starch attract?, What was paper made from?"""
    if is_bare_copula(clause):
        return
    yield from _object(words, clause)
    yield from _material(words, clause)
    yield from _subject(words, clause)


def is_bare_copula(clause: Clause) -> bool:
    """Return whether the verb only says what something is or has, or what it is called."""
    low = low_words(clause.tokens, clause.verb)
    return low[-1] in BE | HAVE | CALLING


def _object(words: Words, clause: Clause) -> Iterator[Draft]:
    chunk = complement_of(clause)
    if chunk is None or chunk.kind != "noun" or is_passive(clause) or verb_of(clause) in _LIGHT | _TOLD:
        return
    nouns = [one for one in clause.chunks if one.kind in {"noun", "adjective", "ing", "to", "that"} and one.prep != ","]
    more = belonging(clause, chunk)
    positions = (*chunk.positions, *more.positions) if more is not None else chunk.positions
    if len(nouns) > 1 or not (
        is_whole_phrase(words, clause, positions) or (more and is_phrase(words, clause, positions))
    ):
        return
    yield from _drafted(words, clause, positions, "", (chunk, *((more,) if more is not None else ())))


def _material(words: Words, clause: Clause) -> Iterator[Draft]:
    """What something was made from, covered with, turned into, told in full."""
    is_related = verb_of(clause) in _RELATED
    preps = _MADE | {"to"} if is_related else _MADE
    chunk = next((one for one in clause.chunks if one.prep in preps and one.kind == "prep"), None)
    if chunk is None or not (is_passive(clause) or is_done_with(clause, chunk)) or chunk.is_when:
        return
    positions, place = _cut(clause, chunk.positions[1:]), clause.chunks.index(chunk)
    is_cut = len(positions) + 1 < len(chunk.positions)
    is_plain = noun_phrase(words, clause.sentence, positions) is not None and len(clause.chunks) == 1 and not is_cut
    if is_plain or not (is_whole_phrase(words, clause, positions) or is_phrase(words, clause, positions)):
        return
    yield from _drafted(words, clause, positions, chunk.prep, (chunk, *clause.chunks[place + 1 :]))


def _cut(clause: Clause, positions: Positions) -> Positions:
    """A long phrase without the clause behind its noun: the leaves of a shrub."""
    ends = [i for i, at in enumerate(positions) if at in clause.units and clause.units[at].tag in {"CJT", "DTQ", "PNQ"}]
    return positions[: ends[0]] if ends and len(positions) > LONGEST and ends[0] else positions


def _drafted(
    words: Words, clause: Clause, positions: Positions, prep: str, without: tuple[Chunk, ...]
) -> Iterator[Draft]:
    head = tuple(unit.low for unit in core_of(words, clause.sentence, positions))
    is_place = prep == "from" and any(one.type == "place" and one.first in positions for one in clause.sentence.values)
    is_who = bool(head) and is_human(head) and not prep and not _has_things(words, clause, positions)
    wh = "Where" if is_place else "Who" if is_who else "What"
    try:
        stem = inverted(words, clause, wh, without=without, after_verb=prep)
    except NoStem:
        return
    yield from drafted_whole(words, clause, {"Who": "who", "Where": "where"}.get(wh, "what"), stem, positions, SCORE)


def _has_things(words: Words, clause: Clause, positions: Positions) -> bool:
    """Whether a list names things besides people: wheat, wine and passengers."""
    units = words.units_at(clause.sentence, positions)
    is_list = any(unit.text == "," or unit.tag == "CJC" for unit in units)
    return is_list and any(unit.tag[:2] == "NN" and not is_human((unit.low,)) for unit in units)


def _subject(words: Words, clause: Clause) -> Iterator[Draft]:
    """What does something, where a list or a longer phrase does it: What makes the scales of wool lift?"""
    is_list = is_whole_phrase(words, clause, clause.subject)
    told = [one for one in clause.chunks if one.kind in {"noun", "prep", "to", "adjective"} and not one.is_when]
    if clause.link == "which" or not is_list or not told or is_human(low_words(clause.tokens, clause.subject)):
        return
    if any(one.first in clause.subject for one in clause.sentence.values):
        return
    try:
        stem = in_order(words, clause, "What")
    except NoStem:
        return
    yield from drafted_whole(words, clause, "what", stem, clause.subject, SCORE_OF_SUBJECT)


def is_whole_phrase(words: Words, clause: Clause, positions: Positions) -> bool:
    """Return whether a phrase is an answer that is told in full, though too long or too many for one noun."""
    return noun_phrase(words, clause.sentence, positions) is None and is_phrase(words, clause, positions)


def is_phrase(words: Words, clause: Clause, positions: Positions) -> bool:
    """Return whether some words are a noun phrase, of many words perhaps, that says something by itself."""
    units = words.units_at(clause.sentence, positions)
    longest = LONGEST_LIST if any(unit.text == "," for unit in units) else LONGEST
    if not units or len(units) > longest or words.is_open(clause.sentence, positions):
        return False
    core = core_of(words, clause.sentence, positions)
    if not core or core[-1].tag not in {"NN0", "NN1", "NN2", "NP0"}:
        return False
    is_vague = core[-1].lemma in VAGUE_NOUNS | NO_THING and len(units) < 4
    is_free = not {unit.tag for unit in units[:1]} & _NEVER and units[-1].tag[:2] in {
        "NN",
        "NP",
        "VV",
        "AJ",
        "AV",
        "CR",
    }
    is_counted = any(unit.tag == "CRD" for unit in units)
    return is_free and not (is_vague or is_counted or {unit.low for unit in units} & NEGATIONS)


def drafted_whole(
    words: Words, clause: Clause, kind: str, stem: str, positions: Positions, score: float
) -> Iterator[Draft]:
    """Yield the draft whose key is a whole phrase."""
    key = settled(words.phrase(clause.sentence, positions), f"{stem} {unmarked(words.subject(clause))}")
    if is_absolute(key) or "“" in key:
        return
    start, end = span_of(clause.tokens, positions)
    yield Draft(kind, stem, key, f"whole:{kind}", start, end, clause.sentence, score, verb=verb_of(clause))


def ask_told(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield the question for what somebody found, said or believed: What did Cuvier admit?"""
    verb = verb_of(clause)
    if verb not in _TOLD or clause.is_negated or words.is_open(clause.sentence, clause.subject) or is_passive(clause):
        return
    chunk = next((one for one in clause.chunks if one.kind == "that" or _is_question(one)), None)
    if chunk is None or not 4 <= len(chunk.positions) <= LONGEST_TOLD or _is_of_noun(clause, chunk):
        return
    tags = {clause.units[at].tag for at in chunk.positions if at in clause.units}
    if chunk.kind == "that" and not tags & FINITE:
        return
    after = [token.low for token in clause.tokens[chunk.positions[-1] + 1 :][:2]]
    goes_on = after[:1] and after[0] in {",", "and"} and after[-1] in {"and", "how", "that", "what", "why", "who"}
    if words.is_open(clause.sentence, chunk.positions) or goes_on:
        return
    try:
        stem = inverted(words, clause, "What", without=(chunk,))
    except NoStem:
        return
    yield from drafted_whole(words, clause, "what", stem, chunk.positions, SCORE_OF_TOLD)


def _is_of_noun(clause: Clause, chunk: Chunk) -> bool:
    """Whether "that" speaks of the thing before it: learned a fact that everyone knew; not: told the king that."""
    before = clause.units.get(chunk.positions[0] - 1)
    is_behind = chunk.kind == "that" and before is not None and before.tag in NOUNS
    return is_behind and before.positions[0] > clause.verb[-1] and not is_human((before.low,))


def _is_question(chunk: Chunk) -> bool:
    return chunk.kind == "sub" and chunk.prep in {"how", "why", "what", "which", "where"}
