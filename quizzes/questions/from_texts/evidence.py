"""Quotes the words of a text that a question rests on: its sentence, and those beside it that the question needs."""

from contextlib import suppress

from django.db import transaction
from django.utils.translation import gettext as _

from quizzes.facts.surroundings import shortest_quotation
from quizzes.people.errors import DomainError
from quizzes.questions.asking.texts.likeness import content_words
from quizzes.questions.from_texts.models import ProposedQuestion
from quizzes.questions.from_texts.sentences import LONGEST_QUOTED, Sentence, Sentences, quoted_place
from quizzes.questions.models import Citation, Question
from quizzes.sources.actions import anchor_quotation
from quizzes.sources.cleaning import refuse_invalid
from quizzes.sources.models import Document, Passage, Quotation


def quote_evidence(question: Question, row: ProposedQuestion) -> Citation:
    """Give a question the words that it rests on as evidence; raises DomainError where they stand there no longer."""
    text, passage = row.document.text, _passage_of(row)
    if passage is None or text[row.sentence_start : row.sentence_end] != row.words:
        raise DomainError(_("The text was replaced meanwhile. Read it again; your questions stay."))
    sentence = Sentence(row.sentence_start, row.sentence_end, passage.number)
    start, end = evidence_place(row.document, sentence, said=_said(question, row.document.language))
    if end - start > LONGEST_QUOTED:
        start, end = quoted_place(text, sentence, start=row.start, end=row.end)
    before, after = shortest_quotation(passage.text, start - passage.start, end - passage.start)
    citation = Citation(
        question=question,
        document=row.document,
        passage_number=passage.number,
        exact=text[start:end],
        prefix=before,
        suffix=after,
    )
    anchor_quotation(citation)
    if citation.state != Quotation.State.FOUND:
        raise DomainError(_("These words stand in the text more than once. Choose a longer sentence."))
    refuse_invalid(citation)
    citation.save()
    return citation


@transaction.atomic
def quote_again(question: Question, row: ProposedQuestion) -> None:
    """Quote what a draft needs now that it says something else; what somebody has added or published stays.

    Where the sentence stands there no longer, what was quoted before stays.
    """
    quoted = list(question.citations.all())
    if len(quoted) != 1 or question.published_languages or question.versions.exists():
        return
    with suppress(DomainError):
        quote_evidence(question, row)
        quoted[0].delete()


_SAID_ANYWHERE = content_words(
    "used uses using made make called named known found does happen happened happens people first which what where when"
    " while there these those with from into during about become became only also many most some other such than"
    " hansı necə nədir üçün olub olan edir edilir istifadə adlanır baş verir vaxt zaman harada kimin nəyin bunu onun"
)


def evidence_place(document: Document, sentence: Sentence, *, said: str) -> tuple[int, int]:
    """Return the place of a sentence with those beside it, in its passage, that tell what a question says besides.

    The sentence before comes with it where that names what the question names and the sentence only points at, and
    the one after it for what nothing before has told. What would be too long to quote is left out.
    """
    text, start, end = document.text, sentence.start, sentence.end
    missing = content_words(said) - content_words(text[start:end]) - _SAID_ANYWHERE
    row = [one for one in Sentences(text, language=document.language).all if one.passage == sentence.passage]
    before = next((one for one in reversed(row) if one.end <= start), None)
    after = next((one for one in row if one.start >= end), None)
    known = content_words(text[row[0].start : start]) if row else frozenset()
    for beside, wanted in ((before, missing), (after, missing - known - content_words(document.title))):
        told = content_words(text[beside.start : beside.end]) if beside else frozenset()
        first, last = (min(start, beside.start), max(end, beside.end)) if beside else (start, end)
        if wanted & told and last - first <= LONGEST_QUOTED:
            start, end = first, last
    return start, end


def _said(question: Question, language: str) -> str:
    """What a question and its keys say in the language of the text; in any, where they are not written in it."""
    keys = [option for option in question.options.all() if option.is_key]
    texts = [getattr(question, f"stem_{language}", ""), *(getattr(option, f"text_{language}", "") for option in keys)]
    return " ".join(filter(None, texts)) or " ".join([question.stem, *(option.text for option in keys)])


def _passage_of(row: ProposedQuestion) -> Passage | None:
    inside = {"start__lte": row.sentence_start, "end__gte": row.sentence_end}
    return Passage.objects.select_related("document").filter(document=row.document, **inside).first()
