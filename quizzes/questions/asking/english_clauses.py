"""Takes English sentences apart into clauses: subject, verb, what follows; gives up where it is not sure."""

from dataclasses import dataclass, replace

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.tokens import Token
from quizzes.questions.asking.drafts import Sentence
from quizzes.questions.asking.english_chunks import Chunk, chunks_of
from quizzes.questions.asking.english_finite import find_verb, verb_group
from quizzes.questions.asking.english_verbs import AUXILIARIES, is_only_past, looks_past, third_base
from quizzes.questions.asking.english_words import (
    DETERMINERS,
    NEGATIONS,
    OPENING_ADVERBS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
)
from quizzes.questions.asking.pieces import Positions, low_words, outside_brackets

LONGEST_SUBJECT = 9
_JOINS = frozenset({"and", "but", "or", "so", "yet"})
_CUTS = SUBORDINATORS - {"so"}


@dataclass(frozen=True)
class Clause:
    """A simple clause of a sentence, in positions of its tokens; because holds the cause that it gives."""

    sentence: Sentence
    subject: Positions
    verb: Positions
    chunks: tuple[Chunk, ...]
    front: tuple[Chunk, ...] = ()
    because: Positions = ()
    subject_text: str = ""
    is_first: bool = True

    @property
    def tokens(self) -> list[Token]:
        """Return the tokens of the passage."""
        return self.sentence.tokens

    @property
    def positions(self) -> set[int]:
        """Return every position of the clause."""
        parts = [self.subject, self.verb, *(chunk.positions for chunk in (*self.chunks, *self.front))]
        return {at for part in parts for at in part}

    def named(self, text: str) -> "Clause":
        """Return the clause with other words for its subject."""
        return replace(self, subject_text=text)


class Unclear(Exception):
    """The sentence cannot be taken apart with certainty; its argument is the reason."""


def clauses_of(sentence: Sentence) -> list[Clause]:
    """Return the clauses of a sentence that are sure, main clause first; raises Unclear."""
    kept = outside_brackets(sentence.tokens, sentence.first, sentence.last)
    words = {sentence.tokens[at].low for at in kept}
    if len(kept) < 4:
        raise Unclear("too_short")
    if words & set('?:;“”"«»') or sentence.tokens[sentence.last - 1].text in "?!":
        raise Unclear("not_plain")
    if words & NEGATIONS:
        raise Unclear("negated")
    segments = _with_appositions(sentence, _segments(sentence.tokens, kept))
    front, segments = _front(sentence, segments)
    return _clauses(sentence, front, segments)


def _segments(tokens: list[Token], kept: list[int]) -> list[list[int]]:
    """The runs of positions between commas and spaced dashes."""
    segments: list[list[int]] = [[]]
    for at in kept:
        is_comma = tokens[at].text == "," and (at + 1 >= len(tokens) or tokens[at + 1].spaced)
        is_dash = tokens[at].text in {"–", "—"} and tokens[at].spaced
        if is_comma or is_dash:
            segments.append([])
        else:
            segments[-1].append(at)
    return [segment for segment in segments if segment]


def _with_appositions(sentence: Sentence, segments: list[list[int]]) -> list[list[int]]:
    """Join a person's name to what says who it is: "the first librarian, Samuel Reed, wrote" is one subject."""
    people = {(one.first, one.last - 1) for one in sentence.values if one.type == "person"}
    joined: list[list[int]] = []
    is_open = False
    for segment in segments:
        if joined and (segment[0], segment[-1]) in people and not is_open:
            joined[-1] = [*joined[-1], *segment]
            is_open = True
        elif is_open and find_verb(sentence.tokens, segment, 0, is_start=True) == 0:
            joined[-1] = [*joined[-1], *segment]
            is_open = False
        else:
            joined.append(segment)
            is_open = False
    return joined


def _front(sentence: Sentence, segments: list[list[int]]) -> tuple[list[Chunk], list[list[int]]]:
    """Take off what stands before the subject: "In 1894", "Today", "During the war,"."""
    tokens, front = sentence.tokens, []
    while segments:
        first = segments[0]
        word = tokens[first[0]].low
        rest_has_verb = len(segments) > 1
        if word in OPENING_ADVERBS or (word.endswith("ly") and len(word) > 4):
            if len(first) > 1 and tokens[first[1]].low in PREPOSITIONS:
                raise Unclear("no_subject")
            front.append(Chunk("", (first[0],)))
            segments = ([first[1:]] if len(first) > 1 else []) + segments[1:]
            continue
        if word in SUBORDINATORS and word != "that" and rest_has_verb:
            front.append(Chunk("because" if word == "because" else "clause", tuple(first)))
            segments = segments[1:]
            continue
        if word == "because" or (word in PREPOSITIONS and word != "like") or _is_opening_time(sentence, first):
            split = _split_front(sentence, first, rest_has_verb=rest_has_verb)
            front.append(split[0])
            segments = ([split[1]] if split[1] else []) + segments[1:]
            continue
        break
    if not segments:
        raise Unclear("no_subject")
    return front, segments


