"""Giving a quiz to a class, changing its times, and an exception for one learner."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from quizzes.access import assignment_for, classroom_for, teacher_required
from quizzes.classrooms.assigning import allow, change_assignment, create_assignment
from quizzes.classrooms.models import Allowance, Assignment, Mode
from quizzes.classrooms.queries import members_of
from quizzes.pages.teaching_forms import AllowanceForm, AssignmentForm, PracticeTermsForm, TermsForm, terms_of
from quizzes.people.errors import DomainError
from quizzes.people.models import User


@require_http_methods(["GET", "HEAD", "POST"])
@teacher_required
def teach_assignment_new(request: HttpRequest, slug: str) -> HttpResponse:
    """Give a quiz to a class."""
    classroom = classroom_for(request.user, slug)
    form = AssignmentForm(request.POST or None, initial={"quiz": request.GET.get("quiz")})
    if form.is_valid():
        try:
            assignment = create_assignment(classroom, now=timezone.now(), **form.terms)
        except DomainError as error:
            form.show(error)
        else:
            messages.success(request, _("The class has the assignment now."))
            return redirect("teach_assignment", assignment.public_id)
    context = {"classroom": classroom, "assignment": None, "form": form}
    return render(request, "quizzes/teaching/assignment_form.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@teacher_required
def teach_assignment_change(request: HttpRequest, public_id: str) -> HttpResponse:
    """Change when an assignment is open and what it allows; running attempts follow at once."""
    assignment = assignment_for(request.user, public_id)
    form_class = PracticeTermsForm if assignment.mode == Mode.PRACTICE else TermsForm
    form = form_class(request.POST or None, initial=terms_of(assignment))
    if form.is_valid():
        try:
            change_assignment(assignment, **form.terms)
        except DomainError as error:
            form.show(error)
        else:
            messages.success(request, _("Saved."))
            return redirect("teach_assignment", assignment.public_id)
    context = {"classroom": assignment.classroom, "assignment": assignment, "form": form}
    return render(request, "quizzes/teaching/assignment_form.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@teacher_required
def teach_allowance(request: HttpRequest, public_id: str, learner_id: int) -> HttpResponse:
    """More time, more attempts or a later close for one learner."""
    assignment = assignment_for(request.user, public_id)
    learner = get_object_or_404(members_of(assignment.classroom), learner__pk=learner_id).learner
    form = AllowanceForm(request.POST or None, initial=_allowed(assignment, learner))
    if form.is_valid() and _allow(assignment, learner, form):
        messages.success(request, _("Saved."))
        return redirect("teach_assignment", assignment.public_id)
    context = {"assignment": assignment, "classroom": assignment.classroom, "learner": learner, "form": form}
    return render(request, "quizzes/teaching/allowance.html", context)


def _allowed(assignment: Assignment, learner: User) -> dict:
    allowance = Allowance.objects.filter(assignment=assignment, learner=learner).first()
    if allowance is None:
        return {}
    extra = {"extra_minutes": -(-allowance.extra_seconds // 60), "extra_attempts": allowance.extra_attempts}
    return extra | {"closes_at": allowance.closes_at}


def _allow(assignment: Assignment, learner: User, form: AllowanceForm) -> bool:
    data = form.cleaned_data
    try:
        allow(
            assignment,
            learner=learner,
            extra_seconds=data["extra_minutes"] * 60,
            extra_attempts=data["extra_attempts"],
            closes_at=data["closes_at"],
        )
    except DomainError as error:
        form.add_error(error.field, error.message)
        return False
    return True
