"""All facts of one moment with what they come to, so that many questions are written from one look at the tables."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from django.utils import timezone

from quizzes.facts.claim_views import claimed_value
from quizzes.facts.models import NAME_TYPES, Claim, Fact, Subject
from quizzes.facts.queries import facts_with_claims, is_doubted, taught_claim, verdict_of
from quizzes.facts.verdicts import Verdict
from quizzes.language.values import BadValue, Value
from quizzes.questions.checks import FactView
from quizzes.questions.publishing import claim_words_folded, fact_view
from quizzes.questions.writing.distractors import Claimed
from quizzes.questions.writing.drafts import Texts
from quizzes.questions.writing.pen import kind_of, qualifier_of


@dataclass(frozen=True)
class Card:
    """A fact with its claims and what they come to, each worked out once."""

    fact: Fact

    @cached_property
    def claims(self) -> list[Claim]:
        return list(self.fact.claims.all())

    @cached_property
    def verdict(self) -> Verdict:
        return verdict_of(self.fact)

    @cached_property
    def taught(self) -> Claim | None:
        return taught_claim(self.fact)

    @cached_property
    def claimed(self) -> Claimed:
        return claimed_by(self.claims)

    @cached_property
    def answers(self) -> dict[Any, Any]:
        """The taught value as an option, by the form that a question wants; filled by who writes it."""
        return {}

    @cached_property
    def view(self) -> FactView:
        return fact_view(self.fact)

    @cached_property
    def qualifier(self) -> Texts:
        return qualifier_of(self.fact)

    @cached_property
    def kind(self) -> str:
        return kind_of(self.fact.subject)

    @cached_property
    def is_plain(self) -> bool:
        """Whether the fact may be stated to pupils without saying who says it, and its taught value is sure."""
        settled = self.fact.settled_at is not None or not self.verdict.is_disputed
        return bool(
            self.fact.is_for_pupils
            and not self.fact.must_be_attributed
            and settled
            and self.taught is not None
            and not is_doubted(self.taught)
        )

    @property
    def is_name(self) -> bool:
        return self.fact.property.value_type in NAME_TYPES

    @cached_property
    def value(self) -> Value | None:
        """The typed value that is taught; None where nothing is."""
        return claimed_value(self.taught) if self.taught is not None else None

    @property
    def is_limit(self) -> bool:
        return self.taught is not None and gives_limit(self.taught)


def gives_limit(claim: Claim) -> bool:
    """Return whether the document gives no value but a limit of it: “more than 400”."""
    return bool(claim.bound)


def claimed_by(claims: Iterable[Claim]) -> Claimed:
    """Return what these claims give, typed and in words."""
    values: list[Value] = []
    words: set[str] = set()
    for claim in claims:
        words |= claim_words_folded(claim)
        try:
            values.append(claim.typed_value)
        except BadValue:
            continue
    return Claimed(tuple(values), frozenset(words))


class Shelf:
    """The cards of all facts and all subjects, as they stand now: a handful of queries, then none."""

    def __init__(self, *, today: date | None = None) -> None:
        self.today = today or timezone.localdate()
        self.cards = [Card(fact) for fact in facts_with_claims()]
        self.subjects = list(Subject.objects.order_by("slug"))
        self._by_slug = {card.fact.slug: card for card in self.cards}

    def card(self, slug: str) -> Card:
        """Return the card of a fact; raises KeyError where there is none."""
        return self._by_slug[slug]

    @cached_property
    def plain(self) -> list[Card]:
        """The facts that may stand beside others: sure, sayable, and no mere limits."""
        return [card for card in self.cards if card.is_plain and not card.is_limit]

    @cached_property
    def plain_by_property(self) -> dict[int, list[Card]]:
        found = defaultdict(list)
        for card in self.plain:
            found[card.fact.property_id].append(card)
        return found

    @cached_property
    def plain_by_type(self) -> dict[tuple[str, str], list[Card]]:
        found = defaultdict(list)
        for card in self.plain:
            found[card.fact.property.value_type, card.taught.unit].append(card)
        return found

    @cached_property
    def cards_by_property(self) -> dict[int, list[Card]]:
        found = defaultdict(list)
        for card in self.cards:
            found[card.fact.property_id].append(card)
        return found
