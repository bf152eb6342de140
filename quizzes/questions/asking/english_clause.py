"""One simple English clause of a sentence: subject, verb and the chunks around them; data only."""

from dataclasses import dataclass, replace

from quizzes.facts.proposing.tokens import Token
from quizzes.questions.asking.drafts import Sentence
from quizzes.questions.asking.english_chunks import Chunk
from quizzes.questions.asking.pieces import Positions


@dataclass(frozen=True)
class Clause:
    """A simple clause of a sentence, in positions of its tokens; because holds the cause that it gives."""

    sentence: Sentence
    subject: Positions
    verb: Positions
    chunks: tuple[Chunk, ...]
    front: tuple[Chunk, ...] = ()
    because: Positions = ()
    subject_text: str = ""
    is_first: bool = True

    @property
    def tokens(self) -> list[Token]:
        """Return the tokens of the passage."""
        return self.sentence.tokens

    @property
    def positions(self) -> set[int]:
        """Return every position of the clause."""
        parts = [self.subject, self.verb, *(chunk.positions for chunk in (*self.chunks, *self.front))]
        return {at for part in parts for at in part}

    def named(self, text: str) -> "Clause":
        """Return the clause with other words for its subject."""
        return replace(self, subject_text=text)
