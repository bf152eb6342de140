"""Looks up the receipt that a learner shows: which attempt it belongs to, and when that was handed in."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from quizzes.access import attempt_with_receipt, teacher_required

LONGEST_TYPED = 40


@require_safe
@teacher_required
def teach_receipt(request: HttpRequest) -> HttpResponse:
    """The form, and the attempt at an assignment of the teacher's own classes; of others as if there were none."""
    typed = request.GET.get("code", "").strip()[:LONGEST_TYPED]
    found = attempt_with_receipt(request.user, typed) if typed else None
    status = 404 if typed and found is None else 200
    return render(request, "quizzes/teaching/receipt.html", {"typed": typed, "found": found}, status=status)
