"""Harvests drafts from the sentences of an English text: clause by clause, each role asked for in its way."""

import re
from collections.abc import Iterable
from dataclasses import replace

from quizzes.questions.asking.drafts import Draft, Event, Harvest, Sentence
from quizzes.questions.asking.english_answers import ask_object, ask_subject, complement_of
from quizzes.questions.asking.english_clause import Clause
from quizzes.questions.asking.english_clauses import Unclear, clauses_of
from quizzes.questions.asking.english_dates import ask_when
from quizzes.questions.asking.english_gaps import english_gaps, english_noun_gaps, known_noun_gaps
from quizzes.questions.asking.english_keys import pool_of, verb_of
from quizzes.questions.asking.english_nouns import keep_nouns
from quizzes.questions.asking.english_numbers import ask_amount
from quizzes.questions.asking.english_phrases import noun_phrase
from quizzes.questions.asking.english_places import ask_spot, ask_where
from quizzes.questions.asking.english_predicates import ask_what_done
from quizzes.questions.asking.english_pronouns import Antecedents
from quizzes.questions.asking.english_reasons import ask_used_for, ask_why, purposes_in
from quizzes.questions.asking.english_roles import ask_agent, ask_called, ask_who_is, ask_with
from quizzes.questions.asking.english_stems import Words
from quizzes.questions.asking.english_verbs import BE, is_base, is_noun_too, past_base, third_base
from quizzes.questions.asking.english_words import LOOSE_PRONOUNS, PREPOSITIONS, REPORTING
from quizzes.questions.asking.pieces import low_words, written
from quizzes.questions.asking.typed import value_of

LONGEST_EVENT = 10
_RELATIVES = frozenset({"that", "which", "who", "where", "whose"})
_SPOTS = frozenset(["in", "on", "under", "beside", "near", "inside", "below", "behind", "above", "along"])
_CALLED = re.compile(r"\b(?:called|known as) (an? |the |)([a-z]+(?: [a-z]+)?)(?=[.,;]|$| then | which )")
_ROLES = (
    ask_when,
    ask_amount,
    ask_subject,
    ask_agent,
    ask_object,
    ask_called,
    ask_used_for,
    ask_why,
    ask_where,
    ask_who_is,
    ask_with,
    ask_spot,
)


def harvest_english(sentences: Iterable[Sentence], capital: set[str]) -> Harvest:
    """Return what the sentences give; capital holds the words that the text writes large inside sentences."""
    rows = list(sentences)
    harvest, words = Harvest(), Words(capital, is_past=_is_past(rows))
    harvest.keep_order(rows)
    antecedents = Antecedents(words)
    read: list[list[Clause]] = []
    done: list[Clause] = []
    for sentence in rows:
        try:
            clauses = clauses_of(sentence)
        except Unclear as unclear:
            harvest.leave_out(str(unclear))
            antecedents.lose()
            continue
        drafts: list[Draft] = []
        is_pronoun = False
        for clause in clauses:
            _keep_phrases(harvest, words, clause)
            keep_nouns(harvest, words, clause, verb_of(clause))
            known = antecedents.resolve(clause)
            if known is None:
                is_pronoun = True
                continue
            _keep_event(harvest, words, known)
            if _is_cut_off(known):
                continue
            if known.is_first and known.subject_text and known.subject:
                harvest.named[sentence.number] = (known.subject, known.subject_text)
            done.append(known)
            for ask in _ROLES:
                drafts.extend(ask(words, known))
        drafts = [draft for one in drafts if (draft := _with_owner(one, antecedents)) is not None]
        antecedents.remember_phrases(clauses)
        read.append(clauses)
        harvest.drafts.extend(drafts)
        if not drafts:
            harvest.leave_out("pronoun_subject" if is_pronoun else "nothing_to_ask")
    harvest.topic = (antecedents.topic, antecedents.gender)
    harvest.drafts.extend(ask_what_done(words, done, harvest))
    harvest.drafts.extend(english_gaps(rows, harvest))
    harvest.drafts.extend(english_noun_gaps(words, read, harvest))
    harvest.drafts.extend(known_noun_gaps(rows, harvest))
    return harvest


def _with_owner(draft: Draft, antecedents: Antecedents) -> Draft | None:
    """The draft with the person named whom "her" or "his" stands for; None where nobody can say who that is."""
    words = draft.stem.rstrip("?").split()
    at = next((index for index, word in enumerate(words) if word in {"her", "his", "him"}), None)
    if at is None or any(word[:1].isupper() for word in words[1:at]):
        return draft
    name, follows = antecedents.topic, words[at + 1 : at + 2]
    gender = {"her": "she", "his": "he"}.get(words[at])
    is_owner = bool(follows) and follows[0] not in PREPOSITIONS | {"and", "or", "to"}
    if not name or not is_owner or antecedents.gender != gender or set(draft.key.split()) & set(name.split()):
        return None
    words[at] = f"{name}{'’' if name.endswith('s') else '’s'}"
    return replace(draft, stem=f"{' '.join(words)}?")


