"""Words of English sentences as the tagger gives them, the kinds of their tags, and where a clause has its verb."""

from dataclasses import dataclass

from quizzes.questions.asking.texts.pieces import Positions

NOUNS = frozenset({"NN0", "NN1", "NN2", "NP0"})
ADJECTIVES = frozenset({"AJ0", "AJC", "AJS"})
FINITE = frozenset({"VVD", "VVZ", "VVB", "VBD", "VBZ", "VBB", "VHD", "VHZ", "VHB", "VDD", "VDZ", "VDB", "VM0"})
HELPING = frozenset({"VBD", "VBZ", "VBB", "VBI", "VBN", "VBG", "VHD", "VHZ", "VHB", "VHI", "VHN", "VHG"})
OPENING = frozenset({"AT0", "DPS", "DT0", "CRD", "ORD"})
ADVERB_TAGS = frozenset({"AV0", "XX0", "AVP"})
BREAKS = frozenset({"CJC", "CJS", "CJT", "PUN", "DTQ", "PNQ", "AVQ"})


@dataclass(slots=True)
class Unit:
    """One word as the grammar sees it (fifty-two, ’s): its positions, its small letters, its plain form, its tag."""

    positions: Positions
    text: str
    low: str
    lemma: str
    tag: str


def tag_at(units: list[Unit], index: int) -> str:
    """Return the tag of a word, PUN outside the sentence."""
    return units[index].tag if 0 <= index < len(units) else "PUN"


def has_finite(units: list[Unit], index: int) -> bool:
    """Whether a finite verb follows before the clause breaks."""
    for at, unit in enumerate(units[index:], index):
        if unit.tag in FINITE or (unit.tag == "VVI" and tag_at(units, at - 1) not in {"TO0", "VM0", "AV0", "XX0"}):
            return True
        if unit.tag in BREAKS or unit.low == "that":
            return False
    return False


def had_finite(units: list[Unit], index: int) -> bool:
    """Whether the clause has a finite verb before this place."""
    at = index - 1
    while at >= 0:
        if units[at].tag in FINITE:
            begin = at - 1
            while begin >= 0 and units[begin].tag in ADVERB_TAGS:
                begin -= 1
            if tag_at(units, begin) not in {"PNQ", "DTQ", "CJT"} or begin < 1:
                return True
            at = begin
        elif units[at].tag in BREAKS:
            return False
        at -= 1
    return False


def is_year(unit: Unit) -> bool:
    """Return whether a word is a year in four digits."""
    return len(unit.low) == 4 and unit.low.isdigit() and "1000" <= unit.low < "2100"
