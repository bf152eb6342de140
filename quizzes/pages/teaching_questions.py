"""One question of a text, edited with its evidence beside it."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from quizzes.access import teacher_required, text_for
from quizzes.pages.came_from import came_from
from quizzes.pages.teaching_marked import evidence_of
from quizzes.pages.teaching_question_forms import QuestionForm, notes_at_fields
from quizzes.pages.teaching_question_lines import where_text_edited
from quizzes.pages.teaching_question_sides import FILL, filled, sides_of
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
    stored = Content.of_json(proposed.content)
    content = content_of_question(question, like=stored) if question else stored
    form = _form(request, document, content)
    if form.is_valid() and (saved := _save(request, proposed, form)) is not None:
        return _after_saving(request, document, proposed, saved)
    context = {
        "document": document,
        "proposed": proposed,
        "question": question,
        "words": evidence_of(proposed, question),
        "back": _back(request, proposed),
        **sides_of(
            form,
            document.language,
            content=content,
            notes=notes_at_fields(question) if question and not (form.is_bound or FILL in request.POST) else {},
        ),
    }
    return render(request, "quizzes/teaching/text_question.html", context)


def _form(request: HttpRequest, document: Document, content: Content) -> QuestionForm:
    if FILL in request.POST:
        return QuestionForm(content=content, initial=filled(request, document.language))
    return QuestionForm(request.POST or None, content=content)


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
    """Lead back to the page from which it was opened; where something is missing still, stay and show what."""
    if (missing := what_is_missing(request, document, proposed, saved)) is not None:
        return missing
    messages.success(request, _("Saved."))
    return redirect(_back(request, proposed))


def _back(request: HttpRequest, proposed: ProposedQuestion) -> str:
    """The question where it was opened: in the list of that page, else among the cards of its text."""
    cards = reverse("teach_text", args=[proposed.document.slug]) + f"?at={proposed.pk}"
    return f"{came_from(request) or cards}#q{proposed.pk}"


def what_is_missing(
    request: HttpRequest, document: Document, proposed: ProposedQuestion, saved: Question
) -> HttpResponse | None:
    """Return the way to the page that shows what a saved question still needs; None where it needs nothing."""
    fresh = questions_for_checking().get(pk=saved.pk)
    if any(is_blocking for notes in notes_at_fields(fresh).values() for is_blocking, _message in notes):
        messages.warning(request, _("Saved as a draft. What it still needs stands at its field."))
        return redirect(where_text_edited(document.slug, proposed.pk, back=came_from(request)))
    return None
