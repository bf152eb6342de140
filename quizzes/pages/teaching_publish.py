"""Makes a quiz of the questions kept from a text; and the page of a quiz: its address, code, print and class."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override
from django.views.decorators.http import require_http_methods

from quizzes.access import quiz_for_teacher, teacher_required, text_for
from quizzes.classrooms.queries import classes_taught_by
from quizzes.language.letters import capitalize, visible
from quizzes.pages.languages import name_of_language, viewer_language
from quizzes.pages.teaching_cards import qr_code
from quizzes.pages.teaching_text_forms import QuizForm
from quizzes.people.errors import DomainError
from quizzes.people.publication import LANGUAGES
from quizzes.questions.checking.content import told_keys
from quizzes.questions.from_texts.publishing import make_quiz, publish_in, sides_of
from quizzes.questions.from_texts.queries import Proposals, proposals_of, quizzes_from
from quizzes.questions.models import Question, Quiz
from quizzes.questions.queries import questions_for_checking
from quizzes.sources.models import Document


@require_http_methods(["GET", "HEAD", "POST"])
@teacher_required
def teach_text_publish(request: HttpRequest, slug: str) -> HttpResponse:
    """Choose title, language and questions, and publish."""
    document = text_for(request.user, slug)
    proposals = proposals_of(document)
    offered = [row.question_id for row in proposals.kept]
    form = QuizForm(request.POST or None, initial=_initial(document), offered=offered)
    if form.is_valid() and (quiz := _publish(form)) is not None:
        messages.success(request, _("The quiz is published."))
        return redirect("teach_quiz", quiz.slug)
    chosen = set(map(str, form["questions"].value() or [])) if form.is_bound else set(map(str, offered))
    lines = _lines(proposals, chosen)
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


def _publish(form: QuizForm) -> Quiz | None:
    data = form.cleaned_data
    try:
        return make_quiz(
            data["questions"],
            titles=form.titles,
            languages=data["languages"],
            is_open_for_practice=data["is_open_for_practice"],
        )
    except DomainError as error:
        form.add_error(error.field if error.field in form.fields else None, error.message)
        return None


def _lines(proposals: Proposals, chosen: set[str]) -> list[dict]:
    """The kept questions, each with how it stands in each language, and which others it gives away."""
    first = proposals.document.language
    questions = [proposals.questions[row.question_id] for row in proposals.kept]
    stems = {question.slug: _stem(question, first) for question in questions}
    told = told_keys(questions)
    return [
        {
            "row": row,
            "question": question,
            "stem": stems[question.slug],
            "answers": _answers(question, stems[question.slug][0]),
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


def _stem(question: Question, language: str) -> tuple[str, str]:
    """The words of a question in the language of its text, else in another one, with that language."""
    order = [language, *LANGUAGES]
    return next(((code, text) for code in order if (text := getattr(question, f"stem_{code}", ""))), ("", ""))


def _answers(question: Question, language: str) -> list[tuple[bool, str]]:
    """The options in a language, the key first: whether each is it, and its words."""
    options = sorted(question.options.all(), key=lambda one: (not one.is_key, one.position))
    return [(one.is_key, text) for one in options if (text := getattr(one, f"text_{language}", ""))]


def _ready(lines: list[dict]) -> list[dict]:
    """In each language, how many of the kept questions could be published."""
    return [
        {"name": _named(language), "count": sum(line["sides"][place].is_ready for line in lines), "total": len(lines)}
        for place, language in enumerate(LANGUAGES)
    ]


def _named(language: str) -> str:
    return capitalize(name_of_language(language), viewer_language())


@require_http_methods(["GET", "HEAD", "POST"])
@teacher_required
def teach_quiz(request: HttpRequest, slug: str) -> HttpResponse:
    """A quiz as its teacher needs it: addresses, codes, print, classes, and the language that is still open."""
    quiz = quiz_for_teacher(request.user, slug)
    if request.method == "POST":
        return _publish_also(request, quiz)
    rows = questions_for_checking().filter(quiz_questions__quiz=quiz).select_related("proposed_as__document")
    questions = list(rows.order_by("quiz_questions__position", "quiz_questions__pk"))
    context = {
        "quiz": quiz,
        "count": len(questions),
        "sides": [_side_of_quiz(request, quiz, questions, language) for language in LANGUAGES],
        "classes": classes_taught_by(request.user).filter(is_archived=False).order_by("name", "pk"),
        "document": next((text for question in questions if (text := _text_of(question))), None),
    }
    return render(request, "quizzes/teaching/quiz.html", context)


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
        "name": _named(language),
        "title": getattr(quiz, f"title_{language}") or "",
        "is_published": is_published,
        "address": address,
        "print": printed,
        "code": qr_code(address) if is_published else None,
        "blocked": [_blocked(question, side) for question, side in sides if not side.is_ready],
        "is_begun": any(side.is_written for _question, side in sides),
    }


def _blocked(question: Question, side) -> dict:
    proposed = getattr(question, "proposed_as", None)
    mend = (
        reverse("teach_text_question", args=[proposed.document.slug, proposed.pk])
        if proposed
        else reverse("admin:quizzes_question_change", args=[question.pk])
    )
    language, stem = _stem(question, next(code for code in LANGUAGES if code != side.language))
    problem = side.problems[0].message if side.is_written else _("not written yet")
    return {"mend": mend, "stem": stem, "language": language, "problem": problem}


def _text_of(question: Question) -> Document | None:
    proposed = getattr(question, "proposed_as", None)
    return proposed.document if proposed else None
