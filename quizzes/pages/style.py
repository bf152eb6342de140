"""The pages that show every component, for whoever builds pages; they show samples and never the school's data."""

from collections.abc import Callable
from typing import NamedTuple

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from quizzes.access import teacher_required
from quizzes.pages.languages import viewer_language
from quizzes.pages.style_drawings import sample_drawings
from quizzes.pages.style_samples import sample_evidence, sample_forms, sample_questions, sample_words

FIRST = "words"


class Part(NamedTuple):
    """One page of components: its name, and what its samples are in a language."""

    name: Promise
    samples: Callable[[str], dict[str, object]]


PARTS = {
    FIRST: Part(_("Words"), sample_words),
    "questions": Part(_("Questions"), sample_questions),
    "evidence": Part(_("Evidence"), sample_evidence),
    "drawings": Part(_("Drawings"), sample_drawings),
    "forms": Part(_("Forms"), sample_forms),
}


@require_safe
@teacher_required
def style(request: HttpRequest, part: str = FIRST) -> HttpResponse:
    """Draw the components of one part with samples; every part leads to the others."""
    if part not in PARTS:
        raise Http404
    parts = [{"name": found.name, "url": _address(one), "is_here": one == part} for one, found in PARTS.items()]
    context = {"sample": PARTS[part].samples(viewer_language()), "parts": parts}
    return render(request, f"quizzes/style/{part}.html", context)


def _address(part: str) -> str:
    return reverse("style") if part == FIRST else reverse("style_part", args=[part])