def _is_opening_time(sentence: Sentence, segment: list[int]) -> bool:
    return any(found.first == segment[0] and found.type in {"date", "year"} for found in sentence.values)


def _split_front(sentence: Sentence, segment: list[int], *, rest_has_verb: bool) -> tuple[Chunk, list[int]]:
    """The fronted phrase, and what of its segment follows it: "In 1894 | a railway reached"."""
    tokens = sentence.tokens
    prep = tokens[segment[0]].low
    has_verb = find_verb(tokens, segment, 1, is_start=False) is not None
    if rest_has_verb and not has_verb:
        return Chunk(prep, tuple(segment)), []
    value = next((found for found in sentence.values if segment[0] <= found.first <= segment[0] + 2), None)
    if value is None or (cut := _index(segment, value.last)) is None:
        if prep in {"after", "before", "since", "until", "as"} and rest_has_verb:
            return Chunk("clause", tuple(segment)), []
        raise Unclear("no_subject")
    return Chunk(prep if prep in PREPOSITIONS else "", tuple(segment[:cut]), value), segment[cut:]


def _index(segment: list[int], position: int) -> int | None:
    return next((index for index, at in enumerate(segment) if at >= position), None)


def _clauses(sentence: Sentence, front: list[Chunk], segments: list[list[int]]) -> list[Clause]:
    tokens = sentence.tokens
    base = segments[0]
    verb_at = find_verb(tokens, base, 0, is_start=False)
    rest = segments[1:]
    relative: list[list[int]] = []
    if verb_at is None:
        subject = base
        while rest and (found := find_verb(tokens, rest[0], 0, is_start=True)) is None:
            relative.append(rest[0])
            rest = rest[1:]
        if not rest or len(relative) > 1:
            raise Unclear("no_verb")
        predicate, rest = rest[0], rest[1:]
        if relative and tokens[predicate[0]].low in _JOINS:
            raise Unclear("no_verb")
    else:
        subject, predicate = base[:verb_at], base[verb_at:]
    _refuse_bad_subject(sentence, subject)
    found = _predicates(sentence, tuple(front), tuple(subject), predicate, rest)
    for segment in relative:
        found += _relative(sentence, tuple(subject), segment)
    return found


def _refuse_bad_subject(sentence: Sentence, subject: list[int]) -> None:
    tokens = sentence.tokens
    if not subject or len(subject) > LONGEST_SUBJECT:
        raise Unclear("no_subject")
    words = [tokens[at].low for at in subject]
    if set(words) & _CUTS or words[0] in _JOINS or (words[0] in PREPOSITIONS and words[0] != "like"):
        raise Unclear("no_subject")
    if looks_past(words[0]) or words[-1] in DETERMINERS | {"and"} or "later" in words or "ago" in words:
        raise Unclear("no_subject")
    is_phrase = words[0] in DETERMINERS | SUBJECT_PRONOUNS or tokens[subject[0]].kind in {"word", "digits"}
    if not is_phrase or words[0].endswith("ing"):
        raise Unclear("no_subject")


def _relative(sentence: Sentence, subject: Positions, segment: list[int]) -> list[Clause]:
    """The clause in "The mill, which stands by the river, ..." said of the subject."""
    tokens = sentence.tokens
    if tokens[segment[0]].low not in {"which", "who"} or find_verb(tokens, segment[1:], 0, is_start=True) != 0:
        return []
    try:
        return [replace(clause, is_first=False) for clause in _predicates(sentence, (), subject, segment[1:], [])]
    except Unclear:
        return []


