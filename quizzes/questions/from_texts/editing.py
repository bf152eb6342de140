"""What a teacher writes over a question, or by hand about a sentence: checked, then kept; nothing is lost."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from django.db import transaction
from django.db.models import Max

from quizzes.language.letters import fold
from quizzes.people.models import User
from quizzes.questions.from_texts.actions import skip_question
from quizzes.questions.from_texts.content import Content, ContentOption, Texts
from quizzes.questions.from_texts.evidence import quote_again
from quizzes.questions.from_texts.gathering import identity_at
from quizzes.questions.from_texts.keeping import keep_proposed
from quizzes.questions.from_texts.models import ProposedQuestion
from quizzes.questions.from_texts.sentences import Sentence
from quizzes.questions.from_texts.stored import content_of_question, write_over
from quizzes.questions.models import Question
from quizzes.sources.models import Document


@dataclass(frozen=True)
class Edited:
    """What was written: per language the stem, the explanation and each option, and which option is the key."""

    stem: Texts
    options: tuple[Texts, ...]
    key: int
    explanation: Texts


def edited_content(before: Content | None, edited: Edited) -> Content:
    """Return the content with what was written; an option with other words loses the value that it had."""
    there: Sequence[ContentOption] = before.options if before else ()
    options = tuple(
        _option(there[place] if place < len(there) else None, text, is_key=place == edited.key)
        for place, text in enumerate(edited.options)
        if text
    )
    content = replace(before or Content({}, ()), stem=edited.stem, options=options, explanation=edited.explanation)
    return replace(content, is_order_fixed=content.is_order_fixed or _ascend(options), needs_form=())


def _option(before: ContentOption | None, text: Texts, *, is_key: bool) -> ContentOption:
    if before is None or any(before.text.get(language) not in {None, words} for language, words in text.items()):
        return ContentOption(text, is_key)
    has_lost_a_side = any(language not in text for language in before.text)
    return ContentOption(text, is_key, before.explanation, None if has_lost_a_side else before.value)


def _ascend(options: tuple[ContentOption, ...]) -> bool:
    """Return whether every option begins with a number, in ascending order: then they stay so."""
    numbers = [option.number for option in options]
    if len(numbers) < 2 or None in numbers:
        return False
    return numbers == sorted(numbers) and len(set(numbers)) == len(numbers)


def save_edited(proposed: ProposedQuestion, edited: Edited, *, by: User, now: datetime) -> Question:
    """Keep a proposed question as it was edited, or write over its draft; raises DomainError and stores nothing."""
    question = proposed.question
    if question is None:
        content = edited_content(Content.of_json(proposed.content), edited)
        question, is_new = keep_proposed(proposed, by=by, now=now, content=content)
        if is_new:
            return question
    return _written_over(question, proposed, edited)


def ask_by_hand(
    document: Document, sentence: Sentence, edited: Edited, *, answer: Sentence | None = None, by: User, now: datetime
) -> ProposedQuestion:
    """Keep a question that somebody wrote about a sentence, with the sentence as its evidence, and return it.

    answer says which words of the sentence answer it, where somebody pointed at some.

    Sending the same again makes no other; the same question with other answers is written over the first, so that
    what was mended after going back is not lost. What waits and asks for the same words, or in the same way, is left
    out. Raises DomainError; then nothing is stored.
    """
    content = edited_content(None, edited)
    stem = next(iter(content.stem.values()), "")
    place = answer or sentence
    identity = identity_at(document, sentence.start, sentence.end, also=stem)
    with transaction.atomic():
        row, _is_new = ProposedQuestion.objects.get_or_create(
            document=document,
            identity=identity,
            defaults={
                "origin": ProposedQuestion.Origin.HAND,
                "content": content.as_json(),
                "size": content.size,
                "score": _score_beside(document, sentence),
                "start": place.start,
                "end": place.end,
                "sentence_start": sentence.start,
                "sentence_end": sentence.end,
                "words": document.text[sentence.start : sentence.end],
            },
        )
        row.question, is_new = keep_proposed(row, by=by, now=now, content=content)
        if not is_new and row.question is not None:
            row.question = _written_over(row.question, row, edited)
        for alike in _asking_alike(row, answer):
            skip_question(alike, by=by, now=now)
    return row


def _asking_alike(row: ProposedQuestion, answer: Sentence | None) -> list[ProposedQuestion]:
    """The questions waiting that ask for the answer of another, or have its stem."""
    waiting = ProposedQuestion.objects.filter(document=row.document_id, decision=ProposedQuestion.Decision.WAITING)
    stems = {fold(stem) for stem in row.content["stem"].values()}
    place = (answer.start, answer.end) if answer else None
    return [
        one
        for one in waiting.exclude(pk=row.pk)
        if (one.start, one.end) == place or stems & {fold(stem) for stem in one.content["stem"].values()}
    ]


def _score_beside(document: Document, sentence: Sentence) -> float:
    """Return what the surest question on the same sentence is worth, beside which the new one is to stand."""
    beside = ProposedQuestion.objects.filter(document=document, sentence_start=sentence.start)
    return beside.aggregate(best=Max("score"))["best"] or 0


def _written_over(question: Question, row: ProposedQuestion, edited: Edited) -> Question:
    fresh = write_over(question, edited_content(content_of_question(question), edited))
    quote_again(fresh, row)
    return fresh
