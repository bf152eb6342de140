"""Named reads for reviewing a document: all its candidates at a glance, how far it is, and the parts of its text."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal

from quizzes.facts.coverage import PlacedValue, covered
from quizzes.facts.models import NAME_TYPES, Candidate, Claim
from quizzes.facts.review_parts import Marked, Part, parts_of
from quizzes.language.values import DATE_TYPES
from quizzes.sources.models import Document, Passage

LOW_SCORE = Decimal("0.6")
NAME_WEIGHT = 0.65
COVERED = "covered"
WAITING = str(Candidate.Decision.WAITING)
SHOWN = ("all", WAITING, "decided", "names", "gone")
KINDS = ("", "dates", "numbers", "names")
COLUMNS = (
    *("pk", "start", "end", "value_type", "value", "numeric_low", "numeric_high"),
    *("decision", "score", "property_id", "property_text", "kin", "value_subject__name_en", "value_subject__name_az"),
)


@dataclass(slots=True)
class Mark:
    """A candidate at a glance; status is its decision, or `covered` where the facts have it already.

    A name alone is the name of somebody or something of which nothing is said: it asks for no decision.
    """

    pk: int
    start: int | None
    end: int | None
    kind: str
    status: str
    score: Decimal
    kin: str
    is_name_alone: bool
    claim: int | None = None

    @property
    def is_decided(self) -> bool:
        return self.status != WAITING

    @property
    def asks(self) -> bool:
        return not self.is_name_alone or self.is_decided

    @property
    def is_gone(self) -> bool:
        return self.start is None


@dataclass(frozen=True)
class Filter:
    """What a reader wants to see: one of SHOWN, one of KINDS, only low scores, only values like one."""

    show: str = "all"
    kind: str = ""
    is_low: bool = False
    kin: str = ""

    def lets_through(self, mark: Mark) -> bool:
        if mark.is_gone != (self.show == "gone"):
            return False
        wanted = {
            WAITING: mark.asks and not mark.is_decided,
            "decided": mark.is_decided,
            "names": mark.is_name_alone and not mark.is_decided,
        }.get(self.show, mark.asks)
        is_kind = not self.kind or mark.kind == self.kind
        is_score = not self.is_low or mark.score < LOW_SCORE
        return wanted and is_kind and is_score and (not self.kin or mark.kin == self.kin)


@dataclass(frozen=True)
class Review:
    """All candidates of a document in order of place, and the parts of its text."""

    document: Document
    marks: list[Mark]
    parts: list[Part]
    kin: Counter[str] = field(default_factory=Counter)

    @property
    def total(self) -> int:
        return sum(mark.asks for mark in self.marks)

    @property
    def decided(self) -> int:
        return sum(mark.is_decided for mark in self.marks)

    def count(self, wanted: Filter) -> int:
        return sum(wanted.lets_through(mark) for mark in self.marks)

    def part_of(self, pk: int | None) -> int | None:
        """Return the number from 1 of the part that holds a candidate; None where it is gone or another document's."""
        mark = next((mark for mark in self.marks if mark.pk == pk), None)
        if mark is None or mark.start is None:
            return None
        return next((n for n, part in enumerate(self.parts, 1) if part.start <= mark.start < part.end), None)

    def marks_in(self, part: Part) -> list[Mark]:
        spans = [(span.start, span.end) for span in part.spans]
        return [m for m in self.marks if not m.is_gone and any(start <= m.start < end for start, end in spans)]

    def parts_with(self, wanted: Filter) -> list[int]:
        """Return the numbers of the parts that hold something wanted, in one pass over the marks."""
        found, at = [], 0
        rows = [mark.start for mark in self.marks if not mark.is_gone and wanted.lets_through(mark)]
        for number, part in enumerate(self.parts, 1):
            before = at
            while at < len(rows) and rows[at] < part.end:
                at += 1
            if at > before:
                found.append(number)
        return found


def review_of(document: Document) -> Review:
    """Return the review of a document: three queries, whatever its length."""
    marks = list(_marks(document))
    passages = Passage.objects.filter(document=document).order_by("start").values_list("number", "start", "end")
    marked = [
        Marked(mark.start, mark.end, NAME_WEIGHT if mark.is_name_alone else 1.0) for mark in marks if not mark.is_gone
    ]
    kin = Counter(mark.kin for mark in marks if mark.kin and mark.asks and not mark.is_decided)
    return Review(document, marks, parts_of(passages, marked), kin)


def _marks(document: Document) -> Iterator[Mark]:
    rows = list(Candidate.objects.filter(document=document).order_by("start", "pk").values(*COLUMNS))
    found = covered(
        [_placed(row) for row in rows if row["start"] is not None],
        [_placed(row) for row in _claims(document)],
    )
    for row in rows:
        claim = found.get(row["pk"]) if row["decision"] == WAITING else None
        is_name = row["value_type"] in NAME_TYPES
        yield Mark(
            pk=row["pk"],
            start=row["start"],
            end=row["end"],
            kind="names" if is_name else "dates" if row["value_type"] in DATE_TYPES else "numbers",
            status=COVERED if claim else row["decision"],
            score=row["score"],
            kin=row["kin"],
            is_name_alone=is_name and row["property_id"] is None and not row["property_text"],
            claim=claim,
        )


def _claims(document: Document) -> list[dict]:
    columns = ("pk", "start", "end", "value", "numeric_low", "numeric_high", "value_text_en", "value_text_az")
    names = ("exact", "value_subject__name_en", "value_subject__name_az")
    return list(Claim.objects.filter(document=document, state=Claim.State.FOUND).values(*columns, *names))


def _placed(row: dict) -> PlacedValue:
    names = ("value", "value_text_en", "value_text_az", "exact", "value_subject__name_en", "value_subject__name_az")
    return PlacedValue(
        row["pk"],
        row["start"],
        row["end"],
        row["numeric_low"],
        row["numeric_high"],
        tuple(row.get(name) or "" for name in names),
    )
