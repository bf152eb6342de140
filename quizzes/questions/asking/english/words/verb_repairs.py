"""Puts tags of English verbs right by the clause around them: stayed as a past, called as a participle."""

from quizzes.questions.asking.english.words.units import (
    ADJECTIVES,
    ADVERB_TAGS,
    BREAKS,
    FINITE,
    HELPING,
    NOUNS,
    OPENING,
    Unit,
    had_finite,
    has_finite,
    tag_at,
)
from quizzes.questions.asking.english.words.verbs import is_base, is_only_past, looks_past, past_base, third_base

_CALLED = frozenset({"called", "named", "known", "termed"})
_NAMING = frozenset(
    {"considered", "given", "elected", "appointed", "made", "offered", "shown", "taught", "paid", "sent"}
)
_SUBJECTS = frozenset({"PNP", "DT0", "CRD", "CJT", "PNQ", "DTQ"})
_LETTING = frozenset({"let", "make", "help", "see", "watch", "hear"})


def repair_verbless(units: list[Unit], index: int) -> None:
    """Make a verb of what was read as a noun or an adjective where its clause has no other: cells starts to grow."""
    unit, before, after = units[index], tag_at(units, index - 1), tag_at(units, index + 1)
    follows = after in {"CRD", "TO0", "PRP", "AT0", "DPS", "AVP", "AV0", "AJC", "CJC"}
    follows = follows or (unit.tag == "NN1" and before == "NN2" and after == "NN2")
    if unit.tag not in {"NN2", "NN1", "AJ0", "VVG"} or not follows or before not in NOUNS or _sure(units, index):
        return
    if unit.tag == "NN2" and third_base(unit.low) and after != "CJC":
        unit.tag, unit.lemma = "VVZ", third_base(unit.low) or unit.lemma
    elif unit.tag in {"NN1", "AJ0"} and is_base(unit.low) and any(one.tag == "NN2" for one in units[:index]):
        unit.tag, unit.lemma = "VVB", unit.low


def _sure(units: list[Unit], index: int) -> bool:
    return has_finite(units, index + 1) or any(unit.tag in FINITE for unit in units[:index])


def repair_verb(units: list[Unit], index: int) -> None:
    """Tell pasts from participles, and plain verbs from infinitives: the layer stayed, a process called."""
    unit = units[index]
    before = next((one for one in reversed(units[:index]) if one.tag not in ADVERB_TAGS), None)
    last = before.tag if before is not None else "PUN"
    if unit.low == "called" and index and units[index - 1].text == "," and _had_verb(units, index):
        unit.tag = "VVN"
    elif unit.tag == "AJ0" and unit.low.endswith("ed") and _goes_on_with_object(units, index):
        unit.tag, unit.lemma = "VVD", past_base(unit.low) or unit.lemma
    elif unit.tag in {"VVB", "VVN"} and _is_found(units, index, last):
        unit.tag = "VVN"
    elif unit.tag == "VVN" and is_base(unit.low) and last in NOUNS and not had_finite(units, index):
        unit.tag = "VVB"
    elif unit.tag == "VVN" and (_goes_on_behind_list(units, index, last) or _is_past(units, index, last)):
        unit.tag = "VVD"
    elif unit.tag in {"VVD", "VVN"} and last == "PUN" and index and _is_behind_subject(units, index):
        unit.tag = "VVN" if _goes_on_behind_comma(units, index) and not is_only_past(unit.low) else "VVD"
    elif (unit.tag == "VVD" and last in HELPING and tag_at(units, index - 1) != "PUN") or (
        unit.tag == "VVD" and _only_describes(units, index, last)
    ):
        unit.tag = "VVN"
    elif (unit.tag in {"VVB", "VVI"} and last in {"TO0", "VM0", "VDD", "VDB", "VDZ"}) or (
        unit.tag in {"VVB", "VVI"} and last in NOUNS | {"PNP"} and _is_let(units, index)
    ):
        unit.tag = "VVI"
    elif _is_plain(units, index, last):
        unit.tag = "VVB"


def _is_found(units: list[Unit], index: int, last: str) -> bool:
    """Whether the past of one verb that is another verb as well describes a noun: ships found in it were raised."""
    is_both = past_base(units[index].low) is not None and is_base(units[index].low)
    is_told = last in NOUNS and tag_at(units, index + 1) == "PRP" and not had_finite(units, index)
    return is_both and is_told and has_finite(units, index + 1)


def _is_plain(units: list[Unit], index: int, last: str) -> bool:
    """Whether what was read as an infinitive or a noun is the verb of its clause."""
    if units[index].tag == "NN1":
        return last == "CJC" and _goes_on_bare(units, index)
    is_behind = last in NOUNS | _SUBJECTS or (last == "CJC" and not _follows_to(units, index))
    return units[index].tag == "VVI" and is_behind


def _goes_on_bare(units: list[Unit], index: int) -> bool:
    """Whether a plain verb goes on behind an object with an article: they leave the water and walk, or slide."""
    verb = next((at for at in range(index - 1, -1, -1) if units[at].tag in FINITE), None)
    if verb is None or units[verb].tag != "VVB" or not is_base(units[index].low):
        return False
    is_definite = any(one.tag in {"AT0", "DPS"} for one in units[verb:index])
    return is_definite and [tag_at(units, index + 1), tag_at(units, index + 2)] == ["PUN", "CJC"]


