"""Reads what stands before an English verb: what opens the clause, the subject, what is said beside it."""

from quizzes.questions.asking.english_clause import Apposed, Chunk
from quizzes.questions.asking.english_complements import Complements
from quizzes.questions.asking.english_phrasing import Phrase
from quizzes.questions.asking.pieces import Positions

LONGEST_ASIDE = 14


class Subjects(Complements):
    """The part of the reader that stands before a verb."""

    def front(self) -> list[Chunk]:
        found: list[Chunk] = []
        while self.at < len(self.phrases):
            kind = self.kind()
            if kind in {"prep", "adverb", "gerund", "adjective"}:
                phrase = self.now
                chunk = self.chunk(phrase, self.take())
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
            elif kind == "and" and found and self.kind(1) == "noun" and self.kind(2) == "comma":
                found[-1] = self.chunk(
                    Phrase("prep", (), found[-1].prep), (*found[-1].positions, *self.take(), *self.take())
                )
            else:
                break
        return found

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

    def subject(self) -> Positions | None:
        """Return the subject at the cursor and stop at its verb; None where it is not sure."""
        if self.kind() != "noun":
            return None
        found = list(self.take())
        while self.at < len(self.phrases):
            kind = self.kind()
            if kind == "verb":
                return tuple(found)
            if kind == "prep" or (kind == "adverb" and self.now.word in {"alone", "only"}):
                found += self.take()
            elif (kind in {"adverb", "particle"} and self.begins_predicate()) or (
                kind == "noun" and self.now.units[0].tag == "PNP" and self.now.word.endswith(("self", "selves"))
            ):
                self.at += 1
            elif kind in {"participle", "to", "gerund"}:
                found += self.extended(Chunk("", self.take(), None, False, "ing"), is_short=True).positions
            elif kind == "and" and self.kind(1) == "noun":
                found += [*self.take(), *self.take()]
            elif kind in {"rel", "that"} and self.kind(1) in {"verb", "adverb"}:
                found += self.relative(tuple(found))
            elif kind == "comma" and self.is_list(is_subject=True):
                found += self.listed()
            elif kind != "comma" or not self._aside(tuple(found)):
                return None
        return None

    def _aside(self, noun: Positions) -> bool:
        """Step over what stands between two commas behind a subject: Her father, an engraver, died."""
        begin = self.at
        self.at += 1
        if self.kind() == "noun":
            beside = self.noun_with_more()
            is_behind = self.begins_predicate(1) or (self.kind(1) == "prep" and self.begins_predicate(2))
            if self.kind() == "comma" and is_behind:
                self.at += 1
                self.apposed.append(Apposed(self.sentence, noun, beside))
                return True
        elif self.kind() == "rel" and self.kind(1) in {"verb", "adverb"}:
            self.relative(noun, is_apart=True)
        return self._behind_comma(noun, begin)

    def _behind_comma(self, noun: Positions, begin: int) -> bool:
        """Step to the comma behind which the verb stands; stay where none is near."""
        end = self.at
        while end < min(len(self.phrases), begin + LONGEST_ASIDE) and self.phrases[end].kind != "mark":
            self.at = end
            if self.kind() == "comma" and self.begins_predicate(1):
                self._keep_called(noun, begin + 1)
                self.at += 1
                return True
            end += 1
        self.at = begin
        return False

    def _keep_called(self, noun: Positions, at: int) -> None:
        """Remember "Venice, called the doge," and "Leverets, as young hares are called,"."""
        phrase, name = self.phrases[at], self.phrases[at + 1]
        if phrase.kind == "participle" and phrase.word in {"call", "name"} and name.kind == "noun":
            self.apposed.append(Apposed(self.sentence, noun, name.positions, "called"))
        elif phrase.word == "as" and name.kind == "noun" and self.phrases[at + 2].word in {"call", "name"}:
            self.apposed.append(Apposed(self.sentence, name.positions, noun, "called"))
