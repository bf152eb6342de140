"""Asks plainly for any phrase of an English clause: for somebody who points at its words, never for a card."""

from collections.abc import Iterable, Iterator

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.tokens import word_set
from quizzes.language.values import NUMBER_TYPES, Value
from quizzes.questions.asking.english.clauses.clause import Chunk, Clause
from quizzes.questions.asking.english.questions.answers import asked_by, complement_of, describes, paired
from quizzes.questions.asking.english.questions.counted import counting_words
from quizzes.questions.asking.english.questions.numbers import amount_draft, in_order_many
from quizzes.questions.asking.english.questions.wholes import drafted_whole
from quizzes.questions.asking.english.stems.entities import core_of
from quizzes.questions.asking.english.stems.keys import as_noun, drafted, verb_of
from quizzes.questions.asking.english.stems.phrases import noun_phrase
from quizzes.questions.asking.english.stems.settled import KEPT
from quizzes.questions.asking.english.stems.stems import NoStem, Words, in_order, inverted
from quizzes.questions.asking.english.words.verbs import BE
from quizzes.questions.asking.english.words.words import PREPOSITIONS, TIME_NOUNS, is_human
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.texts.pieces import Positions, low_words
from quizzes.questions.asking.texts.typed import is_range, value_of
from quizzes.questions.asking.words.poor_nouns import poor_nouns
from quizzes.questions.asking.words.vocabulary import words_of

SCORE, SHORTEST = 0.3, 4
_GIVING = frozenset(
    ["give", "offer", "vote", "tell", "show", "teach", "send", "bring", "pay", "call", "make", "name", "lend", "grant",
     "earn", "win", "cost", "save", "allow", "ask", "award", "hand", "owe", "promise", "sell", "elect", "appoint"]
)  # fmt: skip
_PRONOUNS = frozenset({"PNP", "DPS", "DT0", "PNX"})
_TELLING = frozenset({"show", "find", "prove", "reveal", "discover", "know", "realise", "notice", "learn", "mean"})
_SPOTS = words_of("en", "spots") | {"over", "throughout", "amid", "onto", "towards"}
_NO_SPOTS = words_of("en", "no_spots") | word_set(
    "sense fact reality theory advance return debt danger love trouble fear peace secret silence use bloom need search"
    " honour charge control power touch contact common particular general full detail public private demand fashion"
    " favour reply answer exchange contrast comparison connection response doubt vain pain anger despair"
)
_GOES_ON = frozenset({"that", "which", "who", "whose", "whom", "where", "alone"})
_TIMES = TIME_NOUNS | {"dawn", "dusk", "noon", "midday", "midnight", "night", "sunrise", "sunset", "age", "childhood"}
_TIMING = frozenset({"during", "until", "before", "after", "since"})
_COUNTED_BEHIND = frozenset({"", "for", "with", "into", "between", "from", "to"})
_NEARLY = frozenset({"over", "under", "nearly", "almost", "barely", "than"})
_MANNERS = frozenset({"way", "ways", "manner", "fashion"})


def ask_plainly(words: Words, clauses: Iterable[Clause]) -> Iterator[Draft]:
    """Yield a question for each phrase of the clauses that can be asked for, unless the clause denies something.

    A pronoun that nobody can name stays one: whoever points at the sentence knows what it means.
    """
    for clause in clauses:
        if clause.is_negated or _is_doubtful(clause) or _is_misread(clause):
            continue
        with words.left_as_said(_pointing(words, clause)):
            drafts = [*_amounts(words, clause), *_subject(words, clause), *_phrases(words, clause)]
        yield from (draft for draft in drafts if len(draft.stem.split()) >= SHORTEST)


def _is_misread(clause: Clause) -> bool:
    """Whether a verb has two objects that takes one: contains a substance, which few living things destroy."""
    nouns = [one for one in clause.chunks if one.kind == "noun" and not one.is_when and one.prep != ","]
    core = [one for one in nouns if not set(low_words(clause.tokens, one.positions)) & _TIMES]
    return len(core) > 1 and verb_of(clause) not in _GIVING


def _pointing(words: Words, clause: Clause) -> dict[tuple[int, int], str]:
    """The pronouns of the clause that nobody can name, as they are."""
    number, found = clause.sentence.number, {}
    for at in clause.positions:
        unit = words.unit(clause.sentence, at)
        if (number, at) in words.open and unit is not None and unit.tag in _PRONOUNS:
            found[number, at] = f"{KEPT}{unit.low}"
    return found


def _is_doubtful(clause: Clause) -> bool:
    """Whether a clause is only said or thought by somebody: it was believed that bees made wax."""
    if clause.link != "that":
        return False
    before = [clause.units[at] for at in range(clause.sentence.first, min(clause.positions)) if at in clause.units]
    verb = next((unit for unit in reversed(before) if unit.tag[:2] == "VV"), None)
    return verb is None or verb.lemma not in _TELLING


def _drafts(
    words: Words, clause: Clause, stem: str, positions: Positions, wh_kind: str, *, whole: Positions = ()
) -> Iterator[Draft]:
    answer = noun_phrase(words, clause.sentence, positions) if not whole else None
    if answer is not None:
        yield as_noun(drafted(clause, wh_kind, stem, answer, SCORE))
    else:
        yield from drafted_whole(words, clause, wh_kind, stem, whole or positions, SCORE)


