"""Groups tagged English words into phrases: noun phrase, prepositional phrase, verb group; no clause yet."""

from dataclasses import dataclass

from quizzes.questions.asking.english.words.noun_extents import DEGREES, PRONOUNS, noun_end
from quizzes.questions.asking.english.words.units import ADJECTIVES, FINITE, HELPING, NOUNS, Unit, tag_at
from quizzes.questions.asking.texts.pieces import Positions

_NONFINITE = frozenset({"VVI", "VVN", "VVG", "VBI", "VBN", "VBG", "VHI", "VHN", "VHG", "VDI", "VDN", "VDG"})
_INNER = frozenset({"AV0", "XX0"})
_SUBORDINATE = frozenset({"CJS", "AVQ"})
_WITH_OF = frozenset({"instead", "out", "ahead", "regardless", "inside", "outside"})
_AT = frozenset({"once", "first", "last", "present", "home"})
_PROVIDED = frozenset({"provided", "providing"})
CALLED = frozenset({"called", "named", "termed", "nicknamed"})
_GERUNDS = frozenset({"by", "for", "without", "from"})


@dataclass(frozen=True)
class Phrase:
    """Words that belong together: noun, prep, gerund (by selling), verb, to, ing, participle, adjective, adverb, or a
    word that joins: and, sub, that, rel, comma, mark."""

    kind: str
    units: tuple[Unit, ...]
    word: str = ""

    @property
    def positions(self) -> Positions:
        """Return every position."""
        return tuple(at for unit in self.units for at in unit.positions)

    @property
    def tags(self) -> tuple[str, ...]:
        """Return the tags."""
        return tuple(unit.tag for unit in self.units)


def phrases_of(units: list[Unit]) -> list[Phrase]:
    """Return the phrases of a sentence in their order."""
    found, at = [], 0
    while at < len(units):
        phrase, at = _phrase(units, at)
        found.append(phrase)
    return found


def _phrase(units: list[Unit], at: int) -> tuple[Phrase, int]:
    for read in (_joint, _order, _verbal, _prepositional, _nominal, _describing):
        if (found := read(units, at)) is not None:
            return found
    return Phrase("other", (units[at],), units[at].low), at + 1


def _joint(units: list[Unit], at: int) -> tuple[Phrase, int] | None:
    """A comma, another mark, or a word that joins clauses."""
    unit = units[at]
    if unit.text == ",":
        return Phrase("comma", (unit,), ","), at + 1
    if unit.tag[:2] == "PU" or not any(letter.isalnum() for letter in unit.text):
        return Phrase("mark", (unit,), unit.text), at + 1
    if unit.tag == "CJC":
        return Phrase("and", (unit,), unit.low), at + 1
    if unit.low == "by" and [one.low for one in units[at + 1 : at + 3]] == ["the", "time"]:
        return Phrase("sub", tuple(units[at : at + 3]), "by the time"), at + 3
    if unit.low in _PROVIDED and tag_at(units, at + 1) == "CJT" and at and units[at - 1].text == ",":
        return Phrase("sub", (unit, units[at + 1]), "if"), at + 2
    if unit.low == "so" and tag_at(units, at + 1) in {"CJT"} and units[at + 1].low == "that":
        return Phrase("sub", (unit, units[at + 1]), "so that"), at + 2
    if unit.low == "so" and tag_at(units, at - 1) == "PUN" and at:
        return Phrase("sub", (unit,), "so"), at + 1
    if unit.low == "for" and at and units[at - 1].text == "," and _is_clause(units, at + 1):
        return Phrase("sub", (unit,), "for"), at + 1
    if unit.low == "because" and tag_at(units, at + 1) == "PRF":
        noun = noun_end(units, at + 2)
        return (Phrase("prep", tuple(units[at:noun]), "because"), noun) if noun else None
    if unit.low == "that" and (unit.tag == "CJT" or tag_at(units, at + 1) in PRONOUNS | {"AT0", "DPS", "NN2"}):
        return Phrase("that", (unit,), "that"), at + 1
    if unit.tag in _SUBORDINATE:
        return Phrase("sub", (unit,), unit.low), at + 1
    if unit.tag in {"DTQ", "PNQ"}:
        return Phrase("rel", (unit,), unit.low), at + 1
    return None


def _is_clause(units: list[Unit], at: int) -> bool:
    """Whether a subject with its verb stands here."""
    end = noun_end(units, at)
    return end is not None and tag_at(units, end) in FINITE


