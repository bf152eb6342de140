"""The teachers' desk: own classes and assignments, one class, a new one, its name."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from quizzes.access import classroom_for, teacher_required
from quizzes.classrooms.actions import create_classroom, rename_classroom
from quizzes.classrooms.queries import assignments_taught_by, classes_taught_by, members_of, with_learner_counts
from quizzes.pages.teaching_forms import ClassForm
from quizzes.questions.from_texts.queries import on_their_way, texts_read
from quizzes.results.objections import count_open_for
from quizzes.results.queries import count_finished, with_class_sizes

CLASSES_PER_PAGE = 20
LEARNERS_PER_PAGE = 30
NEWEST_ASSIGNMENTS = 15
NEWEST_TEXTS = 3


@require_safe
@teacher_required
def teach(request: HttpRequest) -> HttpResponse:
    """Own classes, the newest assignments, and the way to lessons, questions and quizzes."""
    classrooms = with_learner_counts(classes_taught_by(request.user)).order_by("is_archived", "name", "pk")
    newest = list(with_class_sizes(assignments_taught_by(request.user))[:NEWEST_ASSIGNMENTS])
    context = {
        "page": Paginator(classrooms, CLASSES_PER_PAGE).get_page(request.GET.get("page")),
        "assignments": count_finished(newest, now=timezone.now()),
        "objections_open": count_open_for(request.user),
        "texts": on_their_way(texts_read()[:NEWEST_TEXTS]),
    }
    return render(request, "quizzes/teaching/teach.html", context)


@require_safe
@teacher_required
def teach_class(request: HttpRequest, slug: str) -> HttpResponse:
    """One class: its code, learners and assignments."""
    classroom = classroom_for(request.user, slug)
    given = with_class_sizes(assignments_taught_by(request.user).filter(classroom=classroom))
    assignments = Paginator(given, NEWEST_ASSIGNMENTS).get_page(request.GET.get("assignments"))
    assignments.object_list = count_finished(list(assignments), now=timezone.now())
    page = Paginator(members_of(classroom), LEARNERS_PER_PAGE).get_page(request.GET.get("page"))
    context = {"classroom": classroom, "page": page, "assignments": assignments}
    return render(request, "quizzes/teaching/class.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@teacher_required
def teach_class_new(request: HttpRequest) -> HttpResponse:
    """Make a class of one's own."""
    form = ClassForm(request.POST or None)
    if form.is_valid():
        classroom = create_classroom(request.user, name=form.cleaned_data["name"])
        messages.success(request, _("The class “%(name)s” is there. Add its learners next.") % {"name": classroom.name})
        return redirect("teach_class", classroom.slug)
    return render(request, "quizzes/teaching/class_form.html", {"form": form, "classroom": None})


@require_http_methods(["GET", "HEAD", "POST"])
@teacher_required
def teach_class_rename(request: HttpRequest, slug: str) -> HttpResponse:
    """Give a class another name."""
    classroom = classroom_for(request.user, slug)
    form = ClassForm(request.POST or None, initial={"name": classroom.name})
    if form.is_valid():
        rename_classroom(classroom, name=form.cleaned_data["name"])
        messages.success(request, _("Saved."))
        return redirect("teach_class", classroom.slug)
    return render(request, "quizzes/teaching/class_form.html", {"form": form, "classroom": classroom})
