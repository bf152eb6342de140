"""Adds up what the items of an attempt earned; pure (docs/scoring.md)."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True)
class Score:
    """Points earned of points possible, and how many items were right, wrong or not answered."""

    earned: Decimal
    possible: Decimal
    right: int
    wrong: int
    unanswered: int

    @property
    def percent(self) -> Decimal | None:
        """Percentage earned, exact; None where nothing could be earned. Rounded only when written."""
        return self.earned * 100 / self.possible if self.possible else None


def score_of(fractions: Iterable[Decimal | None]) -> Score:
    """Return the score of items: a fraction from 0 to 1 for each answered item, None for each unanswered one."""
    listed = list(fractions)
    answered = [fraction for fraction in listed if fraction is not None]
    right = sum(fraction == 1 for fraction in answered)
    return Score(
        earned=sum(answered, Decimal(0)),
        possible=Decimal(len(listed)),
        right=right,
        wrong=len(answered) - right,
        unanswered=len(listed) - len(answered),
    )
