"""Puts tags of English words right where their neighbours show that they are wrong: stayed as a past, the net as a noun."""

from typing import TYPE_CHECKING

from quizzes.questions.asking.english_verbs import is_base, is_only_past, looks_past, past_base, third_base

if TYPE_CHECKING:
    from quizzes.questions.asking.english_tags import Unit

NOUNS = frozenset({"NN0", "NN1", "NN2", "NP0"})
ADJECTIVES = frozenset({"AJ0", "AJC", "AJS"})
FINITE = frozenset({"VVD", "VVZ", "VVB", "VBD", "VBZ", "VBB", "VHD", "VHZ", "VHB", "VDD", "VDZ", "VDB", "VM0"})
HELPING = frozenset({"VBD", "VBZ", "VBB", "VBI", "VBN", "VBG", "VHD", "VHZ", "VHB", "VHI", "VHN", "VHG"})
OPENING = frozenset({"AT0", "DPS", "DT0", "CRD", "ORD"})
_ADVERBS = frozenset({"AV0", "XX0", "AVP"})
_BOTH = frozenset(
    {"in", "on", "over", "through", "along", "across", "around", "under", "behind", "about", "near", "by"}
)
_NEARLY = frozenset({"about", "around", "nearly", "almost", "roughly", "approximately", "over"})
_LETTING = frozenset({"let", "make", "help", "see", "watch", "hear"})
_BREAKS = frozenset({"CJC", "CJS", "CJT", "PUN", "DTQ", "PNQ", "AVQ"})
_AS = frozenset({"as", "than", "like", "once"})


def repaired(units: "list[Unit]", names: set[int]) -> "list[Unit]":
    """Return the units with their tags put right, in place; names holds the positions inside names."""
    for index, unit in enumerate(units):
        if unit.text[:1].isupper() and set(unit.positions) <= names and unit.tag not in {"POS", "PRF", "AT0", "DT0"}:
            is_first = not index and unit.tag in {"VVG", "NN2"} and not set(_positions(units, 1)) & names
            unit.tag = unit.tag if is_first else "NP0"
        elif not index and unit.tag in {"VVD", "VVN", "VVB", "VVI"} and _opens_with_noun(units):
            unit.tag, unit.lemma = "NN1", unit.low
        elif unit.low == "thanks" and index + 1 < len(units) and units[index + 1].low == "to":
            unit.tag, units[index + 1].tag = "PRP", "PRP"
        elif unit.tag != "CRD" and unit.low[:1].isdigit():
            unit.tag = "CRD"
        elif unit.low == "that" and unit.tag == "PNQ":
            unit.tag = "CJT"
        elif unit.low == "cannot":
            unit.tag = "VM0"
        elif unit.text[:1].isupper() and index and unit.tag in ADJECTIVES | {"VVD", "VVN", "VVB", "VVI", "VVG", "AV0"}:
            unit.tag = "AJ0" if _tag(units, index + 1) in NOUNS and unit.tag in ADJECTIVES else "NP0"
    for repair in (_repair_word, _repair_verb, _repair_verbless):
        for index in range(len(units)):
            repair(units, index)
    return units


def _repair_verbless(units: "list[Unit]", index: int) -> None:
    """Make a verb of what was read as a noun or an adjective where its clause has no other: cells starts to grow."""
    unit, before, after = units[index], _tag(units, index - 1), _tag(units, index + 1)
    follows = after in {"CRD", "TO0", "PRP", "AT0", "DPS", "AVP", "AV0", "AJC", "CJC"}
    if unit.tag not in {"NN2", "NN1", "AJ0", "VVG"} or not follows or before not in NOUNS or _sure(units, index):
        return
    if unit.tag == "NN2" and third_base(unit.low) and after != "CJC":
        unit.tag, unit.lemma = "VVZ", third_base(unit.low) or unit.lemma
    elif unit.tag in {"NN1", "AJ0"} and is_base(unit.low) and any(one.tag == "NN2" for one in units[:index]):
        unit.tag, unit.lemma = "VVB", unit.low


def _sure(units: "list[Unit]", index: int) -> bool:
    return _has_finite(units, index + 1) or any(unit.tag in FINITE for unit in units[:index])


