"""Reads what follows an English verb: complements, prepositional phrases, infinitives, lists, clauses inside."""

from itertools import pairwise

from quizzes.questions.asking.english_clause import Apposed, Chunk, Clause
from quizzes.questions.asking.english_phrasing import Phrase
from quizzes.questions.asking.english_reader import Cursor
from quizzes.questions.asking.english_tags import Unit
from quizzes.questions.asking.english_words import SIZES
from quizzes.questions.asking.pieces import Positions

_PARTS = frozenset({"noun", "prep", "adjective", "adverb", "particle", "participle", "gerund"})
_NOMINATIVE = frozenset({"he", "she", "they", "it"})
_OPENS = frozenset({"participle", "ing", "bare"})
_AFTER_COMMA = frozenset({"prep", "gerund", "to"})


class Complements(Cursor):
    """The part of the reader that stands behind a verb."""

    apposed: list[Apposed]
    clauses: list[Clause]
    units: dict[int, Unit]

    def complements(self, verb: Positions, subject: Positions, *, stop_at_comma: bool) -> list[Chunk]:
        """Return the chunks behind a verb and stop where another predicate or clause begins."""
        found: list[Chunk] = []
        while self.at < len(self.phrases):
            kind = self.kind()
            if kind in {"verb", "mark", "other"} or (kind == "adverb" and self.kind(1) == "verb"):
                break
            if kind == "comma":
                if not self._comma(found, verb, stop_at_comma=stop_at_comma):
                    break
            elif kind == "and":
                if not self._joined(found):
                    break
            elif kind == "sub":
                found.append(self.sub(is_front=False))
            elif not self._step(found, subject):
                break
        return found

    def _step(self, found: list[Chunk], subject: Positions) -> bool:
        kind = self.kind()
        before = found[-1] if found else None
        is_behind_noun = before is not None and before.kind in {"noun", "prep"} and self._touches(before)
        if kind in {"rel", "that"}:
            return self._relative_or_that(found, is_behind_noun=is_behind_noun)
        if kind in {"participle", "ing", "bare"}:
            if is_behind_noun and kind != "bare":
                found[-1] = self._longer(before)
            else:
                found.append(self.extended(Chunk("", self.take(), None, False, "ing")))
            return True
        if kind == "noun" and self.now.word in _NOMINATIVE and self.kind(1) == "verb":
            return False
        if kind == "noun" and is_behind_noun and self.begins_clause():
            found[-1] = self._with_reduced(before)
            return True
        if kind == "adjective" and before is not None and before.kind == "noun" and self.now.units[0].tag == "AJC":
            found[-1] = Chunk("", (*before.positions, *self.take()), None, False, "adjective")
            return True
        if kind in {"adjective", "adverb"} and before is not None and before.kind == "noun" and self.now.word in SIZES:
            found[-1] = self.chunk(Phrase("noun", ()), (*before.positions, *self.take()))
            return True
        chunk = self.chunk(self.now, self.take())
        found.append(self.extended(chunk) if kind in {"to", "gerund"} else chunk)
        return True

    def _touches(self, chunk: Chunk) -> bool:
        return chunk.positions[-1] + 1 == self.now.positions[0]

    def _relative_or_that(self, found: list[Chunk], *, is_behind_noun: bool) -> bool:
        word, is_that = self.now.word, self.kind() == "that"
        if is_behind_noun and self.kind(1) in {"verb", "adverb"} and self.begins_predicate(1):
            before = found[-1]
            more = self.relative(before.positions)
            found[-1] = Chunk(before.prep, (*before.positions, *more), before.value, before.is_infinitive, before.kind)
            return True
        if is_behind_noun and not is_that:
            return self._pass_over(found)
        if is_that:
            begin = self.at
            self.at += 1
            clause = self.clause_inside("that", is_front=False)
            positions = self._between(begin)
            if clause is None:
                positions = (*positions, *self._rest())
            found.append(Chunk("that", positions, None, False, "that", clause))
            return True
        found.append(Chunk(word, self._rest(), None, False, "sub"))
        return True

    def _pass_over(self, found: list[Chunk]) -> bool:
        """Take what cannot be read up to the next comma into the phrase before it."""
        before = found[-1]
        found[-1] = Chunk(before.prep, (*before.positions, *self._rest()), before.value, False, before.kind)
        return True

    def _rest(self) -> Positions:
        begin = self.at
        while self.at < len(self.phrases) and self.kind() not in {"comma", "mark"}:
            if self.kind() == "and" and (self.begins_clause(1) or self.begins_predicate(1)) and self.at > begin + 2:
                break
            self.at += 1
        return self._between(begin)

    def _between(self, begin: int) -> Positions:
        return tuple(at for phrase in self.phrases[begin : self.at] for at in phrase.positions)

    def _with_reduced(self, before: Chunk) -> Chunk:
        """The phrase with the short relative behind it: every caterpillar she could find."""
        begin = self.at
        self.at += 2
        while self.kind() in {"prep", "adverb", "particle"}:
            self.at += 1
        return Chunk(before.prep, (*before.positions, *self._between(begin)), None, before.is_infinitive, before.kind)

    def _longer(self, before: Chunk) -> Chunk:
        more = self.extended(Chunk("", self.take(), None, False, "ing")).positions
        return Chunk(before.prep, (*before.positions, *more), before.value, before.is_infinitive, before.kind)

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
        positions = (*chunk.positions, *self._between(begin))
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
        return self._between(begin)

    def _joined(self, found: list[Chunk]) -> bool:
        """Add what "and" joins to the phrase before; return whether it was a phrase and no clause."""
        kind = self.kind(1)
        if (
            not found
            or self.begins_clause(1)
            or self.begins_predicate(1)
            or kind not in {"noun", "adjective", "prep", "to"}
        ):
            return False
        before = found[-1]
        if kind == "prep" and before.kind != "prep":
            return False
        begin = self.at
        self.at += 2
        more = self._between(begin)
        longer = Chunk(before.prep, (*before.positions, *more), before.value, before.is_infinitive, before.kind)
        found[-1] = self.extended(longer) if kind == "to" else longer
        return True

    def _comma(self, found: list[Chunk], verb: Positions, *, stop_at_comma: bool) -> bool:
        """Read on behind a comma; return whether the clause goes on there."""
        if found and found[-1].kind in {"noun", "prep", "adjective"} and self.is_list():
            before = found[-1]
            more = self.listed()
            found[-1] = Chunk(before.prep, (*before.positions, *more), before.value, before.is_infinitive, before.kind)
            return True
        if stop_at_comma:
            return False
        kind, word = self.kind(1), self.phrases[self.at + 1].word if self.at + 1 < len(self.phrases) else ""
        noun = found[-1].positions[bool(found[-1].prep) :] if found and found[-1].kind in {"noun", "prep"} else ()
        if kind == "rel" and noun and self.kind(2) in {"verb", "adverb"}:
            self.at += 1
            self.relative(noun, is_apart=True)
            return True
        if kind == "noun" and noun and not self.begins_clause(1):
            self.at += 1
            beside = self.noun_with_more()
            self.apposed.append(Apposed(self.sentence, noun, beside))
            if found[-1].prep == "by" and self.units[beside[-1]].tag == "NP0":
                comma = tuple(range(noun[-1] + 1, beside[0]))
                found[-1] = self.chunk(Phrase("prep", (), "by"), (*found[-1].positions, *comma, *beside))
            return True
        if kind == "sub":
            self.at += 1
            found.append(self.sub(is_front=False, is_apart=word in {"where", "when"}))
            return True
        if kind in _AFTER_COMMA and not self.begins_clause(1):
            self.at += 1
            chunk = self.chunk(self.now, self.take())
            found.append(self.extended(chunk) if kind != "prep" else chunk)
            return True
        if kind == "adverb" and not self.begins_clause(1) and not self.begins_predicate(1):
            self.at += 2
            return True
        if kind == "participle" and self._is_shared(verb):
            return False
        if kind in _OPENS:
            self.at += 1
            found.append(self.extended(Chunk(",", self.take(), None, False, "ing")))
            return True
        if kind == "rel":
            self.at += 1
            self._rest()
            return True
        return False

    def _is_shared(self, verb: Positions) -> bool:
        """Whether the participle behind a comma is one of a list that shares its helping verb: soaked, beaten and mixed."""
        if len(verb) < 2 or self.units[verb[-1]].tag != "VVN":
            return False
        kinds = [phrase.kind for phrase in self.phrases[self.at + 2 :]]
        return any(pair == ("and", "participle") for pair in pairwise(kinds))

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
                    self._rest()
                break
            self.at += 1
        if self.kind() == "and" and self.kind(1) == "noun" and not self.begins_clause(1):
            self.at += 2
            while self.kind() == "prep":
                self.at += 1
        return self._between(begin)

    def sub(self, *, is_front: bool, is_apart: bool = False) -> Chunk:
        """Read "because", "when" and the like with the clause behind them."""
        begin, word = self.at, self.now.word
        self.at += 1
        del is_apart
        clause = None
        if self.kind() in {"noun", "prep", "adverb"}:
            clause = self.clause_inside(word, is_front=is_front)
        if clause is None:
            self._rest()
        return Chunk(word, self._between(begin), None, False, "sub", clause)

    def next_predicate(self, verb: Positions, *, stop_at_comma: bool) -> Positions | None:
        """Step to the next verb of the same subject; return the helping verbs that it shares, None where there is none."""
        begin = self.at
        helpers = verb[:-1]
        tag = self.units[verb[-1]].tag
        is_passive = bool(helpers) and tag == "VVN"
        if self.kind() == "comma" and (not stop_at_comma or (is_passive and self.kind(1) == "participle")):
            self.at += 1
        if self.kind() == "and":
            self.at += 1
        if self.at == begin:
            return None
        while self.kind() == "adverb":
            self.at += 1
        if self.kind() == "verb":
            return ()
        if is_passive and self.kind() == "participle":
            return helpers
        if helpers and self.kind() == "bare" and tag == "VVI":
            return helpers
        self.at = begin
        return None

    def relative(self, noun: Positions, *, is_apart: bool = False) -> Positions:
        """Read a relative clause; given by the whole reader."""
        raise NotImplementedError

    def clause_inside(self, link: str, *, is_front: bool) -> Clause | None:
        """Read a clause inside another; given by the whole reader."""
        raise NotImplementedError
