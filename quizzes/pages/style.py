"""The pages that show every component, for whoever builds pages; they show samples and never the school's data."""

from collections.abc import Callable
from datetime import UTC, datetime

from django import forms
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.templatetags.static import static
from django.urls import reverse
from django.views.decorators.http import require_safe

from quizzes.access import teacher_required
from quizzes.attempts.models import AttemptItem
from quizzes.pages.certainty import certainty_choices, certainty_line
from quizzes.pages.languages import viewer_language
from quizzes.pages.style_drawings import sample_drawings

FIRST = "words"
OPTIONS = [{"letter": letter, "text": f"{height} m"} for letter, height in zip("ABC", (3724, 3616, 3373), strict=True)]
TIME = {
    "seconds": 254,
    "until": datetime(2026, 11, 22, 12, tzinfo=UTC),
    "is_today": True,
    "is_long": True,
    "warning": "early",
}
STATES = ["answered", "answered", "empty", "answered", "empty", "empty", "empty", "empty", "empty", "empty"]
FINISHED = ["right", "right", "wrong", "right", "unanswered", "right", "right", "partly", "right", "right"]
SAID = [("sure", 1), ("think", 1), ("think", 0), ("guess", 0)]
EVIDENCE = {
    "publisher": "A publisher",
    "date": "25 November 2023",
    "document_title": "A document",
    "document_url": "#main",
    "passage_label": "passage 4",
    "before": "what stands before ",
    "exact": "the exact words",
    "after": " and what follows",
    "is_found": True,
    "language": "en",
    "url": "#main",
}


PICTURE = {
    "width": 180,
    "height": 180,
    "alt": "A knot",
    "caption": "What is to be seen.",
    "credit": "Aysel",
    "taken_on": "2023",
    "licence": "CC BY 4.0",
    "licence_address": "#main",
    "origin": "#main",
}


class SampleForm(forms.Form):
    """One field of each kind."""

    username = forms.CharField(help_text="As it stands on your card.")
    class_code = forms.CharField(required=False)
    keep = forms.BooleanField(label="Keep what I did as a guest", required=False)


@require_safe
@teacher_required
def style(request: HttpRequest, part: str = FIRST) -> HttpResponse:
    """Draw the components of one part with samples; every part leads to the others."""
    if part not in PARTS:
        raise Http404
    parts = [{"name": name.capitalize(), "url": _address(name), "is_here": name == part} for name in PARTS]
    return render(request, f"quizzes/style/{part}.html", {"sample": PARTS[part](), "parts": parts})


def _address(part: str) -> str:
    return reverse("style") if part == FIRST else reverse("style_part", args=[part])


def sample_words() -> dict[str, object]:
    """What the components of running pages are drawn with."""
    return {
        "stops": [_stop(number, state) for number, state in enumerate(("done", "started", "open"), 1)],
        "time": TIME,
    }


def sample_questions() -> dict[str, object]:
    """What the components of a question are drawn with."""
    return {
        "knots": [knot(number, state) for number, state in enumerate(STATES, 1)],
        "finished_knots": [knot(number, state) for number, state in enumerate(FINISHED, 1)],
        "options": [{**option, "is_chosen": option["letter"] == "B"} for option in OPTIONS],
        "marked_options": [
            {**option, "is_key": option["letter"] == "A", "is_chosen": option["letter"] == "B", "reason": "The reason."}
            for option in OPTIONS
        ],
        "time": TIME,
        "certainty": certainty_choices(AttemptItem(certainty="think")),
        "certainty_line": certainty_line(
            [AttemptItem(certainty=said, fraction=earned) for said, earned in SAID for _answer in range(3)]
        ),
    }


def sample_evidence() -> dict[str, object]:
    """What photographs and slips are drawn with."""
    picture = PICTURE | {"address": static("quizzes/touch-icon.png")}
    return {
        "picture": picture,
        "credits": [{"letters": "A, B", "picture": picture}],
        "pictured_options": [{**option, "picture": picture} for option in OPTIONS],
        "evidence": EVIDENCE,
        "slips": [
            EVIDENCE,
            {**EVIDENCE, "publisher": "Another publisher", "exact": "other words", "machine_written": True},
        ],
        "parts": [("Words that were ", False), ("looked for", True), (" in a text.", False)],
    }


def sample_forms() -> dict[str, object]:
    """What fields and pages of a list are drawn with."""
    return {"form": SampleForm({}), "page": Paginator(range(30), 10).page(2)}


PARTS: dict[str, Callable[[], dict[str, object]]] = {
    FIRST: sample_words,
    "questions": sample_questions,
    "evidence": sample_evidence,
    "drawings": lambda: sample_drawings(viewer_language()),
    "forms": sample_forms,
}


def _stop(number: int, state: str) -> dict[str, object]:
    return {
        "title": f"Lesson {number}",
        "url": "#main",
        "state": state,
        "summary": "A line on it.",
        "is_next": number == 2,
    }


def knot(number: int, state: str) -> dict[str, object]:
    """One knot of the sample strips."""
    return {
        "number": number,
        "url": "#main" if state in ("answered", "empty") else None,
        "state": state,
        "is_current": number == 5 and state == "empty",
        "is_flagged": number == 2 and state == "answered",
        "label": f"Question {number}, {state}",
    }