def _asked_by(words: Words, clause: Clause, positions: Positions) -> tuple[str, str]:
    answer = noun_phrase(words, clause.sentence, positions)
    if answer is not None:
        return asked_by(answer)
    return ("Who", "who") if is_human(low_words(clause.tokens, positions)) else ("What", "what")


def _subject(words: Words, clause: Clause) -> Iterator[Draft]:
    unit = clause.units.get(clause.subject[0])
    if clause.link == "which" or (unit is not None and unit.tag in {"PNP", "EX0"}):
        return
    wh, kind = _asked_by(words, clause, clause.subject)
    try:
        stem = in_order(words, clause, wh)
    except NoStem:
        return
    yield from _drafts(words, clause, stem, clause.subject, kind)


def _phrases(words: Words, clause: Clause) -> Iterator[Draft]:
    for chunk in (*clause.chunks, *clause.front):
        before = clause.tokens[chunk.positions[0] - 1].low if chunk.positions[0] else ""
        if clause.tokens[chunk.positions[-1] + 1].low in _GOES_ON:
            continue
        if chunk.kind == "noun" and before not in PREPOSITIONS:
            yield from _noun(words, clause, chunk)
        elif chunk.kind == "prep" and len(chunk.positions) > 1 and not chunk.is_when and not describes(clause):
            yield from _behind_preposition(words, clause, chunk)


def _noun(words: Words, clause: Clause, chunk: Chunk) -> Iterator[Draft]:
    wh, kind = _asked_by(words, clause, chunk.positions)
    core = core_of(words, clause.sentence, chunk.positions)
    if chunk is not complement_of(clause) and core and core[-1].lemma in _TIMES:
        wh, kind = "When", "when"
    try:
        stem = inverted(words, clause, wh, without=(chunk,))
    except NoStem:
        return
    yield from _drafts(words, clause, stem, chunk.positions, kind)


def _behind_preposition(words: Words, clause: Clause, chunk: Chunk) -> Iterator[Draft]:
    """The question for the noun behind a preposition, which ends it; for a place where, for a time when."""
    positions = chunk.positions[1:]
    if set(low_words(clause.tokens, positions)) & _NO_SPOTS:
        return
    wh, kind = _told_by(words, clause, chunk)
    asked, after, whole = (
        (wh, "", chunk.positions) if wh else (*_asked_by(words, clause, positions)[:1], chunk.prep, ())
    )
    kind = kind or _asked_by(words, clause, positions)[1]
    try:
        stem = inverted(words, clause, asked, without=(chunk,), after_verb=after)
    except NoStem:
        return
    yield from _drafts(words, clause, stem, positions, kind, whole=whole)


def _told_by(words: Words, clause: Clause, chunk: Chunk) -> tuple[str, str]:
    """The question word that asks for the whole phrase, and the kind of the question; nothing where there is none."""
    core = core_of(words, clause.sentence, chunk.positions[1:])
    head = core[-1] if core else None
    if head is None or head.tag[:2] not in {"NN", "NP"}:
        return "", ""
    if head.low in _MANNERS:
        return "How", "how"
    is_time = bool({head.low, head.lemma} & _TIMES) and chunk.prep not in {"by", "with", "from", "of"}
    if is_time and chunk.prep == "for":
        return "For how long", "when"
    if is_time or chunk.prep in _TIMING:
        return "When", "when"
    before = clause.units.get(chunk.positions[0] - 1)
    if chunk is paired(clause) or (chunk.prep == "in" and before is not None and before.tag == "AJ0"):
        return "", ""
    is_thing = head.lemma not in poor_nouns("en") and not is_human((head.low,))
    return ("Where", "where") if chunk.prep in _SPOTS and is_thing else ("", "")


def _amounts(words: Words, clause: Clause) -> Iterator[Draft]:
    for found in clause.sentence.values:
        value = value_of(found) if found.type in NUMBER_TYPES else None
        if value is not None and not is_range(value) and found.first in clause.positions:
            try:
                stem = _counted(words, clause, found, value)
            except NoStem:
                continue
            yield from [amount_draft(clause, stem, found, value)] if stem else []


def _counted(words: Words, clause: Clause, found: Found, value: Value) -> str:
    if low_words(clause.tokens, clause.verb)[-1] in BE or clause.tokens[found.first - 1].low in _NEARLY:
        return ""
    if found.first in clause.subject:
        wh = counting_words(clause, clause.subject, found, value)
        return in_order_many(words, clause, wh) if wh else ""
    chunks = (one for one in (*clause.chunks, *clause.front) if one.kind in {"noun", "prep"})
    holder = next((one for one in chunks if found.first in one.positions), None)
    if holder is None or holder.prep not in _COUNTED_BEHIND:
        return ""
    wh, prep = counting_words(clause, holder.positions, found, value), holder.prep
    if not wh:
        return ""
    asked = f"{prep.capitalize()} {wh[0].lower()}{wh[1:]}" if prep else wh
    return inverted(words, clause, asked, without=(holder,))
