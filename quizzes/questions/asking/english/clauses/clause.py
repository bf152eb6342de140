"""Simple English clauses as data: subject, verb, the chunks around them, and how a clause hangs on another."""

from dataclasses import dataclass, field

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.tokens import Token
from quizzes.language.values import DATE_TYPES
from quizzes.questions.asking.english.words.units import Unit
from quizzes.questions.asking.english.words.verbs import AUXILIARIES
from quizzes.questions.asking.texts.drafts import Sentence
from quizzes.questions.asking.texts.pieces import Positions


@dataclass(frozen=True)
class Chunk:
    """A phrase: the word that opens it ("" for a complement), where it stands, its value.

    kind is noun, adjective, adverb, particle, prep, gerund (by selling), to (an infinitive), ing (a participle), that
    or sub, and clause holds the clause inside it, where it could be read.
    """

    prep: str
    positions: Positions
    value: Found | None = None
    is_infinitive: bool = False
    kind: str = "prep"
    clause: "Clause | None" = None

    @property
    def is_when(self) -> bool:
        """Return whether the phrase tells a date."""
        return self.value is not None and self.value.type in DATE_TYPES


@dataclass(frozen=True)
class Clause:
    """A simple clause of a sentence, in positions of its tokens.

    link says how it hangs on another: "" for the main one, and, which, or the word that opens it (because, when).
    """

    sentence: Sentence
    subject: Positions
    verb: Positions
    chunks: tuple[Chunk, ...]
    front: tuple[Chunk, ...] = ()
    is_first: bool = True
    link: str = ""
    units: dict[int, Unit] = field(default_factory=dict, repr=False, compare=False)
    is_negated: bool = False
    is_shared: bool = False

    @property
    def tokens(self) -> list[Token]:
        """Return the tokens of the passage."""
        return self.sentence.tokens

    @property
    def positions(self) -> set[int]:
        """Return every position of the clause."""
        parts = [self.subject, self.verb, *(chunk.positions for chunk in (*self.chunks, *self.front))]
        return {at for part in parts for at in part}

    @property
    def is_bare(self) -> bool:
        """Return whether it says by "did" or "had" alone that what was told happened: when he did."""
        return not self.chunks and self.tokens[self.verb[-1]].low in AUXILIARIES


@dataclass(frozen=True)
class Apposed:
    """A noun phrase and what stands beside it to say what it is: collagen, a strong fibre that fills the wound."""

    sentence: Sentence
    noun: Positions
    beside: Positions
    word: str = ""

    @property
    def is_cut(self) -> bool:
        """Return whether it goes on in a clause that was not read: a reserve for times when food is scarce."""
        after = self.beside[-1] + 1
        return after < self.sentence.last and self.sentence.tokens[after].low in _GOES_ON


_GOES_ON = frozenset({"when", "where", "who", "whose", "how", "while"})