def _positions(units: "list[Unit]", index: int) -> tuple[int, ...]:
    return units[index].positions if index < len(units) else ()


def _opens_with_noun(units: "list[Unit]") -> bool:
    """Whether a finite verb stands right behind the first word, which so is no verb: Felt also has."""
    at = 1
    while _tag(units, at) == "AV0":
        at += 1
    return _tag(units, at) in FINITE


def _tag(units: "list[Unit]", index: int) -> str:
    return units[index].tag if 0 <= index < len(units) else "PUN"


def _repair_word(units: "list[Unit]", index: int) -> None:
    unit, before, after = units[index], _tag(units, index - 1), _tag(units, index + 1)
    opens_noun = after in NOUNS | ADJECTIVES | OPENING | {"PNP"}
    if (unit.tag in ADJECTIVES and before in {"AT0", "DPS"} and after in {"PUN", "PRP", "PRF"} | FINITE) or (
        unit.tag == "AV0" and before in {"AT0", "DPS"} and after in {"PUN", "PRF"} | FINITE - {"VVD"}
    ):
        unit.tag = "NN1"
    elif (unit.tag == "AVP" and unit.low in _BOTH and opens_noun and before != "CJC") or (
        unit.tag == "AVP" and unit.low in {"on", "over"} and units[min(index + 1, len(units) - 1)].low == "more"
    ):
        unit.tag = "PRP"
    elif unit.tag == "PRP" and unit.low in _BOTH | {"off", "up", "down", "out"} and after in {"PUN", "CJC", "CJS"}:
        unit.tag = "AVP"
    elif unit.tag == "CJS" and unit.low in _AS and not _has_finite(units, index + 1):
        unit.tag = "AV0" if unit.low == "once" else "PRP"
    elif unit.tag == "CJS" and unit.low in {"than", "like"}:
        unit.tag = "PRP"
    elif unit.tag == "CRD" and unit.low[:1].isdigit() and after == "NN1" and units[index + 1].low == "s":
        units[index + 1].tag = "CRD"
    elif unit.low in _NEARLY and after == "CRD" and not units[index + 1].low.startswith(("1", "2")):
        unit.tag = "AV0"
    elif unit.low in _NEARLY and after == "CRD" and len(units[index + 1].low) != 4:
        unit.tag = "AV0"
    elif unit.low == "at" and index + 1 < len(units) and units[index + 1].low in {"least", "most"}:
        unit.tag = units[index + 1].tag = "AV0"
    elif unit.tag == "ORD" and not index and after in {"AT0", "DPS", "PNP", "NN2", "PUN"}:
        unit.tag = "AV0"
    elif unit.low == "same":
        unit.tag = "AJ0"
    elif unit.low in {"many", "few", "several"} and after in NOUNS | ADJECTIVES:
        unit.tag = "DT0"
    elif unit.low == "other" and index and units[index - 1].low == "each":
        unit.tag = "NN0"
    elif unit.low == "her" and unit.tag == "DPS" and after in {"PUN", "PRP", "CJC", "TO0", "AV0", "CJS", "PRF"}:
        unit.tag = "PNP"
    elif (
        unit.low == "first"
        and unit.tag == "ORD"
        and after in FINITE | {"PUN", "VVN"}
        and before in NOUNS | {"PUN", "PNP"}
    ):
        unit.tag = "AV0"


def _repair_verb(units: "list[Unit]", index: int) -> None:
    unit = units[index]
    before = next((one for one in reversed(units[:index]) if one.tag not in _ADVERBS), None)
    last = before.tag if before is not None else "PUN"
    if unit.tag == "VVN" and is_base(unit.low) and last in NOUNS and not _had_finite(units, index):
        unit.tag = "VVB"
    elif unit.tag == "VVN" and _is_past(units, index, last):
        unit.tag = "VVD"
    elif unit.tag in {"VVD", "VVN"} and last == "PUN" and index and _is_behind_subject(units, index):
        unit.tag = "VVN" if _goes_on_behind_comma(units, index) and not is_only_past(unit.low) else "VVD"
    elif (unit.tag == "VVD" and last in HELPING and _tag(units, index - 1) != "PUN") or (
        unit.tag == "VVD" and _only_describes(units, index, last)
    ):
        unit.tag = "VVN"
    elif (unit.tag in {"VVB", "VVI"} and last in {"TO0", "VM0", "VDD", "VDB", "VDZ"}) or (
        unit.tag in {"VVB", "VVI"} and last in NOUNS | {"PNP"} and _is_let(units, index)
    ):
        unit.tag = "VVI"
    elif unit.tag == "VVI" and (
        last in NOUNS | {"PNP", "DT0", "CRD"} or (last == "CJC" and not _follows_to(units, index))
    ):
        unit.tag = "VVB"


