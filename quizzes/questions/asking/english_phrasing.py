"""Groups tagged English words into phrases: noun phrase, prepositional phrase, verb group; no clause yet."""

from dataclasses import dataclass

from quizzes.questions.asking.english_tag_repairs import ADJECTIVES, FINITE, HELPING, NOUNS, OPENING
from quizzes.questions.asking.english_tags import Unit
from quizzes.questions.asking.pieces import Positions

_PRONOUNS = frozenset({"PNP", "PNI", "PNX", "EX0"})
_NONFINITE = frozenset({"VVI", "VVN", "VVG", "VBI", "VBN", "VBG", "VHI", "VHN", "VHG", "VDI", "VDN", "VDG"})
_INNER = frozenset({"AV0", "XX0"})
_SUBORDINATE = frozenset({"CJS", "AVQ"})
_DEGREES = frozenset(
    ["very", "more", "most", "quite", "rather", "even", "so", "too", "less", "least", "fairly", "much", "far", "highly",
     "extremely", "mainly", "newly", "especially", "about", "almost", "nearly", "over", "around", "as", "well"]
)  # fmt: skip
_DESCRIBING_NOUNS = frozenset(["clothes", "sports", "arms", "goods", "sales", "savings", "systems", "women", "men"])
_WITH_OF = frozenset({"instead", "out", "ahead", "regardless", "inside", "outside"})
_AT = frozenset({"once", "first", "last", "present", "home"})
_GERUNDS = frozenset({"by", "for", "without", "from"})
_ABOUT = frozenset({"about", "around", "over", "nearly", "almost", "some", "roughly", "under"})


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


def _tag(units: list[Unit], at: int) -> str:
    return units[at].tag if 0 <= at < len(units) else ""


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
    if unit.low == "so" and _tag(units, at + 1) in {"CJT"} and units[at + 1].low == "that":
        return Phrase("sub", (unit, units[at + 1]), "so that"), at + 2
    if unit.low == "so" and _tag(units, at - 1) == "PUN" and at:
        return Phrase("sub", (unit,), "so"), at + 1
    if unit.low == "because" and _tag(units, at + 1) == "PRF":
        noun = _noun_end(units, at + 2)
        return (Phrase("prep", tuple(units[at:noun]), "because"), noun) if noun else None
    if unit.low == "that" and (unit.tag == "CJT" or _tag(units, at + 1) in _PRONOUNS | {"AT0", "DPS", "NN2"}):
        return Phrase("that", (unit,), "that"), at + 1
    if unit.tag in _SUBORDINATE:
        return Phrase("sub", (unit,), unit.low), at + 1
    if unit.tag in {"DTQ", "PNQ"}:
        return Phrase("rel", (unit,), unit.low), at + 1
    return None


