"""What asking about a text gives and what it works with: sentences, drafts, asked questions; pure data."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.tokens import Token
from quizzes.language.values import Value
from quizzes.questions.asking.texts.persons import Genders


@dataclass(frozen=True)
class AskedQuestion:
    """One question on one answer of a text: text[start:end] is the evidence; options with numbers stay ascending.

    choices are further words that may stand beside the key, each with its value, for a person to choose from; without
    distractors the question stands only once some are chosen. has_others: whether its sentence can be asked about in
    a way that stands in no question of the text. plainly: of a gap, a question that asks for its words, where there is
    one. leans_on: the word of the stem for which somebody has to write what it stands for.
    """

    language: str
    kind: str
    stem: str
    key: str
    distractors: tuple[str, ...]
    is_order_fixed: bool
    start: int
    end: int
    sentence_start: int
    sentence_end: int
    score: float
    value: Value | None = None
    distractor_values: tuple[Value | None, ...] = ()
    choices: tuple[tuple[str, Value | None], ...] = ()
    has_others: bool = True
    plainly: str = ""
    leans_on: str = ""

    @property
    def is_open(self) -> bool:
        """Whether the wrong answers are still to be chosen."""
        return not self.distractors


@dataclass(frozen=True)
class Asking:
    """The questions on a text, the best first, and why others were left out: a code and how often."""

    questions: tuple[AskedQuestion, ...]
    left_out: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True)
class Sentence:
    """One sentence of a text as read: the tokens of its passage, where it begins and ends in them, its values."""

    text: str
    tokens: list[Token]
    first: int
    last: int
    values: tuple[Found, ...]
    number: int

    @cached_property
    def memo(self) -> dict[str, object]:
        """Return what was worked out of the sentence so far, by name."""
        return {}

    @property
    def start(self) -> int:
        """Return the place of the first letter."""
        return self.tokens[self.first].start

    @property
    def end(self) -> int:
        """Return the place past the last mark."""
        return self.tokens[self.last - 1].end


@dataclass(frozen=True)
class Draft:
    """A question without its distractors.

    pool names the answers that may stand beside the key; for typed values write puts another value into the words of
    the option, for names in cases write_name does. about holds the words that tell the thing asked about: a value
    given for the same thing elsewhere is no distractor.
    """

    kind: str
    stem: str
    key: str
    pool: str
    start: int
    end: int
    sentence: Sentence
    score: float
    value: Value | None = None
    write: Callable[[Value], str] | None = None
    write_name: Callable[[str], str | None] | None = None
    name: str = ""
    verb: str = ""
    options: tuple[str, ...] = ()

    def asked(
        self, stem: str, found: Sequence[tuple[str, Value | None]], *, language: str, score: float
    ) -> AskedQuestion:
        """Return the question with its stem and the distractors found, each with its value."""
        return AskedQuestion(
            language=language,
            kind=self.kind,
            stem=stem,
            key=self.key,
            distractors=tuple(text for text, _value in found),
            is_order_fixed=self.value is not None,
            start=self.start,
            end=self.end,
            sentence_start=self.sentence.start,
            sentence_end=self.sentence.end,
            score=round(score, 3),
            value=self.value,
            distractor_values=tuple(value for _text, value in found),
        )


@dataclass(frozen=True)
class Event:
    """What happened, in a short clause without its date, with the date and the place of the clause."""

    words: str
    value: Value | None
    start: int
    end: int
    sentence: Sentence


def _nothing(_sentence: Sentence) -> list[Draft]:
    return []


@dataclass
class Harvest:
    """What the sentences of a text gave: drafts, phrases by pool, why other sentences gave none.

    topic is the person whom the text is about, and he or she. named says of a sentence by its number which positions
    are a pronoun, and what the pronoun stands for; unsaid of whom or what it speaks where it does not say so, leading
    the same or whose its subject is; before which sentence stands before it in its paragraph. left_open are drafts
    with a pronoun that nobody can name, for who points at their sentence only; plainly gives what is asked of a
    sentence for who points at words of it.
    """

    drafts: list[Draft] = field(default_factory=list)
    left_open: list[Draft] = field(default_factory=list)
    phrases: dict[str, dict[str, "Phrase"]] = field(default_factory=dict)
    left_out: dict[str, int] = field(default_factory=dict)
    events: list[Event] = field(default_factory=list)
    named: dict[int, tuple[tuple[int, ...], str]] = field(default_factory=dict)
    unsaid: dict[int, str] = field(default_factory=dict)
    leading: dict[int, str] = field(default_factory=dict)
    before: dict[int, Sentence] = field(default_factory=dict)
    topic: tuple[str, str] = ("", "")
    genders: Genders = field(default_factory=Genders)
    wrongs: list["Wrong"] = field(default_factory=list)
    trues: list["Wrong"] = field(default_factory=list)
    plainly: Callable[[Sentence], list[Draft]] = _nothing

    def keep_order(self, sentences: list[Sentence]) -> None:
        """Remember which sentence stands before which."""
        for one, other in pairwise(sentences):
            if one.tokens is other.tokens and one.last == other.first:
                self.before[other.number] = one

    def leave_out(self, reason: str) -> None:
        """Count one reason."""
        self.left_out[reason] = self.left_out.get(reason, 0) + 1

    def keep(self, pool: str, words: str, sentence: int, verb: str = "") -> None:
        """Remember a phrase that may stand beside a key of that pool."""
        phrase = self.phrases.setdefault(pool, {}).setdefault(words, Phrase(words))
        phrase.sentences.add(sentence)
        if verb:
            phrase.verbs.add(verb)


@dataclass(frozen=True)
class Wrong:
    """A sentence as it is and as it is wrong, by the word from start to end: what is asked about true statements.

    trues of a harvest hold those that can stand alone, wrong being empty.
    """

    sentence: Sentence
    true: str
    wrong: str
    start: int = 0
    end: int = 0


@dataclass
class Phrase:
    """Words of the text that can answer a question, the sentences they stand in, the verbs they stand with."""

    words: str
    sentences: set[int] = field(default_factory=set)
    verbs: set[str] = field(default_factory=set)
