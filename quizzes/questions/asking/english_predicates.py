"""Drafts of English questions on what somebody or something did, beside what others of the text did."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quizzes.questions.asking.drafts import Draft, Harvest
from quizzes.questions.asking.english_answers import complement_of, is_passive
from quizzes.questions.asking.english_clause import Clause
from quizzes.questions.asking.english_keys import verb_of
from quizzes.questions.asking.english_phrases import noun_phrase
from quizzes.questions.asking.english_stems import NoStem, Words, finished
from quizzes.questions.asking.english_verbs import AUXILIARIES, is_base, past_base, third_base
from quizzes.questions.asking.english_words import CATENATIVES, LOOSE_PRONOUNS, PREPOSITIONS, REPORTING, is_plural
from quizzes.questions.asking.likeness import fold
from quizzes.questions.asking.pieces import span_of, written

SCORE, SCORE_OF_THING = 0.7, 0.6
SHORTEST, LONGEST, LONGEST_SUBJECT = 3, 11, 4
_LOOSE = LOOSE_PRONOUNS | {"its", "his", "her", "their", "both", "same", "other", "one"}
_VAGUE = REPORTING | CATENATIVES | {"include", "contain", "become", "remain", "live", "make", "get"}


@dataclass(frozen=True)
class Deed:
    """What a clause says that its subject does: the subject as a stem names it, the words of the deed, its tense."""

    clause: Clause
    subject: str
    words: str
    is_past: bool
    is_person: bool
    is_many: bool


def ask_what_done(words: Words, clauses: Sequence[Clause], harvest: Harvest) -> Iterator[Draft]:
    """Yield What did Henry De la Beche do?, for subjects of which the text tells one deed only."""
    deeds = [deed for clause in clauses if (deed := _deed(words, clause)) is not None]
    told = Counter(_last(deed.subject) for deed in deeds)
    mentioned = Counter(_last(words.subject(clause)) for clause in clauses)
    for deed in deeds:
        harvest.keep(_pool(deed), deed.words, deed.clause.sentence.number, _last(deed.subject))
    for deed in deeds:
        if told[_last(deed.subject)] > 1 or mentioned[_last(deed.subject)] > 1:
            continue
        auxiliary = "did" if deed.is_past else "do" if deed.is_many else "does"
        try:
            stem = finished(["What", auxiliary, deed.subject, "do"])
        except NoStem:
            continue
        positions = [*deed.clause.verb, *(at for chunk in deed.clause.chunks for at in chunk.positions)]
        start, end = span_of(deed.clause.tokens, sorted(positions))
        score = SCORE if deed.is_person else SCORE_OF_THING
        yield Draft(
            "what", stem, deed.words, _pool(deed), start, end, deed.clause.sentence, score, verb=_last(deed.subject)
        )


def _pool(deed: Deed) -> str:
    kind = "person" if deed.is_person else "thing"
    return f"done:{'past' if deed.is_past else 'now'}:{kind}"


def _last(subject: str) -> str:
    return fold(subject).split()[-1]


def _deed(words: Words, clause: Clause) -> Deed | None:
    tokens, complement = clause.tokens, complement_of(clause)
    verb = tokens[clause.verb[0]].low
    if len(clause.verb) != 1 or verb in AUXILIARIES or verb_of(clause) in _VAGUE or is_passive(clause):
        return None
    if complement is None or any(chunk.is_when for chunk in (*clause.chunks, *clause.front)):
        return None
    subject = noun_phrase(words, clause.sentence, clause.subject)
    if subject is None and not clause.subject_text:
        return None
    said = _said(words, clause)
    name = clause.subject_text or subject.text
    is_person = bool(subject is not None and (subject.name is not None or subject.is_human))
    if said is None or len(name.split()) > LONGEST_SUBJECT or name.split()[0] in {"a", "an"}:
        return None
    base = past_base(verb)
    is_many = is_plural(tuple(name.lower().split()))
    if base is not None and not (is_base(verb) and is_many):
        return Deed(clause, name, f"{verb} {said}", True, is_person, is_many)
    base = third_base(verb) or (verb if is_base(verb) else None)
    return Deed(clause, name, f"{base} {said}", False, is_person, is_many) if base else None


def _said(words: Words, clause: Clause) -> str | None:
    """What follows the verb, where it says by itself what it speaks of."""
    text = " ".join(words.chunk(clause, chunk) for chunk in clause.chunks[:3])
    low = [word.strip(",.").lower() for word in text.split()]
    after = max(at for chunk in clause.chunks for at in chunk.positions) + 1
    is_going_on = clause.tokens[after].low in {"that", "which", "who", "where", "when", "so"}
    if not SHORTEST <= len(low) <= LONGEST or set(low) & _LOOSE or low[-1] in PREPOSITIONS or is_going_on:
        return None
    return text if written(clause.tokens, clause.chunks[0].positions) else None
