"""What an Azerbaijani text tells in short whole clauses: what may stand as a cause or a deed beside another."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from quizzes.questions.asking.azerbaijani.clauses.clauses import Clause
from quizzes.questions.asking.azerbaijani.stems.stems import Words, lacks_owner
from quizzes.questions.asking.azerbaijani.words.verbs import VerbForm, in_tense, verb_form
from quizzes.questions.asking.azerbaijani.words.words import OPEN, OPENERS, PRONOUNS
from quizzes.questions.asking.gaps.word_gaps import hash_of
from quizzes.questions.asking.texts.likeness import content_words, is_key_too_long
from quizzes.questions.asking.texts.pieces import low_words
from quizzes.questions.writing.distractors import WANTED

SHORTEST, LONGEST = 2, 9
NEAR = 1
ABSOLUTE = frozenset(
    {"indi", "hazırda", "yalnız", "həmişə", "heç", "daim", "bütün", "hər", "hamı", "mütləq", "tamamilə"}
)
_LOOSE = frozenset({"isə", "bəs", "deməli", "üstəlik", "beləliklə", "əksinə", "sonda", "axırda", "əvvəlcə", "sonra"})


class Numbered(Protocol):
    """What stands in a sentence of a number."""

    @property
    def number(self) -> int:
        """Return the number of its sentence."""


@dataclass(frozen=True)
class Told:
    """A short clause that says by itself what happens: its words, its subject and the rest of it before the verb."""

    clause: Clause
    subject: str
    rest: str
    verb: str
    form: VerbForm | None
    words: str

    @property
    def number(self) -> int:
        """Return the number of its sentence."""
        return self.clause.sentence.number

    def deed(self, tense: str, *, is_plural: bool) -> str | None:
        """Return what is done, in a tense: günəş işığını udur."""
        if self.form is None:
            return None
        verb = in_tense(self.form.stem, tense, is_plural=is_plural)
        before = " ".join(self.verb.split()[:-1])
        return " ".join(part for part in (self.rest, before, verb) if part) if verb else None


def told_of(words: Words, clause: Clause) -> Told | None:
    """Return a clause as one that stands by itself, None where it does not."""
    positions = [at for at in clause.positions if clause.tokens[at].text]
    low = low_words(clause.tokens, positions)
    if not SHORTEST <= len(low) + len(clause.named.split()) <= LONGEST or set(low) & (PRONOUNS | _LOOSE):
        return None
    if any(clause.tokens[at].text in ",()" for at in positions) or low[0] in OPENERS:
        return None
    if _is_cut_off(clause, positions[0]):
        return None
    phrase = next((one for one in clause.phrases if one.positions == clause.subject), None)
    if not clause.named and (phrase is None or not phrase.is_sure):
        return None
    rest = [at for at in positions if at not in clause.subject and at not in clause.verb]
    inner = words.phrase(clause.sentence, clause.subject) if clause.subject else ""
    subject = " ".join(part for part in (clause.named, inner) if part)
    if lacks_owner(subject):
        return None
    form = verb_form(clause.tokens[clause.verb[-1]].low)
    told = words.phrase(clause.sentence, rest) if rest else ""
    whole = " ".join(part for part in (clause.named, words.phrase(clause.sentence, positions)) if part)
    return Told(clause, subject, told, words.phrase(clause.sentence, clause.verb), form, whole)


def _is_cut_off(clause: Clause, first: int) -> bool:
    """Whether the owner of the first word was left out of a clause: ortalarına qədər, without the century."""
    before = clause.tokens[first - 1] if first > clause.sentence.first else None
    return before is not None and before.low.endswith(("ın", "in", "un", "ün"))


def is_written_out(clause: Clause) -> bool:
    """Return whether a clause has a pronoun written out, so that its words are not those of the text."""
    return any(clause.tokens[at].low.startswith(OPEN) for at in clause.positions)


def chosen(
    rows: Iterable[tuple[Numbered, str]], *, key: str, stem: str, number: int, fewest: int = WANTED
) -> tuple[str, ...]:
    """Return three wordings that are plainly told of something else: far from the key, with other words.

    Where there are fewer, at least fewest; else none.
    """
    asked = content_words(stem) | content_words(key)
    fair: list[str] = []
    for told, text in rows:
        if abs(told.number - number) <= NEAR or not text or ABSOLUTE & set(text.split()):
            continue
        shared = content_words(text) & asked
        if len(shared) < 2 and text not in fair:
            fair.append(text)
    fair.sort(key=lambda text: (abs(len(text) - len(key)) // 12, hash_of(text, stem), text))
    picked = list(_apart(fair))[:WANTED]
    return tuple(picked) if len(picked) >= fewest and picked and not is_key_too_long(key, picked) else ()


def _apart(texts: Sequence[str]) -> Iterator[str]:
    """The wordings that share at most one longer word with those before them."""
    taken: list[frozenset[str]] = []
    for text in texts:
        own = content_words(text)
        if all(len(own & other) < 2 for other in taken):
            taken.append(own)
            yield text
