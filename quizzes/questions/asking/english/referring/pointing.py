"""Tells which English words point away, and which "it" stands for nothing: it is believed, the latter, one."""

from collections.abc import Callable, Collection, Sequence

from quizzes.questions.asking.english.clauses.clause import Chunk, Clause
from quizzes.questions.asking.english.stems.entities import Entity, core_of, entity_of
from quizzes.questions.asking.english.stems.stems import Words
from quizzes.questions.asking.english.words.units import Unit
from quizzes.questions.asking.english.words.words import PREPOSITIONS, is_human
from quizzes.questions.asking.texts.pieces import low_words
from quizzes.questions.asking.words.vocabulary import words_of

_BELIEVED = frozenset({"say", "believe", "think", "know", "decide", "hope", "rain", "snow", "take", "seem", "appear"})
_TIMES = frozenset({"seconds", "minutes", "hours", "days", "weeks", "months", "years", "decades", "centuries"})
_OPEN, _KNOWN = words_of("en", "open_nouns"), words_of("en", "known_things")
_ANIMALS = words_of("en", "animals") | words_of("en", "living")
Fits = Callable[[Unit, Entity], bool]
_OTHER = frozenset({"other", "others", "one", "ones", "another", "former", "latter", "both", "next", "here", "there"})


def points_away(unit: Unit, positions: Sequence[int]) -> bool:
    """Return whether a word points to something that stands elsewhere: another, the latter."""
    if unit.tag == "CRD" and len(positions) == 1 and unit.low.isalpha():
        return True
    return unit.low in _OTHER and unit.tag in {"PNI", "AV0", "DT0", "CRD", "PNX"} and len(positions) < 4


def is_bound(clause: Clause, unit: Unit) -> bool:
    """Return whether a possessive belongs to a fixed group: turned onto its back, lost their lives."""
    at = unit.positions[0]
    if unit.tag != "DPS" or not at:
        return False
    if (unit.low == "their" and _is_of_people_before(clause, at)) or _is_of_noun_beside(clause, unit):
        return True
    before, after = clause.tokens[at - 1].low, clause.tokens[unit.positions[-1] + 1].low
    return (before in {"on", "onto"} and after in {"back", "side", "feet", "knees"}) or (
        before in {"lose", "lost", "losing"} and after in {"life", "lives", "way", "balance"}
    )


def _is_of_noun_beside(clause: Clause, unit: Unit) -> bool:
    """Whether "and" joins what somebody or something owns to the owner: seabirds and their eggs."""
    at = unit.positions[0]
    owner = clause.units.get(at - 2) if clause.tokens[at - 1].low == "and" else None
    fits = {"their": {"NN2"}, "its": {"NN1"}}.get(unit.low, set())
    return owner is not None and owner.tag in fits


def _is_of_people_before(clause: Clause, at: int) -> bool:
    """Whether people to whom an infinitive does something stand before "their": to spare people lacing their boots."""
    chunk = next((one for one in clause.chunks if one.is_infinitive and at in one.positions), None)
    inside = [clause.units[one] for one in chunk.positions if one < at and one in clause.units] if chunk else []
    people = [unit for unit in inside if unit.tag in {"NN2", "NN0"} and is_human((unit.low,))]
    return bool(people) and not any(unit.tag == "NN2" and unit not in people for unit in inside)


def is_counted_off(clause: Clause) -> bool:
    """Return whether the sentence goes on with a list of what one subject did: Secondly, they."""
    opens = {low_words(clause.tokens, chunk.positions)[:1] for chunk in clause.front}
    return bool(
        opens & {("secondly",), ("thirdly",), ("second",), ("third",), ("finally",), ("lastly",), ("fourthly",)}
    )


def is_empty(clause: Clause) -> bool:
    """Return whether "it" stands for nothing: it is believed that, it rained, it takes three weeks, it was he who."""
    main = clause.units[clause.verb[-1]]
    follows = [chunk for chunk in clause.chunks if chunk.kind in {"that", "to"}]
    is_span = bool(clause.chunks) and clause.tokens[clause.chunks[0].positions[-1]].low in _TIMES
    is_new = bool(clause.chunks) and clause.tokens[clause.chunks[0].positions[0]].low in {"a", "an"}
    is_who = any(set(low_words(clause.tokens, chunk.positions)) & {"who", "that"} for chunk in clause.chunks)
    return (
        main.lemma in _BELIEVED
        or bool(main.lemma != "have" and follows and clause.chunks[0].kind in {"adjective", "that", "to", "noun"})
        or (is_who and main.lemma == "be" and not is_new)
        or (is_span and main.lemma == "be")
    )


def told_later(words: Words, clause: Clause, fits: Fits) -> Entity | None:
    """Return who is named only behind a clause that says "he" already: When he was chosen, Ibn Battuta was glad."""
    entity = entity_of(words, clause.sentence, clause.subject)
    if entity is None or entity.kind != "person" or not entity.is_name or clause.is_shared:
        return None
    inner = [one.clause for one in clause.front if one.kind == "sub" and one.clause is not None and one.clause.subject]
    first = words.unit(clause.sentence, inner[0].subject[0]) if inner else None
    behind = words.units_at(clause.sentence, sorted(at for one in clause.chunks for at in one.positions))
    is_another = any(unit.tag == "PNP" and fits(unit, entity) for unit in behind)
    is_meant = first is not None and first.tag == "PNP" and fits(first, entity)
    return entity if is_meant and not is_another else None


def acted_on(words: Words, clause: Clause, chunk: Chunk, entity: Entity | None, fits: Fits) -> Entity | None:
    """Return what a clause inside another speaks of: the subject, or what it acts on where only that fits its "it".

    None where it may be either: Tin makes the alloy hard enough to sing when it is struck.
    """
    if entity is None or entity.kind == "person":
        return entity
    first = words.unit(clause.sentence, chunk.clause.subject[0])
    before = clause.chunks[: clause.chunks.index(chunk)] if chunk in clause.chunks else ()
    nouns = [one for one in before if one.kind == "noun"]
    acted = entity_of(words, clause.sentence, nouns[0].positions) if len(nouns) == 1 else None
    if acted is None or first is None or first.tag != "PNP" or not fits(first, acted):
        return entity
    if not fits(first, entity):
        return acted
    is_sure = entity.kind != "thing" or entity.is_name or entity.head in _ANIMALS
    return entity if is_sure else None


def is_new_thing(words: Words, seen: Collection[str], clause: Clause, positions: Sequence[int]) -> bool:
    """Return whether a bare "the company" is said of something that the text has not named before."""
    core, units = core_of(words, clause.sentence, positions), words.units_at(clause.sentence, positions)
    is_bare = len(core) == 2 and len(units) == 2 and core[1].tag == "NN1"
    if not is_bare or core[1].lemma in seen or core[1].lemma in _KNOWN:
        return False
    after = words.unit(clause.sentence, core[-1].positions[-1] + 1)
    return core[1].lemma in _OPEN or (after is not None and after.low.endswith(("self", "selves")))


def is_long(words: str) -> bool:
    """Return whether words are too long to own something: sulphur dioxide from burning coal."""
    return bool(PREPOSITIONS & set(words.split()))