def _is_past(units: "list[Unit]", index: int, last: str) -> bool:
    """Whether what was read as a participle is the verb of its clause: the layer stayed behind."""
    unit = units[index]
    if not (looks_past(unit.low) and (past_base(unit.low) or unit.low.endswith("ed"))):
        return False
    if last in NOUNS | {"PNP", "DT0", "CRD", "PNQ", "DTQ", "CJT"}:
        return not _has_finite(units, index + 1) and not _had_finite(units, index)
    if last == "CJC":
        verb = next((one for one in reversed(units[:index]) if one.tag in FINITE | {"VVN", "VVG"}), None)
        return verb is not None and verb.tag == "VVD"
    return False


def _only_describes(units: "list[Unit]", index: int, last: str) -> bool:
    """Whether what was read as a past only describes a noun: a process called photosynthesis, thin tubes called xylem."""
    if past_base(units[index].low) and not _is_participle_too(units[index].low):
        return False
    if last in NOUNS and (_had_finite(units, index) or _has_finite(units, index + 1)):
        return True
    verb = next((at for at in range(index - 1, -1, -1) if units[at].tag in FINITE | {"VVN"}), None)
    takes_object = _tag(units, index + 1) in OPENING | NOUNS | {"PNP"}
    is_passive = verb is not None and units[verb].tag == "VVN" and units[verb].low != "born"
    return last == "CJC" and is_passive and not takes_object and any(unit.lemma == "be" for unit in units[:verb])


def _is_participle_too(word: str) -> bool:
    return not is_only_past(word)


def _is_behind_subject(units: "list[Unit]", index: int) -> bool:
    """Whether a comma stands before, and the sentence has a noun before it but no finite verb yet."""
    is_verbless = not any(unit.tag in FINITE for unit in units[:index])
    return is_verbless and units[0].tag in NOUNS | OPENING | ADJECTIVES and looks_past(units[index].low)


def _goes_on_behind_comma(units: "list[Unit]", index: int) -> bool:
    comma = next((at for at in range(index, len(units)) if units[at].text == ","), len(units))
    return any(_tag(units, at) in FINITE for at in (comma + 1, comma + 2) if _tag(units, at - 1) in {"PUN", "AV0"})


def _is_let(units: "list[Unit]", index: int) -> bool:
    """Whether a bare verb belongs to "let" or "make" before its noun: made the cliffs fall."""
    for unit in reversed(units[:index]):
        if unit.tag[:2] == "VV":
            return unit.lemma in _LETTING
        if unit.tag in _BREAKS:
            return False
    return False


def _follows_to(units: "list[Unit]", index: int) -> bool:
    return any(unit.tag in {"TO0", "VM0"} for unit in units[:index])


def _has_finite(units: "list[Unit]", index: int) -> bool:
    """Whether a finite verb follows before the clause breaks."""
    for at, unit in enumerate(units[index:], index):
        if unit.tag in FINITE or (unit.tag == "VVI" and _tag(units, at - 1) not in {"TO0", "VM0", "AV0", "XX0"}):
            return True
        if unit.tag in _BREAKS or unit.low == "that":
            return False
    return False


def _had_finite(units: "list[Unit]", index: int) -> bool:
    """Whether the clause has a finite verb before this place."""
    at = index - 1
    while at >= 0:
        if units[at].tag in FINITE:
            begin = at - 1
            while begin >= 0 and units[begin].tag in _ADVERBS:
                begin -= 1
            if _tag(units, begin) not in {"PNQ", "DTQ", "CJT"} or begin < 1:
                return True
            at = begin
        elif units[at].tag in _BREAKS:
            return False
        at -= 1
    return False
