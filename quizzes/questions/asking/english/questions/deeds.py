"""What the subjects of English clauses do, in words that can be said of others: by selling, to sell, sold."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from quizzes.questions.asking.english.clauses.clause import Clause
from quizzes.questions.asking.english.questions.answers import is_passive
from quizzes.questions.asking.english.stems.entities import entity_of
from quizzes.questions.asking.english.stems.keys import verb_of
from quizzes.questions.asking.english.stems.settled import settled
from quizzes.questions.asking.english.stems.statements import LONGEST_REST, LOOSE, NO_END, kept_words
from quizzes.questions.asking.english.stems.stems import Words
from quizzes.questions.asking.english.stems.verb_forms import base_of
from quizzes.questions.asking.english.words.verbs import BE, gerund_of
from quizzes.questions.asking.english.words.words import CATENATIVES, REPORTING, is_human
from quizzes.questions.asking.words.vocabulary import words_of

SHORTEST_DEED = 2
_DOING = words_of("en", "with_doing")
_JOINS = frozenset({"and", "or", "but"})
_OWNED = frozenset({"its", "their", "his", "her", "it", "them", "him", "itself", "themselves", "himself", "herself"})
BODIES = words_of("en", "bodies")
_ACTING = frozenset({"person", "place", "organisation"})
_SOMEBODY = frozenset({"he", "she", "who", "anyone", "everyone", "someone", "nobody", "we", "you"})
_VAGUE = REPORTING | CATENATIVES | {"include", "contain", "become", "remain", "seem", "have", "last", "let"}


@dataclass(frozen=True)
class Deed:
    """What the subject of a clause does: the plain verb and what follows it; whether persons do it, and in the past."""

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


def deed_of(words: Words, clause: Clause) -> Deed | None:
    """Return what the subject of a clause does, in the active, in words that can be said of others too."""
    if clause.is_negated or is_passive(clause) or verb_of(clause) in _VAGUE | BE:
        return None
    base, kept = _plain_base(clause), kept_words(words, clause, keeps_when=False)
    if base is None or not kept:
        return None
    return _deed(words, clause, base, settled(" ".join(kept), words.subject(clause)))


def _deed(words: Words, clause: Clause, base: str, rest: str) -> Deed | None:
    low = rest.lower().replace(",", "").split()
    if (
        not SHORTEST_DEED <= len(low) <= LONGEST_REST
        or set(low) & LOOSE
        or low[-1] in NO_END
        or low[0] in _JOINS
        or base in _VAGUE | BE
    ):
        return None
    is_past = clause.units[clause.verb[0]].tag == "VVD"
    return Deed(base, rest, clause, doer_of(words, clause) == "human", is_past)


def doer_of(words: Words, clause: Clause) -> str:
    """Return human or thing for the subject of a clause."""
    if (clause.sentence.number, clause.subject[0]) in words.people:
        return "human"
    units = words.units_at(clause.sentence, clause.subject)
    entity = entity_of(words, clause.sentence, clause.subject)
    is_acting = entity is not None and (entity.is_human or entity.head in BODIES)
    is_named = any(one.first in clause.subject[:1] for one in clause.sentence.values if one.type in _ACTING)
    is_people = bool(units) and (is_human(tuple(unit.low for unit in units)) or units[0].low in _SOMEBODY)
    return "human" if is_acting or is_named or is_people else "thing"


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
        is_behind = (
            chunk.kind == "ing" and chunk in clause.chunks[:1] and chunk.prep != "," and verb_of(clause) not in _DOING
        )
        base = base_of(units[at]) if not is_behind else None
        if base is None or not rest or words.is_open(clause.sentence, rest):
            continue
        deed = _deed(words, clause, base, settled(words.phrase(clause.sentence, rest), words.subject(clause)))
        if deed is not None:
            yield replace(deed, is_past=False)


def deeds_of(words: Words, clauses: Iterable[Clause], *, with_loose: bool = False) -> list[Deed]:
    """Return the deeds of the clauses; with_loose those that stand beside a verb as well."""
    rows = list(clauses)
    found = [deed for clause in rows if (deed := deed_of(words, clause)) is not None]
    if not with_loose:
        return found
    loose = [deed for clause in rows for deed in loose_deeds_of(words, clause)]
    return [deed for deed in (*found, *loose) if not deed.is_owned]
