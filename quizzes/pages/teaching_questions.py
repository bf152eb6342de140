"""One question of a text, edited with its evidence beside it."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from quizzes.access import teacher_required, text_for
from quizzes.pages.teaching_question_forms import QuestionForm, notes_at_fields
from quizzes.pages.teaching_text_decisions import proposed_in
from quizzes.people.errors import DomainError
from quizzes.questions.actions import NotPublishable
from quizzes.questions.from_texts.content import Content
from quizzes.questions.from_texts.editing import save_edited
from quizzes.questions.from_texts.models import ProposedQuestion
from quizzes.questions.from_texts.stored import content_of_question
from quizzes.questions.models import Question
from quizzes.questions.queries import questions_for_checking
from quizzes.sources.models import Document


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


def _after_saving(
    request: HttpRequest, document: Document, proposed: ProposedQuestion, saved: Question
) -> HttpResponse:
    """Lead back to the question in its list; where something is missing still, stay and show what."""
    if (missing := what_is_missing(request, document, proposed, saved)) is not None:
        return missing
    messages.success(request, _("Saved."))
    return redirect(reverse("teach_text", args=[document.slug]) + f"?at={proposed.pk}#q{proposed.pk}")


def what_is_missing(
    request: HttpRequest, document: Document, proposed: ProposedQuestion, saved: Question
) -> HttpResponse | None:
    """Return the way to the page that shows what a saved question still needs; None where it needs nothing."""
    fresh = questions_for_checking().get(pk=saved.pk)
    if any(is_blocking for notes in notes_at_fields(fresh).values() for is_blocking, _message in notes):
        messages.warning(request, _("Saved as a draft. What it still needs stands at its field."))
        return redirect("teach_text_question", document.slug, proposed.pk)
    return None
