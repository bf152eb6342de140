"""The page of a quiz: its address, code and print, its classes, its questions, and the language that is still open."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override
from django.views.decorators.http import require_http_methods

from quizzes.access import quiz_for_teacher, teacher_required
from quizzes.classrooms.queries import classes_taught_by
from quizzes.language.letters import visible
from quizzes.pages.languages import name_of_language
from quizzes.pages.teaching_cards import qr_code
from quizzes.pages.teaching_question_lines import answers_of, named, stem_of, where_edited
from quizzes.people.errors import DomainError
from quizzes.people.publication import LANGUAGES
from quizzes.questions.from_texts.publishing import publish_in, sides_of
from quizzes.questions.models import Question, Quiz
from quizzes.questions.queries import questions_for_checking
from quizzes.sources.models import Document


@require_http_methods(["GET", "HEAD", "POST"])
@teacher_required
def teach_quiz(request: HttpRequest, slug: str) -> HttpResponse:
    """A quiz as its teacher needs it: addresses, codes, print, classes, and the language that is still open."""
    quiz = quiz_for_teacher(request.user, slug)
    if request.method == "POST":
        return _publish_also(request, quiz)
    rows = questions_for_checking().filter(quiz_questions__quiz=quiz).select_related("proposed_as__document")
    questions = list(rows.order_by("quiz_questions__position", "quiz_questions__pk"))
    document = next((text for question in questions if (text := _text_of(question))), None)
    first = next(iter(quiz.published_languages), document.language if document else LANGUAGES[0])
    in_order = sorted(LANGUAGES, key=lambda code: (not quiz.is_published_in(code), code != first))
    context = {
        "quiz": quiz,
        "lines": [_line_of(question, first, request.path) for question in questions],
        "sides": [_side_of_quiz(request, quiz, questions, language) for language in in_order],
        "classes": classes_taught_by(request.user).filter(is_archived=False).order_by("name", "pk"),
        "document": document,
    }
    return render(request, "quizzes/teaching/quiz.html", context)


def _line_of(question: Question, first: str, back: str) -> dict:
    """A question with its answers, as it stands in the quiz, and the address where it is edited."""
    language, stem = stem_of(question, first)
    return {
        "language": language,
        "stem": stem,
        "answers": answers_of(question, language),
        "place": _place_of(question),
        "address": where_edited(question, back=back),
    }


def _publish_also(request: HttpRequest, quiz: Quiz) -> HttpResponse:
    language = request.POST.get("language", "")
    title = visible(request.POST.get("title", ""))[:200]
    if language in LANGUAGES:
        try:
            publish_in(quiz, language, title=title)
        except DomainError as error:
            messages.error(request, error.message)
        else:
            messages.success(
                request,
                _("The quiz is published in this language: %(language)s.") % {"language": name_of_language(language)},
            )
    return redirect("teach_quiz", quiz.slug)


def _side_of_quiz(request: HttpRequest, quiz: Quiz, questions: list[Question], language: str) -> dict:
    """The quiz in one language: its address and code, or the questions that keep it from being published."""
    with override(language):
        address = request.build_absolute_uri(reverse("quiz", args=[quiz.slug]))
        printed = reverse("quiz_print", args=[quiz.slug])
    is_published = quiz.is_published_in(language)
    place, first = LANGUAGES.index(language), next(iter(quiz.published_languages), language)
    sides = [] if is_published else [(row, sides_of(row, first=first)[place]) for row in questions]
    return {
        "language": language,
        "name": named(language),
        "title": getattr(quiz, f"title_{language}") or "",
        "is_published": is_published,
        "address": address,
        "print": printed,
        "code": qr_code(address) if is_published else None,
        "blocked": [_blocked(question, side, request.path) for question, side in sides if not side.is_ready],
        "is_begun": any(side.is_written for _question, side in sides),
    }


def _blocked(question: Question, side, back: str) -> dict:
    language, stem = stem_of(question, next(code for code in LANGUAGES if code != side.language))
    problem = side.problems[0].message if side.is_written else _("not written yet")
    return {"mend": where_edited(question, back=back), "stem": stem, "language": language, "problem": problem}


def _place_of(question: Question) -> str:
    """The name of its line in the page, by which editing leads back to it."""
    proposed = getattr(question, "proposed_as", None)
    return f"q{proposed.pk}" if proposed else ""


def _text_of(question: Question) -> Document | None:
    proposed = getattr(question, "proposed_as", None)
    return proposed.document if proposed else None
