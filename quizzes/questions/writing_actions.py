"""Keeps written questions as drafts for a teacher: unpublished, each once, never over what is there already."""

from dataclasses import dataclass, field

from django.db import transaction

from quizzes.facts.actions import derive_typed_value
from quizzes.facts.models import Claim, Fact
from quizzes.facts.present import PresentFact
from quizzes.language.grammars import LANGUAGES
from quizzes.people.models import User
from quizzes.questions.models import Citation, Option, Question
from quizzes.questions.writing.drafts import Refusal, WrittenOption, WrittenQuestion
from quizzes.questions.writing.shelf import Shelf
from quizzes.sources.actions import anchor_quotation
from quizzes.sources.models import Document

QUOTED = ("document_id", "passage_number", "exact", "prefix", "suffix", "shows_passage")


@dataclass
class Kept:
    """What became of the written questions."""

    made: list[Question] = field(default_factory=list)
    there_already: list[str] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)


@transaction.atomic
def keep_questions(written: list[WrittenQuestion | Refusal], shelf: Shelf, *, by: User | None = None) -> Kept:
    """Keep each question as a draft; one whose short name is taken stays as it is, edited or not."""
    kept = Kept(refused=[row for row in written if isinstance(row, Refusal)])
    questions = [row for row in written if isinstance(row, WrittenQuestion)]
    taken = set(Question.objects.filter(slug__in=[row.slug for row in questions]).values_list("slug", flat=True))
    for question in questions:
        if question.slug in taken:
            kept.there_already.append(question.slug)
            continue
        taken.add(question.slug)
        kept.made.append(keep_question(question, fact=shelf.card(question.fact).fact, by=by))
    return kept


@transaction.atomic
def keep_question(written: WrittenQuestion, *, fact: Fact | None, by: User | None) -> Question:
    """Keep one question as a draft and return it, with the fact that it rests on, if any."""
    order = Question.OptionOrder.FIXED if written.is_order_fixed else Question.OptionOrder.SHUFFLED
    row = Question(
        slug=written.slug,
        form=written.stored_form,
        fact=fact,
        attributed_to=Document.objects.get(slug=written.attributed_to) if written.attributed_to else None,
        option_order=order,
        has_several_keys=written.has_several_keys,
        created_by=by,
        **_columns("stem", written.stem),
        **_columns("explanation", written.explanation),
    )
    if fact is not None:
        PresentFact(fact).remember_in(row)
    row.full_clean(exclude=["stem"])  # it stands for the language of the page, which may be the one left open
    row.save()
    for position, option in enumerate(written.options, start=1):
        _keep_option(row, option, position=position)
    for claim in written.citations:
        _keep_citation(row, claim)
    return row


def _keep_option(question: Question, written: WrittenOption, *, position: int) -> None:
    option = Option(
        question=question,
        position=position,
        is_key=written.is_key,
        **_columns("text", written.text),
        **_columns("explanation", written.explanation),
    )
    if written.value is not None:
        value = written.value
        option.value_type, option.value, option.unit = value.type, value.value, value.unit or ""
        option.is_approximate = value.approximate
    derive_typed_value(option)
    option.save()


def _keep_citation(question: Question, claim: Claim) -> None:
    place = {name: getattr(claim, name) for name in QUOTED}
    if Citation.objects.filter(question=question, **{name: place[name] for name in QUOTED[:3]}).exists():
        return
    citation = Citation(question=question, **place)
    anchor_quotation(citation)
    citation.save()


def _columns(name: str, texts) -> dict[str, str]:
    return {f"{name}_{language}": texts.get(language, "") for language in LANGUAGES}
