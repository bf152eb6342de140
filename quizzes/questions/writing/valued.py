"""Questions whose answer is the value of a fact: plain, with the source named, or with the date named."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from random import Random

from quizzes.facts.claim_views import claim_view
from quizzes.facts.compatible_values import are_compatible
from quizzes.facts.disagreements import Reason
from quizzes.facts.models import Claim
from quizzes.facts.queries import is_doubted
from quizzes.language.grammars import LANGUAGES
from quizzes.language.values import NAME_TYPES
from quizzes.questions.writing.alike import alike_names, alike_values
from quizzes.questions.writing.answers import AnswerForm, answer_form
from quizzes.questions.writing.distractors import FEWEST, WANTED, Choice, choose_names, choose_values
from quizzes.questions.writing.drafts import CannotWrite, Texts, WrittenForm, WrittenOption, WrittenQuestion
from quizzes.questions.writing.explaining import evidence_of_claims, explain_distractor, explain_key, explanation_of
from quizzes.questions.writing.frames import FRAMES
from quizzes.questions.writing.past import in_past
from quizzes.questions.writing.pen import (
    Pen,
    answer_value,
    answer_words,
    as_is,
    fact_words,
    is_date,
    source_name,
    source_words,
    template_of,
    time_words,
)
from quizzes.questions.writing.possible import possible_beside
from quizzes.questions.writing.shelf import Card, Shelf, claimed_by, gives_limit
from quizzes.questions.writing.templates import render_inside, render_sentence
from quizzes.sources.models import Document

STILL_PRESENT_YEARS = 2
STATE = re.compile(r"(?:What|How \w+) (?:was|were) (?:the |\{)")
PAST = re.compile(r"\b(?:was|were|did|had|been|returned|lived)\b")


@dataclass(frozen=True)
class Asked:
    """Which claim is the key, which claims no distractor may give, and who or when the stem names."""

    key: Claim
    counting: tuple[Claim, ...]
    document: Document | None = None
    as_of: str = ""


def write_direct(card: Card, shelf: Shelf, *, random: Random, seed: int) -> WrittenQuestion:
    """Return the plain question; raises CannotWrite."""
    refuse_unless_plain(card)
    return _write(card, shelf, Asked(card.taught, tuple(card.claims)), WrittenForm.DIRECT, random=random, seed=seed)


def write_attributed(card: Card, shelf: Shelf, *, random: Random, seed: int) -> WrittenQuestion:
    """Return the question that names a source; another seed may name another one. Raises CannotWrite."""
    refuse_hidden(card)
    sure = _sure_sources(card)
    if not sure:
        raise CannotWrite("no_source_fits")
    claims = sure[(seed - 1) % len(sure)]
    asked = Asked(claims[0], claims, document=claims[0].document)
    return _write(card, shelf, asked, WrittenForm.ATTRIBUTED, random=random, seed=seed)


def write_dated(card: Card, shelf: Shelf, *, random: Random, seed: int) -> WrittenQuestion:
    """Return the question that says of when the value is; raises CannotWrite."""
    refuse_hidden(card)
    if card.fact.must_be_attributed:
        raise CannotWrite("must_be_attributed")
    dated = _sure_dates(card)
    if not dated:
        raise CannotWrite("no_date")
    as_of, claim = dated[(seed - 1) % len(dated)]
    if _says_when(card, as_of):
        raise CannotWrite("says_when")
    asked = Asked(claim, tuple(card.claims), as_of=as_of)
    return _write(card, shelf, asked, WrittenForm.DATED, random=random, seed=seed)


def refuse_hidden(card: Card) -> None:
    """Raise CannotWrite where pupils may not see the fact, or nobody claims anything about it."""
    if not card.fact.is_for_pupils:
        raise CannotWrite("not_for_pupils")
    if not card.claims:
        raise CannotWrite("no_claim")


def refuse_unless_plain(card: Card) -> None:
    """Raise CannotWrite where the fact may not be asked without saying who says it."""
    refuse_hidden(card)
    if card.fact.must_be_attributed:
        raise CannotWrite("must_be_attributed")
    if card.verdict.is_disputed and card.fact.settled_at is None:
        raise CannotWrite("disputed")
    if card.taught is None or not card.is_plain:
        raise CannotWrite("no_taught_value")
    if card.is_limit:
        raise CannotWrite("value_is_limit")


def _sure_sources(card: Card) -> list[tuple[Claim, ...]]:
    """Return the claims of each document that gives one value, without doubt, and that its name tells from the rest."""
    by_document: dict[int, list[Claim]] = {}
    for claim in card.claims:
        by_document.setdefault(claim.document_id, []).append(claim)
    names = [source_name(claims[0].document, "en") for claims in by_document.values()]
    sure = [
        tuple(claims)
        for claims, name in zip(by_document.values(), names, strict=True)
        if names.count(name) == 1 and _give_one_sure_value(claims) and not _needs_its_scope(card, claims)
    ]
    return sorted(sure, key=lambda claims: not _is_in_both_languages(claims[0]))


def _needs_its_scope(card: Card, claims: Sequence[Claim]) -> bool:
    """Return whether a source says of when or of what it speaks, and others speak of something else.

    The stem does not say it, so that the question would be about neither.
    """
    if not {Reason.DATE, Reason.SCOPE} & set(card.verdict.reasons):
        return False
    theirs = {(claim.as_of, claim.scope_en or "") for claim in claims}
    others = {(claim.as_of, claim.scope_en or "") for claim in card.claims if claim not in claims}
    return any(any(said) for said in theirs) and bool(others - theirs)


def _is_in_both_languages(claim: Claim) -> bool:
    """Return whether the value has words in each language; a title left in English is none in Azerbaijani."""
    english, azerbaijani = claim.value_text_en or "", claim.value_text_az or ""
    return claim.value_type not in NAME_TYPES or bool(azerbaijani and azerbaijani != english) or not english


def _give_one_sure_value(claims: Sequence[Claim]) -> bool:
    views = [claim_view(claim) for claim in claims]
    return all(are_compatible(views[0], view) for view in views) and not any(
        is_doubted(claim) or gives_limit(claim) for claim in claims
    )


def _sure_dates(card: Card) -> list[tuple[str, Claim]]:
    if card.fact.as_of:
        sure = card.taught is not None and card.is_plain and not card.is_limit
        return [(card.fact.as_of, card.taught)] if sure else []
    found = []
    for as_of in sorted({claim.as_of for claim in card.claims if claim.as_of}):
        claims = [claim for claim in card.claims if claim.as_of == as_of]
        if _give_one_sure_value(claims) and is_date(as_of):
            found.append((as_of, claims[0]))
    return found


def _write(card: Card, shelf: Shelf, asked: Asked, form: WrittenForm, *, random: Random, seed: int) -> WrittenQuestion:
    pen = Pen()
    row = card.fact.property
    if not (row.question_en or row.question_az):
        raise CannotWrite("no_template", {"property": row})
    answers = answer_form(row.question_az or "", row.value_type)
    key_texts = pen.in_both(lambda language: answer_words(asked.key, language, answers))
    this_year = shelf.today.year
    stem = pen.in_both(lambda one: _stem(card, asked, one, this_year=this_year) if key_texts[one] else "")
    languages = [language for language in LANGUAGES if stem[language] and key_texts[language]]
    if not languages:
        raise CannotWrite("name_missing")
    key = Choice(None if card.is_name else asked.key.typed_value, key_texts, owner=card)
    chosen = _distractors(card, shelf, asked, key, answers, random=random)
    if len(chosen) < (FEWEST if card.is_name else WANTED):
        raise CannotWrite("too_few_distractors", {"found": len(chosen)})
    written = [_option(choice, card, asked, is_key=choice is key) for choice in _in_order(card, key, chosen)]
    return WrittenQuestion(
        slug=slug_of(card, form, seed),
        fact=card.fact.slug,
        form=form,
        seed=seed,
        stem=stem,
        explanation=explanation_of(card, asked.key, document=asked.document),
        options=tuple(written),
        evidence=evidence_of_claims(asked.counting if asked.document else [asked.key]),
        attributed_to=asked.document.slug if asked.document else None,
        needs_form=tuple(pen.needed),
        is_order_fixed=not card.is_name,
    )


def slug_of(card: Card, form: WrittenForm, seed: int) -> str:
    """Return the short name of the question: always the same for a fact, a form and a seed; at most 80 characters."""
    ending = f"-{form}" if seed == 1 else f"-{form}-{seed}"
    return f"{card.fact.slug[: 80 - len(ending)].rstrip('-')}{ending}"


def _stem(card: Card, asked: Asked, language: str, *, this_year: int) -> str:
    template = template_of(card.fact.property, "question", card.fact.subject, language, qualifier=card.qualifier)
    if not template:
        return ""
    if asked.as_of and this_year - int(asked.as_of.lstrip("-")[:4]) > STILL_PRESENT_YEARS:
        template = in_past(template, language)
    words = fact_words(card.fact.subject, None, card.qualifier, language)
    if asked.document is not None:
        more = {"source": source_words(asked.document, language)}
        frame = "attributed" if asked.document.publisher else "attributed_to_text"
        return _framed(frame, language, render_inside(template, words, language), more)
    if asked.as_of:
        more = {"as_of": time_words(asked.as_of, language)}
        return _framed(_dated_frame(card), language, render_inside(template, words, language), more)
    return render_sentence(template, words, language)


def _dated_frame(card: Card) -> str:
    """How a time is named: that of figures, of a state that was, or the end of what had happened by then."""
    question = card.fact.property.question_en or ""
    if not PAST.search(question):
        return "dated_figures"
    return "dated_state" if STATE.match(question) else "dated"


def _framed(frame: str, language: str, question: str, more: dict[str, Callable]) -> str:
    return render_sentence(FRAMES[frame][language], {"question": as_is(question), **more}, language)


def _says_when(card: Card, as_of: str) -> bool:
    """Return whether the qualifier names the same time: the plain question says then of when the value is."""
    return as_of.lstrip("-")[:4] in card.qualifier["en"] or as_of == card.fact.qualifier


def _distractors(
    card: Card, shelf: Shelf, asked: Asked, key: Choice, answers: AnswerForm, *, random: Random
) -> list[Choice]:
    claimed = claimed_by(asked.counting) if asked.document else card.claimed
    others = _claimed_elsewhere(card, asked, answers)
    if card.is_name:
        if not card.fact.property.is_single_valued and len(card.verdict.values) > 1:
            raise CannotWrite("several_values")
        return choose_names(
            key, [others, *alike_names(card, asked.key, shelf, answers)], claimed=claimed, random=random
        )
    return choose_values(
        key,
        [others, *alike_values(card, shelf, answers)],
        claimed=claimed,
        random=random,
        today=shelf.today,
        write=lambda value: {language: answer_value(value, language, answers) for language in LANGUAGES},
        is_possible=possible_beside(
            key.value, said=(card.fact.subject.name_en or "", card.qualifier["en"]), as_of=asked.as_of
        ),
    )


def _claimed_elsewhere(card: Card, asked: Asked, answers: AnswerForm) -> list[Choice]:
    """Return what other sources give where the stem names one: the best distractors that there are."""
    if asked.document is None:
        return []
    choices = []
    for claim in card.claims:
        if claim in asked.counting or is_doubted(claim) or gives_limit(claim) or not _is_in_both_languages(claim):
            continue
        texts = Pen().in_both(lambda language, other=claim: answer_words(other, language, answers))
        if all(texts.values()):
            choices.append(Choice(None if card.is_name else claim.typed_value, texts, owner=claim))
    return choices


def _in_order(card: Card, key: Choice, chosen: list[Choice]) -> Iterable[Choice]:
    if card.is_name:
        return [key, *chosen]
    return sorted([key, *chosen], key=lambda choice: choice.value.low)


def _option(choice: Choice, card: Card, asked: Asked, *, is_key: bool) -> WrittenOption:
    explanation: Texts = explain_key(asked.key) if is_key else explain_distractor(choice.owner, is_name=card.is_name)
    return WrittenOption(choice.texts, explanation, is_key=is_key, value=choice.value)
