"""What stands around each value of a text: its clause, the ideas nearby, names, time, scope and bound."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from quizzes.facts.proposing.comparing.concepts import Concept, concepts_at, is_stop, skeleton, stem_of
from quizzes.facts.proposing.languages import language_of
from quizzes.facts.proposing.proposing import Reading
from quizzes.facts.proposing.sentences import split_sentences
from quizzes.facts.proposing.tokens import Token, tokenize
from quizzes.language.values import NAME_TYPES
from quizzes.sources.splitting import split_passages

LONGEST_PIECE = 20_000
MOST_VALUES = 40
_NO_END = ["i", ".", "e", "."]


@dataclass(frozen=True, slots=True)
class Spot:
    """One idea at a place of a sentence, first token and one past the last."""

    concept: Concept
    first: int
    last: int


@dataclass(slots=True)
class Placed:
    """A proposed value between two tokens of its sentence."""

    reading: Reading
    first: int
    last: int


@dataclass(slots=True)
class Sentence:
    """One sentence as comparing sees it; number counts through the document."""

    document: str
    number: int
    passage: int
    language: str
    tokens: list[Token]
    values: list[Placed] = field(default_factory=list)
    names: list[Placed] = field(default_factory=list)
    spots: list[Spot] = field(default_factory=list)
    stems: dict[int, str] = field(default_factory=dict)


def sentences_of(text: str, readings: Iterable[Reading], *, document: str, language: str | None) -> Iterator[Sentence]:
    """Yield the sentences of a text with the values and ideas in them."""
    waiting = sorted(readings, key=lambda reading: (reading.proposal.start, -reading.proposal.end))
    default = language or language_of(text)
    at, number = 0, 0
    for passage, (start, end) in enumerate(_pieces(text)):
        spoken = language_of(text[start:end], default=default)
        tokens = tokenize(text, start, end, spoken)
        for first, last in _joined(split_sentences(tokens, spoken), tokens):
            number += 1
            sentence = Sentence(document, number, passage, spoken, tokens[first:last])
            stop = tokens[last - 1].end
            while at < len(waiting) and waiting[at].proposal.start < stop:
                _place(waiting[at], sentence)
                at += 1
            _read_words(sentence)
            yield sentence


def _joined(spans: list[tuple[int, int]], tokens: list[Token]) -> list[tuple[int, int]]:
    """Sentences, those cut after "i.e." put together again."""
    joined: list[tuple[int, int]] = []
    for first, last in spans:
        if joined and [token.low for token in tokens[max(0, first - len(_NO_END)) : first]] == _NO_END:
            joined[-1] = joined[-1][0], last
        else:
            joined.append((first, last))
    return joined


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    position = 0
    for passage in split_passages(text):
        if passage.start > position and text[position : passage.start].strip():
            yield position, passage.start
        for start in range(passage.start, passage.end, LONGEST_PIECE):
            yield start, min(start + LONGEST_PIECE, passage.end)
        position = passage.end


def _place(reading: Reading, sentence: Sentence) -> None:
    proposal = reading.proposal
    inside = [at for at, token in enumerate(sentence.tokens) if proposal.start <= token.start < proposal.end]
    if not inside:
        return
    placed = Placed(reading, inside[0], inside[-1] + 1)
    if proposal.type in NAME_TYPES:
        sentence.names.append(placed)
    elif len(sentence.values) < MOST_VALUES:
        sentence.values.append(placed)


def _read_words(sentence: Sentence) -> None:
    named = {at for name in sentence.names for at in range(name.first, name.last)}
    taken = {at for value in sentence.values for at in range(value.first, value.last)}
    at, last = 0, len(sentence.tokens)
    while at < last:
        token = sentence.tokens[at]
        if token.kind != "word":
            at += 1
            continue
        found, length = concepts_at(sentence.tokens, at, last, sentence.language)
        for concept in found:
            sentence.spots.append(Spot(concept, at, at + length))
        for step in range(at, at + length):
            low = sentence.tokens[step].low
            if not found and step not in taken and step not in named and not is_stop(low, sentence.language):
                sentence.stems[step] = stem_of(low, sentence.language)
        at += length


def name_words(value: Placed) -> frozenset[str]:
    """Return the words of a name in the letters common to both languages."""
    return frozenset(skeleton(word) for word in value.reading.proposal.value.split() if len(word) > 2)