def _predicates(
    sentence: Sentence, front: tuple[Chunk, ...], subject: Positions, predicate: list[int], rest: list[list[int]]
) -> list[Clause]:
    """The clause of a subject and its predicate, and of the further verbs that "and" gives to the same subject."""
    tokens = sentence.tokens
    predicate, tail = _cut(tokens, predicate)
    first, others = _at_join(tokens, predicate)
    verb, after = verb_group(tokens, first)
    if not verb:
        raise Unclear("no_verb")
    because: Positions = ()
    if tail and tokens[tail[0]].low == "because":
        because = tuple(tail)
    elif not tail and not others:
        after, because = _with_lists(sentence, after, rest)
    clause = Clause(sentence, subject, verb, chunks_of(sentence, after), front, because)
    more = _continued(sentence, subject, others) if others else []
    if not tail:
        more += _further(sentence, subject, rest)
    return [clause, *more]


def _cut(tokens: list[Token], predicate: list[int]) -> tuple[list[int], list[int]]:
    for index, at in enumerate(predicate[1:], start=1):
        word = tokens[at].low
        is_cut = word in _CUTS or (
            word in {"before", "after", "since", "as"} and _starts_clause(tokens, predicate, index)
        )
        if is_cut and not (word == "because" and tokens[predicate[min(index + 1, len(predicate) - 1)]].low == "of"):
            return predicate[:index], predicate[index:]
    return predicate, []


def _starts_clause(tokens: list[Token], predicate: list[int], index: int) -> bool:
    return find_verb(tokens, predicate[index + 1 :], 1, is_start=False) is not None


def _at_join(tokens: list[Token], predicate: list[int]) -> tuple[list[int], list[int]]:
    """Cut "was opened in 1932 and has 12 rooms" before a second verb, with or without a subject of its own."""
    for index, at in enumerate(predicate[1:-1], start=1):
        if tokens[at].low not in {"and", "but"}:
            continue
        after = predicate[index + 1 :]
        verb = find_verb(tokens, after, 0, is_start=True)
        own = find_verb(tokens, after, 1, is_start=False)
        if verb == 0 or own is not None:
            return predicate[:index], after
    return predicate, []


def _continued(sentence: Sentence, subject: Positions, positions: list[int]) -> list[Clause]:
    tokens = sentence.tokens
    try:
        if find_verb(tokens, positions, 0, is_start=True) == 0:
            if not _agrees_in_voice(tokens, positions):
                return []
            return [replace(one, is_first=False) for one in _predicates(sentence, (), subject, positions, [])]
        verb_at = find_verb(tokens, positions, 1, is_start=False)
        if verb_at is None:
            return []
        later = next((index for index, at in enumerate(positions[:verb_at]) if tokens[at].low in {"later", "ago"}), None)
        own = tuple(positions[0 if later is None else later + 1 : verb_at])
        _refuse_bad_subject(sentence, list(own))
        if low_words(tokens, own) in {("it",), ("they",), ("this",), ("these",)}:
            return []
        return [replace(one, is_first=False) for one in _predicates(sentence, (), own, positions[verb_at:], [])]
    except Unclear:
        return []


def _agrees_in_voice(tokens: list[Token], positions: list[int]) -> bool:
    """Whether the second verb is finite by itself: "and was closed", "and has", but not "was cleaned and painted"."""
    word = tokens[positions[0]].low
    return word in AUXILIARIES or is_only_past(word) or third_base(word) is not None


def _with_lists(sentence: Sentence, after: list[int], rest: list[list[int]]) -> tuple[list[int], Positions]:
    """What follows the verb, with the items of a list; a cause given after a comma."""
    tokens = sentence.tokens
    if rest and tokens[rest[0][0]].low == "because":
        return after, tuple(rest[0])
    is_list = rest and any(
        "and" in {tokens[at].low for at in segment[:1]} or "and" in {tokens[at].low for at in segment}
        for segment in rest[-1:]
    )
    short = all(len(segment) <= 5 and find_verb(tokens, segment, 0, is_start=False) is None for segment in rest)
    if is_list and short and tokens[rest[0][0]].low not in PREPOSITIONS:
        return [*after, *(at for segment in rest for at in segment)], ()
    return after, ()


def _further(sentence: Sentence, subject: Positions, rest: list[list[int]]) -> list[Clause]:
    """Clauses after a comma that "and" or "but" joins."""
    found = []
    for segment in rest:
        if sentence.tokens[segment[0]].low in {"and", "but"} and len(segment) > 2:
            found += _continued(sentence, subject, segment[1:])
    return found


def value_at(sentence: Sentence, positions: Positions) -> list[Found]:
    """Return the values of a sentence that stand wholly within some positions."""
    inside = set(positions)
    return [found for found in sentence.values if found.first in inside and found.last - 1 in inside]
