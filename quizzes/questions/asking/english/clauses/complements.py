"""Reads what follows an English verb: complements, prepositional phrases, infinitives, lists, clauses inside."""

from quizzes.questions.asking.english.clauses.clause import Apposed, Chunk
from quizzes.questions.asking.english.clauses.extents import Extents
from quizzes.questions.asking.english.clauses.phrasing import Phrase
from quizzes.questions.asking.english.words.words import SIZES, TIME_NOUNS
from quizzes.questions.asking.texts.pieces import Positions
from quizzes.questions.asking.words.vocabulary import words_of

_NOMINATIVE = frozenset({"he", "she", "they", "it"})
_OPENS = frozenset({"participle", "ing", "bare"})
_AFTER_COMMA = frozenset({"prep", "gerund", "to"})


_NEVER_DONE = frozenset({"die", "arrive", "live", "return", "remain", "survive", "appear", "disappear", "happen"})
_LIKEWISE = frozenset({"so", "neither", "nor"})
_OF_WHOLE = words_of("en", "nouns_of_clauses")


class Complements(Extents):
    """The part of the reader that stands behind a verb."""

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
            elif kind == "and" and not found and self.kind(1) == "adjective" and self.kind(-1) == "verb":
                found.append(Chunk("", (*self.take(), *self.take()), None, False, "adjective"))
            elif kind == "and":
                if not self._joined(found):
                    break
            elif kind == "sub" and self._tells_time():
                self._take_time(found)
            elif kind == "sub":
                found.append(self.sub(is_front=False))
            elif not self._step(found, subject):
                break
        return found

    def _tells_time(self) -> bool:
        """Whether a "when" only says which times are meant: for times when food is scarce."""
        before = self.units.get(self.now.positions[0] - 1)
        return self.now.word == "when" and before is not None and before.lemma in TIME_NOUNS

    def _take_time(self, found: list[Chunk]) -> None:
        """Take a clause about times into the phrase that names them; where that only stands beside, pass it over."""
        before = found[-1] if found else None
        if before is not None and before.kind in {"noun", "prep"} and self.touches(before):
            self._pass_over(found)
        else:
            self.rest()

    def _step(self, found: list[Chunk], subject: Positions) -> bool:
        kind = self.kind()
        before = found[-1] if found else None
        is_behind_noun = before is not None and before.kind in {"noun", "prep"} and self.touches(before)
        if kind in {"rel", "that"}:
            return self._relative_or_that(found, is_behind_noun=is_behind_noun)
        if kind in {"participle", "ing", "bare"}:
            if is_behind_noun and kind != "bare":
                found[-1] = self.longer(before)
            else:
                found.append(self.extended(Chunk("", self.take(), None, False, "ing")))
            return True
        is_their = before is not None and before.kind == "noun" and is_behind_noun
        is_their = is_their or (before is None and self.now.word == "it" and self.depth > 0)
        if kind == "noun" and self.now.word in _NOMINATIVE and self.kind(1) == "verb" and not is_their:
            return False
        if kind == "noun" and is_behind_noun and self.begins_clause():
            found[-1] = self.with_reduced(before)
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
            positions = self.between(begin)
            if clause is None:
                positions = (*positions, *self.rest())
            found.append(Chunk("that", positions, None, False, "that", clause))
            return True
        found.append(Chunk(word, self.rest(), None, False, "sub"))
        return True

    def _pass_over(self, found: list[Chunk]) -> bool:
        """Take what cannot be read up to the next comma into the phrase before it."""
        before = found[-1]
        found[-1] = Chunk(before.prep, (*before.positions, *self.rest()), before.value, False, before.kind)
        return True

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
        more = self.between(begin)
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
        is_near = bool(noun) and not found[-1].is_when and (noun[-1] + 1 == self.now.positions[0] or word == "who")
        is_near = is_near and self.units[noun[-1]].tag != "CRD"
        if kind == "rel" and is_near and (self.begins_predicate(2) or self.behind_aside(2)):
            self.at += 1
            self.relative(noun, is_apart=True)
            return True
        if kind == "noun" and noun and not self.begins_clause(1):
            self.at += 1
            heads = [unit for unit in self.now.units[: (*self.now.tags, "PRF").index("PRF")] if unit.tag[:2] == "NN"]
            is_of_whole = bool(heads) and heads[-1].lemma in _OF_WHOLE and self.now.tags[0] == "AT0"
            beside = self.noun_with_more()
            if is_of_whole:
                return True
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
        if kind == "participle" and self.is_shared(verb):
            return False
        if kind in _OPENS:
            self.at += 1
            found.append(self.extended(Chunk(",", self.take(), None, False, "ing")))
            return True
        if kind == "rel":
            self.at = self.behind_aside(2) or self.at + 1
            self.rest()
            return True
        return False

    def next_predicate(self, verb: Positions, *, stop_at_comma: bool) -> Positions | None:
        """Step to the next verb of the same subject; return the helping verbs that it shares, None without one."""
        begin = self.at
        helpers = verb[:-1]
        tag = self.units[verb[-1]].tag
        is_passive = bool(helpers) and tag == "VVN"
        is_listed = self.kind(1) == "participle" and self.is_shared(verb)
        if self.kind() == "comma" and (not stop_at_comma or (is_passive and is_listed)):
            self.at += 1
        if self.kind() == "and":
            self.at += 1
        if self.at == begin:
            return None
        while self.kind() == "adverb":
            self.at += 1
        if self.kind() == "verb" and self.kind(-1) == "adverb" and self.phrases[self.at - 1].word in _LIKEWISE:
            return None  # the subject stands behind: Fresh powder is useless, and so is snow that lies in layers
        if self.kind() == "verb":
            return ()
        if is_passive and self.kind() == "participle":
            return () if self.now.word in _NEVER_DONE else helpers
        if helpers and self.kind() == "bare" and tag == "VVI":
            return helpers
        self.at = begin
        return None
