"""What a button beside a proposed question does, and the place on the page that it leads back to."""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from quizzes.pages.teaching_text_cards import NOT_SAID
from quizzes.people.errors import DomainError
from quizzes.questions.from_texts.actions import read_for_questions, skip_question, unskip_question
from quizzes.questions.from_texts.content import Content
from quizzes.questions.from_texts.keeping import keep_proposed, unkeep_proposed
from quizzes.questions.from_texts.models import ProposedQuestion
from quizzes.questions.from_texts.other_ways import ask_otherwise, ask_plainly
from quizzes.questions.from_texts.picking import Pick, WrongPick, picked
from quizzes.questions.from_texts.redrawing import draw_again, give_form
from quizzes.questions.from_texts.weighing import weak_points
from quizzes.sources.models import Document

LONGEST_NUMBER = 18


def decide(request: HttpRequest, document: Document) -> HttpResponse:
    """Do what the pressed button says; without one the text is read again."""
    if "weigh" in request.POST:
        return _weighed(request, document)
    for name, act in ACTS.items():
        if name in request.POST:
            return _act(request, document, act, request.POST[name])
    try:
        read_for_questions(document, by=request.user, now=timezone.now())
    except DomainError as error:
        messages.error(request, error.message)
    return redirect("teach_text", document.slug)


def _weighed(request: HttpRequest, document: Document) -> HttpResponse:
    """What is weak in a question as it stands on its card, for the card alone; nothing before it could be kept."""
    proposed = proposed_in(document, request.POST["weigh"])
    try:
        content = _picked(request, proposed)
    except WrongPick:
        content = Content.of_json(proposed.content).bare(request.POST.get("stem", ""))
    warnings = weak_points(content, unsaid=NOT_SAID)
    return render(request, "quizzes/teaching/text_weak.html", {"warnings": warnings})


def _act(request: HttpRequest, document: Document, act: Callable, number: str) -> HttpResponse:
    place = ""
    try:
        proposed = proposed_in(document, number.partition("-")[0])
        place = f"?at={proposed.pk}#q{proposed.pk}"
        place = act(request, proposed) or place
    except Http404:
        messages.warning(request, _("This question is no longer there: the text was read again meanwhile."))
    except WrongPick:
        place = _as_sent(request, proposed)
    except DomainError as error:
        messages.error(request, error.message)
        place = place.partition("#")[0]
    return redirect(reverse("teach_text", args=[document.slug]) + place)


def _as_sent(request: HttpRequest, proposed: ProposedQuestion, **also: Any) -> str:
    """The place of a question on the page, with what was ticked and written on its card."""
    sent = {"at": proposed.pk, "picked": request.POST.getlist("wrong") or [""], **_written(request), **also}
    return f"?{urlencode(sent, doseq=True)}#q{proposed.pk}"


def proposed_in(document: Document, number: str | int) -> ProposedQuestion:
    """The proposed question of a text, with its draft; raises Http404."""
    rows = ProposedQuestion.objects.select_related("document", "candidate", "fact", "question", "decided_by")
    is_number = str(number).isdecimal() and len(str(number)) <= LONGEST_NUMBER
    return get_object_or_404(rows, document=document, pk=number if is_number else 0)


def _keep(request: HttpRequest, proposed: ProposedQuestion) -> None:
    if _give_forms(request, proposed):
        proposed = proposed_in(proposed.document, proposed.pk)
    content = _picked(request, proposed) if "picking" in request.POST else None
    keep_proposed(proposed, by=request.user, now=timezone.now(), content=content)


def _picked(request: HttpRequest, proposed: ProposedQuestion) -> Content:
    return picked(proposed, Pick(request.POST.getlist("wrong"), **_written(request)))


def _written(request: HttpRequest) -> dict[str, Any]:
    """What was written on a card besides its ticks."""
    return {"own": request.POST.getlist("own"), **{name: request.POST.get(name, "") for name in ("stem", "key")}}


def _skip(request: HttpRequest, proposed: ProposedQuestion) -> None:
    skip_question(proposed, by=request.user, now=timezone.now())


def _again(request: HttpRequest, proposed: ProposedQuestion) -> None:
    draw_again(proposed, by=request.user, now=timezone.now())


def _undo(_request: HttpRequest, proposed: ProposedQuestion) -> None:
    if proposed.decision == ProposedQuestion.Decision.SKIPPED:
        unskip_question(proposed)
    elif proposed.decision == ProposedQuestion.Decision.KEPT:
        unkeep_proposed(proposed)


def _form(request: HttpRequest, proposed: ProposedQuestion) -> None:
    if not _give_forms(request, proposed):
        raise DomainError(_("Write the form of the name first."))


def _give_forms(request: HttpRequest, proposed: ProposedQuestion) -> bool:
    """Store the forms of names that were typed beside the question; return whether there were any."""
    given = False
    for place, (name, case) in enumerate(Content.of_json(proposed.content).needs_form):
        form = request.POST.get(f"form-{place}", "").strip()
        if form:
            give_form(proposed, name=name, case=case, form=form, by=request.user, now=timezone.now())
            given = True
    return given


def _others(request: HttpRequest, proposed: ProposedQuestion) -> str:
    return _as_sent(request, proposed, others=1)


def _plainly(_request: HttpRequest, proposed: ProposedQuestion) -> None:
    ask_plainly(proposed)


def _otherwise(request: HttpRequest, proposed: ProposedQuestion) -> None:
    number = request.POST["otherwise"].partition("-")[2][:LONGEST_NUMBER]
    ask_otherwise(proposed, number=int(number) if number.isdecimal() else -1)


ACTS = {
    "keep": _keep,
    "skip": _skip,
    "again": _again,
    "undo": _undo,
    "form": _form,
    "others": _others,
    "otherwise": _otherwise,
    "plainly": _plainly,
}
