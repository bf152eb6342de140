"""What a verdict needs to know of a claim, and which claims count as independent witnesses; pure."""

from collections.abc import Iterable
from dataclasses import dataclass

from quizzes.language.letters import fold
from quizzes.language.values import Value


@dataclass(frozen=True)
class ClaimView:
    """One document's value for one fact; `subject` is the short name of the named thing where it is known.

    bound is "low" where the number is said to be the least ("more than 600"), "high" where the most. A yearly date is a
    day of each year: its year does not count.
    """

    value: Value
    document: str
    publisher: str = ""
    is_machine_written: bool = False
    side: str = ""
    as_of: str = ""
    scope: str = ""
    relayed_from: str = ""
    subject: str = ""
    is_doubted: bool = False
    bound: str = ""
    is_yearly: bool = False

    @property
    def witness(self) -> str:
        """Who says it: the source that is relayed, else the publisher, else the document by itself."""
        if self.relayed_from:
            return f"relayed {fold(self.relayed_from)}"
        return f"publisher {fold(self.publisher)}" if self.publisher else f"document {self.document}"


def independent_witnesses(claims: Iterable[ClaimView]) -> set[str]:
    """Return the witnesses of the claims; what a machine wrote is never one."""
    return {claim.witness for claim in claims if not claim.is_machine_written}


def speak_for_one_side(claims: Iterable[ClaimView]) -> bool:
    """Return whether all independent claims come from documents of one and the same side of a dispute."""
    sides = {fold(claim.side) for claim in claims if not claim.is_machine_written}
    return len(sides) == 1 and "" not in sides
