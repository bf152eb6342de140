"""Writes English stems from clauses: inverted with an auxiliary, or in the order of the sentence; never answers."""

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from quizzes.facts.proposing.name_words import PEOPLES, TITLES
from quizzes.facts.proposing.tokens import Token
from quizzes.questions.asking.english.clauses.clause import Chunk, Clause
from quizzes.questions.asking.english.stems.degrees import degree_of, with_degree
from quizzes.questions.asking.english.stems.finished import NoStem, finished
from quizzes.questions.asking.english.stems.told import is_condition, is_kept_front, is_missed, is_told
from quizzes.questions.asking.english.stems.verb_forms import singular_verb, split_verb
from quizzes.questions.asking.english.words.opening_names import is_common, is_opening_name
from quizzes.questions.asking.english.words.tags import units_of
from quizzes.questions.asking.english.words.units import Unit
from quizzes.questions.asking.english.words.verbs import third_person
from quizzes.questions.asking.english.words.words import HUMANS, LINKING, known_again
from quizzes.questions.asking.texts.drafts import Sentence
from quizzes.questions.asking.texts.persons import Genders
from quizzes.questions.asking.texts.pieces import Positions, written

MOST_CHUNKS, LONGEST_CONDITION = 3, 11
SURE_NAME = 0.6
_CLOSE_UP = re.compile(r" ([,;’])")
_ACTING = frozenset({"design", "build", "make", "invent", "discover", "produce", "create", "bring", "put", "send"})
_COMPLEMENTS = frozenset({"noun", "that", "to", "ing", "sub", "particle"})
_LATER = frozenset({"prep", "to", "gerund", "that"})
_DEGREES = frozenset({"quite", "very", "almost", "perfectly", "completely", "stood", "stand", "stands"})
_ASKED = ("What", "Who", "Which")
_LIKE_PAST = frozenset({"let", "put", "set", "cut", "hit", "shut", "cost", "hurt", "split", "spread", "read", "cast"})


