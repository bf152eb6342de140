"""Puts tags of English words right that open a sentence or a clause: After both parts have dried, As a young man."""

from quizzes.questions.asking.english.words.noun_extents import noun_end
from quizzes.questions.asking.english.words.units import (
    ADJECTIVES,
    FINITE,
    NOUNS,
    OPENING,
    Unit,
    had_finite,
    has_finite,
    tag_at,
)
from quizzes.questions.asking.english.words.verbs import looks_past, past_base
from quizzes.questions.asking.english.words.words import OPENING_ADVERBS
from quizzes.questions.asking.words.noun_kinds import is_known
from quizzes.questions.asking.words.vocabulary import words_of

LONGEST_NUMERAL = 4
_ADJECTIVES = words_of("en", "adjectives")
TAKING = frozenset({"take", "draw", "suck", "breathe"})
_SINCE = frozenset({"since", "until", "from", "by", "before", "after"})
_SCALES = frozenset({"celsius", "fahrenheit"})
_NUMBERS = frozenset(
    ["hundred", "thousand", "million", "billion", "trillion", "dozen", "zero", "three", "seven", "eight", "eleven",
     "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty",
     "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundreds", "thousands", "millions", "billions"]
)  # fmt: skip
_TIMES = frozenset({"after", "before", "until", "since"})
_SPOTS = frozenset({"inside", "beneath", "behind", "above", "below", "beside", "around", "under"})


def repair_opening(units: list[Unit], index: int) -> None:
    """Put the tag of one word right, where it opens a sentence or a clause."""
    unit, before, after = units[index], tag_at(units, index - 1), tag_at(units, index + 1)
    if not index and unit.tag in NOUNS and unit.low in OPENING_ADVERBS and units[1:] and units[1].text == ",":
        unit.tag = "AV0"
    elif unit.tag == "AJ0" and before == "PUN" and _is_deed_behind_aside(units, index):
        unit.tag, unit.lemma = "VVD", past_base(unit.low) or unit.lemma
    elif is_taken(units, index):
        unit.tag = "AVP"
    elif unit.low == "call" and unit.tag == "NN1" and _is_calling(units, index):
        unit.tag = "VVB"
    elif index == 1 and _is_deed_of_name(units):
        units[0].tag, unit.tag, unit.lemma = "NP0", "VVD", past_base(unit.low) or unit.lemma
    elif unit.low == "about" and index and units[index - 1].low in _SINCE and after == "CRD":
        unit.tag, units[index - 1].tag = "AV0", "PRP"
    elif unit.tag == "VHI" and before in {"PUN", "NN2", "AV0"} and not has_finite(units, index + 1):
        unit.tag = "VHB"
    elif unit.tag == "VVN" and not index and after in NOUNS and tag_at(units, 2) in FINITE:
        unit.tag = "AJ0"
    elif unit.low == "like" and unit.tag == "PRP" and before == "NN2" and _is_liking(units, index):
        unit.tag, unit.lemma = "VVB", "like"
    elif unit.low in {"early", "late"} and before == "AT0" and after in {"ORD", "CRD", "NP0"}:
        unit.tag = "AJ0"
    elif (
        unit.tag == "VVG"
        and (
            (not index and after in FINITE)
            or (index and units[index - 1].low in {"this", "that", "the"} and after in FINITE | {"AT0", "DPS", "PUN"})
        )
    ) or (unit.low == "past" and index == 2 and after in {"NN2", "AT0", "NP0"} and units[0].low == "in"):
        unit.tag = "NN1"
    elif unit.low == "that" and index == 1 and units[0].low in _TIMES and after in {"AT0", "DPS", "PNP", "NP0"}:
        units[0].tag, unit.tag = "PRP", "PNI"
    elif unit.low == "set" and unit.tag[:2] == "NN" and _follows(units, index) in {"sail", "fire", "foot"}:
        unit.tag, unit.lemma = "VVD", "set"
    elif unit.tag == "PRP" and unit.low in _TIMES and _opens_clause(units, index):
        unit.tag = "CJS"
    elif not index and (
        (unit.tag == "CJS" and unit.low == "as" and _opens_phrase(units)) or (unit.low in _SPOTS and after == "PNP")
    ):
        unit.tag = "PRP"
    elif (
        _is_no_number(unit)
        or (unit.tag == "VVB" and before == "NN1" and _is_inside(units, index))
        or (unit.tag == "ITJ" and before in OPENING | ADJECTIVES)
    ):
        unit.tag = "NN1"
    elif unit.low == "round" and before in ADJECTIVES and after in NOUNS:
        unit.tag = "AJ0"
    elif unit.low == "aged" and unit.tag == "PRP":
        unit.tag, unit.lemma = "VVN", "age"
    elif unit.low in _SCALES and index and units[index - 1].low == "degrees":
        unit.tag, units[index - 1].tag = "NN2", "NN1"
    elif unit.low == "home" and unit.tag == "AV0" and index and units[index - 1].low in {"one", "each", "every"}:
        unit.tag, units[index - 1].tag = "NN1", "DT0"
    elif unit.low == "most" and before not in {"AT0", "DPS"} and after in {"NN2", "NN0"}:
        unit.tag = "DT0"