def _goes_on_behind_list(units: list[Unit], index: int, last: str) -> bool:
    """Whether a past with its object goes on behind a comma: hollowed out a room, used the blocks."""
    verb = next((one for one in reversed(units[:index]) if one.tag in FINITE), None)
    is_past = looks_past(units[index].low) and units[index].low not in _CALLED | _NAMING
    is_past = is_past and last == "PUN" and verb is not None and verb.tag == "VVD"
    return is_past and tag_at(units, index + 1) in {"AT0", "DPS", "PNP"}


def _had_verb(units: list[Unit], index: int) -> bool:
    return any(unit.tag in FINITE for unit in units[:index])


def _is_past(units: list[Unit], index: int, last: str) -> bool:
    """Whether what was read as a participle is the verb of its clause: the layer stayed behind."""
    unit = units[index]
    if not (looks_past(unit.low) and (past_base(unit.low) or unit.low.endswith("ed"))):
        return False
    if last in NOUNS and tag_at(units, index + 1) == "PRP" and _is_apposed(units, index):
        return False
    if last in NOUNS | {"PNP", "DT0", "CRD", "PNQ", "DTQ", "CJT"}:
        return not has_finite(units, index + 1) and not had_finite(units, index)
    if last == "CJC":
        verb = next((one for one in reversed(units[:index]) if one.tag in FINITE | {"VVN", "VVG"}), None)
        return verb is not None and verb.tag == "VVD"
    return False


def _is_apposed(units: list[Unit], index: int) -> bool:
    """Whether a word stands in what a comma with "a" adds to a clause that has its verb: loam, a paste mixed with."""
    comma = next((at for at in range(index - 1, 0, -1) if units[at].text == ","), 0)
    is_added = bool(comma) and units[comma + 1].low in {"a", "an"} and tag_at(units, comma - 1) in NOUNS
    return is_added and any(unit.tag in FINITE for unit in units[:comma])


def _only_describes(units: list[Unit], index: int, last: str) -> bool:
    """Whether what was read as a past only describes a noun: thin tubes called xylem."""
    if past_base(units[index].low) and not _is_participle_too(units[index].low):
        return False
    if units[index].low in _CALLED and last in NOUNS and _is_in_prepositional(units, index):
        return True
    if last in NOUNS and (had_finite(units, index) or has_finite(units, index + 1) or _other_tense(units, index)):
        return True
    verb = next((at for at in range(index - 1, -1, -1) if units[at].tag in FINITE | {"VVN"}), None)
    takes_object = tag_at(units, index + 1) in OPENING | NOUNS | {"PNP"}
    is_passive = verb is not None and units[verb].tag == "VVN" and units[verb].low != "born"
    return last == "CJC" and is_passive and not takes_object and any(unit.lemma == "be" for unit in units[:verb])


def _other_tense(units: list[Unit], index: int) -> bool:
    """Whether the verb of the clause follows in the present, behind a pair of things: glass made of a and b melts."""
    for at in range(index + 1, len(units)):
        is_pair = units[at].tag == "CJC" and tag_at(units, at - 1) in NOUNS and tag_at(units, at + 1) in NOUNS
        if units[at].tag == "VVZ":
            return True
        if units[at].low == "that" or (units[at].tag in BREAKS | FINITE and not is_pair):
            return False
    return False


def _is_participle_too(word: str) -> bool:
    return not is_only_past(word)


def _goes_on_with_object(units: list[Unit], index: int) -> bool:
    """Whether "and glazed it" goes on after a past: it stands between "and" and what can only be an object."""
    is_between = tag_at(units, index - 1) == "CJC" and tag_at(units, index + 1) in {"PNP", "AT0", "DPS"}
    return is_between and any(unit.tag == "VVD" for unit in units[:index])


def _is_in_prepositional(units: list[Unit], index: int) -> bool:
    """Whether the noun before stands behind a preposition: in a trough called a kimnel."""
    begin = index - 1
    while begin > 0 and units[begin].tag in NOUNS | ADJECTIVES | OPENING:
        begin -= 1
    return units[begin].tag == "PRP"


def _is_behind_subject(units: list[Unit], index: int) -> bool:
    """Whether a comma stands before, and the sentence has a noun before it but no verb yet: Mary, who ran, fell."""
    is_verbless = not any(unit.tag in FINITE for unit in units[: _aside(units, index)])
    return is_verbless and units[0].tag in NOUNS | OPENING | ADJECTIVES and looks_past(units[index].low)


def _aside(units: list[Unit], index: int) -> int:
    """Where what a comma adds with "who" or "which" begins, before a word; at the word where nothing is added."""
    asides = (at for at in range(1, index) if units[at].tag in {"PNQ", "DTQ"} and units[at - 1].text == ",")
    return next(asides, index)


def _goes_on_behind_comma(units: list[Unit], index: int) -> bool:
    if _aside(units, index) < index:
        return False
    comma = next((at for at in range(index, len(units)) if units[at].text == ","), len(units))
    return any(tag_at(units, at) in FINITE for at in (comma + 1, comma + 2) if tag_at(units, at - 1) in {"PUN", "AV0"})


def _is_let(units: list[Unit], index: int) -> bool:
    """Whether a bare verb belongs to "let" or "make" before its noun: made the cliffs fall."""
    for unit in reversed(units[:index]):
        if unit.tag[:2] == "VV":
            return unit.lemma in _LETTING
        if unit.tag in BREAKS:
            return False
    return False


def _follows_to(units: list[Unit], index: int) -> bool:
    return any(unit.tag in {"TO0", "VM0"} for unit in units[:index])
