"""Previews for teachers: a question or a quiz as a learner sees it, published or not."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from quizzes.access import question_for_teacher, quiz_for_teacher, teacher_required
from quizzes.pages.shown import shown_question, slips_of
from quizzes.pages.teaching_question_lines import answers_of, stem_of
from quizzes.questions.marking import keys_of
from quizzes.questions.models import Question
from quizzes.questions.publishing import problems_of, quiz_problems
from quizzes.questions.versions import snapshot, written_languages


@require_safe
@teacher_required
def question_preview(request: HttpRequest, slug: str) -> HttpResponse:
    """A question before and after the answer, in the language of the page where it is written in it."""
    question = question_for_teacher(request.user, slug)
    content = snapshot(question, languages=written_languages(question) or ["en"])
    order = [option["id"] for option in content["options"]]
    language = get_language()
    context = {
        "edited": question,
        "question": shown_question(content, order, language),
        "marked": shown_question(content, order, language, chosen=keys_of(content), is_marked=True),
        "slips": slips_of([content], language)[0],
        "problems": problems_of(question, language),
    }
    return render(request, "quizzes/attempts/question_preview.html", context)


@require_safe
@teacher_required
def quiz_preview(request: HttpRequest, slug: str) -> HttpResponse:
    """A quiz as a learner meets it, with its questions in order and what keeps it from being published."""
    quiz = quiz_for_teacher(request.user, slug)
    questions = list(quiz.questions.order_by("quiz_questions__position").prefetch_related("options"))
    problems = quiz_problems(quiz, get_language(), questions=questions)
    context = {"quiz": quiz, "lines": [_line_of(question) for question in questions], "problems": problems}
    return render(request, "quizzes/attempts/quiz_preview.html", context)


def _line_of(question: Question) -> dict:
    language, stem = stem_of(question, get_language())
    return {"question": question, "language": language, "stem": stem, "answers": answers_of(question, language)}
