"""Reads what stands before an English subject: In the design he made, After drying, In winter."""

from quizzes.questions.asking.english.clauses.clause import Chunk
from quizzes.questions.asking.english.clauses.complements import Complements
from quizzes.questions.asking.english.clauses.phrasing import Phrase

STANDING = frozenset({"stand", "lie", "rise", "live", "hang", "sit", "grow", "flow", "run"})
_WAYS = frozenset({"to", "from", "into", "between"})


class Fronts(Complements):
    """The part of the reader that stands before a subject."""

    def front(self) -> list[Chunk]:
        """Return the phrases that open a clause, and stop at its subject."""
        found: list[Chunk] = []
        while self.at < len(self.phrases):
            kind = self.kind()
            if kind in {"prep", "adverb", "gerund", "adjective"}:
                phrase = self.now
                if kind == "prep" and found and self._belongs_to(found[-1]):
                    before = found[-1]
                    kept = Phrase(before.kind, (), before.prep)
                    found[-1] = self.chunk(kept, (*before.positions, *self.take()))
                    continue
                chunk = self.chunk(phrase, self.take())
                chunk = self.with_reduced(chunk) if self._is_told_by_clause(chunk) else chunk
                found.append(self.extended(chunk) if kind == "gerund" else chunk)
            elif kind == "sub" and self.now.word not in {"how", "why", "so"}:
                found.append(self.sub(is_front=True))
            elif kind == "to":
                found.append(self.extended(self.chunk(self.now, self.take())))
            elif (kind == "noun" and self.kind(1) == "comma" and self._is_time(self.now)) or (
                kind == "noun" and self._is_time(self.now) and self.begins_clause(1)
            ):
                found.append(self.chunk(self.now, self.take()))
            elif kind in {"participle", "ing"}:
                found.append(self.extended(Chunk("", self.take(), None, False, "ing")))
            elif kind == "comma" and found:
                self.at += 1
            elif kind == "and" and found and self._ends_opening():
                found[-1] = self.chunk(
                    Phrase("prep", (), found[-1].prep), (*found[-1].positions, *self.take(), *self.take())
                )
            elif found and self.kind(-1) == "comma" and (behind := self.behind_told()):
                self.at = behind
            else:
                break
        return found

    def _is_told_by_clause(self, chunk: Chunk) -> bool:
        """Whether a short relative stands here, the main clause behind its comma: In the design he made, two."""
        is_near = chunk.kind == "prep" and self.kind() == "noun" and self.touches(chunk) and self.kind(1) == "verb"
        is_named = is_near and self.units[chunk.positions[1]].low == "the" and self.now.tags[0] in {"PNP", "NP0"}
        if not is_named:
            return False
        at = 2
        while self.kind(at) in {"prep", "adverb", "particle"}:
            at += 1
        return self.kind(at) == "comma" and self.kind(at + 1) == "noun" and self.begins_clause(at + 1)

    def _ends_opening(self) -> bool:
        """Whether "and" joins two nouns of what opens the clause, also before a turned verb: In A and B hang balls."""
        if self.kind(1) != "noun" or self.ends_phrase():
            return self.kind(1) == "noun"
        is_turned = [self.kind(2), self.kind(3), self.kind(-1)] == ["verb", "noun", "prep"]
        return is_turned and self.phrases[self.at + 2].word in STANDING

    def _belongs_to(self, before: Chunk) -> bool:
        """Whether the phrase here belongs to the one before it: on a voyage to Lisbon, wet to the skin."""
        is_way = before.kind == "prep" and self.now.word in _WAYS
        return (is_way or before.kind == "adjective") and self.touches(before)

    def _is_time(self, phrase: Phrase) -> bool:
        inside = set(phrase.positions)
        is_dated = any(one.first in inside and one.type.startswith("date") for one in self.sentence.values)
        return is_dated or phrase.units[-1].lemma in {
            "year",
            "day",
            "time",
            "night",
            "morning",
            "week",
            "month",
            "summer",
        }
