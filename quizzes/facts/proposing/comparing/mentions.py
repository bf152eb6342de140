"""A value with what it is said of, in terms that values of other texts can be held against."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from quizzes.facts.proposing.bounds import bound_of
from quizzes.facts.proposing.comparing.concepts import Concept, concepts_of_word, skeleton
from quizzes.facts.proposing.comparing.contexts import Placed, Sentence, Spot, name_words
from quizzes.facts.proposing.comparing.counted import counted_in, measured_in
from quizzes.facts.proposing.comparing.scopes import companions
from quizzes.facts.proposing.comparing.segments import segments
from quizzes.facts.proposing.proposing import Reading
from quizzes.facts.proposing.tokens import low_at, lower_word
from quizzes.language.values import DATE_TYPES, BadValue, Value, parse_value

OWN_CLAUSE, EARLIER, LATER, SENTENCE_BEFORE = 1.0, 0.6, 0.3, 0.15
WRONG_SIDE = 3
FARTHEST_HEAD = 14
OPENING = 4
LAST_LINE_OF_HEAD = 3
DAY_DIGITS = 2
FARTHEST_TIME = 6
_SOME_OF_THEM = frozenset({"who", "that", "which", "whose"})
_EVENTS_THAT_ARE_DATED = frozenset(
    {"open", "close", "found", "build", "born", "die", "launch", "sink", "abolish", "begin"}
)


@dataclass(slots=True)
class Mention:
    """One value of one text: heads name what kind of value it is, words and names what it is about."""

    reading: Reading
    value: Value
    kind: str
    sentence: Sentence
    placed: Placed
    heads: frozenset[str] = frozenset()
    events: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()
    modifiers: frozenset[str] = frozenset()
    is_people: bool = False
    counts_people: bool = False
    is_noun_known: bool = False
    words: dict[str, float] = field(default_factory=dict)
    things: frozenset[str] = frozenset()
    stems: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    as_of: str = ""
    scope: frozenset[str] = frozenset()
    bound: str = ""
    is_restricted: bool = False
    is_yearless: bool = False
    is_yearly: bool = False

    @property
    def document(self) -> str:
        return self.sentence.document


def mentions_in(sentences: Iterable[Sentence]) -> list[Mention]:
    """Return the numbers and dates of a text with what stands around them."""
    found: list[Mention] = []
    before: Sentence | None = None
    for sentence in sentences:
        clauses = segments(sentence)
        for placed, clause in zip(sentence.values, clauses, strict=True):
            mention = _mention(placed, clause, sentence, before)
            if mention is not None:
                found.append(mention)
        before = sentence
    return found


def _mention(placed: Placed, clause: tuple[int, int], sentence: Sentence, before: Sentence | None) -> Mention | None:
    proposal = placed.reading.proposal
    try:
        value = parse_value(proposal.type, proposal.value, proposal.unit, proposal.approximate)
    except BadValue:
        return None
    kind = "date" if proposal.type in DATE_TYPES else proposal.type
    if (kind == "date" and (_is_dateline(sentence) or _is_stamp(placed, sentence))) or (
        kind == "count" and value.high <= 1
    ):
        return None
    mention = Mention(placed.reading, value, kind, sentence, placed)
    mention.heads = _heads(mention, clause)
    mention.events = _events(mention, clause)
    if kind == "date" and not mention.heads and _is_at_the_head(placed, sentence):
        return None
    if kind == "count":
        mention.nouns, mention.modifiers, mention.is_people = counted_in(sentence, placed)
        roles = {concept.role for concept in _concepts_in(placed, sentence) if concept.name in mention.nouns}
        mention.counts_people, mention.is_noun_known = "people" in roles, bool(roles)
    elif kind == "quantity":
        mention.nouns = measured_in(sentence, placed, value.dimension)
    mention.words = _words(mention, clause, before)
    mention.things, mention.stems = _things(mention, clause)
    mention.names = _names(mention)
    mention.as_of = "" if kind == "date" else _as_of(mention, clause)
    mention.scope = _scope(mention, clause)
    mention.bound = bound_of(sentence.tokens, placed.first, placed.last, sentence.language) if kind != "date" else ""
    mention.is_restricted = low_at(sentence.tokens, placed.last) in _SOME_OF_THEM
    if kind == "date":
        mention.is_yearless = value.precision == "day" and not _has_year(placed, sentence)
        mention.is_yearly = mention.is_yearless and any(spot.concept.role == "yearly" for spot in sentence.spots)
    return mention


def _concepts_in(placed: Placed, sentence: Sentence) -> list[Concept]:
    words = [token.low for token in sentence.tokens[placed.first : placed.last] if token.kind == "word"]
    return [concept for word in words for concept in concepts_of_word(word, sentence.language)]


def _has_year(placed: Placed, sentence: Sentence) -> bool:
    digits = [token for token in sentence.tokens[placed.first : placed.last] if token.kind == "digits"]
    return any(len(token.text) > DAY_DIGITS for token in digits)


def _is_stamp(placed: Placed, sentence: Sentence) -> bool:
    """Whether a time of day stands after a date, another date between them or not: when a text was put out."""
    after = [token.text for token in sentence.tokens[placed.last : placed.last + FARTHEST_TIME]]
    return any(
        one.isdigit() and mark == ":" and two.isdigit()
        for one, mark, two in zip(after, after[1:], after[2:], strict=False)
    )


def _is_at_the_head(placed: Placed, sentence: Sentence) -> bool:
    """Whether a date opens one of the first lines and something else begins behind it: "BAKU, 5 May – ..."."""
    if placed.first >= OPENING - 1 or sentence.number > LAST_LINE_OF_HEAD:
        return False
    return placed.last >= len(sentence.tokens) or not sentence.tokens[placed.last].text[:1].isalnum()


def _is_dateline(sentence: Sentence) -> bool:
    """Whether a sentence is no more than a place and a date, as at the head of a news item or in a reference."""
    return not sentence.stems and not sentence.spots


def _roles(mention: Mention) -> frozenset[str]:
    if mention.kind == "date":
        return frozenset({"event"})
    if mention.kind == "count":
        return frozenset({"people", "event"})
    if mention.kind in {"quantity", "temperature"}:
        return frozenset({mention.value.dimension})
    return frozenset({mention.kind})


def _heads(mention: Mention, clause: tuple[int, int]) -> frozenset[str]:
    roles = _roles(mention)
    spots = [spot for spot in mention.sentence.spots if spot.concept.role in roles]
    inside = [spot for spot in spots if clause[0] <= spot.first < clause[1]]
    ranked = sorted((_distance(spot, mention), spot.first) for spot in inside)
    if not ranked and mention.kind == "date":
        ranked = sorted((_distance(spot, mention), spot.first) for spot in spots)
    if not ranked or ranked[0][0] > FARTHEST_HEAD:
        return frozenset()
    place = ranked[0][1]
    return frozenset(spot.concept.name for spot in spots if spot.first == place)


def _events(mention: Mention, clause: tuple[int, int]) -> frozenset[str]:
    """All events that the clause of a date names, the nearest and the others."""
    if mention.kind != "date":
        return frozenset()
    spots = [spot for spot in mention.sentence.spots if clause[0] <= spot.first < clause[1]]
    return mention.heads | {spot.concept.name for spot in spots if spot.concept.role == "event"}


def _distance(spot: Spot, mention: Mention) -> int:
    placed = mention.placed
    is_after = spot.first >= placed.last
    gap = spot.first - placed.last if is_after else max(0, placed.first - spot.last)
    wrong = is_after != (mention.sentence.language == "az" and mention.kind in {"date", "count"})
    return gap + (WRONG_SIDE if wrong and gap > 1 else 0)


def _words(mention: Mention, clause: tuple[int, int], before: Sentence | None) -> dict[str, float]:
    sentence = mention.sentence
    weights: dict[str, float] = {}
    for at, key in _keys(sentence):
        inside = clause[0] <= at < clause[1]
        weight = OWN_CLAUSE if inside else EARLIER if at < clause[0] else LATER
        weights[key] = max(weights.get(key, 0.0), weight)
    if before is not None and before.passage == sentence.passage:
        for _at, key in _keys(before):
            weights.setdefault(key, SENTENCE_BEFORE)
    return {key: weight for key, weight in weights.items() if key not in mention.heads}


def _keys(sentence: Sentence) -> list[tuple[int, str]]:
    said = [
        (spot.first, spot.concept.key)
        for spot in sentence.spots
        if spot.concept.role not in {"scope", "generic", "yearly"}
    ]
    said += list(sentence.stems.items())
    return said + [(name.first, f"n {word}") for name in sentence.names for word in name_words(name)]


def _things(mention: Mention, clause: tuple[int, int]) -> tuple[frozenset[str], frozenset[str]]:
    """The things and other words that the clause names before the value, else the sentence before its clause."""
    sentence, beside = mention.sentence, companions(mention.sentence)
    for low, high in (clause[0], mention.placed.first), (0, clause[0]):
        things = {
            spot.concept.name
            for spot in sentence.spots
            if spot.concept.role == "thing" and low <= spot.first < high and spot.first not in beside
        }
        stems = {stem for at, stem in sentence.stems.items() if low <= at < high and at not in beside}
        if things or stems:
            return frozenset(things - mention.heads), frozenset(stems)
    return frozenset(), frozenset()


def _names(mention: Mention) -> frozenset[str]:
    language, words, beside = mention.sentence.language, set(), companions(mention.sentence)
    for name in mention.sentence.names:
        if name.first < mention.placed.first and name.first not in beside:
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


def _as_of(mention: Mention, clause: tuple[int, int]) -> str:
    """The time that the clause names, else the one that opens the sentence."""
    sentence = mention.sentence
    dates = [other for other in sentence.values if other.reading.proposal.type in DATE_TYPES - {"date_range"}]
    for other in dates:
        if clause[0] <= other.first < clause[1] and not _is_when_it_happened(other, mention, clause):
            return other.reading.proposal.value
    return next((other.reading.proposal.value for other in dates if _opens(other, sentence)), "")


def _opens(date: Placed, sentence: Sentence) -> bool:
    return date.first <= OPENING - 1 and low_at(sentence.tokens, date.first - 1) not in {"since", "from"}


def _is_when_it_happened(date: Placed, mention: Mention, clause: tuple[int, int]) -> bool:
    """Whether a date says when a thing of that size was built or opened, not when it had that size."""
    sentence = mention.sentence
    if _opens(date, sentence) or mention.kind not in {"quantity", "money"}:
        return False
    return any(
        clause[0] <= spot.first < clause[1]
        and spot.concept.role == "event"
        and spot.concept.name in _EVENTS_THAT_ARE_DATED
        for spot in sentence.spots
    )


def _scope(mention: Mention, clause: tuple[int, int]) -> frozenset[str]:
    return frozenset(
        spot.concept.name
        for spot in mention.sentence.spots
        if spot.concept.role == "scope"
        and (clause[0] <= spot.first < clause[1] or (spot.first < clause[0] and _is_alone(mention)))
    )


def _is_alone(mention: Mention) -> bool:
    return len(mention.sentence.values) == 1


def frequency(mentions: Iterable[Mention]) -> Counter[str]:
    """Return in how many mentions each word stands."""
    return Counter(key for mention in mentions for key in mention.words)
