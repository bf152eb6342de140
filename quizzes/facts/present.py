"""How facts stand now, beside what was remembered of them: the one look that decides what has to be looked at."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from quizzes.facts.describing import Difference, described, differences
from quizzes.facts.equivalence import mean_the_same
from quizzes.facts.fingerprints import fingerprint
from quizzes.facts.models import Fact, RestsOnFact, SameMeaning
from quizzes.facts.queries import facts_with_claims


@dataclass(frozen=True)
class PresentFact:
    """A fact with its claims as it stands, and which of its fingerprints mean the same."""

    fact: Fact
    pairs: tuple[tuple[str, str], ...] = ()

    @cached_property
    def fingerprint(self) -> str:
        return fingerprint(self.fact)

    @cached_property
    def description(self) -> dict[str, Any]:
        return described(self.fact)

    def has_changed_since(self, row: RestsOnFact) -> bool:
        """Return whether the fact means something else than the row remembers; False where it remembers nothing."""
        return bool(row.fingerprint) and not mean_the_same(row.fingerprint, self.fingerprint, self.pairs)

    def differences_since(self, row: RestsOnFact, language: str) -> list[Difference]:
        """Return in words what the row remembers otherwise; empty where it did not remember the words."""
        return differences(row.fact_then, self.description, language)

    def remember_in(self, row: RestsOnFact) -> None:
        """Set on the row, unsaved, what the fact says now."""
        row.fingerprint, row.fact_then = self.fingerprint, self.description


def present_facts(fact_ids: Iterable[int]) -> dict[int, PresentFact]:
    """Return how the facts stand, by id: three queries, whatever their number; none for no fact."""
    wanted = set(fact_ids)
    if not wanted:
        return {}
    pairs: dict[int, list[tuple[str, str]]] = {}
    for fact_id, old, new in SameMeaning.objects.filter(fact__in=wanted).values_list("fact_id", "old", "new"):
        pairs.setdefault(fact_id, []).append((old, new))
    facts = facts_with_claims().filter(pk__in=wanted)
    return {fact.pk: PresentFact(fact, tuple(pairs.get(fact.pk, ()))) for fact in facts}


def present_fact(fact_id: int) -> PresentFact:
    """Return how one fact stands; raises KeyError where there is none."""
    return present_facts([fact_id])[fact_id]
