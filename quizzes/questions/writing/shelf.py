"""All facts of one moment with what they come to, so that many questions are written from one look at the tables."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from django.utils import timezone

from quizzes.facts.claim_views import claimed_value
from quizzes.facts.models import NAME_TYPES, Claim, Fact, Subject
from quizzes.facts.property_limits import is_within_limits
from quizzes.facts.queries import facts_with_claims, is_doubted, property_order, taught_claim, verdict_of
from quizzes.facts.verdicts import Verdict
from quizzes.language.values import DATE_TYPES, BadValue, Value
from quizzes.questions.checks import FactView
from quizzes.questions.publishing import claim_words_folded, fact_view
from quizzes.questions.writing.counted import thing_counted
from quizzes.questions.writing.distractors import Claimed
from quizzes.questions.writing.drafts import Texts
from quizzes.questions.writing.past import tells_what_happened
from quizzes.questions.writing.pen import kind_of, qualifier_of
from quizzes.questions.writing.possible import Dated, possible_in_life
from quizzes.questions.writing.roles import OF_WORKS, TOLD_BY_ROLE, roles_in


@dataclass(frozen=True)
class Card:
    """A fact with its claims and what they come to, each worked out once."""

    fact: Fact
    shelf: "Shelf" = field(repr=False, compare=False)

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
        return self.shelf.kind_of(self.fact.subject)

    @cached_property
    def counted(self) -> str:
        """What the value is a number of, in the words of the question; the property itself where they do not tell."""
        row = self.fact.property
        return thing_counted(row.question_en or "", row.slug)

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
            and not self.is_told_too_early
        )

    @property
    def is_told_too_early(self) -> bool:
        """Whether the statement tells as done what is still to come: “was opened on 1 May 2030”."""
        lies_ahead = self.is_date and self.value is not None and (self.value.low or 0) > self.shelf.today.toordinal()
        return lies_ahead and tells_what_happened(self.fact.property.statement_en or "")

    def leaves_open(self, key: Value) -> Callable[[Value], bool]:
        """Return the test of a wrong answer beside that key: what else is known of the subject does not rule it out."""
        row = self.fact
        if key.type not in DATE_TYPES or key.low is None:
            return lambda value: is_within_limits(row.property, value)
        others = [other.dated(other.value) for other in self.shelf.dated_by_subject[row.subject_id]]
        return possible_in_life(self.dated(key), others, is_person=row.subject.kind == Subject.Kind.PERSON)

    def dated(self, value: Value) -> Dated:
        return Dated(self.fact.property_id, value, self.shelf.order.get(self.fact.property_id, frozenset()))

    @property
    def is_date(self) -> bool:
        return self.fact.property.value_type in DATE_TYPES

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
        self.cards = [Card(fact, self) for fact in facts_with_claims()]
        self.subjects = list(Subject.objects.order_by("slug"))
        self.order = property_order()
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
    def dated_by_subject(self) -> dict[int, list[Card]]:
        """The sure dates of each subject."""
        found = defaultdict(list)
        for card in self.plain:
            if card.is_date and card.value.low is not None:
                found[card.fact.subject_id].append(card)
        return found

    def kind_of(self, subject: Subject) -> str:
        """Return what a subject is called, by its name; by what is said of it where no name tells it."""
        fine = kind_of(subject)
        role = self._roles.get(subject.pk, fine)
        is_told = role in OF_WORKS if fine == Subject.Kind.WORK else fine in TOLD_BY_ROLE and role not in OF_WORKS
        return role if is_told else fine

    @cached_property
    def _roles(self) -> dict[int, str]:
        return roles_in(card.fact for card in self.cards)

    @cached_property
    def cards_by_property(self) -> dict[int, list[Card]]:
        found = defaultdict(list)
        for card in self.cards:
            found[card.fact.property_id].append(card)
        return found
