"""A cursor over the phrases of one English sentence: what follows, and whether a clause begins there."""

from quizzes.questions.asking.english.clauses.clause import Chunk
from quizzes.questions.asking.english.clauses.phrasing import Phrase
from quizzes.questions.asking.texts.drafts import Sentence
from quizzes.questions.asking.texts.pieces import Positions

_SUBJECT_PARTS = frozenset({"prep", "adverb", "participle", "to"})


class Cursor:
    """The phrases of a sentence, with the place up to which they are read."""

    def __init__(self, sentence: Sentence, phrases: list[Phrase]) -> None:
        self.sentence, self.phrases, self.at = sentence, phrases, 0

    def kind(self, ahead: int = 0) -> str:
        """Return the kind of the phrase some steps ahead, nothing past the end."""
        at = self.at + ahead
        return self.phrases[at].kind if 0 <= at < len(self.phrases) else ""

    @property
    def now(self) -> Phrase:
        """Return the phrase at the cursor."""
        return self.phrases[self.at]

    def take(self) -> Positions:
        """Return the positions of the phrase here and step past it."""
        self.at += 1
        return self.phrases[self.at - 1].positions

    def begins_clause(self, ahead: int = 0) -> bool:
        """Whether a subject with its finite verb stands some steps ahead: a noun phrase, what describes it, a verb."""
        while self.kind(ahead) in {"prep", "adverb"} or (
            self.kind(ahead) == "comma" and self.kind(ahead - 1) == "prep"
        ):
            ahead += 1
        if self.kind(ahead) != "noun":
            return False
        ahead += 1
        while self.kind(ahead) in _SUBJECT_PARTS or (self.kind(ahead) in {"and", "noun"} and self._goes_on(ahead)):
            ahead += 1
        return self.kind(ahead) == "verb"

    def _goes_on(self, ahead: int) -> bool:
        pair = self.kind(ahead - 1), self.kind(ahead), self.kind(ahead + 1)
        return (pair[1] == "and" and pair[2] == "noun") or (
            pair[1] == "noun" and pair[0] in {"and", "participle", "adverb"}
        )

    def begins_predicate(self, ahead: int = 0) -> bool:
        """Whether a finite verb stands some steps ahead, an adverb before it perhaps."""
        while self.kind(ahead) in {"adverb", "particle"}:
            ahead += 1
        return self.kind(ahead) == "verb"

    def is_list(self, *, is_subject: bool = False) -> bool:
        """Whether the comma here goes on with a list of nouns: silk, pepper and other spices.

        Behind the last one of a subject stands its verb.
        """
        ahead, commas = 0, 0
        while self.kind(ahead) == "comma" and self.kind(ahead + 1) in {"noun", "adjective"}:
            ahead += 2
            while self.kind(ahead) == "prep":
                ahead += 1
            commas += 1
        ahead += self.kind(ahead) == "comma"
        is_choice = self.kind(ahead) == "and" and self.phrases[self.at + ahead].word == "or"
        if commas == 1 and not is_choice and self._is_said_beside():
            return False
        return (
            bool(commas)
            and self.kind(ahead) == "and"
            and self.kind(ahead + 1) in {"noun", "adjective"}
            and (is_subject or not self.begins_clause(ahead + 1))
        )

    def _is_said_beside(self) -> bool:
        """Whether "the Rover, a bicycle" only says what the first is: a name or "the" before, "a" behind the comma."""
        before = next((one for one in reversed(self.phrases[: self.at]) if one.kind in {"noun", "prep"}), None)
        after = self.phrases[self.at + 1] if self.at + 1 < len(self.phrases) else None
        is_sure = before is not None and any(tag == "NP0" or tag == "DPS" for tag in before.tags)
        is_definite = before is not None and "the" in {unit.low for unit in before.units[:2]}
        return (is_sure or is_definite) and after is not None and after.word in {"a", "an"}

    def ends_phrase(self) -> bool:
        """Whether "and" joins two nouns of the phrase that opens the clause: In March and April they leave."""
        is_next = self.kind(2) == "noun" and self.begins_clause(2) and self.kind(-1) == "prep"
        return self.kind(2) == "comma" or is_next

    def behind_told(self) -> int:
        """Where the clause goes on behind what only describes its opening; 0 where nothing does: which began early,"""
        at = self.at + (self.kind() == "noun")
        is_beside = self.kind() == "noun" and self.now.tags[0] in {"AT0", "DPS"} and self.kind(1) in {"comma", "prep"}
        if at >= len(self.phrases) or not (is_beside or self.phrases[at].kind == "rel"):
            return 0
        while at < len(self.phrases) and self.phrases[at].kind not in {"comma", "mark"}:
            at += 1
        is_clause = at < len(self.phrases) and self.phrases[at].kind == "comma" and self.begins_clause(at + 1 - self.at)
        return at + 1 if is_clause else 0

    def behind_aside(self, ahead: int = 0) -> int:
        """Where a predicate begins behind what two commas set apart here; 0 where none does: who, they say, died."""
        if self.kind(ahead) != "comma":
            return 0
        at = ahead + 1
        while self.kind(at) not in {"", "comma", "mark"}:
            at += 1
        is_clause = self.kind(at) == "comma" and self.begins_predicate(at + 1)
        return self.at + at + 1 if is_clause else 0

    def chunk(self, phrase: Phrase, positions: Positions | None = None) -> Chunk:
        """Return a phrase as a chunk, with the value that stands in it."""
        positions = positions or phrase.positions
        opens = phrase.word if phrase.kind in {"prep", "gerund", "to"} else ""
        inside = set(positions)
        value = next((one for one in self.sentence.values if one.first in inside and one.last - 1 in inside), None)
        return Chunk(opens, positions, value, phrase.kind == "to", phrase.kind)
