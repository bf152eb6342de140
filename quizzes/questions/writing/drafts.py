"""What writing a question gives: the question in both languages, or why it cannot be written; pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from quizzes.language.values import Value

Texts = Mapping[str, str]


class WrittenForm(StrEnum):
    """The forms in which a question is written from a fact; WORTHIEST_FIRST is the order in which they are shown."""

    DIRECT = "direct"
    REVERSE = "reverse"
    ATTRIBUTED = "attributed"
    DATED = "dated"
    ORDERING = "ordering"
    COMPARISON = "comparison"
    SEVERAL = "several"
    RANKING = "ranking"
    SIZE = "size"


WORTHIEST_FIRST = (
    WrittenForm.COMPARISON,
    WrittenForm.RANKING,
    WrittenForm.ORDERING,
    WrittenForm.REVERSE,
    WrittenForm.SEVERAL,
    WrittenForm.SIZE,
    WrittenForm.DATED,
    WrittenForm.DIRECT,
    WrittenForm.ATTRIBUTED,
)
PLAIN_DIRECT = (
    WrittenForm.REVERSE,
    WrittenForm.ORDERING,
    WrittenForm.SEVERAL,
    WrittenForm.RANKING,
    WrittenForm.SIZE,
)
STORED_FORM = dict.fromkeys(PLAIN_DIRECT, "direct")


@dataclass(frozen=True)
class NeededForm:
    """A name whose Azerbaijani form nobody has given yet: which name, in which case, and what is not known."""

    name: str
    case: str
    why: str = ""

    def as_json(self) -> dict[str, str]:
        return {"name": self.name, "case": self.case, "why": self.why}


@dataclass(frozen=True)
class WrittenOption:
    """An option in both languages; value where it is typed, subject the short name of what it names."""

    text: Texts
    explanation: Texts
    is_key: bool = False
    value: Value | None = None
    subject: str = ""


@dataclass(frozen=True)
class WrittenQuestion:
    """A question that keeps every rule; a language in which a name has no form yet is empty, and needs_form says why.

    evidence holds the claims that the key rests on, citations the claims on other facts that the options rest on.
    """

    slug: str
    fact: str
    form: WrittenForm
    seed: int
    stem: Texts
    explanation: Texts
    options: tuple[WrittenOption, ...]
    evidence: tuple[dict[str, Any], ...]
    attributed_to: str | None = None
    citations: tuple[Any, ...] = ()
    needs_form: tuple[NeededForm, ...] = ()
    is_order_fixed: bool = False
    has_several_keys: bool = False

    @property
    def stored_form(self) -> str:
        """The form that the table of questions knows."""
        return STORED_FORM.get(self.form, str(self.form))

    def as_json(self) -> dict[str, Any]:
        """Return the question as one JSON object."""
        return {
            "slug": self.slug,
            "fact": self.fact,
            "form": str(self.form),
            "seed": self.seed,
            "attributed_to": self.attributed_to,
            "several_keys": self.has_several_keys,
            "stem": dict(self.stem),
            "options": [
                {"text": dict(option.text), "explanation": dict(option.explanation), "is_key": option.is_key}
                for option in self.options
            ],
            "explanation": dict(self.explanation),
            "evidence": list(self.evidence),
            "needs_form": [needed.as_json() for needed in self.needs_form],
        }


@dataclass(frozen=True)
class CannotWrite(Exception):
    """Why no question of that form can be written from the fact: a code of `refusals` and what it is about."""

    code: str
    details: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Refusal:
    """A question that was not written."""

    fact: str
    form: WrittenForm
    code: str
    details: Mapping[str, Any] = field(default_factory=dict)
