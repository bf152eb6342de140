"""Questions on two sources: what explains their difference, what they give differently, what both support."""

from itertools import combinations
from random import Random

from quizzes.facts.claim_views import claim_view, claimed_value
from quizzes.facts.compatible_values import are_compatible
from quizzes.facts.disagreements import Reason, reasons_between
from quizzes.facts.models import Claim
from quizzes.facts.queries import is_doubted
from quizzes.language.grammars import LANGUAGES
from quizzes.language.letters import capitalize
from quizzes.language.writing import write_date
from quizzes.questions.writing.distractors import FEWEST, WANTED
from quizzes.questions.writing.drafts import CannotWrite, Texts, WrittenForm, WrittenOption, WrittenQuestion
from quizzes.questions.writing.explaining import evidence_of_claims, explain_key
from quizzes.questions.writing.pen import (
    Pen,
    as_is,
    claim_words,
    fact_words,
    framed,
    is_date,
    source_words,
    subject_words,
    template_of,
)
from quizzes.questions.writing.reasons import REASONS, estimate_explains, wrong_reasons
from quizzes.questions.writing.shared import write_shared
from quizzes.questions.writing.shelf import Card, Shelf
from quizzes.questions.writing.templates import render_sentence
from quizzes.questions.writing.valued import refuse_hidden, slug_of

Pair = tuple[Claim, Claim]


def write_comparison(card: Card, shelf: Shelf, *, random: Random, seed: int) -> WrittenQuestion:
    """Return the question what explains the difference, else what the two sources give differently.

    Where the sources do not disagree, it asks which statement both support. Raises CannotWrite where none can be asked.
    """
    refuse_hidden(card)
    if not card.verdict.is_disputed:
        return write_shared(card, shelf, random=random, seed=seed)
    explained = _explained_pairs(card)
    if explained:
        pair, reason = explained[(seed - 1) % len(explained)]
        return _what_explains(card, pair, reason, random=random, seed=seed)
    return _what_differs(card, shelf, random=random, seed=seed)


def _pairs_apart(card: Card) -> list[Pair]:
    views = [(claim, claim_view(claim)) for claim in card.claims]
    return [
        (one, other)
        for (one, view), (other, other_view) in combinations(views, 2)
        if not are_compatible(view, other_view)
    ]


def _explained_pairs(card: Card) -> list[tuple[Pair, Reason]]:
    """Return the pairs of claims that differ for one reason that both say, those of two documents first."""
    found = []
    for pair in _pairs_apart(card):
        reasons = reasons_between(*map(claim_view, pair)) - {Reason.INSIDE_ONE_DOCUMENT}
        is_doubtful = any(is_doubted(claim) and not claim.is_impossible for claim in pair)
        is_one = len(reasons) == 1 and not is_doubtful
        if is_one and (reason := next(iter(reasons))) in REASONS and _explains_surely(pair, reason):
            found.append((pair, reason))
    return sorted(found, key=lambda item: item[0][0].document_id == item[0][1].document_id)


def _explains_surely(pair: Pair, reason: Reason) -> bool:
    """Return whether the reason is enough: an estimate is near the exact value, both are of one time and thing."""
    if reason != Reason.ESTIMATE:
        return True
    one, other = map(claimed_value, pair)
    is_of_one_thing = (pair[0].as_of, pair[0].scope_en) == (pair[1].as_of, pair[1].scope_en)
    return is_of_one_thing and estimate_explains(one, other)


def _what_explains(card: Card, pair: Pair, reason: Reason, *, random: Random, seed: int) -> WrittenQuestion:
    one, other = pair
    pen = Pen()
    is_inside = one.document_id == other.document_id
    stem = pen.in_both(
        lambda language: (
            framed(
                "difference_inside" if is_inside else "difference",
                language,
                {**_pair_words(pair, language), **_told(pair, reason, language), **_opening(card, pair, language)},
            )
            if _question(card, language) and _says_its_scope(pair, reason, language)
            else ""
        )
    )
    if not any(stem.values()):
        raise CannotWrite("name_missing")
    wrong = wrong_reasons(claimed_value(one), claimed_value(other), reason=str(reason))
    if len(wrong) < FEWEST:
        raise CannotWrite("no_reason")
    chosen = random.sample(wrong, min(WANTED, len(wrong)))
    options = [
        WrittenOption(REASONS[str(reason)], {}, is_key=True),
        *(WrittenOption(other.text, other.denial) for other in chosen),
    ]
    return _question_on_sources(card, pair, stem, tuple(options), pen, seed=seed)


def _says_its_scope(pair: Pair, reason: Reason, language: str) -> bool:
    """Return whether the scopes that explain the difference have words in that language: else nobody could tell."""
    return reason != Reason.SCOPE or all(getattr(claim, f"scope_{language}") for claim in pair)


