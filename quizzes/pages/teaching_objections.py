"""Objections of learners, for the teachers who answer them: the list, and one with everything beside it."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_safe

from quizzes.access import challenge_for_teacher, teacher_required
from quizzes.classrooms.queries import classes_of
from quizzes.facts.models import Fact
from quizzes.facts.queries import facts_with_claims, verdict_of
from quizzes.facts.writing import verdict_sentence
from quizzes.lessons.comparisons import witness_slip, witnesses
from quizzes.pages.languages import viewer_language
from quizzes.pages.objection_forms import AnswerForm
from quizzes.pages.objection_slips import slip_for_teacher
from quizzes.pages.objections import about
from quizzes.pages.shown import shown_question, slips_of
from quizzes.people.errors import DomainError
from quizzes.questions.models import Question, QuestionVersion
from quizzes.results.answering import answer_challenge
from quizzes.results.models import Challenge
from quizzes.results.objections import challenges_for, closed_challenges, open_challenges

PER_PAGE = 20
SLIPS = 6


@require_safe
@teacher_required
def teach_objections(request: HttpRequest) -> HttpResponse:
    """What waits for an answer, the longest waiting first; `show=answered` gives what was closed, the latest first."""
    shows_answered = request.GET.get("show") == "answered"
    own = challenges_for(request.user)
    found = closed_challenges(own) if shows_answered else open_challenges(own)
    page = Paginator(found.select_related("answered_by"), PER_PAGE).get_page(request.GET.get("page"))
    rows = [(challenge, *about(challenge, viewer_language())) for challenge in page]
    query = "show=answered" if shows_answered else ""
    context = {"page": page, "rows": rows, "shows_answered": shows_answered, "query": query}
    return render(request, "quizzes/teaching/objections.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@teacher_required
def teach_objection(request: HttpRequest, public_id: str) -> HttpResponse:
    """One objection: what the learner saw, the marked words beside our evidence, and the answer."""
    challenge = challenge_for_teacher(request.user, public_id)
    form = AnswerForm(request.POST or None, challenge=challenge)
    if form.is_valid() and (called := _answered(request, challenge, form)) is not None:
        _tell(request, called)
        return redirect("teach_objections")
    return render(request, "quizzes/teaching/objection.html", _context(challenge, form, viewer_language()))


def _answered(request: HttpRequest, challenge: Challenge, form: AnswerForm) -> list[Question] | None:
    """The questions called for review; None where a rule refuses the answer, which the form then says."""
    try:
        return answer_challenge(challenge, by=request.user, now=timezone.now(), **form.cleaned_data)
    except DomainError as error:
        challenge.refresh_from_db()
        form.show(error)
        form.show_again(challenge)
        return None


def _tell(request: HttpRequest, called: list[Question]) -> None:
    messages.success(request, _("Answered. The learner sees it at the next visit."))
    if called:
        sentence = ngettext(
            "%(count)d question is left out of new attempts until somebody has reviewed it.",
            "%(count)d questions are left out of new attempts until somebody has reviewed them.",
            len(called),
        )
        messages.warning(request, sentence % {"count": len(called)})


def _context(challenge: Challenge, form: AnswerForm, language: str) -> dict[str, object]:
    title, title_language = about(challenge, language)
    context = {
        "challenge": challenge,
        "form": form,
        "title": title,
        "title_language": title_language,
        "classes": list(classes_of(challenge.learner)),
        "evidence": slip_for_teacher(challenge, language),
    }
    if challenge.question_id:
        return context | _about_question(challenge, language)
    return context | _about_fact(challenge.fact_id, language)


def _about_question(challenge: Challenge, language: str) -> dict[str, object]:
    content = challenge.version.content
    order = [option["id"] for option in content["options"]]
    newest = QuestionVersion.objects.filter(question=challenge.question_id).order_by("-number").first()
    fact_id = Question.objects.values_list("fact_id", flat=True).get(pk=challenge.question_id)
    return {
        "shown": shown_question(content, order, language, is_marked=True),
        "slips": slips_of([content], language, most=SLIPS)[0],
        "fact_id": fact_id,
        "is_changed_since": newest is not None and newest.pk != challenge.version_id,
    }


def _about_fact(fact_id: int, language: str) -> dict[str, object]:
    fact: Fact = facts_with_claims().get(pk=fact_id)
    return {
        "fact_id": fact_id,
        "fact": fact,
        "sentence": verdict_sentence(verdict_of(fact), language),
        "witnesses": [witness_slip(witness, language) for witness in witnesses(fact.claims.all(), language)[:SLIPS]],
    }
