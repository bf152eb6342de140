"""What keeps the placeholders of a text from being drawn truthfully: unknown, hidden, disputed or unwritten values."""

from collections.abc import Iterator, Mapping

from django.utils.translation import gettext as _

from quizzes.facts.models import Claim, Fact
from quizzes.facts.queries import taught_claim
from quizzes.facts.writing import write_claim
from quizzes.lessons.placeholders import DRAWINGS, Placeholder, placeholders
from quizzes.lessons.writing import claims_meant, is_disputed


def value_problems(body: str, language: str, *, facts: Mapping[str, Fact]) -> Iterator[str]:
    """Each problem of each placeholder as a sentence in the active language; `facts` by slug, with claims fetched.

    Drawings have checks of their own (`drawings.checks`).
    """
    for placeholder in placeholders(body):
        if placeholder.kind in DRAWINGS:
            continue
        fact = facts.get(placeholder.fact)
        if fact is None:
            yield _("There is no fact “%(fact)s”.") % {"fact": placeholder.fact}
        elif not fact.is_for_pupils:
            yield _("The fact “%(fact)s” is not for pupils.") % {"fact": fact.slug}
        elif not fact.claims.all():
            yield _("No document says anything about “%(fact)s” yet.") % {"fact": fact.slug}
        elif placeholder.kind == "compare":
            yield from _unwritten(list(fact.claims.all()), placeholder, language)
        else:
            yield from _claim_problems(fact, placeholder, language)


def is_settled(fact: Fact) -> bool:
    """True where somebody gave the reason for teaching one value of a disputed fact."""
    return fact.settled_at is not None or bool(fact.settlement_en or fact.settlement_az)


def _claim_problems(fact: Fact, placeholder: Placeholder, language: str) -> Iterator[str]:
    if placeholder.document is None and placeholder.kind == "value":
        plain = _plain_problem(fact)
        if plain:
            yield plain
            return
    claims = claims_meant(fact, placeholder)
    if not claims:
        yield _("The document “%(document)s” says nothing about “%(fact)s”.") % {
            "document": placeholder.document,
            "fact": fact.slug,
        }
    elif placeholder.kind == "value":
        yield from _unwritten(claims[:1], placeholder, language)
        yield from _several_values(fact, placeholder)


def _plain_problem(fact: Fact) -> str:
    """Why the value may not be drawn without naming a document; empty where it may."""
    names = {"fact": fact.slug}
    if fact.must_be_attributed:
        return _("Always say who says “%(fact)s”: write {%(fact)s@document}.") % names
    if is_disputed(fact) and not is_settled(fact):
        return _("Sources disagree about “%(fact)s”: write {%(fact)s@document} or {compare %(fact)s}.") % names
    if taught_claim(fact) is None:
        return _("No value of “%(fact)s” is taught: choose one in the fact, or write {%(fact)s@document}.") % names
    return ""


def _unwritten(claims: list[Claim], placeholder: Placeholder, language: str) -> Iterator[str]:
    for claim in claims:
        names = {"fact": placeholder.fact, "words": claim.exact}
        try:
            written = write_claim(claim, language, form=placeholder.form, case=placeholder.case)
        except ValueError:
            yield (
                _("“%(words)s” of “%(fact)s” cannot be written in this form. Choose another, or write it by hand.")
                % names
            )
            continue
        if not written:
            yield _("The value “%(words)s” of “%(fact)s” has no words in this language.") % names


def _several_values(fact: Fact, placeholder: Placeholder) -> Iterator[str]:
    of_document = [claim for claim in fact.claims.all() if claim.document.slug == placeholder.document]
    if len(of_document) < 2 or any(claim.is_taught for claim in of_document):
        return
    written = {(claim.value, claim.unit, claim.value_subject_id, claim.value_text_en) for claim in of_document}
    if len(written) > 1:
        yield _("“%(document)s” gives several values for “%(fact)s”: write {compare %(fact)s}.") % {
            "document": placeholder.document,
            "fact": fact.slug,
        }
