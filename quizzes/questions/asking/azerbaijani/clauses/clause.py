"""One clause of an Azerbaijani sentence: its positions, its verb, its subject, its phrases; pure data."""

from dataclasses import dataclass, field

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.tokens import Token
from quizzes.questions.asking.azerbaijani.clauses.phrase import Phrase
from quizzes.questions.asking.texts.drafts import Sentence


@dataclass(frozen=True)
class Clause:
    """One clause: its positions, verb last; named says its subject from before, frame when or where it holds."""

    sentence: Sentence
    positions: tuple[int, ...]
    verb: tuple[int, ...]
    subject: tuple[int, ...] = ()
    named: str = ""
    is_first: bool = True
    because: tuple[int, ...] = field(default=())
    phrases: tuple[Phrase, ...] = ()
    frame: str = ""
    is_denied: bool = False

    @property
    def tokens(self) -> list[Token]:
        """Return the tokens of the passage."""
        return self.sentence.tokens

    def values(self) -> list[Found]:
        """Return the values that stand within the clause."""
        inside = set(self.positions)
        return [one for one in self.sentence.values if all(at in inside for at in range(one.first, one.last))]
