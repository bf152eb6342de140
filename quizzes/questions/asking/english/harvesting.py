"""Harvests drafts from the sentences of an English text: clause by clause, each role asked for in its way."""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from quizzes.questions.asking.english.clauses.clause import Clause
from quizzes.questions.asking.english.clauses.clauses import Reading, Unclear, reading_of
from quizzes.questions.asking.english.clauses.lifted import carried
from quizzes.questions.asking.english.clauses.unread import (
    has_unread,
    is_broken_off,
    is_second_of_two,
    without_causatives,
)
from quizzes.questions.asking.english.gaps.gap_nouns import known_noun_gaps
from quizzes.questions.asking.english.gaps.gaps import english_gaps, english_noun_gaps
from quizzes.questions.asking.english.gaps.nouns import keep_nouns
from quizzes.questions.asking.english.gaps.tellers import Tellers, tell_persons, things_of
from quizzes.questions.asking.english.gaps.wide_gaps import wide_gaps
from quizzes.questions.asking.english.questions.ages import ask_age
from quizzes.questions.asking.english.questions.asked import ROLES
from quizzes.questions.asking.english.questions.called import ask_meaning, bare_term, is_of_list
from quizzes.questions.asking.english.questions.called_by import ask_called_by, ask_called_in_text
from quizzes.questions.asking.english.questions.clefts import ask_what_opens
from quizzes.questions.asking.english.questions.contrasts import ask_contrast
from quizzes.questions.asking.english.questions.dates import ask_when_inside
from quizzes.questions.asking.english.questions.effects import ask_causes
from quizzes.questions.asking.english.questions.hopes import ask_hopes
from quizzes.questions.asking.english.questions.identity import ask_who_was, names_beside
from quizzes.questions.asking.english.questions.keeping import keep_phrases
from quizzes.questions.asking.english.questions.left_open import ask_left_open
from quizzes.questions.asking.english.questions.many_told import ask_many
from quizzes.questions.asking.english.questions.negated import ask_why_not, ask_without
from quizzes.questions.asking.english.questions.plainly import SCORE, ask_plainly
from quizzes.questions.asking.english.questions.predicates import ask_what_done
from quizzes.questions.asking.english.questions.reduced import ask_dated_subject, ask_reduced
from quizzes.questions.asking.english.questions.sources import is_cut_off, keep_event, keep_sources
from quizzes.questions.asking.english.questions.spans import ask_span, ask_until_not
from quizzes.questions.asking.english.questions.steps import ask_steps
from quizzes.questions.asking.english.questions.times import ask_so
from quizzes.questions.asking.english.questions.undergone import ask_undergone
from quizzes.questions.asking.english.questions.wholes import ask_told
from quizzes.questions.asking.english.referring.about import about_of
from quizzes.questions.asking.english.referring.genders import genders_in
from quizzes.questions.asking.english.referring.mentions import Mentions
from quizzes.questions.asking.english.referring.pronouns import Referents
from quizzes.questions.asking.english.stems.entities import person_gone_on_with
from quizzes.questions.asking.english.stems.keys import verb_of
from quizzes.questions.asking.english.stems.settled import KEPT, settled
from quizzes.questions.asking.english.stems.spelled import spelled, without_later
from quizzes.questions.asking.english.stems.statements import tense_of
from quizzes.questions.asking.english.stems.stems import Words
from quizzes.questions.asking.english.stems.told import is_of_whole
from quizzes.questions.asking.english.trusting.closing import closed
from quizzes.questions.asking.texts.drafts import Draft, Harvest, Sentence

HALF = 0.45  # a question that tells half of what is done is for who points at its sentence


def harvest_english(sentences: Iterable[Sentence], capital: set[str]) -> Harvest:
    """Return what the sentences give; capital holds the words that the text writes large inside sentences."""
    rows = list(sentences)
    harvest = Harvest()
    harvest.keep_order(rows)
    readings = _readings(rows, harvest)
    harvest.genders = genders_in(rows)
    words = Words(capital, is_past=_is_past(readings), genders=harvest.genders)
    for sentence, reading in readings:
        words.units[sentence.number] = reading.units
        words.beside |= names_beside(words, reading.apposed)
    _name_pronouns(words, rows, {one.number: reading for one, reading in readings}, harvest)
    clauses = [clause for _sentence, reading in readings for clause in reading.clauses]
    told = [*clauses, *(clause for _sentence, reading in readings for clause in reading.inner)]
    keep_sources(words, told, harvest)
    before: Clause | None = None
    for sentence, reading in readings:
        drafts = _of_sentence(words, reading, harvest)
        is_near = before is not None and before.sentence is harvest.before.get(sentence.number)
        drafts += ask_causes(words, before if is_near else None, reading)
        before = reading.clauses[-1]
        harvest.drafts.extend(drafts)
        if not drafts:
            harvest.leave_out(_reason(words, reading))
    harvest.drafts.extend(one for sentence in rows for one in ask_what_opens(sentence))
    harvest.drafts.extend(ask_steps(words, clauses))
    harvest.drafts.extend(ask_what_done(words, clauses))
    harvest.drafts.extend(ask_undergone(words, clauses))
    harvest.drafts.extend(english_gaps(rows, harvest))
    plain = [reading.clauses for _one, reading in readings if not any(one.is_negated for one in reading.clauses)]
    harvest.drafts.extend(english_noun_gaps(words, plain, harvest))
    harvest.drafts.extend(known_noun_gaps(rows, harvest))
    mentions = Mentions(words, rows)
    about = about_of(mentions, harvest.topic[0] if harvest.topic[1] else "")
    harvest.drafts = list(closed(words, mentions, harvest.drafts, about))
    wide = wide_gaps(rows, harvest, Tellers(harvest, things_of(mentions, harvest, about)))
    harvest.drafts = [
        bare_term(without_later(spelled(one))) for one in (*harvest.drafts, *closed(words, mentions, wide, about))
    ]
    by_number = {sentence.number: reading for sentence, reading in readings}
    harvest.plainly = partial(_plainly, words, by_number)
    return harvest


