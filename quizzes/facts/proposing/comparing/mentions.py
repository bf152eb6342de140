"""A value with what it is said of, in terms that values of other texts can be held against."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from quizzes.facts.proposing.bounds import bound_of
from quizzes.facts.proposing.comparing.ages import person_of
from quizzes.facts.proposing.comparing.concepts import Concept, concepts_of_word
from quizzes.facts.proposing.comparing.contexts import Placed, Sentence
from quizzes.facts.proposing.comparing.counted import counted_in, measured_in
from quizzes.facts.proposing.comparing.datelines import has_year, is_no_event, is_relative
from quizzes.facts.proposing.comparing.distinctions import is_as_of, is_elsewhere, is_now, is_of_neighbour, order_of
from quizzes.facts.proposing.comparing.heads import HAPPENING, events_in, heads_of
from quizzes.facts.proposing.comparing.own_values import AGE, BARE, kind_of, value_of
from quizzes.facts.proposing.comparing.scopes import side_of
from quizzes.facts.proposing.comparing.segments import segments
from quizzes.facts.proposing.comparing.surroundings import as_of, names_before, scope_of, things_before, words_around
from quizzes.facts.proposing.comparing.told import told_noun
from quizzes.facts.proposing.proposing import Reading
from quizzes.facts.proposing.tokens import low_at
from quizzes.language.values import BadValue, Value

LASTING = frozenset({"duration", "months"})
_SOME_OF_THEM = frozenset({"who", "that", "which", "whose"})


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
    is_bare: bool = False
    words: dict[str, float] = field(default_factory=dict)
    things: frozenset[str] = frozenset()
    stems: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    person: frozenset[str] = frozenset()
    as_of: str = ""
    scope: frozenset[str] = frozenset()
    side: frozenset[str] = frozenset()
    bound: str = ""
    is_restricted: bool = False
    is_elsewhere: bool = False
    is_of_neighbour: bool = False
    is_now: bool = False
    is_as_of: bool = False
    is_relative: bool = False
    order: frozenset[tuple[str, int]] = frozenset()
    is_yearless: bool = False
    is_undated: bool = False
    is_yearly: bool = False

    @property
    def document(self) -> str:
        return self.sentence.document

    @property
    def start(self) -> int:
        return self.reading.proposal.start


def has_same_digits(one: Mention, other: Mention) -> bool:
    """Return whether two amounts have one number of several digits, which no crowd brings about by chance."""
    digits = one.value.value.strip("0.")
    return one.value.value == other.value.value and len(digits) > 1 and one.kind != "date"


def is_room(mention: Mention) -> bool:
    """Return whether a number says for how many people there is room."""
    return "seats" in mention.heads | mention.nouns


def mentions_in(sentences: Iterable[Sentence]) -> list[Mention]:
    """Return the numbers, dates, times and ages of a text with what stands around them."""
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
    try:
        value = value_of(placed.reading)
    except BadValue:
        return None
    kind = kind_of(placed.reading)
    if kind == "count" and value.high <= 1:
        return None
    event = getattr(placed.reading, "event", "")
    heads = frozenset({event}) if event else heads_of(placed, clause, sentence, kind=kind, dimension=value.dimension)
    if kind in {"date", "time"} and is_no_event(placed, sentence, has_head=bool(heads)):
        return None
    mention = Mention(placed.reading, value, kind, sentence, placed, heads)
    _count(mention, before)
    mention.words = words_around(clause, sentence, before, heads)
    mention.things, mention.stems = things_before(placed, clause, sentence, heads)
    mention.names = names_before(placed, sentence)
    mention.scope = scope_of(clause, sentence)
    mention.side = side_of(placed, clause, sentence)
    mention.is_restricted = low_at(sentence.tokens, placed.last) in _SOME_OF_THEM
    mention.is_elsewhere = is_elsewhere(placed, clause, sentence, before)
    mention.is_of_neighbour = is_of_neighbour(placed, clause, sentence, before)
    mention.is_now = is_now(clause, sentence)
    mention.order = order_of(clause, sentence)
    if kind in HAPPENING:
        mention.events = heads | events_in(clause, sentence)
    if kind == AGE:
        mention.person = person_of(placed, sentence, before)
    if kind != "date":
        mention.as_of = as_of(clause, sentence, kind)
        mention.bound = bound_of(sentence.tokens, placed.first, placed.last, sentence.language)
    else:
        mention.is_as_of = is_as_of(placed, clause, sentence, has_head=bool(heads))
        mention.is_relative = is_relative(placed, sentence)
        mention.is_undated = getattr(placed.reading, "is_undated", False)
        mention.is_yearless = value.precision == "day" and not has_year(placed, sentence)
        mention.is_yearly = mention.is_yearless and any(spot.concept.role == "yearly" for spot in sentence.spots)
    return mention


def _count(mention: Mention, before: Sentence | None) -> None:
    """Fill in what is counted or measured out."""
    sentence, placed = mention.sentence, mention.placed
    if mention.kind == "quantity":
        mention.nouns = measured_in(sentence, placed, mention.value.dimension)
    if mention.kind != "count":
        return
    mention.nouns, mention.modifiers, mention.is_people = counted_in(sentence, placed)
    known = _concepts_in(placed, sentence)
    if not mention.nouns and (told := told_noun(sentence, placed, before)):
        known += told
        mention.nouns = frozenset(concept.name for concept in told)
    roles = {concept.role for concept in known if concept.name in mention.nouns}
    mention.counts_people, mention.is_noun_known = "people" in roles, bool(roles)
    mention.is_bare = mention.reading.proposal.type == BARE and not roles and not mention.is_people


def _concepts_in(placed: Placed, sentence: Sentence) -> list[Concept]:
    last = placed.last + (sentence.language == "az")
    words = [token.low for token in sentence.tokens[placed.first : last] if token.kind == "word"]
    return [concept for word in words for concept in concepts_of_word(word, sentence.language)]


def frequency(mentions: Iterable[Mention]) -> Counter[str]:
    """Return in how many mentions each word stands."""
    return Counter(key for mention in mentions for key in mention.words)
