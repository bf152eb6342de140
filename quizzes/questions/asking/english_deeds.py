"""English clauses in other words: what was done as a statement, as "by selling", as "to sell"; each says what it speaks of."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from quizzes.questions.asking.english_answers import is_passive
from quizzes.questions.asking.english_clause import Chunk, Clause
from quizzes.questions.asking.english_entities import core_of, entity_of
from quizzes.questions.asking.english_keys import verb_of
from quizzes.questions.asking.english_settled import settled
from quizzes.questions.asking.english_stems import Words, base_of, is_told, verb_in
from quizzes.questions.asking.english_verbs import AUXILIARIES, BE, gerund_of
from quizzes.questions.asking.english_words import (
    CATENATIVES,
    DETERMINERS,
    LOOSE_PRONOUNS,
    PREPOSITIONS,
    REPORTING,
    is_human,
)
from quizzes.questions.asking.pieces import written
from quizzes.questions.asking.vocabulary import words_of

LONGEST_STATEMENT, LONGEST_DEED, SHORTEST_DEED = 13, 9, 2
_LOOSE = LOOSE_PRONOUNS | {"both", "same", "other", "one", "others"}
_JOINS = frozenset({"and", "or", "but"})
_OWNED = frozenset({"its", "their", "his", "her", "it", "them", "him", "itself", "themselves", "himself", "herself"})
_BODIES = words_of("en", "bodies")
_ACTING = frozenset({"person", "place", "organisation"})
_SOMEBODY = frozenset({"he", "she", "who", "anyone", "everyone", "someone", "nobody", "we", "you"})
_NO_SUBJECT = frozenset(
    {"secret", "rest", "reason", "result", "way", "fact", "problem", "answer", "question", "example"}
)
_VAGUE = REPORTING | CATENATIVES | {"include", "contain", "become", "remain", "seem", "have", "last", "let"}
_ABSOLUTE = frozenset(
    ["only", "every", "always", "never", "all", "must", "completely", "none", "everything", "entirely"]
)
_NO_END = (PREPOSITIONS - {"up", "down", "off", "over", "about"}) | DETERMINERS | {"and", "or"}


@dataclass(frozen=True)
class Deed:
    """What the subject of a clause does: the plain verb and what follows it; whether persons do it, whether it is past."""

    base: str
    rest: str
    clause: Clause
    is_human: bool
    is_past: bool

    @property
    def by(self) -> str:
        """Return the deed as a way: by selling her paintings."""
        return f"by {gerund_of(self.base)} {self.rest}".strip()

    @property
    def to(self) -> str:
        """Return the deed as a purpose: to sell her paintings."""
        return f"to {self.base} {self.rest}".strip()

    @property
    def doer(self) -> str:
        """Return human or thing, whichever does it."""
        return "human" if self.is_human else "thing"

    @property
    def is_owned(self) -> bool:
        """Whether words in it belong to its own subject, and so cannot be said of another."""
        return bool(_OWNED & set(self.rest.lower().replace(",", "").split()))


def is_absolute(text: str) -> bool:
    """Return whether a text says only, always, never: as an option it gives itself away."""
    return bool(_ABSOLUTE & set(text.lower().replace(",", "").split()))


def tense_of(clause: Clause) -> str:
    """Return past or now."""
    first = clause.tokens[clause.verb[0]].low
    return (
        "past"
        if first in {"was", "were", "had", "did", "could"} or clause.units[clause.verb[0]].tag == "VVD"
        else "now"
    )


def statement_of(
    words: Words, clause: Clause, *, said: str = "", keeps_when: bool = False, tense: str = ""
) -> str | None:
    """Return a clause as it can be said by itself, without its date; None where something in it stays open.

    tense turns it into the past or the present.
    """
    kept = _kept(words, clause, keeps_when=keeps_when)
    if clause.is_negated or kept is None or words.is_open(clause.sentence, clause.subject):
        return None
    head = core_of(words, clause.sentence, clause.subject)
    if (
        clause.link == "which"
        or (head and head[-1].lemma in _NO_SUBJECT)
        or clause.units[clause.verb[-1]].low in AUXILIARIES - BE
    ):
        return None
    subject = words.subject(clause)
    verb = _verb(words, clause, tense)
    if verb is None:
        return None
    text = settled(" ".join([subject, verb, *kept]), said)
    low = text.lower().replace(",", "").split()
    if not 3 <= len(low) <= LONGEST_STATEMENT or low[-1] in _NO_END or low[0] in {"there", "what", "one", "two"}:
        return None
    if not kept and len(clause.verb) == 1 and len(low) < 3:
        return None
    is_open = bool(set(low[1:]) & (_LOOSE - {"that", "it", "them", "him", "he", "she", "they"})) or low[0] in _LOOSE
    return None if is_open and not said else text


def _verb(words: Words, clause: Clause, tense: str) -> str | None:
    if tense in {"", tense_of(clause)}:
        return written(clause.tokens, clause.verb)
    entity = entity_of(words, clause.sentence, clause.subject)
    return verb_in(clause, tense, is_many=entity is not None and entity.kind == "many")


def _kept(words: Words, clause: Clause, *, keeps_when: bool) -> list[str] | None:
    """The chunks behind the verb that are said with it; None where one of them is open or cut off."""
    chunks = [one for one in clause.chunks if is_told(clause, one) and (keeps_when or not one.is_when)]
    kept: list[Chunk] = []
    for chunk in chunks[:4]:
        size = sum(len(one.positions) for one in (*kept, chunk))
        if size > LONGEST_DEED and kept:
            break
        kept.append(chunk)
    if any(words.is_open(clause.sentence, one.positions) or _goes_on(words, clause, one) for one in kept):
        return None
    if clause.chunks and clause.chunks[0].kind in {"that", "sub"}:
        return None
    return [words.chunk(clause, one) for one in kept]


def _goes_on(words: Words, clause: Clause, chunk: Chunk) -> bool:
    """Whether another verb is joined inside the phrase, whose form would not go with a new one."""
    units = words.units_at(clause.sentence, chunk.positions)
    return any(one.tag == "CJC" and other.tag in {"VVD", "VVZ", "VVN", "VVB", "TO0"} for one, other in pairwise(units))


def deed_of(words: Words, clause: Clause) -> Deed | None:
    """Return what the subject of a clause does, in the active, in words that can be said of others too."""
    if clause.is_negated or is_passive(clause) or verb_of(clause) in _VAGUE | BE:
        return None
    base, kept = _plain_base(clause), _kept(words, clause, keeps_when=False)
    if base is None or not kept:
        return None
    return _deed(words, clause, base, settled(" ".join(kept), words.subject(clause)))


def _deed(words: Words, clause: Clause, base: str, rest: str) -> Deed | None:
    low = rest.lower().replace(",", "").split()
    if (
        not SHORTEST_DEED <= len(low) <= LONGEST_DEED
        or set(low) & _LOOSE
        or low[-1] in _NO_END
        or low[0] in _JOINS
        or base in _VAGUE | BE
    ):
        return None
    is_past = clause.units[clause.verb[0]].tag == "VVD"
    return Deed(base, rest, clause, doer_of(words, clause) == "human", is_past)


def doer_of(words: Words, clause: Clause) -> str:
    """Return human or thing for the subject of a clause."""
    units = words.units_at(clause.sentence, clause.subject)
    entity = entity_of(words, clause.sentence, clause.subject)
    is_person = entity is not None and (entity.kind == "person" or entity.head in _BODIES)
    is_person = is_person or any(
        one.first in clause.subject[:1] for one in clause.sentence.values if one.type in _ACTING
    )
    is_people = bool(units) and (is_human(tuple(unit.low for unit in units)) or units[0].low in _SOMEBODY)
    return "human" if is_person or is_people else "thing"


def _plain_base(clause: Clause) -> str | None:
    """The plain verb of a clause in the active: sold, have sold, can sell, were selling."""
    unit, tags = clause.units[clause.verb[-1]], [clause.units[at].tag for at in clause.verb]
    is_perfect = len(tags) > 1 and tags[0][:2] == "VH" and unit.tag == "VVN"
    is_plain = len(tags) == 1 or unit.tag in {"VVI", "VVG"} or is_perfect
    return base_of(unit) if unit.tag[:2] == "VV" and is_plain else None


def loose_deeds_of(words: Words, clause: Clause) -> Iterator[Deed]:
    """Yield what a clause says without a finite verb: to build cellulose, making a soft plug."""
    for chunk in (*clause.front, *clause.chunks):
        units = words.units_at(clause.sentence, chunk.positions)
        at = next((i for i, unit in enumerate(units) if unit.tag in {"VVI", "VVG"}), None)
        if chunk.kind not in {"to", "ing", "gerund"} or at is None or at > 2 or units[at].tag == "VVN":
            continue
        rest = [one for unit in units[at + 1 :] for one in unit.positions]
        base = base_of(units[at])
        if base is None or not rest or words.is_open(clause.sentence, rest):
            continue
        deed = _deed(words, clause, base, settled(words.phrase(clause.sentence, rest), words.subject(clause)))
        if deed is not None:
            yield deed


def deeds_of(words: Words, clauses: Iterable[Clause], *, with_loose: bool = False) -> list[Deed]:
    """Return the deeds of the clauses; with_loose those that stand beside a verb as well."""
    rows = list(clauses)
    found = [deed for clause in rows if (deed := deed_of(words, clause)) is not None]
    if not with_loose:
        return found
    loose = [deed for clause in rows for deed in loose_deeds_of(words, clause)]
    return [deed for deed in (*found, *loose) if not deed.is_owned]
