"""Accepts a candidate: makes its claim on a fact that exists or is made now, and says what the sources come to."""

from dataclasses import dataclass, field
from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from quizzes.facts.actions import save_claim
from quizzes.facts.decisions import Decision, take_decision
from quizzes.facts.models import NAME_TYPES, Candidate, Claim, Fact, Property, Subject
from quizzes.facts.surroundings import shortest_quotation
from quizzes.language.letters import slug
from quizzes.people.errors import DomainError
from quizzes.people.models import User
from quizzes.people.publication import LANGUAGES
from quizzes.people.slugs import free_slug
from quizzes.sources.cleaning import refuse_invalid
from quizzes.sources.models import Passage


@dataclass(frozen=True)
class Wording:
    """What a candidate is accepted as; a subject or property without a pk is made with it.

    The words of a named value, the scope, the source that is relayed and the words of the qualifier are per language.
    """

    subject: Subject
    property: Property
    value: str
    unit: str = ""
    is_approximate: bool = False
    qualifier: str = ""
    as_of: str = ""
    bound: str = ""
    value_subject: Subject | None = None
    value_text: dict[str, str] = field(default_factory=dict)
    scope: dict[str, str] = field(default_factory=dict)
    relayed_from: dict[str, str] = field(default_factory=dict)
    qualifier_text: dict[str, str] = field(default_factory=dict)
    shows_passage: bool = False
    is_for_pupils: bool = True


def wording_of(candidate: Candidate, *, subject: Subject | None = None) -> Wording | None:
    """Return what a candidate would be accepted as, as it is proposed; None where a person must say more first.

    subject stands for one that the candidate has not; unsaved, it is made with the claim.
    """
    subject = candidate.subject or subject
    if subject is None or candidate.property is None or candidate.start is None:
        return None
    language = candidate.document.language
    in_text = {language: candidate.value} if language in LANGUAGES and candidate.value_type in NAME_TYPES else {}
    relayed = {language: candidate.relayed_from} if language in LANGUAGES else {}
    return Wording(
        subject=subject,
        property=candidate.property,
        value=candidate.value,
        unit=candidate.unit,
        is_approximate=candidate.is_approximate,
        qualifier=slug(candidate.qualifier),
        qualifier_text={language: candidate.qualifier} if language in LANGUAGES else {},
        as_of=candidate.as_of,
        bound=candidate.bound,
        value_subject=candidate.value_subject,
        value_text=in_text,
        relayed_from=relayed,
    )


def fact_for(
    subject: Subject | None, prop: Property | None, *, qualifier: str, as_of: str, facts: dict[tuple, Fact]
) -> Fact | None:
    """Return the fact that a value belongs to, of those given by (subject, property, qualifier) ids.

    A fact that asks for the very date of the value comes first, then the one that asks for no date.
    """
    if subject is None or prop is None or not subject.pk or not prop.pk:
        return None
    asked = [qualifier] if qualifier or not as_of else [slug(as_of.replace("/", "-")), ""]
    return next((facts[key] for word in asked if (key := (subject.pk, prop.pk, word)) in facts), None)


@transaction.atomic
def accept_candidate(candidate: Candidate, *, wording: Wording, by: User, now: datetime) -> Claim:
    """Make the claim of a candidate and return it, with its fact; those merged into the candidate share it.

    Raises DecidedOtherwise where it is not waiting any more, and DomainError, at its field, where the claim cannot be
    made; then nothing is stored, no subject, property or fact either.
    """
    accepted = take_decision(candidate, Decision.ACCEPTED, by=by, now=now)
    if accepted.start is None:
        raise DomainError(_("These words are no longer in the text, so they prove nothing."))
    fact, is_new = _fact(accepted, wording)
    claim = save_claim(_claim(accepted, wording, fact=fact))
    accepted.claim, accepted.has_made_fact = claim, is_new
    accepted.save(update_fields=["claim", "has_made_fact"])
    Candidate.objects.filter(merged_into=accepted).update(claim=claim)
    return claim


def _fact(candidate: Candidate, wording: Wording) -> tuple[Fact, bool]:
    subject, prop = _made(wording.subject, "subject"), _made(wording.property, "property")
    known = {
        (row.subject_id, row.property_id, row.qualifier): row
        for row in Fact.objects.filter(subject=subject, property=prop)
    }
    fact = fact_for(subject, prop, qualifier=wording.qualifier, as_of=wording.as_of, facts=known)
    if fact is not None:
        return fact, False
    fact = Fact(subject=subject, property=prop, qualifier=wording.qualifier, is_for_pupils=wording.is_for_pupils)
    fact.slug = free_slug(Fact, f"{subject.slug} {prop.slug} {wording.qualifier}")
    for language in LANGUAGES:
        setattr(
            fact, f"qualifier_text_{language}", wording.qualifier_text.get(language, "") if wording.qualifier else ""
        )
    refuse_invalid(fact)
    fact.save()
    return fact, True


def _made(row: Subject | Property, column: str) -> Subject | Property:
    if row.pk is not None:
        return row
    row.name_en, row.name_az = row.name_en or "", row.name_az or ""
    if not row.name_en and not row.name_az:
        raise DomainError(_("Give the new one a name, in one language at least."), field=f"new_{column}_name_en")
    row.slug = row.slug or free_slug(type(row), row.name_en, row.name_az)
    try:
        row.full_clean(exclude=["name"])  # it stands for the language of the page, which may be the one left open
    except ValidationError as error:
        field, said = next(iter(error.message_dict.items()))
        raise DomainError(said[0], field=f"new_{column}_{field}") from error
    row.save()
    return row


def _claim(candidate: Candidate, wording: Wording, *, fact: Fact) -> Claim:
    passage = Passage.objects.select_related("document").get(
        document=candidate.document_id, number=candidate.passage_number
    )
    prefix, suffix = shortest_quotation(passage.text, candidate.start - passage.start, candidate.end - passage.start)
    _refuse_repeated(candidate, fact)
    claim = Claim(
        fact=fact,
        document=candidate.document,
        passage_number=candidate.passage_number,
        exact=candidate.exact,
        prefix=prefix,
        suffix=suffix,
        shows_passage=wording.shows_passage,
        value=wording.value,
        unit=wording.unit,
        is_approximate=wording.is_approximate,
        value_subject=wording.value_subject,
        as_of=wording.as_of,
        bound=wording.bound,
    )
    for language in LANGUAGES:
        for column in ("value_text", "scope", "relayed_from"):
            setattr(claim, f"{column}_{language}", getattr(wording, column).get(language, ""))
    return claim


def _refuse_repeated(candidate: Candidate, fact: Fact) -> None:
    same = Claim.objects.filter(
        fact=fact, document=candidate.document, passage_number=candidate.passage_number, exact=candidate.exact
    )
    if same.exists():
        raise DomainError(
            _("The fact has a claim from the same words of this passage already. Merge this one with it.")
        )
