"""Certainty-based marks: what an answer is worth by how sure the learner said it was; pure (docs/scoring.md)."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

GUESS, THINK, SURE = LEVELS = ("guess", "think", "sure")
MARKS = {GUESS: (1, 0), THINK: (2, -2), SURE: (3, -6)}
MOST = 3
# Above this share of right answers “sure” pays more than “think so” (4/5), and “think so” more than “guess” (2/3).
SURE_PAYS_FROM, THINKING_PAYS_FROM = Decimal(4) / 5, Decimal(2) / 3
ENOUGH = 3


@dataclass(frozen=True)
class Level:
    """How many answers were given with this certainty, and how many of them were right."""

    name: str
    right: int
    given: int

    @property
    def share(self) -> Decimal | None:
        """The share that was right, from 0 to 1; None where none was given."""
        return Decimal(self.right) / self.given if self.given else None


@dataclass(frozen=True)
class CertaintyScore:
    """Points of certainty, the most that could be had, each level from the surest, and what they tell."""

    points: int
    possible: int
    levels: tuple[Level, ...]

    @property
    def reading(self) -> str:
        """What the levels say of the learner's own judgement.

        "trusted": sure, and right at least as often as “sure” needs. "too_sure": sure, and less often right.
        "knows_more": what was called a guess or a thought was right as often as “sure” needs. "" where there are too
        few answers to say anything.
        """
        by_name = {level.name: level for level in self.levels}
        sure = by_name[SURE]
        if sure.given >= ENOUGH:
            return "trusted" if sure.share >= SURE_PAYS_FROM else "too_sure"
        doubted = [by_name[GUESS], by_name[THINK]]
        given, right = sum(level.given for level in doubted), sum(level.right for level in doubted)
        return "knows_more" if given >= ENOUGH and right >= SURE_PAYS_FROM * given else ""


def certainty_mark(certainty: str, fraction: Decimal | None) -> int | None:
    """Return the points of one answer: 1, 2 or 3 where it is right, else 0, -2 or -6; None where none was asked.

    Right is a fraction of 1. A. R. Gardner-Medwin, Certainty-Based Marking, University College London.
    """
    if fraction is None or certainty not in MARKS:
        return None
    right, wrong = MARKS[certainty]
    return right if fraction == 1 else wrong


def certainty_score(answers: Iterable[tuple[str, Decimal | None]]) -> CertaintyScore:
    """Return the score of an attempt: for each item its certainty and fraction; an unanswered one earns nothing."""
    listed = list(answers)
    marks = [certainty_mark(certainty, fraction) for certainty, fraction in listed]
    return CertaintyScore(
        points=sum(mark for mark in marks if mark is not None),
        possible=MOST * len(listed),
        levels=tuple(_level(name, listed) for name in reversed(LEVELS)),
    )


def _level(name: str, answers: list[tuple[str, Decimal | None]]) -> Level:
    fractions = [fraction for certainty, fraction in answers if certainty == name and fraction is not None]
    return Level(name=name, right=sum(fraction == 1 for fraction in fractions), given=len(fractions))
