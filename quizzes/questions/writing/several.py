"""Questions with several keys, where a property may have several values: “Which crafts were shown? Choose all …”."""

from random import Random

from quizzes.facts.models import Claim
from quizzes.facts.queries import is_doubted
from quizzes.language.grammars import LANGUAGES
from quizzes.questions.writing.alike import alike_names, repeated_words
from quizzes.questions.writing.answers import AnswerForm, answer_form
from quizzes.questions.writing.distractors import FEWEST, WANTED, Choice, choose_names
from quizzes.questions.writing.drafts import CannotWrite, Texts, WrittenForm, WrittenOption, WrittenQuestion
from quizzes.questions.writing.explaining import evidence_of_claims, explain_distractor, explain_key, fact_stated
from quizzes.questions.writing.pen import Pen, answer_words, as_is, fact_words, framed, template_of
from quizzes.questions.writing.shelf import Card, Shelf
from quizzes.questions.writing.templates import render_sentence
from quizzes.questions.writing.valued import gives_limit, refuse_hidden, slug_of

FEWEST_KEYS, MOST_KEYS, MOST_OPTIONS = 2, 3, 5


def write_several(card: Card, shelf: Shelf, *, random: Random, seed: int) -> WrittenQuestion:
    """Return the question that asks for every known value of the fact; raises CannotWrite.

    Two or three values are keys, each without doubt; what no source claims here stands beside them.
    """
    refuse_hidden(card)
    row = card.fact.property
    if card.fact.must_be_attributed:
        raise CannotWrite("must_be_attributed")
    if row.is_single_valued or not card.is_name:
        raise CannotWrite("one_value")
    if not (row.question_en or row.question_az):
        raise CannotWrite("no_template", {"property": row})
    pen = Pen()
    answers = answer_form(row.question_az or "", row.value_type)
    claims = _keys(card)
    keys = [_key(claim, pen, answers) for claim in claims]
    stem = pen.in_both(lambda language: _stem(card, language) if all(key.texts[language] for key in keys) else "")
    if not any(stem.values()):
        raise CannotWrite("name_missing")
    apart = min(claims, key=lambda claim: len(repeated_words(card, claim)))
    chosen = choose_names(keys[0], alike_names(card, apart, shelf, answers), claimed=card.claimed, random=random)
    chosen = chosen[: min(WANTED, MOST_OPTIONS - len(keys))]
    if len(chosen) < FEWEST:
        raise CannotWrite("too_few_distractors", {"found": len(chosen)})
    return WrittenQuestion(
        slug=slug_of(card, WrittenForm.SEVERAL, seed),
        fact=card.fact.slug,
        form=WrittenForm.SEVERAL,
        seed=seed,
        stem=stem,
        explanation=_explained(card, claims),
        options=(
            *(WrittenOption(key.texts, explain_key(key.owner), is_key=True) for key in keys),
            *(WrittenOption(other.texts, explain_distractor(other.owner, is_name=True)) for other in chosen),
        ),
        evidence=evidence_of_claims(claims),
        needs_form=tuple(pen.needed),
        has_several_keys=True,
    )


def _keys(card: Card) -> list[Claim]:
    """Return one claim for each distinct value that nobody doubts; raises CannotWrite for one, or for more than three.

    A value that is doubted rules the question out: it could neither be a key nor stand beside one.
    """
    if any(is_doubted(claim) or gives_limit(claim) for claim in card.claims):
        raise CannotWrite("no_taught_value")
    found: dict[str, Claim] = {}
    for value in card.verdict.values:
        claim = next((claim for claim in card.claims if claim.value == value.value), None)
        if claim is not None:
            found.setdefault(value.value, claim)
    if not FEWEST_KEYS <= len(found) <= MOST_KEYS:
        raise CannotWrite("one_value" if len(found) < FEWEST_KEYS else "several_values")
    return list(found.values())


def _explained(card: Card, claims: list[Claim]) -> Texts:
    """Return the statement of each key, one after the other; empty in a language in which one cannot be written."""
    stated = [fact_stated(card, claim) for claim in claims]
    return {
        language: " ".join(texts[language] for texts in stated) if all(texts[language] for texts in stated) else ""
        for language in LANGUAGES
    }


def _key(claim: Claim, pen: Pen, answers: AnswerForm) -> Choice:
    return Choice(None, pen.in_both(lambda language: answer_words(claim, language, answers)), owner=claim)


def _stem(card: Card, language: str) -> str:
    template = template_of(card.fact.property, "question", card.fact.subject, language, qualifier=card.qualifier)
    if not template:
        return ""
    question = render_sentence(template, fact_words(card.fact.subject, None, card.qualifier, language), language)
    return framed("several", language, {"question": as_is(question)})
