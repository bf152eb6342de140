"""What one reader finds in a text before subjects are sought: a typed value at a place; pure data."""

from dataclasses import dataclass, field
from functools import lru_cache

from quizzes.facts.proposing.tokens import Token
from quizzes.language.values import BadValue, parse_value


@dataclass(slots=True)
class Found:
    """A value between two token positions of its passage (last one past the end)."""

    first: int
    last: int
    type: str
    value: str
    unit: str | None = None
    approximate: bool = False
    score: float = 0.9
    reasons: list[str] = field(default_factory=list)
    noun: str = ""
    start: int = 0
    end: int = 0
    entity: str = ""

    def placed(self, tokens: list[Token]) -> "Found":
        """Return itself with its place in code points."""
        self.start, self.end = tokens[self.first].start, tokens[self.last - 1].end
        return self


@dataclass(frozen=True, slots=True)
class Proposal:
    """One proposed claim, with exactly what is printed of it."""

    document: str
    start: int
    end: int
    text: str
    type: str
    value: str
    unit: str | None
    approximate: bool
    subject: str | None
    property: str | None
    qualifier: str | None
    score: float
    relayed_from: str | None = None
    inferred: bool = False
    group: str | None = None
    reasons: tuple[str, ...] = ()

    def as_json(self) -> dict:
        """Return the keys that the command prints, in their order."""
        return {name: getattr(self, name) for name in _PRINTED} | {"reason": "; ".join(self.reasons) or None}


@lru_cache(maxsize=20_000)
def is_readable(kind: str, value: str, unit: str | None) -> bool:
    """Return whether `parse_value` reads a value of this type and unit back."""
    try:
        parse_value(kind, value, unit)
    except BadValue:
        return False
    return True


_PRINTED = (
    "document",
    "start",
    "end",
    "text",
    "type",
    "value",
    "unit",
    "approximate",
    "subject",
    "property",
    "qualifier",
    "score",
    "relayed_from",
    "inferred",
    "group",
)
