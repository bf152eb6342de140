"""A quiz on paper, in the language of the page: the questions, and the key with its evidence on a page of its own."""

from collections.abc import Iterable
from random import Random

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from quizzes.access import quiz_for_teacher, teacher_required
from quizzes.pages.languages import viewer_language
from quizzes.pictures.showing import picture_content, shown_credits, shown_picture
from quizzes.questions.models import Option, Question, Quiz
from quizzes.questions.queries import questions_for_checking
from quizzes.questions.versions import shown_as_of
from quizzes.sources.models import Document, Quotation

LETTERS = "ABCDEFGH"
MOST_EVIDENCE = 2


@require_safe
@teacher_required
def quiz_print(request: HttpRequest, slug: str) -> HttpResponse:
    """The paper of any quiz, published or not; what is not written in this language says so."""
    quiz = quiz_for_teacher(request.user, slug)
    lines = [_line(number, question) for number, question in enumerate(_questions(quiz), 1)]
    sources = _documents(quotation for line in lines for quotation in line["evidence"])
    return render(request, "quizzes/printing/quiz.html", {"quiz": quiz, "lines": lines, "sources": sources})


def _questions(quiz: Quiz) -> Iterable[Question]:
    own = questions_for_checking().filter(quiz_questions__quiz=quiz)
    return own.order_by("quiz_questions__position", "quiz_questions__pk")


def _line(number: int, question: Question) -> dict:
    options = [
        {"letter": letter, "text": option.text, "is_key": option.is_key, "picture": _picture(option, size="small")}
        for letter, option in zip(LETTERS, _in_order(question), strict=False)
    ]
    return {
        "number": number,
        "question": question,
        "as_of": shown_as_of(question),
        "picture": _picture(question),
        "has_pictures": any(option["picture"] for option in options),
        "credits": shown_credits(options),
        "options": options,
        "keys": [option for option in options if option["is_key"]],
        "evidence": _evidence(question)[:MOST_EVIDENCE],
        "is_written": bool(question.stem) and all(option["text"] for option in options),
    }


def _in_order(question: Question) -> list[Option]:
    """The options as the paper has them: shuffled ones always in the same drawn order, whatever place the key has."""
    options = list(question.options.all())
    if question.option_order == Question.OptionOrder.SHUFFLED:
        Random(question.slug).shuffle(options)
    return options


def _picture(row: Question | Option, *, size: str = "large") -> dict | None:
    language = viewer_language()
    if not row.picture_id:
        return None
    return shown_picture(picture_content(row.picture, [language]), language, size=size) | {"light": ""}


def _evidence(question: Question) -> list[Quotation]:
    """Its own citations first, then the claims of its fact; of an attributed question only the named source's."""
    claims = list(question.fact.claims.all()) if question.fact_id else []
    if question.form == Question.Form.ATTRIBUTED:
        claims = [claim for claim in claims if claim.document_id == question.attributed_to_id]
    claims.sort(key=lambda claim: not claim.is_taught)
    return [*question.citations.all(), *claims]


def _documents(quotations: Iterable[Quotation]) -> list[Document]:
    return list({quotation.document_id: quotation.document for quotation in quotations}.values())
