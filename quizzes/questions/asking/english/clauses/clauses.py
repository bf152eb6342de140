"""Takes tagged English sentences apart into clauses: what is not sure is passed over, the rest is read on."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from quizzes.questions.asking.english.clauses.clause import Apposed, Chunk, Clause
from quizzes.questions.asking.english.clauses.lifted import lifted
from quizzes.questions.asking.english.clauses.phrasing import Phrase
from quizzes.questions.asking.english.clauses.purposes import purposes_apart
from quizzes.questions.asking.english.clauses.quoted import Unclear, without_quotes
from quizzes.questions.asking.english.clauses.second_reading import readings
from quizzes.questions.asking.english.clauses.subjects import Subjects
from quizzes.questions.asking.english.words.tags import units_of
from quizzes.questions.asking.english.words.units import Unit
from quizzes.questions.asking.english.words.words import NEGATIONS, is_of_all
from quizzes.questions.asking.texts.drafts import Sentence
from quizzes.questions.asking.texts.pieces import Positions

SHORTEST, MOST_DEEP = 4, 4
_REASONS = frozenset({"reason", "time", "past", "year", "day", "week", "month", "century", "winter", "summer"})
_ASKING = frozenset({"how", "why", "what"})
_US = frozenset({"i", "we", "you", "us", "our", "your", "my", "me"})


def _is_of_verb(chunk: Chunk) -> bool:
    """Whether a "no" inside a phrase would deny the verb: not in a clause of its own, not behind "without"."""
    return chunk.kind not in {"sub", "that", "ing", "gerund"} and chunk.prep != "without"


@dataclass(frozen=True)
class Reading:
    """What was read of one sentence: its clauses in their order, and what stands beside nouns."""

    clauses: list[Clause]
    apposed: list[Apposed]
    units: dict[int, Unit]
    inner: list[Clause]


def reading_of(sentence: Sentence) -> Reading:
    """Return the clauses of a sentence that are sure, one that hangs on no other if there is; raises Unclear."""
    if sentence.tokens[sentence.last - 1].text in "?!":
        raise Unclear("not_plain")
    units = units_of(sentence)
    if len(units) < SHORTEST:
        raise Unclear("too_short" if units else "too_long")
    found: list[Reading] = []
    for tagged, phrases in readings(without_quotes(units)):
        by_position = {at: unit for unit in tagged for at in unit.positions}
        reader = Clauses(sentence, phrases, by_position)
        reader.read()
        if reader.clauses:
            inner = [one for one in reader.inner if one.subject]
            found.append(Reading(reader.clauses, reader.apposed, by_position, inner))
        if any(one.link != "which" for one in reader.clauses):
            return found[-1]
    if found:
        return found[0]
    raise Unclear("no_verb")


class Clauses(Subjects):
    """Reads the phrases of a sentence from the left, clause by clause."""

    def __init__(self, sentence: Sentence, phrases: list[Phrase], units: dict[int, Unit]) -> None:
        super().__init__(sentence, phrases)
        self.units = units
        self.clauses: list[Clause] = []
        self.apposed: list[Apposed] = []
        self.inner: list[Clause] = []
        self.depth = 0

    def read(self) -> None:
        """Read clause after clause; where one cannot be read, go on behind the next break."""
        link = ""
        while self.at < len(self.phrases):
            before = self.at
            if not self.main(link):
                self.at = max(self.at, before + 1)
                self._skip_on()
            link = self.now.word if self.at < len(self.phrases) and self.kind() == "and" else "and"

    def _skip_on(self) -> None:
        while self.at < len(self.phrases) and not (
            self.kind() == "mark" or (self.kind() == "and" and self.begins_clause(1) and not self.is_in_list())
        ):
            self.at += 1

    def _may_be_list(self, subject: Positions) -> bool:
        """Whether a subject behind a comma may be the end of a list: On the floor fungi, worms and bacteria."""
        tags = [self.units[at].tag for at in subject if at in self.units]
        is_behind_comma = self.sentence.tokens[subject[0] - 1].text == ","
        return is_behind_comma and "CJC" in tags and not {"AT0", "DPS", "DT0", "NP0", "PNP"} & set(tags)

    def _is_half(self, subject: Positions) -> bool:
        """Whether "and" joins a noun to what stands before it, its verb another's: and the lower pins lies."""
        before = self.sentence.tokens[subject[0] - 1].low
        tags = [self.units[at].tag for at in subject if at in self.units]
        is_many = tags[-1:] == ["NN2"] and not {"PRF", "PRP", "CJC"} & set(tags)
        return before in {"and", "or"} and is_many and self.now.tags[0] in {"VVZ", "VBZ", "VHZ", "VDZ"}

    def main(self, link: str) -> bool:
        """Read a clause with its further predicates; return whether there was one."""
        while self.kind() in {"and", "comma", "mark"}:
            self.at += 1
        front = self.front()
        if self.is_turned(front):
            return self.turned(front, link)
        subject = self.subject()
        if subject is None or self.kind() != "verb" or self._is_said_by_us(subject) or self._is_half(subject):
            return False
        is_spot = bool(front) and front[-1].kind == "prep" and self.units[front[-1].positions[-1]].lemma not in _REASONS
        if is_spot and self._may_be_list(subject):
            return False
        self.predicates(subject, tuple(front), link, is_first=not self.clauses)
        return True

    def predicates(
        self,
        subject: Positions,
        front: tuple[Chunk, ...],
        link: str,
        *,
        is_first: bool,
        stop: bool = False,
    ) -> None:
        """Read a verb with what follows it, and the further verbs of the same subject."""
        is_same = False
        helpers: Positions = ()
        while True:
            while self.kind() in {"adverb", "particle"}:
                self.at += 1
            is_negated = "not" in {unit.low for unit in self.now.units} or bool(self.adverbs_before() & NEGATIONS)
            verb, skipped = self.verb(helpers)
            is_negated = is_negated or bool({self.units[at].low for at in skipped} & NEGATIONS)
            place = len(self.clauses)
            chunks = purposes_apart(self.complements(verb, subject, stop_at_comma=stop))
            opens = [chunk for chunk in front if chunk.kind == "adverb"]
            spoken = (chunk for chunk in (*chunks, *opens) if _is_of_verb(chunk))
            told = [*subject, *(at for chunk in spoken for at in self.before_relative(chunk.positions))]
            words = {self.units[at].low for at in told if at in self.units and self.units[at].tag != "NP0"}
            self.clauses.insert(
                place,
                Clause(
                    self.sentence, subject, verb, tuple(chunks), () if is_same else front,
                    is_first and not is_same, "and" if is_same else link, self.units,
                    is_negated or bool(words & NEGATIONS) or self._is_said_by_us(told), is_same,
                ),
            )  # fmt: skip
            for one, other in lifted(self.clauses[place], self.inner):
                self.clauses.append(other)
                self.inner = [row for row in self.inner if row is not one]
            if chunks and chunks[-1].prep == "so" and self.kind() == "comma":
                return
            if any(one.kind == "sub" and one.prep in _ASKING for one in chunks):
                return  # the next verb may be of that clause: recorded how it fed, changed its skin and became a pupa
            shared = self.next_predicate(verb, stop_at_comma=stop)
            if shared is None:
                return
            helpers, is_same = shared, True

    def _is_said_by_us(self, positions: Sequence[int]) -> bool:
        """Whether some words speak of who writes or reads; "our planet" does not."""
        units = [self.units[at] for at in positions if at in self.units and self.units[at].tag != "NP0"]
        low = [unit.low for unit in units]
        return any(word in _US and not is_of_all(low, at) for at, word in enumerate(low))

    def verb(self, helpers: Positions) -> tuple[Positions, Positions]:
        """Return the verb at the cursor without its adverbs, and the adverbs; helpers are those of the verb before."""
        phrase = self.now
        self.at += 1
        kept = [at for unit in phrase.units if unit.tag[0] == "V" for at in unit.positions]
        skipped = [at for unit in phrase.units if unit.tag[0] != "V" for at in unit.positions]
        return (*helpers, *kept), tuple(skipped)

    def relative(self, noun: Positions, *, is_apart: bool = False) -> Positions:
        """Read "which fills the wound" behind a noun and return its positions; the clause is kept where it is apart."""
        begin = self.at
        outer, self.clauses = self.clauses, []
        self.depth += 1
        word = self.now.word
        noun = self.person_last_named(noun) if word == "who" else noun
        self.at += 1
        self.at = self.behind_aside() or self.at
        if self.depth < MOST_DEEP and self.begins_predicate():
            while self.kind() in {"adverb"}:
                self.at += 1
            self.predicates(noun, (), word, is_first=False, stop=True)
        self.depth -= 1
        inner, self.clauses = self.clauses, outer
        if is_apart:
            self.clauses += [replace(one, link="which", is_first=False) for one in inner]
        else:
            self.inner += inner
        return tuple(at for phrase in self.phrases[begin : self.at] for at in phrase.positions)

    def clause_inside(self, link: str, *, is_front: bool) -> Clause | None:
        """Read the clause that a joining word opens and return it; it stays out of the main ones."""
        outer, self.clauses = self.clauses, []
        self.depth += 1
        found = None
        if self.depth < MOST_DEEP:
            front: list[Chunk] = []
            while self.kind() in {"prep", "adverb"} and not is_front:
                front.append(self.chunk(self.now, self.take()))
            subject = self.subject()
            if subject is not None and self.kind() == "verb":
                self.predicates(subject, tuple(front), link, is_first=False, stop=True)
                found = self.clauses[0] if {one.subject for one in self.clauses} == {subject} else None
                self.inner += self.clauses
        self.depth -= 1
        self.clauses = outer
        return found
