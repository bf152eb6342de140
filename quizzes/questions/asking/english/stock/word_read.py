"""Reads one tagged English word of a text: its form, its sort, and what stands around it."""

from dataclasses import dataclass

from quizzes.questions.asking.english.words.units import ADJECTIVES, FINITE, NOUNS, Unit, tag_at
from quizzes.questions.asking.english.words.verbs import AUXILIARIES, participle_base, past_base, third_base
from quizzes.questions.asking.english.words.words import SUBJECT_PRONOUNS
from quizzes.questions.asking.texts.drafts import Sentence
from quizzes.questions.asking.words.noun_kinds import kinds_of

OPENING = frozenset({"AT0", "DPS", "DT0"})
INSIDE = ADJECTIVES | NOUNS | {"CRD", "ORD", "VVN", "VVG", "POS", "AV0"}
SHORTEST = 3
_SMALL = AUXILIARIES | SUBJECT_PRONOUNS - {"one", "some", "many", "all"} | {"other", "such", "what", "which", "each"}
_SORTS = {
    "NN": "noun", "AJ": "adjective", "VV": "verb", "AV": "adverb", "NP": "name", "CR": "number", "OR": "number",
    "DT": "number",
}  # fmt: skip


@dataclass(frozen=True)
class Word:
    """One word of a text: how it is written inside a sentence, its plain form, sort and tag, and its surroundings.

    opens is the article or the like before its noun phrase; role is subject, object, or the preposition before it;
    frame tells of a verb what follows it; phrase is the number of words of the noun phrase that it ends.
    """

    text: str
    lemma: str
    sort: str
    tag: str
    sentence: int
    index: int
    start: int
    end: int
    opens: str = ""
    role: str = ""
    frame: str = ""
    before: str = ""
    after: str = ""
    is_head: bool = True


def word_read(units: list[Unit], index: int, sentence: Sentence) -> Word | None:
    """Return a word of a tagged sentence, None where it is one of grammar."""
    unit = units[index]
    sort = _SORTS.get(unit.tag[:2], "")
    if (
        not sort
        or not any(letter.isalpha() for letter in unit.text)
        or unit.low in _SMALL
        or len(unit.low) < 2 + (sort == "noun")
    ):
        return None
    tokens = sentence.tokens
    first = next((at for at in range(index, -1, -1) if not _is_inside(units, at - 1)), 0) if sort == "noun" else index
    opening = units[first - 1] if tag_at(units, first - 1) in OPENING else None
    role = _role(units, index, first - (opening is not None)) if sort == "noun" else ""
    is_name = unit.text[:1].isupper() and (index > 0 or sort == "name" or bool(kinds_of(unit.text, "en adjectives")))
    return Word(
        text=unit.text if is_name else unit.low,
        lemma=_lemma(unit, sort),
        sort=sort,
        tag=unit.tag,
        sentence=sentence.number,
        index=index,
        start=tokens[unit.positions[0]].start,
        end=tokens[unit.positions[-1]].end,
        opens=opening.low if opening is not None else "",
        role=role,
        frame=_frame(units, index) if sort == "verb" else "",
        before=units[index - 1].low if index else "",
        after=units[index + 1].low if index + 1 < len(units) else "",
        is_head=not (sort == "noun" and tag_at(units, index + 1) in NOUNS | {"POS"}),
    )


def _lemma(unit: Unit, sort: str) -> str:
    if sort != "verb":
        return unit.lemma or unit.low
    reads = {"VVD": past_base, "VVN": participle_base, "VVZ": third_base}
    read = reads.get(unit.tag)
    return (read(unit.low) if read else None) or unit.lemma or unit.low


def _is_inside(units: list[Unit], index: int) -> bool:
    """Whether a word belongs to the noun phrase that goes on after it."""
    if index < 0:
        return False
    if units[index].low == ",":
        return tag_at(units, index - 1) in ADJECTIVES and tag_at(units, index + 1) in ADJECTIVES
    if units[index].tag not in INSIDE:
        return False
    return units[index].tag != "AV0" or tag_at(units, index + 1) in ADJECTIVES | {"VVN"}


def _role(units: list[Unit], index: int, opens: int) -> str:
    """What a noun does: subject, object, or the preposition before it."""
    before, after = tag_at(units, opens - 1), tag_at(units, index + 1)
    if before[:2] == "PR":
        return units[opens - 1].low
    if before[:2] == "VV":
        return "object"
    return "subject" if after in FINITE or after == "AV0" else ""


def _frame(units: list[Unit], index: int) -> str:
    """What follows a verb: an object, a preposition, a clause, nothing."""
    after = units[index + 1] if index + 1 < len(units) else None
    if after is None or after.tag[:2] in {"PU", "CJ"}:
        return "" if after is None or after.low != "that" else "that"
    if after.tag in INSIDE - {"AV0"} | OPENING | {"PNP", "PNI", "NP0"}:
        return "object"
    return after.low
