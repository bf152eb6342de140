"""Reads phrases of an English sentence with all that hangs on them: lists, relatives, clauses behind because."""

from itertools import pairwise

from quizzes.questions.asking.english.clauses.clause import Apposed, Chunk, Clause
from quizzes.questions.asking.english.clauses.reader import Cursor
from quizzes.questions.asking.english.words.units import Unit
from quizzes.questions.asking.texts.pieces import Positions

_PARTS = frozenset({"noun", "prep", "adjective", "adverb", "particle", "participle", "gerund"})


class Extents(Cursor):
    """The part of the reader that tells how far a phrase goes."""

    apposed: list[Apposed]
    clauses: list[Clause]
    units: dict[int, Unit]
    inner: list[Clause]

    def touches(self, chunk: Chunk) -> bool:
        return chunk.positions[-1] + 1 == self.now.positions[0]

    def rest(self) -> Positions:
        begin = self.at
        while self.at < len(self.phrases) and self.kind() not in {"comma", "mark"}:
            if self.kind() == "and" and (self.begins_clause(1) or self.begins_predicate(1)) and self.at > begin + 2:
                break
            self.at += 1
        return self.between(begin)

    def between(self, begin: int) -> Positions:
        return tuple(at for phrase in self.phrases[begin : self.at] for at in phrase.positions)

    def extended(self, chunk: Chunk, *, is_short: bool = False) -> Chunk:
        """Return a phrase without a finite verb with all that belongs to it: to build cellulose for the walls."""
        begin = self.at
        while self.at < len(self.phrases):
            kind = self.kind()
            if kind in _PARTS or (kind in {"to", "ing", "bare"} and not is_short):
                if kind == "noun" and self.begins_clause() and self.kind(-1) == "noun":
                    break
                if is_short and kind == "adverb" and self.begins_predicate():
                    break
                self.at += 1
            elif kind == "and" and self.kind(1) in {"noun", "prep", "to", "bare", "ing", "adjective"}:
                if self.begins_clause(1) or self.begins_predicate(1) or is_short:
                    break
                self.at += 2
            elif kind in {"rel", "that"} and self.kind(1) == "verb" and not is_short:
                self.at += 2
            elif kind == "comma" and self.is_list():
                self.listed()
            else:
                break
        positions = (*chunk.positions, *self.between(begin))
        return Chunk(chunk.prep, positions, chunk.value, chunk.is_infinitive, chunk.kind)

    def listed(self) -> Positions:
        """Read the further members of a list, and return their positions with the marks between them."""
        begin = self.at
        while self.kind() in {"comma", "and"} and self.kind(1) in {"noun", "adjective", "and"}:
            is_last = self.kind() == "and" or self.kind(1) == "and"
            self.at += 3 if self.kind(1) == "and" else 2
            while self.kind() == "prep" and not is_last:
                self.at += 1
            if is_last:
                break
        return self.between(begin)

    def noun_with_more(self) -> Positions:
        """Read a noun phrase with all that describes it: a strong fibre that fills the wound."""
        begin = self.at
        self.at += 1
        while self.kind() in {
            "prep",
            "participle",
            "adverb",
            "particle",
            "rel",
            "that",
            "ing",
            "to",
            "noun",
            "adjective",
        }:
            is_size = self.kind() == "noun" and any(tag == "CRD" for tag in self.now.tags)
            if (
                self.kind() == "noun"
                and not is_size
                and self.kind(-1) not in {"participle", "prep", "ing", "to", "particle"}
            ):
                break
            if self.kind() in {"rel", "that"}:
                if self.begins_predicate(1):
                    self.relative(())
                else:
                    self.rest()
                break
            self.at += 1
        if self.kind() == "and" and self.kind(1) == "noun" and not self.begins_clause(1):
            self.at += 2
            while self.kind() == "prep":
                self.at += 1
        return self.between(begin)

    def with_reduced(self, before: Chunk) -> Chunk:
        """The phrase with the short relative behind it: every caterpillar she could find."""
        begin = self.at
        self.at += 2
        while self.kind() in {"prep", "adverb", "particle"}:
            self.at += 1
        return Chunk(before.prep, (*before.positions, *self.between(begin)), None, before.is_infinitive, before.kind)

    def longer(self, before: Chunk) -> Chunk:
        more = self.extended(Chunk("", self.take(), None, False, "ing")).positions
        return Chunk(before.prep, (*before.positions, *more), before.value, before.is_infinitive, before.kind)

    def is_shared(self, verb: Positions) -> bool:
        """Whether the participle behind a comma is of a list that shares a helping verb: soaked, beaten and mixed."""
        if len(verb) < 2 or self.units[verb[-1]].tag != "VVN":
            return False
        kinds = [phrase.kind for phrase in self.phrases[self.at + 2 :]]
        return any(pair == ("and", "participle") for pair in pairwise(kinds))

    def sub(self, *, is_front: bool, is_apart: bool = False) -> Chunk:
        """Read "because", "when" and the like with the clause behind them."""
        begin, word = self.at, self.now.word
        self.at += 1
        del is_apart
        clause = None
        if self.kind() in {"noun", "prep", "adverb"}:
            clause = self.clause_inside(word, is_front=is_front)
        if clause is not None and is_front and self.kind() == "and" and self.begins_clause(1):
            self._go_on_with(word)
        if clause is None and self.kind() == "ing" and is_front:
            self.extended(Chunk("", self.take(), None, False, "ing"))
        elif clause is None:
            self.rest()
        return Chunk(word, self.between(begin), None, False, "sub", clause)

    def _go_on_with(self, word: str) -> None:
        """Read a second clause behind the same joining word: When the mash is dark and its smell is mild, it is."""
        begin = self.at
        self.at += 1
        if self.clause_inside(word, is_front=True) is None or self.kind() != "comma":
            self.at = begin

    def relative(self, noun: Positions, *, is_apart: bool = False) -> Positions:
        """Read a relative clause; given by the whole reader."""
        raise NotImplementedError

    def clause_inside(self, link: str, *, is_front: bool) -> Clause | None:
        """Read a clause inside another; given by the whole reader."""
        raise NotImplementedError