def _order(units: list[Unit], at: int) -> tuple[Phrase, int] | None:
    """To build, in order to build, to be built."""
    begin = at
    if units[at].low == "in" and at + 2 < len(units) and units[at + 1].low == "order" and units[at + 2].low == "to":
        at += 2
    if units[at].low != "to":
        return None
    end = at + 1
    while _tag(units, end) in _INNER:
        end += 1
    if _tag(units, end) not in {"VVI", "VBI", "VHI", "VDI"}:
        return None
    while _tag(units, end) in _NONFINITE | _INNER and (
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
            while _tag(units, later) in _INNER | {"ORD"}:
                later += 1
            if _tag(units, later) not in _NONFINITE or _is_modifier(units, later, tag):
                break
            end, is_open = later + 1, _tag(units, later) in HELPING | {"VBN", "VBI", "VBG", "VHI"}
        return Phrase("verb", tuple(units[at:end]), units[end - 1].lemma), end
    if tag in {"VVG", "VBG", "VHG"} and not _is_modifier(units, at, ""):
        return Phrase("ing", (units[at],), units[at].lemma), at + 1
    if tag == "VVN" and not _is_modifier(units, at, ""):
        return Phrase("participle", (units[at],), units[at].lemma), at + 1
    if tag in {"VVI", "VBI", "VHI"}:
        return Phrase("bare", (units[at],), units[at].lemma), at + 1
    return None


def _is_modifier(units: list[Unit], at: int, helper: str) -> bool:
    """Whether a participle only describes the noun after it: has painted walls, melting snow."""
    if units[at].tag not in {"VVN", "VVG"} or _tag(units, at + 1) not in NOUNS:
        return False
    if helper in {"VHZ", "VHB", "VHD"} and units[at].tag == "VVN":
        return _tag(units, at + 1) in {"NN2", "NN0"} and not _is_perfect(units, at)
    return not helper and (_tag(units, at - 1) in {"", "PUN", "CJC", "PRP", "PRF"} and units[at].tag == "VVN")


def _is_perfect(units: list[Unit], at: int) -> bool:
    return units[at].low in {"been", "become", "made", "found", "seen", "lost", "built", "had", "spent", "known"}


def _prepositional(units: list[Unit], at: int) -> tuple[Phrase, int] | None:
    if units[at].low in _WITH_OF and _tag(units, at + 1) == "PRF" and (end := _noun_end(units, at + 2)):
        return Phrase("prep", tuple(units[at:end]), units[at].low), end
    if units[at].tag not in {"PRP", "PRF"}:
        return None
    begin = at
    while _tag(units, at + 1) == "PRP" or (units[begin].low == "such" and _tag(units, at + 1) == "PRP"):
        at += 1
    if _tag(units, at + 1) in {"DTQ", "PNQ"}:
        return Phrase("rel", tuple(units[begin : at + 2]), "in which"), at + 2
    if _tag(units, at + 1) == "VVG" and _tag(units, at + 2) not in {"PRF", "NN1", "NN2"}:
        return Phrase("gerund", tuple(units[begin : at + 2]), units[begin].low), at + 2
    if _tag(units, at + 1) == "VVG" and _tag(units, at + 2) in {"NN1", "NN2"} and units[at].low in _GERUNDS:
        return Phrase("gerund", tuple(units[begin : at + 2]), units[begin].low), at + 2
    if units[at].low == "at" and at + 1 < len(units) and units[at + 1].low in _AT:
        return Phrase("adverb", tuple(units[begin : at + 2]), f"at {units[at + 1].low}"), at + 2
    end = at + 2 if units[min(at + 1, len(units) - 1)].low in {"there", "here"} else _noun_end(units, at + 1)
    if end is None:
        return Phrase("adverb", tuple(units[begin : at + 1]), units[begin].low), at + 1
    if units[begin].low == "between" and _tag(units, end) == "CJC" and (more := _noun_end(units, end + 1)):
        end = more
    return Phrase("prep", tuple(units[begin:end]), units[begin].low), end


def _nominal(units: list[Unit], at: int) -> tuple[Phrase, int] | None:
    end = _noun_end(units, at)
    return (Phrase("noun", tuple(units[at:end]), units[at].low), end) if end else None


def _noun_end(units: list[Unit], at: int) -> int | None:
    """Return where a noun phrase that begins here ends, phrases with "of" included; None where none begins."""
    end = _core_end(units, at)
    while end is not None and _tag(units, end) == "PRF":
        more = _core_end(units, end + 1)
        if more is None:
            break
        end = more
    return end


def _core_end(units: list[Unit], at: int) -> int | None:
    if _tag(units, at) in _PRONOUNS:
        return at + 1
    end, head = at, None
    while end < len(units):
        step = _step(units, at, end, head)
        if not step:
            break
        end += step
        last = units[end - 1].tag
        head = (
            end
            if last in NOUNS or (last == "CRD" and head is not None) or (last == "VVG" and end > at + 1)
            else None
            if last == "POS"
            else head
        )
    if head is not None:
        return head
    if end > at and units[end - 1].tag in {"CRD", "ORD"}:
        return end
    return end if end > at and units[at].tag in {"DT0"} and end == at + 1 else None


def _step(units: list[Unit], begin: int, at: int, head: int | None) -> int:
    """How many words here belong to the noun phrase that began before: none where it ends."""
    tag, after = units[at].tag, _tag(units, at + 1)
    if tag in NOUNS and not (at > begin and _is_dated(units, begin, at)):
        is_apart = head is not None and units[at - 1].tag == "NN2" and units[at - 1].low not in _DESCRIBING_NOUNS
        return 0 if is_apart else 1
    if tag == "POS":
        return 1 if head is not None else 0
    if head is not None:
        is_year = units[at - 1].tag == "NP0" and (_is_numeral(units[at].text) or _is_year(units[at]))
        return 1 if tag == "CRD" and is_year else 0
    if at > begin and units[at - 1].tag == "CRD" and (tag in {"AT0", "DPS"} or _is_dated(units, begin, at)):
        return 0
    if tag in OPENING:
        return 1 if tag != "AT0" or at == begin or units[at - 1].tag in {"DT0", "PRF", "AV0", "PRP"} else 0
    if tag in ADJECTIVES:
        return 1 if _leads_to_noun(units, at + 1) else 0
    if tag in {"VVN", "VVG", "VVD"}:
        return (
            1
            if at > begin and (after in NOUNS | ADJECTIVES or (tag == "VVG" and units[at - 1].tag in {"AT0", "DPS"}))
            else 0
        )
    if tag == "AV0" and units[at].low == "more" and after == "PRP" and _tag(units, at + 2) in {"CRD", "AT0", "DT0"}:
        return 2
    if tag in {"AV0", "PRP"}:
        is_least = units[at].low in {"at", "least", "most"} and (after == "CRD" or _tag(units, at + 2) == "CRD")
        is_about = (units[at].low in _ABOUT and after == "CRD") or is_least
        is_degree = units[at].low in _DEGREES or (units[at].low.endswith("ly") and at > begin)
        return (
            1
            if is_about
            or (tag == "AV0" and is_degree and after in ADJECTIVES | {"DT0", "VVN"} and _leads_to_noun(units, at + 1))
            else 0
        )
    is_comma = units[at].text == "," or tag == "CJC"
    return (
        1
        if is_comma
        and at > begin
        and units[at - 1].tag in ADJECTIVES
        and after in ADJECTIVES | {"VVN"}
        and _leads_to_noun(units, at + 1)
        else 0
    )


def _is_year(unit: Unit) -> bool:
    return len(unit.low) == 4 and unit.low.isdigit() and "1000" <= unit.low < "2100"


def _is_dated(units: list[Unit], begin: int, at: int) -> bool:
    """Whether the word before is a year after its preposition: in 1811 her brother, since 2020 movable gates."""
    return at == begin + 1 and _is_year(units[begin]) and _tag(units, begin - 1) == "PRP"


def _is_numeral(text: str) -> bool:
    return set(text) <= set("IVX")


def _leads_to_noun(units: list[Unit], at: int) -> bool:
    """Whether only what describes a noun stands between here and one."""
    while at < len(units):
        tag = units[at].tag
        if tag in NOUNS:
            return True
        is_joint = tag == "CJC" or units[at].text == ","
        if tag not in ADJECTIVES | {"VVN", "VVG", "CRD", "AV0"} and not (
            is_joint and _tag(units, at + 1) in ADJECTIVES | {"VVN"}
        ):
            return False
        at += 1
    return False


def _describing(units: list[Unit], at: int) -> tuple[Phrase, int] | None:
    tag = units[at].tag
    if tag in ADJECTIVES or (tag == "AV0" and _tag(units, at + 1) in ADJECTIVES and units[at].low in _DEGREES):
        end = at + 1
        while _tag(units, end) in ADJECTIVES or (units[end - 1].tag == "AV0" and _tag(units, end) in ADJECTIVES):
            end += 1
        return Phrase("adjective", tuple(units[at:end]), units[end - 1].low), end
    if tag in {"AV0", "AVP"}:
        return Phrase("particle" if tag == "AVP" else "adverb", (units[at],), units[at].low), at + 1
    if tag == "XX0":
        return Phrase("not", (units[at],), "not"), at + 1
    return None
