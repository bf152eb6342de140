"""Harvests drafts from the sentences of an Azerbaijani text, clause by clause."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from quizzes.language.values import DATE_TYPES
from quizzes.questions.asking.azerbaijani.clauses.clauses import Clause, Unclear, clauses_of
from quizzes.questions.asking.azerbaijani.clauses.objects import without_false_names
from quizzes.questions.asking.azerbaijani.clauses.tenses import in_tense_of_last
from quizzes.questions.asking.azerbaijani.gaps.gap_nouns import is_known, keep_nouns
from quizzes.questions.asking.azerbaijani.gaps.gaps import azerbaijani_gaps
from quizzes.questions.asking.azerbaijani.questions.being import ask_being
from quizzes.questions.asking.azerbaijani.questions.causes import ask_causes, with_purposes
from quizzes.questions.asking.azerbaijani.questions.definitions import ask_definition
from quizzes.questions.asking.azerbaijani.questions.doings import ask_doings
from quizzes.questions.asking.azerbaijani.questions.effects import Effect, effects_of
from quizzes.questions.asking.azerbaijani.questions.happenings import ask_happenings
from quizzes.questions.asking.azerbaijani.questions.identity import ask_identity, ask_that_is
from quizzes.questions.asking.azerbaijani.questions.infinitives import ask_infinitives
from quizzes.questions.asking.azerbaijani.questions.means import ask_means
from quizzes.questions.asking.azerbaijani.questions.names import ask_names
from quizzes.questions.asking.azerbaijani.questions.numbers import ask_amount, ask_when
from quizzes.questions.asking.azerbaijani.questions.parts import ask_parts
from quizzes.questions.asking.azerbaijani.questions.plain import asked_plainly
from quizzes.questions.asking.azerbaijani.questions.quoted_names import ask_quoted_name
from quizzes.questions.asking.azerbaijani.questions.ranges import ask_ranges
from quizzes.questions.asking.azerbaijani.questions.reasons import ask_called, ask_called_so, ask_reason, reasons_of
from quizzes.questions.asking.azerbaijani.questions.spans import ask_spans
from quizzes.questions.asking.azerbaijani.questions.told import told_of
from quizzes.questions.asking.azerbaijani.questions.ways import ask_ways
from quizzes.questions.asking.azerbaijani.questions.who_is import ask_who_is
from quizzes.questions.asking.azerbaijani.referring.frames import framed, scene_of
from quizzes.questions.asking.azerbaijani.referring.shared import with_shared_object
from quizzes.questions.asking.azerbaijani.referring.topic import Topic
from quizzes.questions.asking.azerbaijani.stems.roles import is_sure, phrase_pool
from quizzes.questions.asking.azerbaijani.stems.stems import Words
from quizzes.questions.asking.azerbaijani.stock.beside import Beside
from quizzes.questions.asking.azerbaijani.words.nouns import Nouns
from quizzes.questions.asking.azerbaijani.words.words import PRONOUNS
from quizzes.questions.asking.full_names import topic_of
from quizzes.questions.asking.texts.drafts import Draft, Event, Harvest, Sentence
from quizzes.questions.asking.texts.pieces import low_words, span_of, written
from quizzes.questions.asking.texts.typed import value_of

LONGEST_EVENT = 9
LOWEST_ASKED, SECOND = 0.55, 0.53
_ROLES = (ask_names, ask_who_is, ask_called, ask_reason)


def harvest_azerbaijani(sentences: Iterable[Sentence], capital: set[str]) -> Harvest:
    """Return what the sentences give; capital holds the words that the text writes large inside sentences."""
    harvest, words = Harvest(), Words(capital)
    rows = [without_false_names(one) for one in sentences]
    harvest.keep_order(rows)
    nouns = Nouns(rows[0].text if rows else "")
    topic = Topic(words, main=topic_of(rows), sentences=rows)
    scene = scene_of(rows)
    read: list[list[Clause]] = []
    unread: list[Sentence] = []
    resolved: list[Clause] = []
    effects: list[Effect] = []
    last: Sentence | None = None
    for row in rows:
        sentence = topic.written_out(row)

        def resolve(clause: Clause) -> Clause | None:
            known = topic.resolve(clause)
            return framed(words, known, [known], topic.place, scene) if known is not None else None

        effects += effects_of(words, sentence, nouns, resolve, last if row.number in harvest.before else None)
        last = sentence
        try:
            clauses = clauses_of(sentence, nouns)
        except Unclear as unclear:
            harvest.leave_out(str(unclear))
            topic.lose(sentence)
            unread.append(sentence)
            continue
        drafts: list[Draft] = []
        is_pronoun = False
        read.append(clauses)
        for clause in in_tense_of_last(clauses):
            _keep_phrases(harvest, words, clause, nouns)
            keep_nouns(harvest, clause)
            known = topic.resolve(clause)
            if known is None:
                is_pronoun = True
                continue
            _keep_event(harvest, words, known)
            if _contrasts(known):
                continue
            if known.is_first and known.named:
                dropped = tuple(at for at in clause.positions if at not in known.positions)
                read[-1][0] = replace(known, sentence=clauses[0].sentence)
                harvest.leading[sentence.number] = "" if dropped else known.named
                if dropped:
                    harvest.named[sentence.number] = (dropped, known.named)
                elif not known.subject:
                    harvest.unsaid[sentence.number] = known.named
            known = with_shared_object(known, clauses)
            if known is None:
                continue
            known = framed(words, known, clauses, topic.place, scene)
            if known.is_denied:
                drafts += ask_reason(words, known, nouns)
                continue
            resolved.append(known)
            drafts += [*ask_when(words, known), *ask_amount(words, known)]
            for ask in _ROLES:
                drafts += ask(words, known, nouns)
        harvest.drafts.extend(drafts)
        topic.keep(clauses)
        if not drafts:
            harvest.leave_out("pronoun_subject" if is_pronoun else "nothing_to_ask")
    harvest.drafts.extend(draft for row in rows for draft in (*ask_that_is(row), *ask_quoted_name(row)))
    beside = Beside(harvest, rows)
    told = [one for clause in resolved if (one := told_of(words, clause)) is not None]
    for known in resolved:
        harvest.drafts.extend(ask_parts(words, known, beside, harvest))
        harvest.drafts.extend(ask_ways(words, known, harvest))
        harvest.drafts.extend([*ask_called_so(words, known), *ask_means(words, known), *ask_ranges(words, known)])
        harvest.drafts.extend(ask_spans(words, known))
        harvest.drafts.extend(ask_being(words, known, harvest))
        harvest.drafts.extend(ask_infinitives(words, known, harvest))
        harvest.drafts.extend(ask_definition(words, known, beside))
        harvest.drafts.extend(ask_identity(words, known))
    harvest.drafts.extend(ask_doings(told))
    harvest.drafts.extend(ask_happenings(words, resolved, told))
    harvest.drafts.extend(ask_causes(words, effects, told))
    harvest.drafts = list(with_purposes(harvest.drafts, told))
    gaps = _not_asked(azerbaijani_gaps(read, unread, harvest, nouns), harvest.drafts)
    harvest.drafts.extend([*gaps, *asked_plainly(gaps)])
    return harvest


def _not_asked(gaps: Iterable[Draft], asked: Sequence[Draft]) -> list[Draft]:
    """Return the gaps, those for which a real question asks worth less: they stand where that question falls."""
    spans = [(one.start, one.end) for one in asked if one.score > LOWEST_ASKED]
    return [
        replace(gap, score=min(gap.score, SECOND))
        if any(start < gap.end and gap.start < end for start, end in spans)
        else gap
        for gap in gaps
    ]


def _keep_event(harvest: Harvest, words: Words, clause: Clause) -> None:
    """Remember what the clause says that happened, without its date."""
    dates = [one for one in clause.values() if one.type in DATE_TYPES]
    tokens = clause.tokens
    if (
        not (clause.subject or clause.named)
        or _contrasts(clause)
        or len(dates) > 1
        or not _PAST.search(tokens[clause.verb[-1]].low)
    ):
        return
    left = [at for at in clause.positions if not any(one.first <= at < one.last for one in dates)]
    low = low_words(tokens, left)
    if not 2 <= len(low) <= LONGEST_EVENT or set(low) & PRONOUNS or any(tokens[at].text == "," for at in left):
        return
    value = value_of(dates[0]) if dates and not dates[0].reasons and not dates[0].approximate else None
    start, end = span_of(tokens, clause.positions)
    told = f"{clause.named} {words.phrase(clause.sentence, left)}".strip()
    harvest.events.append(Event(told, value, start, end, clause.sentence))


def _contrasts(clause: Clause) -> bool:
    """Whether the clause says two things of which "isə" sets the second against the first: gəlir, çəkisi isə artır."""
    inside = clause.tokens[clause.positions[0] : clause.positions[-1]]
    if any(_IF.search(token.low) for token in inside[:-1]) and any(token.text == "," for token in inside):
        return True
    return any(token.low == "isə" for token in inside[2:]) and any(token.text == "," for token in inside)


_IF = re.compile(r"(?:[ıiuü]l|[ıiuü]n|[ıiuü]r|[aə]r|d[ıiuü]r|t)s[aə]$")
_PAST = re.compile(r"(?:[ıiuü]b(?:l[aə]r)?|m[ıiuü]şd[ıiuü]r?|d[ıiuü](?:l[aə]r)?)$")


def _keep_phrases(harvest: Harvest, words: Words, clause: Clause, nouns: Nouns) -> None:
    """Remember subjects, spots and reasons of a clause: what can stand beside a key."""
    tokens, number = clause.tokens, clause.sentence.number
    verb = tokens[clause.verb[0]].low[:5]
    for phrase in clause.phrases:
        if is_sure(clause, phrase) and is_known(words.phrase(clause.sentence, phrase.positions)):
            harvest.keep(phrase_pool(clause, phrase), words.phrase(clause.sentence, phrase.positions), number, verb)
    for phrase, last, pool in reasons_of(clause, nouns):
        harvest.keep(f"reason:{pool}", words.phrase(clause.sentence, (*phrase, last)), number)
    if clause.because and not set(low_words(tokens, clause.because)) & PRONOUNS:
        harvest.keep("reason:çünki", written(tokens, clause.because), number)
    for draft in ask_called(words, clause, nouns):
        harvest.keep("called", draft.key, number)
