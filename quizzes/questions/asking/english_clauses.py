"""Takes English sentences apart into clauses: subject, verb, what follows; gives up where it is not sure."""

from dataclasses import replace

from quizzes.facts.proposing.tokens import Token
from quizzes.questions.asking.drafts import Sentence
from quizzes.questions.asking.english_chunks import Chunk, chunks_of
from quizzes.questions.asking.english_clause import Clause
from quizzes.questions.asking.english_finite import find_verb, verb_group
from quizzes.questions.asking.english_openings import Unclear, openings, segments_of
from quizzes.questions.asking.english_subjects import CUTS, JOINS, agrees_in_voice, begins_predicate, refuse_bad_subject
from quizzes.questions.asking.english_words import (
    NEGATIONS,
    PREPOSITIONS,
)
from quizzes.questions.asking.pieces import Positions, low_words, outside_brackets


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
    if words & {"said", "says", "told"}:
        raise Unclear("reported")
    front, segments = openings(sentence, segments_of(sentence, kept))
    return _clauses(sentence, front, segments)


def _clauses(sentence: Sentence, front: list[Chunk], segments: list[list[int]]) -> list[Clause]:
    tokens = sentence.tokens
    base = segments[0]
    verb_at = find_verb(tokens, base, 0, is_start=False)
    rest = segments[1:]
    relative: list[list[int]] = []
    if verb_at is None:
        subject = base
        while rest and not begins_predicate(tokens, rest[0]):
            relative.append(rest[0])
            rest = rest[1:]
        if not rest or len(relative) > 1:
            raise Unclear("no_verb")
        predicate, rest = rest[0], rest[1:]
        if relative and tokens[predicate[0]].low in JOINS:
            raise Unclear("no_verb")
    else:
        subject, predicate = base[:verb_at], base[verb_at:]
    refuse_bad_subject(sentence, subject)
    found = _predicates(sentence, tuple(front), tuple(subject), predicate, rest)
    for segment in relative:
        found += _relative(sentence, tuple(subject), segment)
    return found


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
        is_cut = word in CUTS or (
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
            if not agrees_in_voice(tokens, positions):
                return []
            return [replace(one, is_first=False) for one in _predicates(sentence, (), subject, positions, [])]
        verb_at = find_verb(tokens, positions, 1, is_start=False)
        if verb_at is None:
            return []
        later = next(
            (index for index, at in enumerate(positions[:verb_at]) if tokens[at].low in {"later", "ago"}), None
        )
        own = tuple(positions[0 if later is None else later + 1 : verb_at])
        refuse_bad_subject(sentence, list(own))
        if low_words(tokens, own) in {("it",), ("they",), ("this",), ("these",)}:
            return []
        return [replace(one, is_first=False) for one in _predicates(sentence, (), own, positions[verb_at:], [])]
    except Unclear:
        return []


def _with_lists(sentence: Sentence, after: list[int], rest: list[list[int]]) -> tuple[list[int], Positions]:
    """What follows the verb, with the items of a list; a cause given after a comma."""
    tokens = sentence.tokens
    if rest and tokens[rest[0][0]].low == "because":
        return after, tuple(rest[0])
    is_list = rest and any(
        "and" in {tokens[at].low for at in segment[:1]} or "and" in {tokens[at].low for at in segment}
        for segment in rest[-1:]
    )
    short = all(len(segment) <= 9 and find_verb(tokens, segment, 0, is_start=False) is None for segment in rest)
    if is_list and short and tokens[rest[0][0]].low not in PREPOSITIONS:
        return [*after, *(at for segment in rest for at in (*_comma_before(tokens, segment), *segment))], ()
    return after, ()


def _comma_before(tokens: list[Token], segment: list[int]) -> list[int]:
    at = segment[0] - 1
    return [at] if tokens[at].text == "," else []


def _further(sentence: Sentence, subject: Positions, rest: list[list[int]]) -> list[Clause]:
    """Clauses after a comma that "and" or "but" joins."""
    found = []
    for segment in rest:
        if sentence.tokens[segment[0]].low in {"and", "but"} and len(segment) > 2:
            found += _continued(sentence, subject, segment[1:])
    return found
