"""Learners of a class: adding them by pasted names, a new password, taking one out."""

from axes.utils import reset as reset_failures
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from quizzes.access import classroom_for, membership_for, teacher_required
from quizzes.classrooms.actions import (
    NewLearner,
    add_learners,
    plan_learners,
    remove_learner,
    reset_password,
)
from quizzes.classrooms.models import Classroom
from quizzes.classrooms.names import lines_without_name, pasted_names
from quizzes.pages.teaching_forms import NamesForm
from quizzes.pages.teaching_secrets import keep_passwords
from quizzes.people.errors import DomainError

PASTED = "pasted_names"


@require_http_methods(["GET", "HEAD", "POST"])
@teacher_required
def teach_add(request: HttpRequest, slug: str) -> HttpResponse:
    """Paste names; the next page shows what will be made, and nobody is made yet."""
    classroom = classroom_for(request.user, slug)
    names = request.session.get(PASTED, {}).get(classroom.slug, [])
    form = NamesForm(request.POST or None, initial={"names": "\n".join(names)})
    if form.is_valid():
        names = pasted_names(form.cleaned_data["names"])
        try:
            plan_learners(classroom, names=names)
        except DomainError as error:
            form.add_error(error.field, error.message)
        else:
            request.session[PASTED] = {classroom.slug: names}
            _tell_left_out(request, lines_without_name(form.cleaned_data["names"]))
            return redirect("teach_add_check", classroom.slug)
    return render(request, "quizzes/teaching/add.html", {"classroom": classroom, "form": form})


@require_http_methods(["GET", "HEAD", "POST"])
@teacher_required
def teach_add_check(request: HttpRequest, slug: str) -> HttpResponse:
    """Show the learners that would be made, and make them on POST."""
    classroom = classroom_for(request.user, slug)
    names = request.session.get(PASTED, {}).get(classroom.slug, [])
    if not names:
        return redirect("teach_cards" if request.method == "POST" else "teach_add", classroom.slug)
    if request.method == "POST":
        return _add(request, classroom, names)
    plan = plan_learners(classroom, names=names)
    return render(request, "quizzes/teaching/add_check.html", {"classroom": classroom, "plan": plan})


def _tell_left_out(request: HttpRequest, lines: list[int]) -> None:
    if lines:
        sentence = ngettext(
            "Left out, for it holds no letter: line %(lines)s.",
            "Left out, for they hold no letter: lines %(lines)s.",
            len(lines),
        )
        messages.warning(request, sentence % {"lines": ", ".join(map(str, lines))})


def _add(request: HttpRequest, classroom: Classroom, names: list[str]) -> HttpResponse:
    """Where two presses meet, the second makes nobody and leaves the session, with its cards, to the first."""
    try:
        learners = add_learners(classroom, names=names)
    except DomainError as error:
        messages.error(request, error.message)
        return redirect("teach_add", classroom.slug)
    if learners:
        del request.session[PASTED]
        keep_passwords(request.session, classroom, learners)
        sentence = ngettext("%(count)d learner was added.", "%(count)d learners were added.", len(learners))
        messages.success(request, sentence % {"count": len(learners)})
    return redirect("teach_cards", classroom.slug)


@require_http_methods(["GET", "HEAD", "POST"])
@teacher_required
def teach_reset(request: HttpRequest, slug: str, learner_id: int) -> HttpResponse:
    """Ask, then give a learner a new password and lead to the card that shows it."""
    membership = membership_for(request.user, slug, learner_id)
    classroom, learner = membership.classroom, membership.learner
    if request.method == "POST":
        try:
            password = reset_password(classroom, learner)
        except DomainError as error:
            messages.error(request, error.message)
            return redirect("teach_class", classroom.slug)
        reset_failures(username=learner.username)
        keep_passwords(request.session, classroom, [NewLearner(learner, password)])
        return redirect(f"{reverse('teach_cards', args=[classroom.slug])}?learner={learner.pk}")
    return render(request, "quizzes/teaching/reset.html", {"classroom": classroom, "learner": learner})


@require_http_methods(["GET", "HEAD", "POST"])
@teacher_required
def teach_remove(request: HttpRequest, slug: str, learner_id: int) -> HttpResponse:
    """Ask, then take a learner out of the class."""
    if request.method == "POST":
        classroom = classroom_for(request.user, slug)
        membership = classroom.memberships.select_related("learner").filter(learner__pk=learner_id).first()
        if membership is not None:
            remove_learner(classroom, membership.learner)
            sentence = _("%(name)s is no longer in the class. The account and its attempts stay.")
            messages.success(request, sentence % {"name": membership.learner})
        return redirect("teach_class", classroom.slug)
    membership = membership_for(request.user, slug, learner_id)
    context = {"classroom": membership.classroom, "learner": membership.learner}
    return render(request, "quizzes/teaching/remove.html", context)
