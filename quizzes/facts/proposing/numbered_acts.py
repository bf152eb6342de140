"""Finds acts named by their number: Resolution 822, Law No. 123, 822 saylı qətnamə; never what they say."""

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.suffixes import without_suffix
from quizzes.facts.proposing.tokens import Token, is_attached, low_at, word_set

_ACTS = {
    "en": word_set("resolution law decree directive regulation ordinance protocol amendment order bill"),
    "az": word_set("qətnamə qətnaməsi qanun qanunu qərar qərarı fərman fərmanı sərəncam sərəncamı direktiv əmr əmri"),
}
_NUMBERED = word_set("saylı nömrəli")
LONGEST_NUMBER = 5


def find_acts(tokens: list[Token], first: int, last: int, language: str, taken: set[int]) -> list[Found]:
    """Return the numbered acts of a sentence as names; positions that other values have taken are passed over."""
    find = _english_act if language == "en" else _azerbaijani_act
    found = []
    for at in range(first, last):
        if tokens[at].kind != "digits" or at in taken or len(tokens[at].text) > LONGEST_NUMBER:
            continue
        act = find(tokens, at, first, last)
        if act is not None and taken.isdisjoint(range(act.first, act.last)):
            found.append(act)
    return found


def _english_act(tokens: list[Token], at: int, first: int, last: int) -> Found | None:
    back = at - 1
    if low_at(tokens, back) in {".", "№"}:
        back -= 1
    if low_at(tokens, back) in {"no", "number"}:
        back -= 1
    if back < first or tokens[back].low not in _ACTS["en"] or not tokens[at].spaced:
        return None
    if at + 1 < last and tokens[at + 1].kind == "word" and not tokens[at + 1].spaced:
        return None
    number = tokens[at].text
    end = at + 1
    if low_at(tokens, end) in {"-", "/"} and is_attached(tokens, end) and is_attached(tokens, end + 1):
        number, end = number + tokens[end].text + tokens[end + 1].text, end + 2
    return Found(back, min(end, last), "other_name", f"{tokens[back].low.capitalize()} {number}", score=0.75)


def _azerbaijani_act(tokens: list[Token], at: int, first: int, last: int) -> Found | None:
    noun = at + 2
    if low_at(tokens, at + 1) not in _NUMBERED or noun >= last or tokens[noun].kind != "word":
        return None
    known = without_suffix(tokens[noun].low, _ACTS["az"])
    if known is None:
        return None
    return Found(at, noun + 1, "other_name", f"{tokens[at].text} {tokens[at + 1].low} {known}", score=0.75)