def _plainly(words: Words, readings: dict[int, Reading], sentence: Sentence) -> list[Draft]:
    """What is asked of a sentence for who points at its words."""
    reading = readings.get(sentence.number)
    drafts = ask_plainly(words, (*reading.clauses, *reading.inner)) if reading is not None else ()
    return [replace(spelled(one), score=SCORE, key=one.key.replace(KEPT, "")) for one in drafts]


def _reason(words: Words, reading: Reading) -> str:
    """Why a sentence that could be read gives nothing."""
    if all(clause.is_negated for clause in reading.clauses):
        return "negated"
    return (
        "pronoun_subject"
        if words.is_open(reading.clauses[0].sentence, reading.clauses[0].subject)
        else "nothing_to_ask"
    )


def _readings(rows: list[Sentence], harvest: Harvest) -> list[tuple[Sentence, Reading]]:
    found: list[tuple[Sentence, Reading]] = []
    for sentence in rows:
        try:
            found.append((sentence, reading_of(sentence)))
        except Unclear as unclear:
            harvest.leave_out(str(unclear))
    return found


def _name_pronouns(words: Words, rows: list[Sentence], readings: dict[int, Reading], harvest: Harvest) -> None:
    """Say of every pronoun what it stands for, from the first sentence on."""
    referents = Referents(words, rows)
    for sentence in rows:
        referents.begin(sentence.tokens)
        reading = readings.get(sentence.number)
        if reading is None:
            referents.lose(sentence)
            referents.end(sentence)
            continue
        for clause in reading.clauses:
            referents.read(clause)
            said = words.said.get((sentence.number, clause.subject[0]))
            unit = reading.units.get(clause.subject[0])
            if clause.is_first and said and len(clause.subject) == 1 and unit is not None and unit.tag == "PNP":
                harvest.named[sentence.number] = (clause.subject, settled(said))
        if has_unread(reading):
            referents.lose(sentence)
        referents.end(sentence)
    if (person := referents.main_person) is not None:
        harvest.topic = (person.words, referents.gender)
    else:
        harvest.topic = person_gone_on_with(rows)
    tell_persons(words, harvest, rows)


def _of_sentence(words: Words, reading: Reading, harvest: Harvest) -> list[Draft]:
    drafts: list[Draft] = []
    for clause in without_causatives(reading.clauses):
        keep_phrases(harvest, words, clause)
        keep_nouns(harvest, words, clause, verb_of(clause))
        drafts.extend(ask_without(words, clause))
        drafts.extend(ask_span(words, clause))
        if clause.is_negated:
            drafts.extend(ask_why_not(words, clause))
            drafts.extend(ask_until_not(words, clause))
        if clause.is_negated or words.is_open(clause.sentence, clause.subject):
            harvest.left_open.extend(() if clause.is_negated else ask_left_open(words, clause))
            drafts.extend(() if clause.is_negated else ask_called_in_text(words, clause))
            continue
        if is_of_whole(clause) or any(chunk.prep == "why" for chunk in clause.chunks):
            continue
        if clause.link != "which":
            keep_event(harvest, words, clause)
        drafts += [*ask_told(words, clause), *ask_so(words, clause), *ask_hopes(words, clause)]
        if is_cut_off(clause) or is_broken_off(clause):
            continue
        for one in (clause, *carried(clause, reading.inner)):
            asked = (draft for ask in ROLES for draft in ask(words, one))
            drafts.extend(
                replace(draft, score=min(draft.score, HALF)) if is_second_of_two(one) else draft for draft in asked
            )
    for apposed in (one for one in reading.apposed if not (one.is_cut or is_of_list(words, one))):
        drafts.extend(ask_meaning(words, apposed))
        drafts.extend(ask_who_was(words, apposed))
    drafts.extend(ask_called_by(words, reading))
    drafts.extend(ask_reduced(words, reading))
    drafts.extend(ask_dated_subject(words, reading))
    drafts.extend(ask_age(words, reading))
    for clause in reading.inner:
        is_result = clause.link == "so" and not clause.is_negated
        if is_result and not words.is_open(clause.sentence, sorted(clause.positions)):
            drafts.extend(draft for ask in ROLES for draft in ask(words, clause))
        drafts += [*ask_when_inside(words, clause), *ask_contrast(words, clause), *ask_many(words, clause)]
    return drafts


def _is_past(readings: list[tuple[Sentence, Reading]]) -> bool:
    """Whether the text tells of what is past rather than of what is always so."""
    tenses = [tense_of(clause) for _sentence, reading in readings[:100] for clause in reading.clauses]
    return bool(tenses) and tenses.count("past") * 2 >= len(tenses)
