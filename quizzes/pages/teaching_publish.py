"""Makes a quiz of the questions kept from a text."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from quizzes.access import teacher_required, text_for
from quizzes.pages.teaching_question_lines import answers_of, named, stem_of, where_text_edited
from quizzes.pages.teaching_text_forms import QuizForm
from quizzes.people.errors import DomainError
from quizzes.people.publication import LANGUAGES
from quizzes.questions.checking.content import told_keys
from quizzes.questions.from_texts.publishing import make_quiz_of_text, sides_of
from quizzes.questions.from_texts.queries import Proposals, proposals_of, quizzes_from
from quizzes.questions.models import Quiz
from quizzes.sources.models import Document


@require_http_methods(["GET", "HEAD", "POST"])
@teacher_required
def teach_text_publish(request: HttpRequest, slug: str) -> HttpResponse:
    """Choose title, language and questions, and publish."""
    document = text_for(request.user, slug)
    proposals = proposals_of(document)
    offered = [row.question_id for row in proposals.kept]
    form = QuizForm(request.POST or None, initial=_initial(document), offered=offered)
    if form.is_valid() and (quiz := _publish(form, document)) is not None:
        messages.success(request, _("The quiz is published."))
        return redirect("teach_quiz", quiz.slug)
    chosen = set(map(str, form["questions"].value() or [])) if form.is_bound else set(map(str, offered))
    lines = _lines(proposals, chosen, back=request.path)
    context = {
        "document": document,
        "form": form,
        "lines": _without_unbegun(lines, wanted=form["languages"].value() or []),
        "quizzes": quizzes_from(document),
        "ready": _ready(lines),
    }
    return render(request, "quizzes/teaching/text_publish.html", context)


def _initial(document: Document) -> dict:
    language = document.language if document.language in LANGUAGES else LANGUAGES[0]
    return {"languages": [language], f"title_{language}": document.title[:200], "is_open_for_practice": True}


def _publish(form: QuizForm, document: Document) -> Quiz | None:
    data = form.cleaned_data
    try:
        return make_quiz_of_text(
            document,
            data["questions"],
            titles=form.titles,
            languages=data["languages"],
            is_open_for_practice=data["is_open_for_practice"],
        )
    except DomainError as error:
        form.add_error(error.field if error.field in form.fields else None, error.message)
        return None


def _lines(proposals: Proposals, chosen: set[str], *, back: str) -> list[dict]:
    """The kept questions, each with how it stands in each language, and which others it gives away."""
    first = proposals.document.language
    questions = [proposals.questions[row.question_id] for row in proposals.kept]
    stems = {question.slug: stem_of(question, first) for question in questions}
    told = told_keys(questions)
    return [
        {
            "row": row,
            "question": question,
            "edited": where_text_edited(proposals.document.slug, row.pk, back=back),
            "stem": stems[question.slug],
            "answers": answers_of(question, stems[question.slug][0]),
            "is_chosen": str(question.pk) in chosen,
            "sides": sides_of(question, first=first),
            "tells": [(key, *stems[other]) for other, key in told.get(question.slug, [])],
        }
        for row, question in zip(proposals.kept, questions, strict=True)
    ]


def _without_unbegun(lines: list[dict], *, wanted: list[str]) -> list[dict]:
    """The lines without the languages that are not wanted and not begun: the sum above says so once."""
    begun = {side.language for line in lines for side in line["sides"] if side.is_written} | set(wanted)
    return [{**line, "sides": [side for side in line["sides"] if side.language in begun]} for line in lines]


def _ready(lines: list[dict]) -> list[dict]:
    """In each language, how many of the kept questions could be published."""
    return [
        {"name": named(language), "count": sum(line["sides"][place].is_ready for line in lines), "total": len(lines)}
        for place, language in enumerate(LANGUAGES)
    ]
