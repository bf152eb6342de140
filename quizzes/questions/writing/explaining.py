"""Explanations: the evidence for the key, and for each distractor what its value really belongs to."""

from collections.abc import Iterable
from typing import Any

from quizzes.facts.models import Claim, Subject
from quizzes.language.values import NUMBER_TYPES
from quizzes.questions.writing.drafts import Texts
from quizzes.questions.writing.english import below_the_sea
from quizzes.questions.writing.past import in_past
from quizzes.questions.writing.pen import (
    Pen,
    as_is,
    evidence_text,
    fact_words,
    framed,
    is_date,
    source_words,
    template_of,
    time_words,
)
from quizzes.questions.writing.shelf import Card
from quizzes.questions.writing.templates import render_sentence
from quizzes.sources.evidence import evidence_of
from quizzes.sources.models import Document

SHOWN_OF_EVIDENCE = (
    "document",
    "publisher",
    "title",
    "described_as",
    "language",
    "published_on",
    "passage_number",
    "exact",
)


def evidence_of_claims(claims: Iterable[Claim]) -> tuple[dict[str, Any], ...]:
    """Return where the claims stand and in which words, as plain records; the same place once."""
    found: list[dict[str, Any]] = []
    for claim in claims:
        record = evidence_of(claim).as_json()
        shown = {name: record[name] for name in SHOWN_OF_EVIDENCE}
        if shown not in found:
            found.append(shown)
    return tuple(found)


def explain_key(claim: Claim) -> Texts:
    """Return the evidence in one line: who, when, where."""
    return Pen().in_both(
        lambda language: framed("evidence", language, {"source": as_is(evidence_text(claim, language))})
    )


def explain_distractor(owner: Card | Claim | Subject | None, *, is_name: bool) -> Texts:
    """Return what the value really belongs to; that no source gives it where it belongs to nothing that we know."""
    if isinstance(owner, Card):
        said = fact_stated_of_its_time(owner, owner.taught)
        if any(said.values()):
            return completed(said, "of_something_else")
    if isinstance(owner, Claim):
        return Pen().in_both(
            lambda language: framed(
                "value_of_other_source", language, {"source": source_words(owner.document, language)}
            )
        )
    frame = "named_elsewhere" if is_name else "claimed_by_nobody"
    return Pen().in_both(lambda language: framed(frame, language, {}))


def completed(said: Texts, frame: str) -> Texts:
    """Return what is said; where a name has no form yet in one language, a frame in both: they tell the same."""
    return said if all(said.values()) else Pen().in_both(lambda language: framed(frame, language, {}))


def fact_stated(card: Card, claim: Claim) -> Texts:
    """Return the statement of a fact in both languages, empty where it cannot be written."""
    return Pen().in_both(lambda language: _stated(card, claim, language))


def fact_stated_of_its_time(card: Card, claim: Claim) -> Texts:
    """Return the statement of a fact, a figure with the time of which it is: other sources may give a later one."""
    as_of = claim.as_of or card.fact.as_of
    is_figure = claim.value_type in NUMBER_TYPES and not any(as_of[:4] in text for text in card.qualifier.values())
    if not is_date(as_of) or not is_figure:
        return fact_stated(card, claim)

    def write(language: str) -> str:
        if not (stated := _stated(card, claim, language, is_past=True)):
            return ""
        return framed("dated_statement", language, {"as_of": time_words(as_of, language), "statement": as_is(stated)})

    return Pen().in_both(write)


def _stated(card: Card, claim: Claim, language: str, *, is_past: bool = False) -> str:
    template = template_of(card.fact.property, "statement", card.fact.subject, language, qualifier=card.qualifier)
    if is_past:
        template = in_past(template, language)
    words = fact_words(card.fact.subject, claim, card.qualifier, language)
    stated = render_sentence(template, words, language) if template else ""
    return below_the_sea(stated) if language == "en" else stated


def explanation_of(card: Card, claim: Claim, *, document: Document | None = None) -> Texts:
    """Return what a learner reads after the answer: the fact of its time, with its source where the stem names one.

    Where a name has no form yet, the evidence alone.
    """
    if document is None:
        return _or_evidence(fact_stated_of_its_time(card, claim), card, claim)
    stated = fact_stated(card, claim)

    def write(language: str) -> str:
        if not stated[language]:
            return ""
        words = {"source": source_words(document, language), "statement": as_is(stated[language])}
        frame = "attributed_statement" if document.publisher else "attributed_statement_to_text"
        return framed(frame, language, words)

    return _or_evidence(Pen().in_both(write), card, claim)


def _or_evidence(stated: Texts, card: Card, claim: Claim) -> Texts:
    evidence = explain_key(claim)
    named_in = {"en": card.fact.subject.name_en, "az": card.fact.subject.name_az}
    if all(stated[language] for language in stated if named_in[language]):
        return stated
    return {language: evidence[language] if named_in[language] else "" for language in stated}
