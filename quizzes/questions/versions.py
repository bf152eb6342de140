"""Snapshots of questions: what learners are shown, frozen in every language at once."""

import hashlib
import json
from collections.abc import Iterable

from quizzes.facts.fingerprints import fingerprint
from quizzes.people.publication import LANGUAGES
from quizzes.pictures.showing import picture_content
from quizzes.questions.models import Option, Question, QuestionVersion
from quizzes.sources.evidence import evidence_of

PLACE_IN_TEXT = ("start", "end", "state", "heading")


def snapshot(question: Question, *, languages: Iterable[str] | None = None) -> dict:
    """Return the content of a version: stem, options, explanations, evidence and marking rule, as JSON.

    `languages` defaults to those in which the question is published. Where in the text a quotation stands is
    left out, and its heading too: they change when a school imports the text, and what a learner is shown does not.
    `as_of` is there only where the fact says of when it is, `picture` only where there is one.
    """
    chosen = tuple(question.published_languages if languages is None else languages)
    as_of = shown_as_of(question)
    return {
        "slug": question.slug,
        "form": question.form,
        "several_keys": question.has_several_keys,
        "order": question.option_order,
        "languages": list(chosen),
        "stem": _in_languages(question, "stem", chosen),
        "explanation": _in_languages(question, "explanation", chosen),
        "options": [_option(option, chosen) for option in question.options.all()],
        "evidence": _evidence(question),
        **({"as_of": as_of} if as_of else {}),
        **_picture(question, chosen),
    }


def shown_as_of(question: Question) -> str:
    """Return the date on which the fact of a question held, to be shown with it; empty where there is none to show.

    Not where the question is about the sources, each of which has its own date, nor where an option names the year,
    which could give the answer away: whichever option is the key, what is shown is the same.
    """
    if not question.fact_id or not question.fact.as_of or question.form == Question.Form.COMPARISON:
        return ""
    year = question.fact.as_of.lstrip("-")[:4].lstrip("0")
    texts = [text or "" for option in question.options.all() for text in (option.text_en, option.text_az, option.value)]
    return "" if any(year in text for text in texts) else question.fact.as_of


def _in_languages(instance, field: str, languages: Iterable[str]) -> dict[str, str]:
    return {language: getattr(instance, f"{field}_{language}") or "" for language in languages}


def _option(option: Option, languages: Iterable[str]) -> dict:
    return {
        "id": option.public_id,
        "is_key": option.is_key,
        "fixed_last": option.is_fixed_last,
        "text": _in_languages(option, "text", languages),
        "explanation": _in_languages(option, "explanation", languages),
        **_picture(option, languages),
    }


def _picture(instance: Question | Option, languages: Iterable[str]) -> dict:
    """Return the picture as it is now; nothing where there is none, so that versions without stay what they are."""
    return {"picture": picture_content(instance.picture, languages)} if instance.picture_id else {}


def _evidence(question: Question) -> list[dict]:
    claims = list(question.fact.claims.all()) if question.fact_id else []
    if question.form == Question.Form.ATTRIBUTED:
        claims = [claim for claim in claims if claim.document_id == question.attributed_to_id]
    quotations = [*question.citations.all(), *claims]
    seen, evidence = set(), []
    for quotation in quotations:
        place = (quotation.document_id, quotation.passage_number, quotation.exact)
        if place not in seen:
            seen.add(place)
            evidence.append(_without_place(evidence_of(quotation).as_json()))
    return evidence


def _without_place(evidence: dict) -> dict:
    return {key: value for key, value in evidence.items() if key not in PLACE_IN_TEXT}


def content_hash(content: dict) -> str:
    """Return the SHA-256 of a content in canonical JSON."""
    canonical = json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def draw_version(question: Question) -> QuestionVersion:
    """Return the newest version of a published question, made now where the content has changed since."""
    content = snapshot(question)
    digest = content_hash(content)
    newest = question.versions.order_by("-number").first()
    if newest is not None and newest.content_hash == digest:
        return newest
    return QuestionVersion.objects.create(
        question=question,
        number=newest.number + 1 if newest else 1,
        content=content,
        content_hash=digest,
        fingerprint=fingerprint(question.fact) if question.fact_id else "",
    )


def written_languages(question: Question) -> tuple[str, ...]:
    """Return the languages in which the stem is written, published or not (for previews)."""
    return tuple(language for language in LANGUAGES if getattr(question, f"stem_{language}"))
