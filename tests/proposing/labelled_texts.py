"""Reads texts labelled in place, [[text|type|value|unit]], and measures what the proposer finds in them."""

import re
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from quizzes.facts.proposing.proposing import propose

LABELLED = Path(__file__).parent / "labelled"
MARK = re.compile(r"\[\[([^\[\]|]+)\|([^\[\]|]+)(?:\|([^\[\]|]*))?(?:\|([^\[\]|]*))?\]\]")
NUMBER_LIKE = ("date", "year", "date_range", "quantity", "count", "money", "percent", "temperature")
WITH_UNIT = ("quantity", "money")
NAMES = ("person", "place", "organisation", "work_title", "other_name")


@dataclass(frozen=True)
class Label:
    start: int
    end: int
    text: str
    type: str
    value: str
    unit: str = ""


def read_labelled(marked: str) -> tuple[str, list[Label]]:
    """Return the text without marks and its labels; a label `skip` is neither asked for nor counted against."""
    plain, labels, position, size = [], [], 0, 0
    for found in MARK.finditer(marked):
        before = marked[position : found.start()]
        plain += [before, found[1]]
        start = size + len(before)
        size = start + len(found[1])
        labels.append(Label(start, size, found[1], found[2], found[3] or found[1], found[4] or ""))
        position = found.end()
    plain.append(marked[position:])
    return "".join(plain), labels


def labelled_files(part: str, language: str) -> list[Path]:
    return sorted((LABELLED / part).glob(f"{language}_*.txt"))


@dataclass
class Tally:
    asked: int = 0
    found: int = 0
    proposed: int = 0
    right: int = 0

    @property
    def recall(self) -> float:
        return self.found / self.asked if self.asked else 1.0

    @property
    def precision(self) -> float:
        return self.right / self.proposed if self.proposed else 1.0


def family(kind: str) -> str:
    return "names" if kind in NAMES else "numbers"


def measure(part: str, language: str) -> tuple[dict[str, Tally], list[str]]:
    """Return the tally of each type and family, and the misses in words."""
    tallies: dict[str, Tally] = defaultdict(Tally)
    misses: list[str] = []
    for path in labelled_files(part, language):
        text, labels = read_labelled(path.read_text(encoding="utf-8"))
        _measure_one(path.name, text, labels, language, tallies, misses)
    return tallies, misses


def _key(one) -> tuple:
    """What must be the same: the place, the type, the value, the unit of what has one."""
    return one.start, one.end, one.type, one.value, (one.unit or "") if one.type in WITH_UNIT else ""


def _measure_one(name, text, labels, language, tallies, misses) -> None:
    proposals = propose(text, document=name, language=language)
    skipped = [label for label in labels if label.type == "skip"]
    wanted = {_key(label): label for label in labels if label.type != "skip"}
    got = {_key(one): one for one in proposals}
    for key, label in wanted.items():
        for kind in (label.type, family(label.type)):
            tallies[kind].asked += 1
            tallies[kind].found += key in got
        if key not in got:
            near = [
                f"{one.text!r} {one.type} {one.value}"
                for one in proposals
                if one.start < label.end and label.start < one.end
            ]
            misses.append(
                f"{name}: missed {label.text!r} {label.type} {label.value}; found there: {', '.join(near) or 'nothing'}"
            )
    for key, one in got.items():
        if any(one.start < label.end and label.start < one.end for label in skipped):
            continue
        for kind in (one.type, family(one.type)):
            tallies[kind].proposed += 1
            tallies[kind].right += key in wanted
        if key not in wanted and not any(one.start < label.end and label.start < one.end for label in wanted.values()):
            misses.append(f"{name}: wrong {one.text!r} {one.type} {one.value}")