class Words:
    """How the words of one text are written inside a sentence, with their tags and what pronouns stand for."""

    def __init__(self, capital: set[str], *, is_past: bool = False, genders: Genders | None = None) -> None:
        self.capital, self.is_past, self.genders = capital, is_past, genders or Genders()
        self.pasts: frozenset[str] = _LIKE_PAST if is_past else frozenset()
        self.units: dict[int, dict[int, Unit]] = {}
        self.said: dict[tuple[int, int], str] = {}
        self.open, self.people = set[tuple[int, int]](), set[tuple[int, int]]()
        self.beside: dict[tuple[int, Positions], Positions] = {}

    def unit(self, sentence: Sentence, at: int) -> Unit | None:
        """Return the tagged word at a position."""
        if sentence.number not in self.units:
            self.units[sentence.number] = {at: unit for unit in units_of(sentence) for at in unit.positions}
        return self.units[sentence.number].get(at)

    def units_at(self, sentence: Sentence, positions: Iterable[int]) -> list[Unit]:
        """Return the tagged words at some positions, each once."""
        found: list[Unit] = []
        for at in positions:
            unit = self.unit(sentence, at)
            if unit is not None and (not found or found[-1] is not unit):
                found.append(unit)
        return found

    def is_open(self, sentence: Sentence, positions: Iterable[int]) -> bool:
        """Whether a word among some positions points to something that nobody can name."""
        return any((sentence.number, at) in self.open for at in positions)

    @contextmanager
    def left_as_said(self, said: dict[tuple[int, int], str]) -> Iterator[None]:
        """Write words that point to what nobody can name as they are, and take none of them for open, while it runs."""
        opened, named = self.open & said.keys(), {key: self.said[key] for key in said.keys() & self.said.keys()}
        self.open -= opened
        self.said |= said
        try:
            yield
        finally:
            self.open |= opened
            self.said = {key: words for key, words in self.said.items() if key not in said} | named

    def phrase(self, sentence: Sentence, positions: Iterable[int]) -> str:
        """Return the words at some positions, the first of the sentence small unless it is a name."""
        parts: list[str] = []
        run: list[int] = []
        for at in positions:
            said = self.said.get((sentence.number, at))
            if said is None:
                run.append(at)
                continue
            parts += [self._plain(sentence, run), said]
            run = []
        parts.append(self._plain(sentence, run))
        return _CLOSE_UP.sub(r"\1", " ".join(part for part in parts if part))

    def _plain(self, sentence: Sentence, positions: Sequence[int]) -> str:
        lowered = frozenset(at for at in positions[:1] if self._is_lowered(sentence, at))
        return written(sentence.tokens, positions, lowered)

    def _is_lowered(self, sentence: Sentence, at: int) -> bool:
        token: Token = sentence.tokens[at]
        starts = at == sentence.first or sentence.tokens[at - 1].text in {".", "“", '"', ":", "•"}
        if not (starts and token.is_capital) or token.low in PEOPLES["en"] | _FAITHS:
            return False
        if any(one.first == at + 1 and one.type == "person" for one in sentence.values) and (
            token.low in TITLES["en"] | {"mayor", "pope", "emperor", "empress", "president", "captain", "general"}
        ):
            return False
        if token.low in HUMANS:
            return True
        unit = self.unit(sentence, at)
        if token.text not in self.capital and self._is_opening_name(sentence, at):
            return False
        if unit is not None and is_common(unit) and token.text not in self.capital:
            return True
        is_name = any(
            one.first <= at < one.last and one.type in _NAMES and one.score >= SURE_NAME for one in sentence.values
        )
        is_name = is_name or self._is_opening_name(sentence, at)
        return not is_name and token.text not in self.capital and not (token.text.isupper() and len(token.text) > 1)

    def _is_opening_name(self, sentence: Sentence, at: int) -> bool:
        """Whether a word that only opens sentences is a name: Sostratus of Knidos, Marcus, who."""
        unit = self.unit(sentence, at)
        follows = [self.unit(sentence, unit.positions[-1] + step) for step in (1, 2)] if unit is not None else []
        return unit is not None and is_opening_name(unit, follows, sentence.text)

    def _is_inner(self, clause: Clause, at: int) -> bool:
        """Whether an adverb belongs to the word after it: an even greater discovery, instead of iron."""
        after = self.unit(clause.sentence, at + 1)
        before = clause.tokens[at - 1].low if at else ""
        return before in _DEGREES or (after is not None and after.tag in {"PRF", "AJ0", "AJC", "AJS", "CRD"})

    def subject(self, clause: Clause, *, is_new: bool = False) -> str:
        """Return the subject as the stem names it; a new thing keeps its "a": When did a storm wreck the pier?"""
        text = self.phrase(clause.sentence, clause.subject)
        if name := self.name_beside(clause.sentence, clause.subject):
            text = self.with_name(text, self.phrase(clause.sentence, name))
        return known_again(text) if self.is_past and not is_new else text

    def name_beside(self, sentence: Sentence, positions: Positions) -> Positions:
        """Return where the name stands that is said beside a noun: the retired diplomat, Ferdinand de Lesseps."""
        return self.beside.get((sentence.number, tuple(positions)), ())

    def with_name(self, noun: str, name: str) -> str:
        """Return a noun with the name said beside it; of a thing the name alone: the Ever Given."""
        article, _, rest = noun.partition(" ")
        if name.lower().startswith("the ") or article.lower() not in {"a", "an", "the"}:
            return name
        return f"the {rest} {name}"

    def chunk(self, clause: Clause, chunk: Chunk) -> str:
        """Return a phrase without the adverbs that only link sentences."""
        tokens = clause.tokens
        kept = [at for at in chunk.positions if tokens[at].low not in LINKING or self._is_inner(clause, at)]
        return self.phrase(clause.sentence, kept)


_FAITHS = frozenset(["buddhist", "hindu", "catholic", "orthodox", "protestant", "sufi", "zoroastrian", "i"])
_NAMES = frozenset({"person", "place", "organisation", "work_title", "other_name"})


def inverted(words: Words, clause: Clause, wh: str, *, without: Sequence[Chunk], after_verb: str = "") -> str:
    """Return wh + auxiliary + subject + verb + what follows, without some chunks; raises NoStem.

    after_verb follows what is left: a preposition whose noun was taken out.
    """
    if _lost_object(clause):
        raise NoStem("lost_object")
    auxiliary, rest = split_verb(clause, words.pasts)
    subject = words.subject(clause, is_new=not wh.startswith(_ASKED))
    rest = f"{degree_of(clause)} {rest}".strip() if rest else ""
    told = following(words, clause, without, after_verb)
    return finished([wh, auxiliary, subject, _denied(clause), rest, *told], ends=after_verb)