def _told(pair: Pair, reason: Reason, language: str) -> dict:
    """The values with the time and the scope that their sources say, where that is what explains the difference."""
    return _with_scope(pair, language) if reason in {Reason.DATE, Reason.SCOPE} else {}


def _opening(card: Card, pair: Pair, language: str) -> dict:
    """Return the question, and the first source as it begins the sentence after it."""
    source = capitalize(source_words(pair[0].document, language)(None), language)
    return {"question": as_is(_question(card, language)), "source": as_is(source)}


def _question(card: Card, language: str) -> str:
    template = template_of(card.fact.property, "question", card.fact.subject, language, qualifier=card.qualifier)
    words = fact_words(card.fact.subject, None, card.qualifier, language)
    return render_sentence(template, words, language) if template else ""


def _pair_words(pair: Pair, language: str) -> dict:
    one, other = pair
    return {
        "source": source_words(one.document, language),
        "other_source": source_words(other.document, language),
        "value": claim_words(one, language),
        "other_value": claim_words(other, language),
    }


def _how_they_stand(pair: Pair) -> Texts:
    """Return what both sources give, with the time and the scope that they say."""

    def write(language: str) -> str:
        is_inside = pair[0].document_id == pair[1].document_id
        return framed(
            "differs_inside" if is_inside else "differs",
            language,
            {**_pair_words(pair, language), **_with_scope(pair, language)},
        )

    return Pen().in_both(write)


def _with_scope(pair: Pair, language: str) -> dict:
    words = {}
    for name, claim in zip(("value", "other_value"), pair, strict=True):
        scope = getattr(claim, f"scope_{language}") or ""
        as_of = write_date(claim.as_of, language, "label") if is_date(claim.as_of) else claim.as_of
        told = ", ".join(part for part in (as_of, scope) if part)
        written = claim_words(claim, language)
        words[name] = lambda form, written=written, told=told: f"{written(form)} ({told})" if told else written(form)
    return words


def _what_differs(card: Card, shelf: Shelf, *, random: Random, seed: int) -> WrittenQuestion:
    pairs = [pair for pair in _pairs_apart(card) if pair[0].document_id != pair[1].document_id]
    pairs = [pair for pair in pairs if not any(is_doubted(claim) for claim in pair)]
    if not pairs:
        raise CannotWrite("no_reason")
    pair = pairs[(seed - 1) % len(pairs)]
    documents = {claim.document_id for claim in pair}
    agreed = [other for other in shelf.cards if _agree_on(other, card, documents)]
    agreed.sort(key=lambda other: other.fact.slug)
    if len({other.fact.property_id for other in agreed}) < WANTED:
        raise CannotWrite("no_reason")
    pen = Pen()
    chosen = random.sample(list({other.fact.property_id: other for other in agreed}.values()), WANTED)
    options = [_property_option(other, pair, is_key=other is card) for other in (card, *chosen)]
    stem = pen.in_both(
        lambda language: framed(
            "given_differently",
            language,
            {**_pair_words(pair, language), "subject": subject_words(card.fact.subject, language)},
        )
    )
    return _question_on_sources(card, pair, stem, tuple(options), pen, seed=seed)


def _agree_on(other: Card, card: Card, documents: set[int]) -> bool:
    """Return whether both documents write about this of the same subject, and nobody disputes it."""
    return (
        other.fact.subject_id == card.fact.subject_id
        and other.fact.property_id != card.fact.property_id
        and other.fact.is_for_pupils
        and not other.verdict.is_disputed
        and documents <= {claim.document_id for claim in other.claims}
    )


def _property_option(card: Card, pair: Pair, *, is_key: bool) -> WrittenOption:
    row = card.fact.property
    texts = {language: capitalize(getattr(row, f"name_{language}") or "", language) for language in LANGUAGES}
    agrees = Pen().in_both(lambda language: framed("agrees", language, {}))
    return WrittenOption(texts, _how_they_stand(pair) if is_key else agrees, is_key=is_key)


def _question_on_sources(
    card: Card, pair: Pair, stem: Texts, options: tuple[WrittenOption, ...], pen: Pen, *, seed: int
) -> WrittenQuestion:
    keyed = [
        WrittenOption(option.text, explain_key(pair[0]), is_key=True) if option.is_key else option for option in options
    ]
    explanation = _how_they_stand(pair)
    return WrittenQuestion(
        slug=slug_of(card, WrittenForm.COMPARISON, seed),
        fact=card.fact.slug,
        form=WrittenForm.COMPARISON,
        seed=seed,
        stem=stem,
        explanation=explanation if any(explanation.values()) else dict.fromkeys(LANGUAGES, ""),
        options=tuple(keyed),
        evidence=evidence_of_claims(pair),
        needs_form=tuple(pen.needed),
    )
