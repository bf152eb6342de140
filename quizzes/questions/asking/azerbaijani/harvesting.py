"""Harvests drafts from the sentences of an Azerbaijani text, clause by clause."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from quizzes.questions.asking.azerbaijani.clauses.clauses import Clause, Unclear, clauses_of
from quizzes.questions.asking.azerbaijani.clauses.objects import without_false_names
from quizzes.questions.asking.azerbaijani.clauses.tenses import in_tense_of_last
from quizzes.questions.asking.azerbaijani.gaps.gap_nouns import keep_nouns
from quizzes.questions.asking.azerbaijani.gaps.gaps import azerbaijani_gaps
from quizzes.questions.asking.azerbaijani.questions.being import ask_being
from quizzes.questions.asking.azerbaijani.questions.causes import ask_causes, with_purposes
from quizzes.questions.asking.azerbaijani.questions.definitions import ask_definition
from quizzes.questions.asking.azerbaijani.questions.doings import ask_doings
from quizzes.questions.asking.azerbaijani.questions.effects import Effect, effects_of
from quizzes.questions.asking.azerbaijani.questions.happenings import ask_happenings
from quizzes.questions.asking.azerbaijani.questions.identity import ask_identity, ask_that_is
from quizzes.questions.asking.azerbaijani.questions.infinitives import ask_infinitives
from quizzes.questions.asking.azerbaijani.questions.keeping import contrasts, keep_event, keep_phrases
from quizzes.questions.asking.azerbaijani.questions.means import ask_means
from quizzes.questions.asking.azerbaijani.questions.names import ask_names
from quizzes.questions.asking.azerbaijani.questions.numbers import ask_amount, ask_when
from quizzes.questions.asking.azerbaijani.questions.parts import ask_parts
from quizzes.questions.asking.azerbaijani.questions.plain import asked_leaning, asked_plainly
from quizzes.questions.asking.azerbaijani.questions.quoted_names import ask_quoted_name
from quizzes.questions.asking.azerbaijani.questions.ranges import ask_ranges
from quizzes.questions.asking.azerbaijani.questions.reasons import ask_called, ask_called_so, ask_reason
from quizzes.questions.asking.azerbaijani.questions.spans import ask_spans
from quizzes.questions.asking.azerbaijani.questions.told import told_of
from quizzes.questions.asking.azerbaijani.questions.ways import ask_ways
from quizzes.questions.asking.azerbaijani.questions.who_is import ask_who_is
from quizzes.questions.asking.azerbaijani.referring.frames import framed, scene_of
from quizzes.questions.asking.azerbaijani.referring.shared import with_shared_object
from quizzes.questions.asking.azerbaijani.referring.topic import Topic
from quizzes.questions.asking.azerbaijani.stems.stems import Words
from quizzes.questions.asking.azerbaijani.stock.beside import Beside
from quizzes.questions.asking.azerbaijani.trusting.breaking import unbroken_drafts
from quizzes.questions.asking.azerbaijani.words.nouns import Nouns
from quizzes.questions.asking.full_names import main_person
from quizzes.questions.asking.texts.drafts import Draft, Harvest, Sentence

LOWEST_ASKED, SECOND = 0.55, 0.53
_ROLES = (ask_names, ask_who_is, ask_called, ask_reason)


def harvest_azerbaijani(sentences: Iterable[Sentence], capital: set[str]) -> Harvest:
    """Return what the sentences give; capital holds the words that the text writes large inside sentences."""
    harvest = Harvest()
    rows = [without_false_names(one) for one in sentences]
    harvest.keep_order(rows)
    reading = _Reading(rows, Words(capital), harvest)
    for row in rows:
        reading.read(row)
    harvest.drafts.extend(draft for row in rows for draft in (*ask_that_is(row), *ask_quoted_name(row)))
    _ask_clauses(reading)
    gaps = _not_asked(azerbaijani_gaps(reading.read_clauses, reading.unread, harvest, reading.nouns), harvest.drafts)
    harvest.left_open.extend(unbroken_drafts(asked_leaning(gaps)))
    harvest.drafts = list(unbroken_drafts([*harvest.drafts, *gaps, *asked_plainly(gaps)]))
    return harvest


class _Reading:
    """Reads the sentences of a text in their order and asks about each clause what it says by itself.

    `resolved` gathers the clauses whose subject is known, `effects` what comes of what, `read_clauses` and `unread`
    what gaps are made of.
    """

    def __init__(self, rows: list[Sentence], words: Words, harvest: Harvest) -> None:
        self.words, self.harvest, self.rows = words, harvest, rows
        self.nouns = Nouns(rows[0].text if rows else "")
        self.topic = Topic(words, main=main_person(rows), sentences=rows)
        self.scene = scene_of(rows)
        self.read_clauses: list[list[Clause]] = []
        self.unread: list[Sentence] = []
        self.resolved: list[Clause] = []
        self.effects: list[Effect] = []
        self._last: Sentence | None = None

    def read(self, row: Sentence) -> None:
        """Read the next sentence."""
        sentence = self.topic.written_out(row)
        before = self._last if row.number in self.harvest.before else None
        self.effects += effects_of(self.words, sentence, self.nouns, self._resolve, before)
        self._last = sentence
        try:
            clauses = clauses_of(sentence, self.nouns)
        except Unclear as unclear:
            self.harvest.leave_out(str(unclear))
            self.topic.lose(sentence)
            self.unread.append(sentence)
            return
        self.read_clauses.append(clauses)
        asked = [self._ask(clause, clauses) for clause in in_tense_of_last(clauses)]
        self.topic.keep(clauses)
        drafts = [draft for found in asked for draft in found or ()]
        self.harvest.drafts.extend(drafts)
        if not drafts:
            self.harvest.leave_out("pronoun_subject" if None in asked else "nothing_to_ask")

    def _resolve(self, clause: Clause) -> Clause | None:
        known = self.topic.resolve(clause)
        return self._framed(known, [known]) if known is not None else None

    def _framed(self, clause: Clause, clauses: list[Clause]) -> Clause:
        return framed(self.words, clause, clauses, self.topic.place, self.scene)

    def _ask(self, clause: Clause, clauses: list[Clause]) -> list[Draft] | None:
        """The drafts about one clause; None where nobody can tell what its pronoun stands for."""
        keep_phrases(self.harvest, self.words, clause, self.nouns)
        keep_nouns(self.harvest, clause)
        known = self.topic.resolve(clause)
        if known is None:
            return None
        keep_event(self.harvest, self.words, known)
        if contrasts(known):
            return []
        self._keep_name(known, clauses)
        known = with_shared_object(known, clauses)
        if known is None:
            return []
        known = self._framed(known, clauses)
        if known.is_denied:
            return list(ask_reason(self.words, known, self.nouns))
        self.resolved.append(known)
        dated = [*ask_when(self.words, known), *ask_amount(self.words, known)]
        return [*dated, *(draft for ask in _ROLES for draft in ask(self.words, known, self.nouns))]

    def _keep_name(self, known: Clause, clauses: list[Clause]) -> None:
        """Remember for the gaps of the sentence which name stands for its pronoun, or for a subject left out."""
        if not (known.is_first and known.named):
            return
        number, harvest = clauses[0].sentence.number, self.harvest
        dropped = tuple(at for at in clauses[0].positions if at not in known.positions)
        self.read_clauses[-1][0] = replace(known, sentence=clauses[0].sentence)
        harvest.leading[number] = "" if dropped else known.named
        if dropped:
            harvest.named[number] = (dropped, known.named)
        elif not known.subject:
            harvest.unsaid[number] = known.named


def _ask_clauses(reading: _Reading) -> None:
    """Ask what needs the whole text: each part of a clause beside others, deeds, happenings, causes and purposes."""
    words, harvest, resolved = reading.words, reading.harvest, reading.resolved
    beside = Beside(harvest, reading.rows)
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
    harvest.drafts.extend(ask_causes(words, reading.effects, told))
    harvest.drafts = list(with_purposes(harvest.drafts, told))


def _not_asked(gaps: Iterable[Draft], asked: Sequence[Draft]) -> list[Draft]:
    """Return the gaps, those for which a real question asks worth less: they stand where that question falls."""
    spans = [(one.start, one.end) for one in asked if one.score > LOWEST_ASKED]
    return [
        replace(gap, score=min(gap.score, SECOND))
        if any(start < gap.end and gap.start < end for start, end in spans)
        else gap
        for gap in gaps
    ]
