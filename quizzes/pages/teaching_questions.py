"""One question of a text: edited, or asked by hand about a sentence, with its evidence beside it."""

from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from quizzes.access import teacher_required, text_for
from quizzes.pages.teaching_question_forms import QuestionForm, notes_at_fields
from quizzes.pages.teaching_text_decisions import proposed_in
from quizzes.people.errors import DomainError
from quizzes.questions.actions import NotPublishable
from quizzes.questions.from_texts.content import Content
from quizzes.questions.from_texts.editing import ask_by_hand, save_edited
from quizzes.questions.from_texts.models import ProposedQuestion
from quizzes.questions.from_texts.sentences import Sentence, Sentences
from quizzes.questions.from_texts.stored import content_of_question
from quizzes.questions.models import Question
from quizzes.questions.queries import questions_for_checking
from quizzes.sources.models import Document

SENTENCES_PER_PAGE = 40


@require_http_methods(["GET", "HEAD", "POST"])
@teacher_required
def teach_text_question(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """Edit a question in both languages; saving one that waits keeps it."""
    document = text_for(request.user, slug)
    proposed = proposed_in(document, number)
    question = _draft_of(proposed)
    if question is not None and question.has_several_keys:
        return redirect("admin:quizzes_question_change", question.pk)
    content = content_of_question(question) if question else Content.of_json(proposed.content)
    form = QuestionForm(request.POST or None, content=content)
    if form.is_valid() and (saved := _save(request, proposed, form)) is not None:
        return _after_saving(request, document, proposed, saved)
    context = {
        "document": document,
        "proposed": proposed,
        "question": question,
        "words": proposed.words,
        **_parts_of(form, notes_at_fields(question) if question and not form.is_bound else {}),
    }
    return render(request, "quizzes/teaching/text_question.html", context)


def _parts_of(form: QuestionForm, notes: dict[str, list[tuple[bool, str]]]) -> dict[str, Any]:
    """The fields in the order of the page, each with what the checks found there."""

    def noted(fields: list) -> list[tuple]:
        return [(field, notes.get(field.name, [])) for field in fields]

    return {
        "form": form,
        "general": notes.get("", []),
        "stems": noted(form.stems),
        "rows": [(number, radio, noted(fields)) for number, radio, fields in form.rows],
        "explanations": noted(form.explanations),
    }


def _draft_of(proposed: ProposedQuestion) -> Question | None:
    return questions_for_checking().filter(pk=proposed.question_id).first() if proposed.question_id else None


def _save(request: HttpRequest, proposed: ProposedQuestion, form: QuestionForm) -> Question | None:
    try:
        return save_edited(proposed, form.edited, by=request.user, now=timezone.now())
    except NotPublishable as error:
        form.refuse(error)
    except DomainError as error:
        form.add_error(None, error.message)
    return None


def _after_saving(request: HttpRequest, document: Document, proposed: ProposedQuestion, saved: Question):
    """Lead back to the question in its list; where something is missing still, stay and show what."""
    fresh = questions_for_checking().get(pk=saved.pk)
    if any(is_blocking for notes in notes_at_fields(fresh).values() for is_blocking, _message in notes):
        messages.warning(request, _("Saved as a draft. What it still needs stands at its field."))
        return redirect("teach_text_question", document.slug, proposed.pk)
    messages.success(request, _("Saved."))
    return redirect(reverse("teach_text", args=[document.slug]) + f"?at={proposed.pk}#q{proposed.pk}")


@require_safe
@teacher_required
def teach_text_sentences(request: HttpRequest, slug: str) -> HttpResponse:
    """The text sentence by sentence, each with the way to ask about it."""
    document = text_for(request.user, slug)
    sentences = Sentences(document.text, language=document.language).all
    page = Paginator(sentences, SENTENCES_PER_PAGE).get_page(request.GET.get("page"))
    rows = [(sentence, document.text[sentence.start : sentence.end]) for sentence in page.object_list]
    return render(request, "quizzes/teaching/text_sentences.html", {"document": document, "page": page, "rows": rows})


@require_http_methods(["GET", "HEAD", "POST"])
@teacher_required
def teach_text_ask(request: HttpRequest, slug: str) -> HttpResponse:
    """Ask a question by hand about the words between two places of the text (`start`, `end`)."""
    document = text_for(request.user, slug)
    sentence = _marked(document, request)
    form = QuestionForm(request.POST or None)
    if form.is_valid():
        try:
            asked = ask_by_hand(document, sentence, form.edited, by=request.user, now=timezone.now())
        except DomainError as error:
            form.add_error(None, error.message)
        else:
            return _after_saving(request, document, asked, asked.question)
    words = document.text[sentence.start : sentence.end]
    context = {"document": document, "words": words, **_parts_of(form, {})}
    return render(request, "quizzes/teaching/text_question.html", context)


def _marked(document: Document, request: HttpRequest) -> Sentence:
    """The marked words, within one passage, without the white space around them; raises Http404."""
    try:
        start, end = (int(request.GET.get(name, "")[:9]) for name in ("start", "end"))
    except ValueError as error:
        raise Http404 from error
    words = document.text[max(start, 0) : max(end, 0)]
    start, end = start + len(words) - len(words.lstrip()), end - (len(words) - len(words.rstrip()))
    passage = document.passages.filter(start__lte=start, end__gte=end).first()
    if passage is None or start >= end:
        raise Http404
    return Sentence(start, end, passage.number)
