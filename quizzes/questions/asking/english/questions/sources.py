"""Keeps what may stand beside clause-like answers: other clauses and deeds of the text, in every form asked for."""

from collections.abc import Iterable

from quizzes.questions.asking.english.clauses.clause import Chunk, Clause
from quizzes.questions.asking.english.questions.answers import is_passive
from quizzes.questions.asking.english.questions.deeds import Deed, deed_of, deeds_of, doer_of
from quizzes.questions.asking.english.questions.predicates import last_of
from quizzes.questions.asking.english.questions.reasons import is_purpose, joined
from quizzes.questions.asking.english.questions.undergone import LOW, event_of
from quizzes.questions.asking.english.stems.keys import verb_of
from quizzes.questions.asking.english.stems.settled import settled
from quizzes.questions.asking.english.stems.statements import statement_of, tense_of
from quizzes.questions.asking.english.stems.stems import Words
from quizzes.questions.asking.english.words.verbs import BE, HAVE, gerund_of, past_or_none, third_person
from quizzes.questions.asking.english.words.words import LOOSE_PRONOUNS, REPORTING
from quizzes.questions.asking.texts.drafts import Event, Harvest
from quizzes.questions.asking.texts.pieces import low_words
from quizzes.questions.asking.texts.typed import value_of

SHORTEST_WAY, LONGEST_WAY, LONGEST_EVENT = 3, 10, 9
TENSES = ("past", "now")
_PRONOUNS = frozenset({"he", "she", "it", "they", "who", "which", "that"})
_OWNED = frozenset({"its", "their", "his", "her", "it", "them", "him", "themselves"})
_BELONGING = frozenset({"its", "his", "her", "their"})
_NO_WAY = frozenset({"die", "live", "exist", "happen", "stay", "lie", "appear", "belong"})


def keep_sources(words: Words, clauses: Iterable[Clause], harvest: Harvest) -> None:
    """Remember the clauses of a text, and what is done in them."""
    for clause in clauses:
        _keep_statements(words, clause, harvest)
        _keep_events(words, clause, harvest)
        for deed in deeds_of(words, [clause], with_loose=True):
            _keep_deed(words, deed, harvest)
        if (deed := deed_of(words, clause)) is not None:
            _keep_effect(words, deed, harvest)
        for chunk in (*clause.front, *clause.chunks):
            _keep_purpose(words, clause, chunk, harvest)
            _keep_gerund(words, clause, chunk, harvest)


def _keep_statements(words: Words, clause: Clause, harvest: Harvest) -> None:
    number, verb = clause.sentence.number, verb_of(clause)
    is_event = low_words(clause.tokens, clause.verb)[-1] not in BE | HAVE
    for tense in TENSES:
        if (said := statement_of(words, clause, tense=tense)) is None:
            continue
        harvest.keep(
            f"reason:because:{tense}{'' if tense == tense_of(clause) else '+'}", f"because {said}", number, verb
        )
        if is_event:
            harvest.keep(f"happens:{tense}", said, number, verb)


def _keep_events(words: Words, clause: Clause, harvest: Harvest) -> None:
    """What happens to a thing, of one and of many: it is taken back, they are taken back."""
    has_object = any(one.kind in {"noun", "to", "that"} for one in clause.chunks)
    if verb_of(clause) in LOW or (has_object and not is_passive(clause)) or event_of(words, clause, "", "") is None:
        return
    for tense in TENSES:
        for kind in ("thing", "many"):
            if (said := event_of(words, clause, tense, kind)) is not None:
                harvest.keep(f"undergoes:{tense}:{kind}", said, clause.sentence.number, verb_of(clause))


