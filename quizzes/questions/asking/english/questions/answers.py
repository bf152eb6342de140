"""Drafts of English questions on who or what does something, and on whom or what it is done to."""

from collections.abc import Iterator

from quizzes.questions.asking.english.clauses.clause import Chunk, Clause
from quizzes.questions.asking.english.stems.fixed import is_fixed
from quizzes.questions.asking.english.stems.keys import as_noun, drafted, verb_of, which_word
from quizzes.questions.asking.english.stems.phrases import NounPhrase, is_solid, noun_phrase
from quizzes.questions.asking.english.stems.shortened import shortest_needed
from quizzes.questions.asking.english.stems.stems import NoStem, Words, in_order, inverted
from quizzes.questions.asking.english.stems.told import is_condition
from quizzes.questions.asking.english.words.verbs import BE, HAVE
from quizzes.questions.asking.english.words.words import CATENATIVES, DIRECTIONS, REPORTING
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.texts.pieces import low_words
from quizzes.questions.asking.words.vocabulary import rows_of, words_of

CALLING = frozenset({"called", "named", "nicknamed", "termed", "known", "christened", "renamed"})
_VAGUE_VERBS = frozenset({"use", "get", "make", "take", "give", "need", "want", "keep", "have", "let", "help"})
_HOLDING = frozenset({"include", "contain", "feature", "involve", "comprise", "remain", "seem", "last", "have"})
_PAIRS = frozenset(", ".join(rows_of("en", "asked_with")).split(", "))
_UNIQUE = words_of("en", "unique")
ONCE = frozenset({"born", "died", "buried", "dies"})
SCORE_OF_THING, SCORE_OF_HUMAN, LEAST, ABSTRACT = 0.7, 0.72, 2, 0.1


def is_passive(clause: Clause) -> bool:
    """Return whether the clause is in the passive: a form of be, then a participle."""
    low = low_words(clause.tokens, clause.verb)
    return len(low) >= 2 and low[-2] in BE | {"be", "been", "being"} and not low[-1].endswith("ing")


def complement_of(clause: Clause) -> Chunk | None:
    """Return the noun or the adjective behind the verb, particles and adverbs passed over."""
    for chunk in clause.chunks:
        if chunk.kind in {"noun", "adjective"}:
            return chunk
        if chunk.kind not in {"particle", "adverb"}:
            return None
    return None


