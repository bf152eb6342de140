"""Drafts of English questions on places: Where was he born?, Where do the bats sleep?"""

from collections.abc import Iterator

from quizzes.questions.asking.english.clauses.clause import Chunk, Clause
from quizzes.questions.asking.english.questions.answers import describes, droppable_in
from quizzes.questions.asking.english.questions.wholes import is_phrase
from quizzes.questions.asking.english.stems.keys import verb_of
from quizzes.questions.asking.english.stems.settled import settled
from quizzes.questions.asking.english.stems.stems import NoStem, Words, inverted
from quizzes.questions.asking.english.words.words import PLACE_VERBS
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.texts.pieces import low_words, span_of, written
from quizzes.questions.asking.words.names_known import known_kind
from quizzes.questions.asking.words.vocabulary import words_of


def ask_where(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield the question for a place: Where was he born?"""
    for chunk in (*clause.chunks, *clause.front):
        place = chunk.value
        if describes(clause) or _goes_on(clause, chunk) or not _is_plain(clause, chunk):
            continue
        if any(
            one is not chunk and (_is_place(one) or _is_named_spot(clause, one))
            for one in (*clause.chunks, *clause.front)
        ):
            continue
        if chunk.prep in {"in", "at"} and any(
            one is not chunk and one.prep in {"in", "at", "on", "near"} and not one.is_when and one.kind == "prep"
            for one in (*clause.chunks, *clause.front)
        ):
            continue
        if place is not None and clause.tokens[chunk.positions[0] - 1].is_capital:
            continue
        if place is None or place.type != "place" or chunk.prep not in {"in", "at", "to", "from", "near", "on"}:
            continue
        if place.last - 1 != chunk.positions[-1] or low_words(clause.tokens, chunk.positions[1:])[:1] == ("which",):
            continue
        between = low_words(clause.tokens, [at for at in chunk.positions[1:] if at < place.first])
        if between not in {(), ("the",)}:
            continue
        after = chunk.prep if chunk.prep in {"to", "from"} else ""
        beside = [one for one in clause.chunks if one.prep and one is not chunk] if after else []
        try:
            stem = inverted(words, clause, "Where", without=(chunk, *beside, *droppable_in(clause)), after_verb=after)
        except NoStem:
            continue
        positions = chunk.positions if chunk.prep in {"near", "on"} else tuple(range(place.first, place.last))
        start, end = span_of(clause.tokens, positions)
        prefix = f"{chunk.prep} " if chunk.prep in {"near", "on"} else ""
        if not prefix and between and not known_kind(place.value):
            prefix = "the "
        key = f"{prefix if prefix == 'the ' else ''}{written(clause.tokens, positions)}"
        yield Draft(
            "where", stem, key, "name:place", start, end, clause.sentence, 0.8, name=place.value, verb=verb_of(clause),
            write_name=lambda name, prefix=prefix: prefix + name,
        )  # fmt: skip


def _goes_on(clause: Clause, chunk: Chunk) -> bool:
    """Whether the place is only the beginning of a longer one: Paris, Kentucky."""
    tokens, last = clause.tokens, chunk.positions[-1]
    follows = tokens[last + 1 : last + 3]
    return len(follows) == 2 and follows[0].text == "," and follows[1].is_capital


def _is_plain(clause: Clause, chunk: Chunk) -> bool:
    """Whether the place is said of the main verb, not of another verb, a way or a spot before it."""
    if chunk in clause.front:
        return True
    tokens, index = clause.tokens, clause.chunks.index(chunk)
    between = [at for one in clause.chunks[:index] for at in one.positions]
    if any(tokens[at].low.endswith("ing") or tokens[at].low in {"and", "to"} for at in between):
        return False
    if chunk.prep in {"to", "from"} and verb_of(clause) not in _CARRYING:
        return False
    before = clause.chunks[index - 1] if index else None
    is_spot = before is not None and before.prep in {"at", "in", "on", "near"} and before.value is None
    return before is None or before.is_when or not is_spot


_CARRYING = words_of("en", "carrying")


def _is_named_spot(clause: Clause, chunk: Chunk) -> bool:
    """Whether a phrase tells the spot by a name: in the Natural History Museum."""
    is_spot = chunk.prep in {"in", "at", "near", "on"} and not chunk.is_when
    return is_spot and any(clause.tokens[at].is_capital for at in chunk.positions[1:])


def _is_place(chunk: Chunk) -> bool:
    return chunk.value is not None and chunk.value.type == "place" and chunk.prep in {"in", "at", "near", "on"}


def ask_spot(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield the question for a spot, a name in it perhaps: Where do the bats sleep?, Where does Fabriano lie?"""
    spots = [one for one in clause.chunks if one.prep in _SPOTS and one.kind == "prep" and not one.is_when]
    if f"{verb_of(clause)} on" in _LEANING and spots and spots[0].prep == "on":
        return
    if not spots or (verb_of(clause) not in PLACE_VERBS and not {one.prep for one in spots} <= _SURE_SPOTS):
        return
    first, last = clause.chunks.index(spots[0]), clause.chunks.index(spots[-1])
    heads = {clause.tokens[at].low for one in spots for at in one.positions[1:]}
    if any(one.kind == "adjective" for one in clause.chunks[:first]) or heads & _NO_SPOTS:
        return
    is_plain = len(spots) == 1 and spots[0].value is not None and len(spots[0].positions) <= PLAIN_SPOT
    if last - first + 1 != len(spots) or is_plain or not is_phrase(words, clause, spots[-1].positions[1:]):
        return
    positions = tuple(range(spots[0].positions[0], spots[-1].positions[-1] + 1))
    is_own = clause.units[spots[0].positions[1]].tag == "DPS" if spots[0].positions[1] in clause.units else False
    is_known = not is_own and all(is_phrase(words, clause, one.positions[1:]) for one in spots)
    if not is_known or len(positions) > LONGEST_SPOT or words.is_open(clause.sentence, positions):
        return
    try:
        stem = inverted(words, clause, "Where", without=(*spots, *droppable_in(clause)))
    except NoStem:
        return
    start, end = span_of(clause.tokens, positions)
    key = settled(words.phrase(clause.sentence, positions), stem)
    yield Draft("where", stem, key, "spot", start, end, clause.sentence, 0.7, verb=verb_of(clause))


_LEANING = frozenset({"rest on", "feed on", "depend on", "rely on"})
_SPOTS = words_of("en", "spots") | {"except", "throughout", "amid"}
_NO_SPOTS = words_of("en", "no_spots")
_SURE_SPOTS = frozenset({"under", "beside", "inside", "beneath", "among", "behind", "above", "below", "underneath"})
PLAIN_SPOT, LONGEST_SPOT = 3, 12