def _lost_object(clause: Clause) -> bool:
    """Whether a verb in the active lacks what it acts on: designed for a hamlet, a post house."""
    if _is_said_of_noun(clause):
        return True
    unit = clause.units[clause.verb[-1]]
    is_active = len(clause.verb) == 1 and unit.tag in {"VVD", "VVZ", "VVB"}
    return is_active and unit.lemma in _ACTING and not any(one.kind in _COMPLEMENTS for one in clause.chunks)


def _is_said_of_noun(clause: Clause) -> bool:
    """Whether a clause only describes the noun right before it, which is what it acts on: the dry seeds it eats."""
    before = clause.units.get(clause.subject[0] - 1)
    is_front = any(clause.subject[0] - 1 in chunk.positions for chunk in clause.front)
    is_pronoun = clause.units[clause.subject[0]].tag == "PNP"
    has_object = any(chunk.kind in _COMPLEMENTS - {"sub"} for chunk in clause.chunks)
    return before is not None and before.tag in {"NN1", "NN2"} and is_pronoun and not (is_front or has_object)


def _denied(clause: Clause) -> str:
    """The word that denies a verb in the middle of a clause; nothing where none does."""
    inside = {clause.tokens[at].low for at in range(clause.verb[0] - 1, clause.verb[-1] + 2) if clause.is_negated}
    return "not" if inside & {"not", "cannot"} else "never" if "never" in inside else ""


def is_uninverted(clause: Clause) -> bool:
    """Return whether a clause has "did" only because "only" opens it: Only in the 1930s did the zip win."""
    return len(clause.verb) > 1 and clause.units[clause.verb[0]].tag[:2] == "VD" and not clause.is_negated


def in_order(words: Words, clause: Clause, wh: str, *, without: Sequence[Chunk] = ()) -> str:
    """Return wh + verb + what follows: the question for the subject; raises NoStem."""
    if is_uninverted(clause):
        raise NoStem("no_clause")
    verb = singular_verb(clause)
    is_bare = len(clause.verb) == 1 and clause.units[clause.verb[0]].tag in {"VVB", "VVI"} and verb in _LIKE_PAST
    verb = third_person(verb) if is_bare and not words.is_past else verb
    return finished([wh, with_degree(clause, verb), *following(words, clause, without)])


def following(words: Words, clause: Clause, without: Sequence[Chunk], after: str = "") -> list[str]:
    """Return what stands behind the verb in a stem: complements, then what stood before the subject."""
    chunks = [chunk for chunk in clause.chunks if chunk not in without and is_told(clause, chunk)][: MOST_CHUNKS + 1]
    fronts = [chunk for chunk in clause.front if chunk not in without and is_kept_front(clause, chunk)]
    if any(words.is_open(clause.sentence, chunk.positions) for chunk in (*chunks, *fronts)):
        raise NoStem("pronoun")
    if any(is_missed(chunk) for chunk in clause.chunks if chunk not in without):
        raise NoStem("too_long")
    conditions = [
        chunk for chunk in (*clause.front, *clause.chunks) if chunk not in without and is_condition(clause, chunk)
    ]
    if any(words.is_open(clause.sentence, one.positions) for one in conditions):
        raise NoStem("pronoun")
    if any(len(one.positions) > LONGEST_CONDITION for one in conditions):
        raise NoStem("too_long")
    chunks = _object_first(clause, chunks)
    rows = [words.chunk(clause, chunk) for chunk in chunks]
    place = next((at for at, chunk in enumerate(chunks) if chunk.kind in _LATER), len(rows))
    if after:
        rows.insert(place, after)
    behind = [words.phrase(clause.sentence, chunk.positions) for chunk in conditions]
    return [*rows, *(words.chunk(clause, chunk) for chunk in fronts), *(_small(text) for text in behind)]


def _object_first(clause: Clause, chunks: list[Chunk]) -> list[Chunk]:
    """The phrases behind a verb, its object before the phrase that a long one was put behind: described in French."""
    if len(chunks) < 2 or chunks[0].kind != "prep" or chunks[1].kind != "noun" or chunks[1].is_when:
        return chunks
    last = clause.units.get(chunks[1].positions[-1])
    is_thing = last is not None and last.tag[:2] in {"NN", "NP"}
    return [chunks[1], chunks[0], *chunks[2:]] if is_thing else chunks


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]
