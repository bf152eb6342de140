"""“Something is wrong here”: the page on which a learner says what, about a marked question or a fact."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from quizzes.access import marked_item_for, review_entry_for
from quizzes.pages.closing import closed_during_test, test_that_asks, way_back
from quizzes.pages.facts import facts_for
from quizzes.pages.languages import viewer_language
from quizzes.pages.objection_drafts import draft_of, forget_draft, keep_draft, words_of
from quizzes.pages.objection_forms import ObjectionForm
from quizzes.pages.objection_matters import Matter, matter_of_entry, matter_of_fact, matter_of_item
from quizzes.pages.objection_slips import words_slip
from quizzes.people.errors import DomainError
from quizzes.results.models import Challenge
from quizzes.results.objecting import Objection, object_to


@require_http_methods(["GET", "HEAD", "POST"])
@closed_during_test
def object_to_question(request: HttpRequest, public_id: str, position: int) -> HttpResponse:
    """Say what is wrong with a question that was marked in one's own attempt."""
    item = marked_item_for(request, public_id, position)
    if test := test_that_asks(request.user, now=timezone.now(), _id=item.version.question_id):
        return way_back(request, test)
    return _object(request, matter_of_item(item, viewer_language()))


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
@closed_during_test
def object_to_review(request: HttpRequest, public_id: str) -> HttpResponse:
    """Say what is wrong with a question that was answered in one's own spaced practice."""
    entry = review_entry_for(request.user, public_id)
    if test := test_that_asks(request.user, now=timezone.now(), _id=entry.version.question_id):
        return way_back(request, test)
    return _object(request, matter_of_entry(entry, viewer_language()))


@require_http_methods(["GET", "HEAD", "POST"])
@closed_during_test
def object_to_fact(request: HttpRequest, slug: str) -> HttpResponse:
    """Say what is wrong with a fact."""
    fact = get_object_or_404(facts_for(request.user), slug=slug)
    if test := test_that_asks(request.user, now=timezone.now(), __fact=fact):
        return way_back(request, test)
    return _object(request, matter_of_fact(fact, viewer_language()))


def _object(request: HttpRequest, matter: Matter) -> HttpResponse:
    draft = draft_of(request.session, matter.key)
    if request.method != "POST":
        return _page(request, matter, ObjectionForm(initial=draft or {"statement": _likely(matter)}, matter=matter))
    form = ObjectionForm(request.POST, matter=matter)
    keep_draft(request.session, matter.key, statement=form.chosen[:40], text=form["text"].value() or "")
    action = request.POST.get("action")
    if action == "passage":
        return redirect(matter.passages)
    if action == "drop":
        keep_draft(request.session, matter.key, words=None)
        return redirect(matter.form + "#passage")
    if not request.user.is_authenticated:
        return redirect_to_login(matter.form)
    if form.is_valid() and (sent := _sent(request, matter, form)):
        return redirect("objection", sent.public_id)
    return _page(request, matter, form)


def _likely(matter: Matter) -> str:
    """What is ticked at first: nothing for a question, the value of a fact."""
    return "" if matter.is_question else matter.statements[0].choice


def _page(request: HttpRequest, matter: Matter, form: ObjectionForm) -> HttpResponse:
    draft = draft_of(request.session, matter.key)
    words = words_of(draft)
    context = {
        "matter": matter,
        "form": form,
        "evidence": words_slip(words, viewer_language()) if words else None,
        "is_kept": bool(draft.get("text")) and not form.is_bound,
    }
    return render(request, "quizzes/objections/new.html", context)


def _sent(request: HttpRequest, matter: Matter, form: ObjectionForm) -> Challenge | None:
    """The objection, stored; None where a rule refuses it, which the form then says."""
    meant = matter.meant(form.cleaned_data["statement"])
    objection = Objection(
        statement=meant.statement,
        option=meant.option,
        shown=meant.words or matter.title,
        text=form.cleaned_data["text"],
        language=viewer_language(),
        words=words_of(draft_of(request.session, matter.key)),
    )
    try:
        challenge, is_new = object_to(matter.about, objection, learner=request.user)
    except DomainError as error:
        form.add_error(None, error.message)
        return None
    forget_draft(request.session, matter.key)
    if is_new:
        messages.success(request, _("Sent. A teacher reads it, and the answer comes here."))
    else:
        messages.info(request, _("You have sent this before. Here it is."))
    return challenge