def _is_deed_behind_aside(units: list[Unit], index: int) -> bool:
    """Whether a past stands behind what two commas add to the subject: The bank, founded by Palm, printed notes."""
    commas = [at for at in range(1, index) if units[at].text == ","]
    is_aside = len(commas) == 2 and commas[-1] == index - 1 and units[commas[0] + 1].tag in {"VVN", "VVD"}
    is_verbless = not any(unit.tag in FINITE - {"VVD"} for unit in units[:index]) and not has_finite(units, index + 1)
    return is_aside and is_verbless and past_base(units[index].low) is not None and tag_at(units, index + 1) in NOUNS


def is_taken(units: list[Unit], index: int) -> bool:
    """Return whether "in" belongs to the verb before it: take in brine, draw in air."""
    is_verb = index > 0 and units[index - 1].lemma in TAKING and units[index - 1].tag[:2] == "VV"
    return is_verb and units[index].low == "in" and tag_at(units, index + 1) in {"NN1", "NN2", "AJ0"}


def _is_calling(units: list[Unit], index: int) -> bool:
    """Whether "call" is the verb of a short relative: the taste that the Japanese call umami."""
    opens = {tag_at(units, at) for at in range(max(index - 4, 0), index - 1)}
    is_behind = tag_at(units, index - 1) in NOUNS | ADJECTIVES | {"PNP"}
    return (
        is_behind and bool(opens & {"CJT", "DTQ"}) and tag_at(units, index + 1) in NOUNS | ADJECTIVES | {"AT0", "UNC"}
    )


def _is_deed_of_name(units: list[Unit]) -> bool:
    """Whether a sentence begins with a name that no list holds and what its bearer did: Sundback abandoned hooks."""
    name, verb = units[0], units[1]
    is_name = name.tag in ADJECTIVES | {"NN1", "NP0"} and not is_known(name.low, "en") and name.low not in _ADJECTIVES
    is_past = verb.tag in {"AJ0", "VVN"} and looks_past(verb.low) and past_base(verb.low) is not None
    return is_name and is_past and tag_at(units, 2) in NOUNS | OPENING and not has_finite(units, 2)


def _is_liking(units: list[Unit], index: int) -> bool:
    """Whether "like" is the verb of its clause: Manufacturers like cedar because it is soft."""
    return not had_finite(units, index) and not has_finite(units, index + 1)


def _follows(units: list[Unit], index: int) -> str:
    return units[index + 1].low if index + 1 < len(units) else ""


def _is_no_number(unit: Unit) -> bool:
    """Whether a word that the tagger does not know was taken for a number: kintsugi."""
    return unit.tag == "CRD" and unit.low.isalpha() and unit.low not in _NUMBERS and len(unit.low) > LONGEST_NUMERAL


def _is_inside(units: list[Unit], index: int) -> bool:
    """Whether the noun before stands behind "of", so that a verb in the plural cannot follow: of each leaf stalk."""
    if tag_at(units, index + 1) not in {"AT0", "DT0", "DPS"}:
        return False
    at = index - 1
    while at > 0 and units[at].tag in {"NN1", "AJ0", "DT0", "AT0"}:
        at -= 1
    return units[at].tag in {"PRP", "PRF"} and has_finite(units, index + 1)


def _opens_clause(units: list[Unit], index: int) -> bool:
    """Whether "after" at the beginning or behind a comma opens a clause: After both parts have been dried."""
    end = noun_end(units, index + 1)
    return (
        (not index or units[index - 1].text == "," or units[index].low == "until" or had_finite(units, index))
        and end is not None
        and tag_at(units, end) in FINITE
    )


def _opens_phrase(units: list[Unit]) -> bool:
    """Whether "as" at the beginning only opens a phrase: As a young man he."""
    end = noun_end(units, 1)
    if tag_at(units, 1) not in {"AT0", "DPS"} or end is None:
        return False
    head = next((at for at in range(2, end) if units[at].tag == "NN1"), end)
    if tag_at(units, head + 1) == "NP0" and head + 1 < end:
        return True
    return tag_at(units, end) in {"PNP", "NP0", "AT0", "DPS"} or units[min(end, len(units) - 1)].text == ","
