"""Tells how any English sentence can stand in a gap: as it is, its pronoun told, or behind the sentence before it."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from quizzes.language.letters import capitalize
from quizzes.questions.asking.english.gaps.bodies import DROPPED, OF_PERSONS, leaves_it_open
from quizzes.questions.asking.english.gaps.cutting import halves_of, parts_of, shortened, without_asides
from quizzes.questions.asking.english.gaps.loose import points_out
from quizzes.questions.asking.english.gaps.spoken import is_quoted_whole, is_spoken
from quizzes.questions.asking.english.gaps.tellers import Tellers
from quizzes.questions.asking.english.trusting.worthless import says_untold
from quizzes.questions.asking.english.words.tags import is_tagged, tag_of
from quizzes.questions.asking.english.words.units import FINITE, NOUNS
from quizzes.questions.asking.english.words.words import PREPOSITIONS, TIME_NOUNS
from quizzes.questions.asking.gaps.gaps import Told, write_told
from quizzes.questions.asking.texts.drafts import Harvest, Sentence
from quizzes.questions.asking.texts.pieces import outside_brackets, written

SHORTEST = 3
LEAST, LEAST_HALF, LONG, MOST, MOST_BEFORE, MOST_BEHIND, MOST_TOGETHER = 4, 7, 28, 34, 24, 30, 42
_NEVER_BEHIND = frozenset({"former", "latter", "others", "both"})
_SHOWN, BEGINNING = frozenset({"such", "this", "that", "these", "those"}), 4
_INNER = frozenset({"DTQ", "PNQ", "CJT"})


@dataclass
class Piece:
    """A sentence or a part of it that reads by itself: its positions, what is told in it, what stays loose."""

    sentence: Sentence
    body: list[int]
    instead: dict[int, str] = field(default_factory=dict)
    loose: list[int] = field(default_factory=list)

    @property
    def length(self) -> int:
        """Return the number of its words."""
        return _length(self.sentence, self.body)


class WideBodies:
    """The pieces of the sentences of a text that can be asked about, with what is told beside each."""

    def __init__(self, harvest: Harvest, tellers: Tellers) -> None:
        self.harvest, self.tellers = harvest, tellers

    def of(self, sentence: Sentence) -> Iterator[tuple[list[int], Told]]:
        """Yield the pieces of one sentence.

        What points out of a piece is a person or the thing of the title where nothing else can be meant, or else is
        told by the sentence before.
        """
        if not is_tagged(sentence):
            return
        for body in bodies_in(sentence):
            piece = self.read(sentence, body)
            found = list(self._of_piece(piece))
            if not found or all(_is_long(one, told) for one, told in found):
                halves = halves_of(sentence, body, is_bound=False) or ()
                found = [one for half in halves for one in self._of_half(self.read(sentence, half))] or found
            if not found and not says_untold(written(sentence.tokens, body)) and not self._says_whom(piece):
                found = [(body, Told(instead=piece.instead, is_headed=True))]
            yield from found

    def _of_piece(self, piece: Piece) -> Iterator[tuple[list[int], Told]]:
        """A piece by itself, and behind the sentence before it."""
        if not piece.loose and piece.length >= LEAST:
            yield piece.body, Told(instead=piece.instead)
        before = self._before(piece)
        if before is not None and (piece.loose or not piece.instead):
            yield piece.body, before

    def _of_half(self, piece: Piece) -> Iterator[tuple[list[int], Told]]:
        """A half of a sentence, where it says all by itself."""
        if not piece.loose and piece.length >= LEAST_HALF:
            yield piece.body, Told(instead=piece.instead)

    def read(self, sentence: Sentence, body: list[int]) -> Piece:
        """Return a piece with its first pronoun told, where that is sure."""
        loose = [index for index in range(len(body)) if points_out(sentence, body, index)]
        at = [body[index] for index in loose]
        told = self.tellers.told(sentence, at)
        sure = {one for one in at if any(self.tellers.is_same(sentence, one, first) for first in told)}
        said = written(sentence.tokens, body).lower()
        instead = {one: name for one, name in told.items() if name.lower() not in said}
        untold = body[:1] if says_untold(said) else []
        return Piece(sentence, body, instead, [*untold, *(one for one in at if one not in sure)])

    def _says_whom(self, piece: Piece) -> bool:
        """Whether a piece speaks of a person, or does something with a thing, that no heading tells.

        In a text that names nobody a heading says who is meant: She runs in circles, of bees.
        """
        tokens, is_of_persons = piece.sentence.tokens, bool(self.harvest.genders.by_name)
        for at in piece.loose:
            before = tag_of(piece.sentence, at - 1)
            is_object = tokens[at].low in {"it", "them"} and before[:2] in {"VV", "PR"}
            if is_object or (is_of_persons and tokens[at].low in OF_PERSONS):
                return True
        return False

    def _before(self, piece: Piece) -> Told | None:
        """The sentence before, where that reads by itself and both are short enough together."""
        sentence = piece.sentence
        before = self.harvest.before.get(sentence.number)
        low = {sentence.tokens[at].low for at in piece.loose}
        if before is None or low & _NEVER_BEHIND or not is_tagged(before):
            return None
        bodies = bodies_in(before)
        if len(bodies) != 1 or not _says_what_is_shown(piece, before):
            return None
        body = bodies[0]
        if low & {"it", "its"} and leaves_it_open(before, body):
            return None
        first = self.read(before, body)
        if first.loose or first.length > MOST_BEFORE or first.length + piece.length > MOST_TOGETHER:
            return None
        return Told(f"{capitalize(write_told(before.tokens, body, first.instead), 'en')}.")


def _is_long(body: list[int], told: Told) -> bool:
    """Whether a piece is too long behind the sentence before it."""
    return len(body) + len(told.before.split()) > MOST_BEHIND if told.before else False


def _says_what_is_shown(piece: Piece, before: Sentence) -> bool:
    """Whether the sentence before names the thing that "such" or "this" points to; true where no noun follows it."""
    tokens = piece.sentence.tokens
    said = {tokens[at].low[:BEGINNING] for at in range(before.first, before.last)}
    for at in piece.loose:
        after = [one for one in range(at + 1, min(at + 4, piece.sentence.last)) if tag_of(piece.sentence, one) in NOUNS]
        if tokens[at].low in _SHOWN and after and tokens[after[0]].low[:BEGINNING] not in said:
            return False
    return True


def bodies_in(sentence: Sentence) -> list[list[int]]:
    """Return the whole sentence where it is short enough, else it without what is only added, or its parts."""
    whole = _whole(sentence)
    if _length(sentence, whole) < SHORTEST or is_spoken(sentence, whole) or not _tells(sentence, whole):
        return []
    if _length(sentence, whole) <= LONG and is_quoted_whole(sentence, whole):
        return [whole]
    plain = without_asides(sentence, whole)
    if _length(sentence, plain) <= LONG:
        return [plain] if is_quoted_whole(sentence, plain) else []
    rows = [shortened(sentence, plain, longest=LONG)]
    is_cut = len(rows[0]) < len(plain) and not _hangs(sentence, rows[0])
    rows = rows if is_cut else parts_of(sentence) or [plain]
    return [row for row in rows if is_quoted_whole(sentence, row) and LEAST < _length(sentence, row) <= MOST]


def _tells(sentence: Sentence, body: list[int]) -> bool:
    """Whether a finite verb stands in a piece outside the clauses that "which" or "that" opens."""
    is_inner = False
    for at in body:
        tag = tag_of(sentence, at)
        is_past = tag in {"VVN", "VVI"} and sentence.tokens[at - 1].text == "," and at > body[1]
        if (tag in FINITE or is_past) and not is_inner:
            return True
        is_inner = tag in _INNER or (is_inner and tag not in {"PUN", "CJC"} and sentence.tokens[at].text != ",")
    return False


def _hangs(sentence: Sentence, body: list[int]) -> bool:
    """Whether "and" stands right before the end of a piece: … than he could pay out, and Palmstruch."""
    tokens = sentence.tokens
    return any(tokens[at].low in {"and", "or", "but"} and tokens[at - 1].text == "," for at in body[-3:])


def _length(sentence: Sentence, body: list[int]) -> int:
    return sum(sentence.tokens[at].kind != "mark" for at in body)


def _whole(sentence: Sentence) -> list[int]:
    """The positions of a sentence without the words that only link it to the one before."""
    tokens = sentence.tokens
    kept = outside_brackets(tokens, sentence.first, sentence.last)
    if tokens[sentence.last - 1].text in "?!" or any(tokens[at].text in "?!•" for at in kept):
        return []
    while kept and (tokens[kept[0]].low in DROPPED or tokens[kept[0]].text == ","):
        if len(kept) > 1 and tag_of(sentence, kept[1]) in FINITE:
            return []
        kept = kept[1:]
    low = [tokens[at].low for at in kept[:4]]
    if low[:1] == ["we"] and "that" in low and {"know", "see"} & set(low):
        kept = kept[low.index("that") + 1 :]
        low = [tokens[at].low for at in kept[:3]]
    if low[:1] and low[0] in PREPOSITIONS and low[1:2] in (["that"], ["this"]) and set(low[2:3]) & TIME_NOUNS:
        kept = kept[3:]
    return kept[1:] if kept and tokens[kept[0]].text == "," else kept
