"""Tells where the time or the place that opens an English sentence ends and its subject begins: In May 1883 sailors."""

from quizzes.questions.asking.english.words.units import FINITE, NOUNS, Unit, is_year, tag_at


def is_opening_end(units: list[Unit], begin: int, at: int) -> bool:
    """Return whether the noun here opens the subject behind a decade, a month with its year, or a place."""
    before = units[at - 1]
    if at <= begin or tag_at(units, begin - 1) != "PRP":
        return False
    if before.low == "s" and units[at - 2].low[:1].isdigit():
        return True
    if before.tag == "CRD" and is_year(before) and at - 2 >= begin and units[at - 2].tag == "NP0":
        return True
    if begin == 1 and units[0].low == "as" and (before.tag, units[at].tag) == ("NN1", "NP0"):
        return units[begin].tag in {"AT0", "DPS"}
    names = {unit.tag for unit in units[begin:at]} == {"NP0"}
    return begin == 1 and names and units[at].tag == "NN2" and _is_before_verb(units, at)


def _is_before_verb(units: list[Unit], at: int) -> bool:
    while tag_at(units, at) in NOUNS:
        at += 1
    return tag_at(units, at) in FINITE
