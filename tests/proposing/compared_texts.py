"""Texts that contradict each other in known places, written for this purpose, and how well comparing finds them."""

import re
from dataclasses import dataclass, field
from pathlib import Path

from quizzes.facts.proposing.comparing.groups import Group, Text, compare

FOLDER = Path(__file__).parent / "compare"
HELD_BACK = ("en_mine", "az_demiryol", "en_stadium", "mixed_school")
KEPT = "kept_"
_MARK = re.compile(r"\[(?P<label>[ch][0-9]+)\|(?P<words>[^\]]+)\]")


@dataclass(frozen=True)
class Span:
    """A place in a text that takes part in a labelled contradiction or in a harmless difference."""

    document: str
    start: int
    end: int
    words: str


@dataclass
class LabelledSet:
    """Texts to be compared, and by label what stands where; kinds say why each label differs."""

    name: str
    texts: list[Text]
    kinds: dict[str, str]
    spans: dict[str, list[Span]] = field(default_factory=dict)

    @property
    def contradictions(self) -> list[str]:
        return [label for label in self.kinds if label.startswith("c")]

    @property
    def harmless(self) -> list[str]:
        return [label for label in self.kinds if label.startswith("h")]


@dataclass
class Outcome:
    """What comparing made of one labelled set."""

    found: list[str]
    missed: list[str]
    false_alarms: list[Group]
    reported: int
    recognised: list[str]


def labelled_sets(*, held_back: bool) -> list[LabelledSet]:
    """Return the sets to work by, or those kept back, by name."""
    files = sorted(FOLDER.glob("*.txt"))
    return [read_set(file) for file in files if _is_held_back(file) == held_back]


def _is_held_back(file: Path) -> bool:
    """Return whether weights and rules are never fitted on a set; those that begin with kept_ are by another hand."""
    return file.stem in HELD_BACK or file.stem.startswith(KEPT)


def read_set(file: Path) -> LabelledSet:
    """Return a set from its file: lines of label and kind, then the texts with [label|words] in them."""
    head, *parts = re.split(r"^== (\S+)\n", file.read_text(encoding="utf-8"), flags=re.MULTILINE)
    kinds = dict(line.split(" ", 1) for line in head.splitlines() if line.strip())
    labelled = LabelledSet(file.stem, [], kinds, {label: [] for label in kinds})
    for name, marked in zip(parts[::2], parts[1::2], strict=True):
        document = f"{file.stem}_{name}"
        plain, position = [], 0
        for found in _MARK.finditer(marked):
            plain.append(marked[position : found.start()])
            start = sum(map(len, plain))
            plain.append(found["words"])
            span = Span(document, start, start + len(found["words"]), found["words"])
            labelled.spans[found["label"]].append(span)
            position = found.end()
        labelled.texts.append(Text(document, "".join([*plain, marked[position:]])))
    return labelled


def judge(labelled: LabelledSet) -> Outcome:
    """Compare the texts of a set and hold the groups against the labels.

    A contradiction is found where two of its places (or its only one) stand in one disputed group; a disputed group
    without such is a false alarm. A harmless difference is recognised where its places stand in one group without
    dispute.
    """
    groups = compare(labelled.texts)
    disputed = [group for group in groups if group.verdict.is_disputed]
    hits = {label: [g for g in disputed if _covers(g, labelled.spans[label])] for label in labelled.contradictions}
    right = {id(group) for found in hits.values() for group in found}
    recognised = [
        label
        for label in labelled.harmless
        if any(_covers(g, labelled.spans[label]) and not g.verdict.is_disputed for g in groups)
    ]
    return Outcome(
        [label for label, found in hits.items() if found],
        [label for label, found in hits.items() if not found],
        [group for group in disputed if id(group) not in right],
        len(disputed),
        recognised,
    )


def _covers(group: Group, spans: list[Span]) -> bool:
    return sum(any(_overlap(reading.proposal, span) for reading in group.members) for span in spans) >= min(
        2, len(spans)
    )


def _overlap(proposal, span: Span) -> bool:
    return proposal.document == span.document and proposal.start < span.end and span.start < proposal.end
