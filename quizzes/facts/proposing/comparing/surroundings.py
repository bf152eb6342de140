"""What stands around a value: the words of its clause and sentence, things and names before it, its time and scope."""

from quizzes.facts.proposing.comparing.concepts import concepts_of_word, skeleton
from quizzes.facts.proposing.comparing.contexts import Placed, Sentence, name_words
from quizzes.facts.proposing.comparing.scopes import companions
from quizzes.facts.proposing.tokens import low_at, lower_word
from quizzes.language.values import DATE_TYPES

OWN_CLAUSE, EARLIER, LATER, SENTENCE_BEFORE = 1.0, 0.6, 0.3, 0.15
OPENING = 4
Clause = tuple[int, int]
_EVENTS_THAT_ARE_DATED = frozenset(
    {"open", "close", "found", "build", "born", "die", "launch", "sink", "abolish", "begin"}
)


def words_around(
    clause: Clause, sentence: Sentence, before: Sentence | None, heads: frozenset[str]
) -> dict[str, float]:
    """Return the words that a value may share with another, with how much each weighs by where it stands."""
    weights: dict[str, float] = {}
    for at, key in _keys(sentence):
        inside = clause[0] <= at < clause[1]
        weight = OWN_CLAUSE if inside else EARLIER if at < clause[0] else LATER
        weights[key] = max(weights.get(key, 0.0), weight)
    if before is not None and before.passage == sentence.passage:
        for _at, key in _keys(before):
            weights.setdefault(key, SENTENCE_BEFORE)
    return {key: weight for key, weight in weights.items() if key not in heads}


def _keys(sentence: Sentence) -> list[tuple[int, str]]:
    said = [
        (spot.first, spot.concept.key)
        for spot in sentence.spots
        if spot.concept.role not in {"scope", "generic", "yearly"}
    ]
    said += list(sentence.stems.items())
    return said + [(name.first, f"n {word}") for name in sentence.names for word in name_words(name)]


def things_before(
    placed: Placed, clause: Clause, sentence: Sentence, heads: frozenset[str]
) -> tuple[frozenset[str], frozenset[str]]:
    """Return the things and other words that the clause names before the value, else the sentence before its clause."""
    beside = companions(sentence)
    for low, high in (clause[0], placed.first), (0, clause[0]):
        things = {
            spot.concept.name
            for spot in sentence.spots
            if spot.concept.role == "thing" and low <= spot.first < high and spot.first not in beside
        }
        stems = {stem for at, stem in sentence.stems.items() if low <= at < high and at not in beside}
        if things or stems:
            return frozenset(things - heads), frozenset(stems)
    return frozenset(), frozenset()


def names_before(placed: Placed, sentence: Sentence) -> frozenset[str]:
    """Return the telling words of the names that stand before a value."""
    language, words, beside = sentence.language, set(), companions(sentence)
    for name in sentence.names:
        if name.first < placed.first and name.first not in beside:
            words |= name_words(name) - _common_words(name, language)
    return frozenset(words)


def _common_words(name: Placed, language: str) -> set[str]:
    """The words of a name that many names share: River, çayı, New."""
    words = [lower_word(word, language) for word in name.reading.proposal.value.split()]
    return {
        skeleton(word)
        for word in words
        if any(known.role in {"thing", "scope"} for known in concepts_of_word(word, language))
    }


def as_of(clause: Clause, sentence: Sentence, kind: str) -> str:
    """Return the time that the clause names, else the one that opens the sentence."""
    dates = [other for other in sentence.values if other.reading.proposal.type in DATE_TYPES - {"date_range"}]
    dates = [other for other in dates if not getattr(other.reading, "is_undated", False)]
    for other in dates:
        if clause[0] <= other.first < clause[1] and not _is_when_it_happened(other, clause, sentence, kind):
            return other.reading.proposal.value
    return next((other.reading.proposal.value for other in dates if _opens(other, sentence)), "")


def _opens(date: Placed, sentence: Sentence) -> bool:
    return date.first <= OPENING - 1 and low_at(sentence.tokens, date.first - 1) not in {"since", "from"}


def _is_when_it_happened(date: Placed, clause: Clause, sentence: Sentence, kind: str) -> bool:
    """Whether a date says when a thing of that size was built or opened, not when it had that size."""
    if _opens(date, sentence) or kind not in {"quantity", "money"}:
        return False
    return any(
        clause[0] <= spot.first < clause[1]
        and spot.concept.role == "event"
        and spot.concept.name in _EVENTS_THAT_ARE_DATED
        for spot in sentence.spots
    )


def scope_of(clause: Clause, sentence: Sentence) -> frozenset[str]:
    """Return the ideas of scope in a clause; where a sentence has one value only, those before the clause too."""
    return frozenset(
        spot.concept.name
        for spot in sentence.spots
        if spot.concept.role == "scope"
        and (clause[0] <= spot.first < clause[1] or (spot.first < clause[0] and len(sentence.values) == 1))
    )
