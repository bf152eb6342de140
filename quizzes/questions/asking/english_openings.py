"""Cuts an English sentence at its commas and takes off what stands before its subject: "In 1894", "Next year"."""

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.tokens import Token
from quizzes.questions.asking.drafts import Sentence
from quizzes.questions.asking.english_chunks import Chunk
from quizzes.questions.asking.english_finite import find_verb
from quizzes.questions.asking.english_verbs import BE
from quizzes.questions.asking.english_words import (
    DETERMINERS,
    HUMANS,
    OPENING_ADVERBS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    TIME_NOUNS,
)

_EACH = frozenset({"every", "each", "next", "last", "this", "one", "that"})


class Unclear(Exception):
    """The sentence cannot be taken apart with certainty; its argument is the reason."""


def segments_of(sentence: Sentence, kept: list[int]) -> list[list[int]]:
    """Return the runs of positions between commas and spaced dashes, a person's name joined to what it explains."""
    tokens = sentence.tokens
    segments: list[list[int]] = [[]]
    for at in kept:
        is_comma = tokens[at].text == "," and (at + 1 >= len(tokens) or tokens[at + 1].spaced)
        is_dash = tokens[at].text in {"–", "—"} and tokens[at].spaced
        if is_comma or is_dash:
            segments.append([])
        else:
            segments[-1].append(at)
    return _with_appositions(sentence, [segment for segment in segments if segment])


def _with_appositions(sentence: Sentence, segments: list[list[int]]) -> list[list[int]]:
    """Join a name to what says who it is: "the first librarian, Samuel Reed, wrote" is one subject."""
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


def openings(sentence: Sentence, segments: list[list[int]]) -> tuple[list[Chunk], list[list[int]]]:
    """Return the phrases before the subject and the segments that are left; raises Unclear."""
    front: list[Chunk] = []
    while segments:
        taken = _opening(sentence, segments)
        if taken is None:
            return front, segments
        chunk, left = taken
        front.append(chunk)
        segments = ([left] if left else []) + segments[1:]
    raise Unclear("no_subject")


def _opening(sentence: Sentence, segments: list[list[int]]) -> tuple[Chunk, list[int]] | None:
    """The phrase that opens the first segment and the rest of that segment; None where the subject opens it."""
    tokens, first, is_more = sentence.tokens, segments[0], len(segments) > 1
    word = tokens[first[0]].low
    following = tokens[first[1]].low if len(first) > 1 else ""
    if word in _EACH and following in TIME_NOUNS and len(first) > 2:
        return Chunk("", tuple(first[:2])), first[2:]
    if word == "there" and following not in BE | {"once", "also", "will", "has", "have"} and len(first) > 3:
        return Chunk("clause", (first[0],)), first[1:]
    if word in OPENING_ADVERBS or (word.endswith("ly") and len(word) > 4 and word not in {"family", "early"}):
        if following in PREPOSITIONS:
            raise Unclear("no_subject")
        return Chunk("", (first[0],)), first[1:]
    if word == "to" and is_more and following.isalpha():
        return Chunk("to", tuple(first), None, True), []
    if word in SUBORDINATORS and word != "that" and is_more:
        return Chunk("because" if word == "because" else "clause", tuple(first)), []
    if word == "according" and is_more:
        return Chunk("according", tuple(first)), []
    if _counts(sentence, first) or (word not in PREPOSITIONS and word != "because" and not _is_time(sentence, first)):
        return None
    return _phrase(sentence, first, is_more=is_more)


def _is_time(sentence: Sentence, segment: list[int]) -> bool:
    return any(found.first == segment[0] and found.type == "date" for found in sentence.values)


def _counts(sentence: Sentence, segment: list[int]) -> bool:
    """Whether a counted subject begins here: About 620 people."""
    if sentence.tokens[segment[0]].low not in {"about", "around", "over", "nearly", "almost", "some"}:
        return False
    return any(found.first in segment[:2] and found.type == "count" for found in sentence.values)


def _phrase(sentence: Sentence, segment: list[int], *, is_more: bool) -> tuple[Chunk, list[int]]:
    """The phrase with a preposition, and what of its segment follows it: "In 1894 | a railway reached"."""
    tokens = sentence.tokens
    prep = tokens[segment[0]].low
    verb_at = find_verb(tokens, segment, 1, is_start=False)
    value = _value(sentence, segment[: verb_at or 4])
    if verb_at is None:
        if not is_more:
            raise Unclear("no_verb")
        return Chunk(prep, tuple(segment), value), []
    if is_more and prep in {"after", "before", "since", "until", "as"} and value is None:
        return Chunk("clause", tuple(segment)), []
    cut = next((index for index, at in enumerate(segment) if value is not None and at >= value.last), None)
    cut = cut or _subject_start(tokens, segment, verb_at)
    if cut is None:
        raise Unclear("no_subject")
    return Chunk(prep if prep in PREPOSITIONS or prep == "because" else "", tuple(segment[:cut]), value), segment[cut:]


def _value(sentence: Sentence, positions: list[int]) -> Found | None:
    kinds = {"date", "year", "date_range", "place"}
    found = [
        one for one in sentence.values if one.first in positions and one.last - 1 != positions[-1] and one.type in kinds
    ]
    near = [one for one in found if one.first in positions[:3]]
    if near or not found:
        return next(iter(near), None)
    return found[-1] if found[-1].type == "place" else None


def _subject_start(tokens: list[Token], segment: list[int], verb_at: int) -> int | None:
    """Where the subject begins after a phrase without a comma: "In the hive | the nectar is", "As a child | she"."""
    for index in range(verb_at - 1, 1, -1):
        word, before = tokens[segment[index]].low, tokens[segment[index - 1]].low
        if word in SUBJECT_PRONOUNS | DETERMINERS and before not in PREPOSITIONS | DETERMINERS | {"of", "and", "or"}:
            return index
    if verb_at > 2 and tokens[segment[verb_at - 1]].low in HUMANS:
        return verb_at - 1
    return 2 if len(segment) > 3 and tokens[segment[1]].low in TIME_NOUNS else None
