"""Reads an English subject: its noun with what describes it, what is said beside it, also behind its verb."""

from dataclasses import replace

from quizzes.questions.asking.english.clauses.clause import Apposed, Chunk, Clause
from quizzes.questions.asking.english.clauses.fronts import STANDING, Fronts
from quizzes.questions.asking.english.words.words import DIRECTIONS, is_human
from quizzes.questions.asking.texts.pieces import Positions

LONGEST_ASIDE = 14
_SPOTS = DIRECTIONS | frozenset(
    ["in", "on", "among", "under", "near", "behind", "beside", "above", "below", "inside", "at", "between", "around",
     "beneath", "along", "opposite", "outside"]
)  # fmt: skip


class Subjects(Fronts):
    """The part of the reader that stands before a verb."""

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
            elif kind in {"participle", "to", "gerund", "ing"}:
                found += self.extended(Chunk("", self.take(), None, False, "ing"), is_short=True).positions
            elif kind == "and" and self.kind(1) == "noun":
                found += [*self.take(), *self.take()]
            elif kind in {"rel", "that"} and self.kind(1) in {"verb", "adverb"}:
                found += self.relative(tuple(found))
            elif (kind in {"rel", "that"} or self.now.word == "where") and self._is_done_to(1):
                found += [*self.take(), *self.take(), *self.take()]
            elif kind == "noun" and self.touches(Chunk("", tuple(found))) and self._is_done_to(0):
                found += [*self.take(), *self.take()]
            elif kind == "comma" and self.is_list(is_subject=True):
                found += self.listed()
            elif kind != "comma" or not self._aside(tuple(found)):
                return None
        return None

    def _is_done_to(self, ahead: int) -> bool:
        """Whether a subject with its verb stands here, and another verb behind: which the Aztecs knew have vanished."""
        if self.kind(ahead) != "noun" or self.kind(ahead + 1) != "verb":
            return False
        behind = ahead + 2
        while self.kind(behind) in {"prep", "adverb", "particle"}:
            behind += 1
        return self.kind(behind) == "verb"

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

    def verb(self, helpers: Positions) -> tuple[Positions, Positions]:
        """Read a verb; given by the whole reader."""
        raise NotImplementedError

    def is_turned(self, front: list[Chunk]) -> bool:
        """Whether the verb stands before its subject: Among the hills, where it rains, stand the ruins of a city."""
        told = [one for one in front if (one.kind, one.prep) != ("sub", "where")]
        is_spot = bool(told) and told[-1].kind == "prep" and told[-1].prep in _SPOTS
        is_bare = self.kind() == "verb" and self.kind(1) == "noun"
        return is_spot and is_bare and (self.now.word in STANDING or self._is_there())

    def _is_there(self) -> bool:
        """Whether a plain "was" with its subject behind it stands here, and no other verb: Among them were sailors."""
        at = 2
        while self.kind(at) in {"prep", "adverb"}:
            at += 1
        is_noun = self.at + 1 < len(self.phrases) and not {"PNP", "PNI"} & set(self.phrases[self.at + 1].tags)
        return self.now.word == "be" and len(self.now.units) == 1 and is_noun and self.kind(at) in {"", "comma", "mark"}

    def turned(self, front: list[Chunk], link: str) -> bool:
        """Read a verb with the subject behind it."""
        verb, _skipped = self.verb(())
        subject = self.noun_with_more()
        told = [one for one in front if one.kind == "prep"]
        self.clauses.append(
            Clause(self.sentence, subject, verb, tuple(told), (), not self.clauses, link, self.units, False, False)
        )
        if self.kind() == "comma" and self.kind(1) == "rel" and self.kind(2) in {"verb", "adverb"}:
            self.at += 1
            place = len(self.clauses)
            self.relative(subject, is_apart=True)
            self.clauses[place:] = [replace(one, link="and") for one in self.clauses[place:]]
        return True

    def person_last_named(self, noun: Positions) -> Positions:
        """Return the person in a phrase of whom "who" speaks: the picture drawn by Gutenberg, the work of Bunsen."""
        named = [one for one in self.sentence.values if one.type == "person" and one.last - 1 == (noun or (-1,))[-1]]
        if not named or named[0].first == noun[0]:
            return noun
        person = tuple(range(named[0].first, named[0].last))
        verbs = [at for at in noun if at in self.units and self.units[at].tag in {"VVN", "VVG", "VVD"}]
        if verbs and verbs[-1] < named[0].first:
            return person
        head = next((at for at in noun if at in self.units and self.units[at].tag == "PRF"), noun[0]) - 1
        is_of_thing = head in noun and not is_human((self.sentence.tokens[head].low,))
        return tuple(at for at in noun if at > head + 1) if is_of_thing and head + 1 < named[0].first else noun

    def is_in_list(self) -> bool:
        """Return whether "and" may only join the last of a list of nouns: fungi, worms and bacteria."""
        return self.kind(-1) == "noun" and self.kind(-2) in {"comma", ""}

    def before_relative(self, positions: Positions) -> Positions:
        """The words of a phrase before "that" or "which", whose clause may say no for itself."""
        opens = {"CJT", "DTQ", "PNQ"}
        end = next((i for i, at in enumerate(positions) if at in self.units and self.units[at].tag in opens), None)
        return positions[:end]

    def adverbs_before(self) -> set[str]:
        """The adverbs right before the cursor: never, rarely."""
        at, found = self.at - 1, set()
        while at >= 0 and self.phrases[at].kind in {"adverb", "particle"}:
            found |= {unit.low for unit in self.phrases[at].units}
            at -= 1
        return found