def _is_past(sentences: list[Sentence]) -> bool:
    """Whether the text tells of what is past rather than of what is always so."""
    words = [token.low for sentence in sentences[:100] for token in sentence.tokens[sentence.first : sentence.last]]
    past = sum(
        word in {"was", "were", "had", "did"} or (past_base(word) is not None and not is_base(word)) for word in words
    )
    present = sum(
        word in {"is", "are", "has", "have", "does", "do"} or (third_base(word) is not None and not is_noun_too(word))
        for word in words
    )
    return past > present


def _is_cut_off(clause: Clause) -> bool:
    """Whether a clause of its own after it says what the clause is about to say: showed that, a coast that lay."""
    last = max(clause.positions)
    follows = clause.tokens[last + 1].low if last + 1 < clause.sentence.last else ""
    complement = complement_of(clause)
    if follows in _RELATIVES and clause.chunks:
        begins = clause.chunks[-1].positions[bool(clause.chunks[-1].prep) :][:1]
        if low_words(clause.tokens, begins) in {("a",), ("an",)}:
            return True
    return follows in {"that", "how", "what", "whether"} and complement is None


def _keep_event(harvest: Harvest, words: Words, clause: Clause) -> None:
    """Remember what the clause says that happened, without its date."""
    tokens, parts = clause.tokens, (*clause.front, *clause.chunks)
    first = tokens[clause.verb[0]].low
    is_past = first in {"was", "were"} or past_base(first) is not None
    subject = clause.subject_text or noun_phrase(words, clause.sentence, clause.subject)
    dates = [part for part in parts if part.is_when]
    if (
        not subject
        or _is_cut_off(clause)
        or not is_past
        or len(dates) > 1
        or tokens[clause.verb[-1]].low in BE
        or verb_of(clause) in REPORTING
    ):
        return
    chunks = [chunk for chunk in clause.chunks if not chunk.is_when and chunk.prep != "because"][:2]
    text = " ".join(
        [words.subject(clause), written(tokens, clause.verb), *(words.chunk(clause, chunk) for chunk in chunks)]
    )
    low = {word.lower() for word in text.split()}
    if not chunks and len(clause.verb) == 1 and len(low) < 3:
        return
    if (
        text.split()[-1] in PREPOSITIONS
        or len(text.split()) > LONGEST_EVENT
        or low & (LOOSE_PRONOUNS | {"its", "his", "her", "their"})
    ):
        return
    value = None
    if dates and dates[0].prep in {"in", "on", ""} and not dates[0].value.approximate and not dates[0].value.reasons:
        value = value_of(dates[0].value)
    start, end = clause.sentence.start, clause.sentence.end
    harvest.events.append(Event(text, value, start, end, clause.sentence))


def _keep_phrases(harvest: Harvest, words: Words, clause: Clause) -> None:
    """Remember the noun phrases, spots and purposes of a clause: what can stand beside a key."""
    number, verb = clause.sentence.number, verb_of(clause)
    chunks = [chunk for chunk in clause.chunks if not chunk.is_infinitive and not chunk.is_when]
    roles = [chunk for chunk in chunks if chunk.prep in {"", "with", "by", "from", "into"}]
    for positions in (clause.subject, *(chunk.positions[bool(chunk.prep) :] for chunk in roles)):
        phrase = noun_phrase(words, clause.sentence, positions) if positions else None
        if phrase is not None and phrase.name is None:
            harvest.keep(pool_of(phrase), phrase.text, number, verb)
    for chunk in chunks:
        low = low_words(clause.tokens, chunk.positions)
        is_spot = chunk.prep in _SPOTS and not set(low) & LOOSE_PRONOUNS and 3 <= len(low) <= 8
        if is_spot and noun_phrase(words, clause.sentence, chunk.positions[1:]) is not None:
            harvest.keep("spot", words.phrase(clause.sentence, chunk.positions), number, verb)
    for article, name in _CALLED.findall(clause.sentence.text[clause.sentence.start : clause.sentence.end]):
        harvest.keep(f"called:{article.strip().replace('an', 'a')}", f"{article}{name}", number)
    for pool, text in purposes_in(words, clause):
        harvest.keep(pool, text, number)