def _order(units: list[Unit], at: int) -> tuple[Phrase, int] | None:
    """To build, in order to build, to be built."""
    begin = at
    if units[at].low == "in" and at + 2 < len(units) and units[at + 1].low == "order" and units[at + 2].low == "to":
        at += 2
    if units[at].low != "to":
        return None
    end = at + 1
    while tag_at(units, end) in _INNER:
        end += 1
    if tag_at(units, end) not in {"VVI", "VBI", "VHI", "VDI"}:
        return None
    while tag_at(units, end) in _NONFINITE | _INNER and (
        units[end - 1].tag in HELPING | _INNER | {"TO0"} or end == at + 1
    ):
        end += 1
    return Phrase("to", tuple(units[begin:end]), "to"), end


def _verbal(units: list[Unit], at: int) -> tuple[Phrase, int] | None:
    tag = units[at].tag
    if tag in FINITE:
        end = at + 1
        is_open = tag in HELPING | {"VM0", "VDD", "VDZ", "VDB"}
        while is_open:
            later = end
            while tag_at(units, later) in _INNER | {"ORD"}:
                later += 1
            if tag_at(units, later) not in _NONFINITE or _is_modifier(units, later, tag):
                break
            end, is_open = later + 1, tag_at(units, later) in HELPING | {"VBN", "VBI", "VBG", "VHI"}
        return Phrase("verb", tuple(units[at:end]), units[end - 1].lemma), end
    if tag in {"VVG", "VBG", "VHG"} and not _is_modifier(units, at, ""):
        return Phrase("ing", (units[at],), units[at].lemma), at + 1
    if tag == "VVN" and not _is_modifier(units, at, ""):
        return Phrase("participle", (units[at],), units[at].lemma), at + 1
    if tag in {"VVI", "VBI", "VHI"}:
        return Phrase("bare", (units[at],), units[at].lemma), at + 1
    return None


def _is_modifier(units: list[Unit], at: int, helper: str) -> bool:
    """Whether a participle only describes the noun after it: melted snow."""
    if units[at].tag != "VVN" or tag_at(units, at + 1) not in NOUNS or helper or units[at].low in CALLED:
        return False
    return tag_at(units, at - 1) in {"PUN", "CJC", "PRP", "PRF"}


def _prepositional(units: list[Unit], at: int) -> tuple[Phrase, int] | None:
    if units[at].low in _WITH_OF and tag_at(units, at + 1) == "PRF" and (end := noun_end(units, at + 2)):
        return Phrase("prep", tuple(units[at:end]), units[at].low), end
    if units[at].tag not in {"PRP", "PRF"}:
        return None
    begin = at
    while tag_at(units, at + 1) == "PRP" or (units[begin].low == "such" and tag_at(units, at + 1) == "PRP"):
        at += 1
    if tag_at(units, at + 1) in {"DTQ", "PNQ"}:
        return Phrase("rel", tuple(units[begin : at + 2]), "in which"), at + 2
    if tag_at(units, at + 1) == "VVG" and tag_at(units, at + 2) not in {"PRF", "NN1", "NN2"}:
        return Phrase("gerund", tuple(units[begin : at + 2]), units[begin].low), at + 2
    if tag_at(units, at + 1) == "VVG" and tag_at(units, at + 2) in {"NN1", "NN2"} and units[at].low in _GERUNDS:
        return Phrase("gerund", tuple(units[begin : at + 2]), units[begin].low), at + 2
    if units[at].low == "at" and at + 1 < len(units) and units[at + 1].low in _AT:
        return Phrase("adverb", tuple(units[begin : at + 2]), f"at {units[at + 1].low}"), at + 2
    end = at + 2 if units[min(at + 1, len(units) - 1)].low in {"there", "here"} else noun_end(units, at + 1)
    if end is None:
        return Phrase("adverb", tuple(units[begin : at + 1]), units[begin].low), at + 1
    if units[begin].low == "between" and tag_at(units, end) == "CJC" and (more := noun_end(units, end + 1)):
        end = more
    return Phrase("prep", tuple(units[begin:end]), units[begin].low), end


def _nominal(units: list[Unit], at: int) -> tuple[Phrase, int] | None:
    end = noun_end(units, at)
    return (Phrase("noun", tuple(units[at:end]), units[at].low), end) if end else None


def _describing(units: list[Unit], at: int) -> tuple[Phrase, int] | None:
    tag = units[at].tag
    if tag in ADJECTIVES or (tag == "AV0" and tag_at(units, at + 1) in ADJECTIVES and units[at].low in DEGREES):
        end = at + 1
        while tag_at(units, end) in ADJECTIVES or (units[end - 1].tag == "AV0" and tag_at(units, end) in ADJECTIVES):
            end += 1
        return Phrase("adjective", tuple(units[at:end]), units[end - 1].low), end
    if tag in {"AV0", "AVP"}:
        return Phrase("particle" if tag == "AVP" else "adverb", (units[at],), units[at].low), at + 1
    if tag == "XX0":
        return Phrase("not", (units[at],), "not"), at + 1
    return None