def ask_subject(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield the question for the subject: Who wrote ...?, Which river ...?, What forced ...?"""
    named = words.name_beside(clause.sentence, clause.subject)
    subject = noun_phrase(words, clause.sentence, named or clause.subject)
    if subject is None or clause.link == "which" or (clause.is_shared and subject.name is None):
        return
    low = low_words(clause.tokens, clause.verb)
    if low[-1] in BE or low[-1] in {"became", "remained", "become"}:
        yield from _of_unique(words, clause, subject)
        return
    if low[-1] in CALLING or not (clause.chunks or clause.front) or (subject.is_human and _is_of_many(clause)):
        return
    if (subject.name is None or not subject.is_human) and not _is_told(words, clause):
        return
    if subject.name is None and low[-1] in HAVE | {"contains", "contain"}:
        return
    told = [one for one in words.units_at(clause.sentence, subject.positions) if one.tag != "AT0"]
    if subject.is_human and subject.name is None and len(told) < LEAST:
        return
    wh, kind = asked_by(subject)
    score = 0.85 if subject.name and subject.is_human else 0.74 if subject.name else SCORE_OF_THING
    score = SCORE_OF_HUMAN if subject.is_human and not subject.name else score
    is_state = not (subject.name or subject.is_human) and not is_solid(words, clause.sentence, subject.positions)
    score -= ABSTRACT if is_state else 0
    yield from _try(words, clause, kind, subject, wh, score)


def _of_unique(words: Words, clause: Clause, subject: NounPhrase) -> Iterator[Draft]:
    complement = complement_of(clause)
    if complement is None or clause.tokens[complement.positions[0]].low != "the":
        return
    low = low_words(clause.tokens, complement.positions)
    is_unique = any(word in _UNIQUE or (word.endswith("est") and len(word) > 4) for word in low)
    if is_unique and low_words(clause.tokens, clause.verb)[-1] != "were":
        wh, kind = asked_by(subject)
        yield from _try(words, clause, "which_name" if kind == "what" else kind, subject, wh, 0.8)


def asked_by(answer: NounPhrase) -> tuple[str, str]:
    """Return the question word for an answer and the kind of the question."""
    wh = "Who" if answer.is_human else which_word(answer.name) if answer.name else "What"
    return wh, "who" if wh == "Who" else "which_name" if answer.name else "what"


def _is_told(words: Words, clause: Clause) -> bool:
    """Whether the rest of the clause says enough to know the subject by: two words of content or more."""
    parts = [
        chunk for chunk in clause.chunks if not chunk.is_when and chunk.kind in {"noun", "prep", "to", "adjective"}
    ]
    units = words.units_at(clause.sentence, [at for chunk in parts for at in chunk.positions])
    content = [unit for unit in units if unit.tag[:2] in {"NN", "NP", "AJ", "VV"}]
    return len(content) + (clause.units[clause.verb[-1]].lemma not in _VAGUE_VERBS) >= 2 and bool(content)


def _is_of_many(clause: Clause) -> bool:
    """Whether others may have done the same: came from Spain, lived in London, worked for years."""
    parts = [chunk for chunk in (*clause.chunks, *clause.front) if not chunk.is_when]
    named = [one for one in clause.sentence.values if one.type in {"organisation", "work_title", "person"}]
    inside = {at for chunk in parts for at in chunk.positions}
    is_told = any(one.first in inside for one in named) or complement_of(clause) is not None
    is_dated = any(chunk.is_when for chunk in (*clause.chunks, *clause.front))
    return verb_of(clause) in words_of("en", "general") and not is_told and not is_dated and not is_passive(clause)


def _try(words: Words, clause: Clause, kind: str, answer: NounPhrase, wh: str, score: float) -> Iterator[Draft]:
    dates = droppable_in(clause)
    conditions = [one for one in (*clause.front, *clause.chunks) if answer.name and is_condition(clause, one)]
    try:
        rows = (dates, (*dates, *conditions))
        stem = shortest_needed(lambda kept: in_order(words, clause, wh, without=kept), rows)
    except NoStem:
        return
    draft = as_noun(drafted(clause, kind, stem, answer, score))
    own = {word for word in draft.name.split() if word[0].isupper()}
    if not own & {word.rstrip("?,").removesuffix("’s").removesuffix("’") for word in stem.split()}:
        yield draft


def ask_object(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield the question for the complement of a full verb: What do bees collect from flowers?"""
    complement = complement_of(clause)
    low = low_words(clause.tokens, clause.verb)
    if complement is None or complement.kind != "noun" or low[-1] in BE | CALLING or is_passive(clause):
        return
    verb = verb_of(clause)
    after = clause.tokens[complement.positions[-1] + 1]
    is_said = (clause.sentence.number, clause.subject[0]) in words.said or _is_named(clause)
    opens = clause.units.get(complement.positions[0])
    if verb == "become" and opens is not None and opens.tag == "DPS":
        return
    has_spot = any(one.kind == "prep" for one in (*clause.front, *clause.chunks))
    if verb == "become" and (after.low in {"and", "or"} or not (has_spot or is_said)):
        return
    is_said_together = is_fixed(verb, clause.tokens[complement.positions[-1]].low)
    if is_said_together or verb in REPORTING | _HOLDING or paired(clause) is not None:
        return
    nouns = [one for one in clause.chunks if one.kind == "noun" and not one.is_when]
    is_double = len(nouns) > 1 or any(one.kind in {"adjective", "ing"} and one.prep != "," for one in clause.chunks)
    is_double = is_double or any(
        one.kind == "sub" and one.prep in {"how", "what", "why", "where"} for one in clause.chunks
    )
    if is_double or (verb in CATENATIVES and any(one.is_infinitive for one in clause.chunks)):
        return
    others = [
        one
        for one in clause.chunks
        if one is not complement and one.kind in {"prep", "to", "gerund"} and not one.is_when
    ]
    others += [one for one in clause.front if one.kind == "prep" and not one.is_when]
    is_said = (clause.sentence.number, clause.subject[0]) in words.said
    has_told_subject = is_said or len(words.units_at(clause.sentence, clause.subject)) > 1 or _is_named(clause)
    is_phrasal = any(one.kind == "particle" for one in clause.chunks)
    if (verb in _VAGUE_VERBS and not (others or is_phrasal)) or not (others or has_told_subject):
        return
    answer = noun_phrase(words, clause.sentence, complement.positions)
    if answer is None or belonging(clause, complement) is not None:
        return
    wh, kind = asked_by(answer) if verb != "become" else ("What", "what")
    wh = "In which direction" if answer.text in DIRECTIONS else wh
    try:
        stem = inverted(words, clause, wh, without=(complement, *droppable_in(clause)))
    except NoStem:
        return
    score = 0.78 if answer.name else SCORE_OF_THING
    yield as_noun(drafted(clause, kind, stem, answer, score))


def belonging(clause: Clause, chunk: Chunk) -> Chunk | None:
    """Return the phrase that belongs to a noun before it: a board with a curved edge."""
    after = next((one for one in clause.chunks if one.positions[0] == chunk.positions[-1] + 1), None)
    opens = clause.units.get(chunk.positions[0])
    if opens is not None and (opens.tag in {"DPS", "NN0", "NN1", "NP0"} or opens.low == "the"):
        return None
    is_with = after is not None and after.kind == "prep" and after.prep in {"with", "without", "between"}
    is_with = is_with and clause.tokens[after.positions[1]].low in {"a", "an", "no", "two", "three", "many"}
    return after if is_with and f"{verb_of(clause)} {after.prep}" not in _PAIRS else None


def _is_named(clause: Clause) -> bool:
    return any(one.first in clause.subject for one in clause.sentence.values)


def paired(clause: Clause) -> Chunk | None:
    """Return the phrase whose preposition belongs to the verb: searched the forest for insects, consists of iron."""
    verb = verb_of(clause)
    return next((one for one in clause.chunks if one.kind == "prep" and f"{verb} {one.prep}" in _PAIRS), None)


def describes(clause: Clause) -> bool:
    """Return whether the clause only says what its subject is, so that date and place belong to that: is an atlas."""
    complement = complement_of(clause)
    low = low_words(clause.tokens, clause.verb)
    return len(low) == 1 and low[0] in BE and complement is not None and len(complement.positions) > 1


def droppable_in(clause: Clause) -> tuple[Chunk, ...]:
    """The dates of a birth and a death, which happen once; any other date belongs to what is asked."""
    if low_words(clause.tokens, clause.verb)[-1] not in ONCE:
        return ()
    return tuple(chunk for chunk in (*clause.chunks, *clause.front) if chunk.is_when)
