"""Sign-in cards to print and cut: with the password while it is kept, without it afterwards."""

from collections.abc import Iterable
from itertools import groupby

import segno
from axes.utils import reset as reset_failures
from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from quizzes.access import classroom_for, signed_in_for, teacher_required
from quizzes.classrooms.actions import renew_passwords
from quizzes.classrooms.queries import members_of
from quizzes.pages.teaching_secrets import forget_passwords, keep_passwords, kept_passwords

CARDS_PER_PAGE = 24  # three sheets of eight
QUIET_ZONE = 4  # modules of white around the code (ISO/IEC 18004)


@require_safe
@teacher_required
def teach_cards(request: HttpRequest, slug: str) -> HttpResponse:
    """The cards with passwords made just now, where there are some; else, or with `all`, those of the whole class."""
    classroom = classroom_for(request.user, slug)
    passwords = kept_passwords(request.session, classroom)
    members = members_of(classroom).filter(learner__is_anonymised=False)
    shows_all = "all" in request.GET or not passwords
    if request.GET.get("learner", "").isdecimal():
        members, shows_all = members.filter(learner_id=int(request.GET["learner"][:18])), False
    elif not shows_all:
        members = members.filter(learner_id__in=passwords)
    page = Paginator(members, CARDS_PER_PAGE).get_page(request.GET.get("page"))
    address = request.build_absolute_uri(reverse("login"))
    context = {
        "classroom": classroom,
        "page": page,
        "cards": [{"learner": one.learner, "password": passwords.get(one.learner_id)} for one in page],
        "has_passwords": bool(passwords),
        "shows_all": shows_all,
        "address": address,
        "code": qr_code(address),
    }
    return render(request, "quizzes/teaching/cards.html", context)


def qr_code(address: str) -> dict[str, int | str]:
    """The address as a QR code: its size in modules, and the path that draws it, drawn once and used on each card."""
    code = segno.make(address, micro=False, error="m")
    path = "".join(_runs(y, row) for y, row in enumerate(code.matrix_iter(border=QUIET_ZONE)))
    return {"size": code.symbol_size(border=QUIET_ZONE)[0], "path": path}


def _runs(y: int, row: Iterable[int]) -> str:
    """The dark runs of one row of modules as bars of an SVG path."""
    bars, x = [], 0
    for is_dark, modules in groupby(row, key=bool):
        width = len(list(modules))
        if is_dark:
            bars.append(f"M{x} {y}h{width}v1h-{width}z")
        x += width
    return "".join(bars)


@require_POST
@signed_in_for("teach_cards")
@teacher_required
def teach_cards_forget(request: HttpRequest, slug: str) -> HttpResponse:
    """Drop the passwords that this session keeps."""
    classroom = classroom_for(request.user, slug)
    forget_passwords(request.session, classroom)
    messages.success(request, _("The passwords are forgotten here. The printed cards still work."))
    return redirect("teach_cards", classroom.slug)


@require_http_methods(["GET", "HEAD", "POST"])
@teacher_required
def teach_cards_renew(request: HttpRequest, slug: str) -> HttpResponse:
    """Ask, then give everybody in the class a new password and lead to the new cards."""
    classroom = classroom_for(request.user, slug)
    if request.method == "POST":
        learners = renew_passwords(classroom)
        for learner in learners:
            reset_failures(username=learner.user.username)
        keep_passwords(request.session, classroom, learners)
        return redirect("teach_cards", classroom.slug)
    return render(request, "quizzes/teaching/renew.html", {"classroom": classroom})