def _keep_deed(words: Words, deed: Deed, harvest: Harvest) -> None:
    """Remember a deed as a purpose, a way, and what somebody did or does."""
    number, verb, doer = deed.clause.sentence.number, verb_of(deed.clause), deed.doer
    harvest.keep(f"reason:to:{doer}", deed.to, number, verb)
    harvest.keep(f"doing:to:{doer}", deed.to, number, verb)
    harvest.keep(f"doing:ing:{doer}", f"{gerund_of(deed.base)} {deed.rest}", number, verb)
    if deed.base not in _NO_WAY:
        harvest.keep(f"way:by:{doer}", deed.by, number, verb)
    kind, last = "person" if deed.is_human else "thing", last_of(settled(words.subject(deed.clause)))
    past = deed.clause.tokens[deed.clause.verb[0]].low if deed.is_past else past_or_none(deed.base)
    if past is not None:
        harvest.keep(f"done:past:{kind}", f"{past} {deed.rest}", number, last)
    harvest.keep(f"done:now:{kind}:one", f"{third_person(deed.base)} {deed.rest}", number, last)
    harvest.keep(f"done:now:{kind}:many", f"{deed.base} {deed.rest}", number, last)


def _keep_effect(words: Words, deed: Deed, harvest: Harvest) -> None:
    """Remember a deed as what something was to lead to: so that the scab can fall off."""
    subject = settled(words.subject(deed.clause))
    if subject.lower() in _PRONOUNS or deed.is_owned:
        return
    for tense, can in zip(TENSES, ("could", "can"), strict=True):
        text = f"so that {subject} {can} {deed.base} {deed.rest}"
        harvest.keep(f"reason:so that:{tense}:{deed.doer}", text, deed.clause.sentence.number, verb_of(deed.clause))


def _keep_purpose(words: Words, clause: Clause, chunk: Chunk, harvest: Harvest) -> None:
    positions = joined(clause, chunk)
    low = low_words(clause.tokens, positions)
    if len(low) < 3 or low[1] in {"be", "have"} or words.is_open(clause.sentence, positions):
        return
    text = settled(words.phrase(clause.sentence, positions)).removeprefix("in order ")
    is_used = low_words(clause.tokens, clause.verb)[-1:] == ("used",)
    if chunk.is_infinitive:
        is_sure = is_purpose(clause, chunk) or is_used
        doer = doer_of(words, clause)
        if not set(low) & _OWNED:
            harvest.keep(f"reason:to:{doer}", text[0].lower() + text[1:], clause.sentence.number)
        if is_sure:
            harvest.keep("reason:to", text[0].lower() + text[1:], clause.sentence.number)
    if chunk.kind == "gerund" and chunk.prep == "for":
        harvest.keep("reason:foring", text, clause.sentence.number)


def _keep_gerund(words: Words, clause: Clause, chunk: Chunk, harvest: Harvest) -> None:
    """Remember "by selling her paintings"; of "without naming her" and "after reading" the deed as a way."""
    if chunk.kind != "gerund" or words.is_open(clause.sentence, chunk.positions) or len(chunk.positions) < SHORTEST_WAY:
        return
    text = settled(words.phrase(clause.sentence, chunk.positions))
    if len(chunk.positions) <= LONGEST_WAY:
        harvest.keep(
            f"way:by:{doer_of(words, clause)}", f"by {text.partition(' ')[2]}", clause.sentence.number, verb_of(clause)
        )


def is_cut_off(clause: Clause) -> bool:
    """Return whether a clause of its own says what the clause is about to say: showed that plants give off oxygen."""
    return any(
        one.kind == "that"
        or (
            one.kind == "sub"
            and one.prep in {"how", "what", "why", "whether"}
            and clause.tokens[one.positions[0] - 1].text != ","
        )
        for one in clause.chunks
    )


def keep_event(harvest: Harvest, words: Words, clause: Clause) -> None:
    """Remember what the clause says that happened, without its date."""
    dates = [part for part in (*clause.front, *clause.chunks) if part.is_when]
    is_state = clause.tokens[clause.verb[-1]].low in BE or verb_of(clause) in REPORTING
    if is_cut_off(clause) or tense_of(clause) != "past" or len(dates) > 1 or is_state:
        return
    text = statement_of(words, clause)
    if text is None or len(text.split()) > LONGEST_EVENT or set(text.lower().split()) & (LOOSE_PRONOUNS | _BELONGING):
        return
    value = None
    if dates and dates[0].prep in {"in", "on", ""} and not dates[0].value.approximate and not dates[0].value.reasons:
        value = value_of(dates[0].value)
    start, end = clause.sentence.start, clause.sentence.end
    harvest.events.append(Event(text, value, start, end, clause.sentence))
