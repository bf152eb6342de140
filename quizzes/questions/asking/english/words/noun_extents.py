"""Finds where a noun phrase of tagged English words ends: its words one by one, what "of" adds; no other phrase."""

from quizzes.questions.asking.english.words.opening_ends import is_opening_end
from quizzes.questions.asking.english.words.units import ADJECTIVES, NOUNS, OPENING, Unit, is_year, tag_at

PRONOUNS = frozenset({"PNP", "PNI", "PNX", "EX0"})
_ABOUT = frozenset({"about", "around", "over", "nearly", "almost", "some", "roughly", "under"})
DEGREES = frozenset(
    ["very", "more", "most", "quite", "rather", "even", "so", "too", "less", "least", "fairly", "much", "far", "highly",
     "extremely", "mainly", "newly", "especially", "about", "almost", "nearly", "over", "around", "as", "well"]
)  # fmt: skip
_BEFORE = frozenset({"PRP", "PRF"})
_PERIODS = frozenset({"century", "decade", "year", "summer", "winter", "spring", "autumn", "month", "week", "past"})
_NUMBERED = frozenset(
    ["number", "chapter", "page", "room", "gate", "line", "level", "part", "volume", "platform", "flight", "route"]
)
_DESCRIBING_NOUNS = frozenset(["clothes", "sports", "arms", "goods", "sales", "savings", "systems", "women", "men"])

_MEASURES = frozenset({"degrees", "metres", "meters", "kilometres", "kilometers", "feet", "miles", "tonnes", "tons"})


def noun_end(units: list[Unit], at: int) -> int | None:
    """Return where a noun phrase that begins here ends, phrases with "of" included; None where none begins."""
    end = _core_end(units, at)
    while end is not None and tag_at(units, end) == "PRF":
        more = _core_end(units, end + 1)
        if more is None and tag_at(units, end + 1) == "VVG":
            more = _core_end(units, end + 2)
        if more is None:
            break
        end = more
    return end


def _core_end(units: list[Unit], at: int) -> int | None:
    if tag_at(units, at) in PRONOUNS:
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
    if end > at and (units[end - 1].tag in {"CRD", "ORD"} or units[end - 1].low == "half"):
        return end
    return end if end > at and units[at].tag in {"DT0"} and end == at + 1 else None


def _step(units: list[Unit], begin: int, at: int, head: int | None) -> int:
    """How many words here belong to the noun phrase that began before: none where it ends."""
    tag, after = units[at].tag, tag_at(units, at + 1)
    if tag in NOUNS and head is not None and units[at - 1].lemma in _PERIODS and tag_at(units, begin - 1) in _BEFORE:
        return 0
    if tag in NOUNS and units[at - 1].tag == "CRD" and units[at - 1].low == "s" and at > begin + 1:
        return 0
    if tag in NOUNS and head != begin and is_opening_end(units, begin, at):
        return 0
    if tag in NOUNS and not (at > begin and _is_dated(units, begin, at)):
        is_apart = head is not None and units[at - 1].tag == "NN2" and units[at - 1].low not in _DESCRIBING_NOUNS
        return 0 if is_apart else 1
    if tag == "POS":
        return 1 if head is not None else 0
    if head is not None:
        if tag == "CRD" and units[at - 1].low in _NUMBERED and units[at].low.isdigit():
            return 1
        goes_on = units[at - 1].tag == "NP0" and (_is_numeral(units[at].text) or is_year(units[at]))
        return 1 if tag == "CRD" and goes_on else 0
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
    if tag == "AV0" and units[at].low == "more" and after == "PRP" and tag_at(units, at + 2) in {"CRD", "AT0", "DT0"}:
        return 2
    if tag in {"AV0", "PRP"}:
        is_least = units[at].low in {"at", "least", "most"} and (after == "CRD" or tag_at(units, at + 2) == "CRD")
        is_half = at + 1 < len(units) and units[at + 1].low == "half"
        is_about = (units[at].low in _ABOUT and (after == "CRD" or is_half)) or is_least
        is_degree = units[at].low in DEGREES or (units[at].low.endswith("ly") and at > begin)
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
        and after in ADJECTIVES | {"VVN", "VVD"}
        and _leads_to_noun(units, at + 1)
        else 0
    )


def _is_dated(units: list[Unit], begin: int, at: int) -> bool:
    """Whether the word before is a year after its preposition: in 1811 her brother, since 2020 movable gates."""
    is_measured = at < len(units) and units[at].low in _MEASURES
    return at == begin + 1 and is_year(units[begin]) and tag_at(units, begin - 1) == "PRP" and not is_measured


def _is_numeral(text: str) -> bool:
    return set(text) <= set("IVX")


def _leads_to_noun(units: list[Unit], at: int) -> bool:
    """Whether only what describes a noun stands between here and one."""
    while at < len(units):
        tag = units[at].tag
        if tag in NOUNS:
            return True
        is_joint = tag == "CJC" or units[at].text == ","
        if tag not in ADJECTIVES | {"VVN", "VVD", "VVG", "CRD", "AV0", "ORD"} and not (
            is_joint and tag_at(units, at + 1) in ADJECTIVES | {"VVN"}
        ):
            return False
        at += 1
    return False
