"""What the components are drawn with on the pages that show them, in the language of the page."""

from datetime import UTC, datetime

from django import forms
from django.conf import settings
from django.core.paginator import Paginator
from django.templatetags.static import static
from django.utils.formats import localize
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, override

from quizzes.attempts.models import AttemptItem
from quizzes.language.values import parse_value
from quizzes.language.writing import write_date, write_value
from quizzes.pages.certainty import certainty_choices, certainty_line
from quizzes.search.excerpts import marked
from quizzes.search.wanted import wanted_in

HEIGHTS = {"A": "3724", "B": "3616", "C": "3373"}
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
PICTURE = {
    "width": 180,
    "height": 180,
    "credit": "Aysel",
    "taken_on": "2023",
    "licence": "CC BY 4.0",
    "licence_address": "#main",
    "origin": "#main",
}


class SampleForm(forms.Form):
    """One field of each kind."""

    username = forms.CharField(label=gettext_lazy("User name"), help_text=gettext_lazy("As it stands on your card."))
    class_code = forms.CharField(label=gettext_lazy("Class code"), required=False)
    keep = forms.BooleanField(label=gettext_lazy("Keep what I did as a guest"), required=False)


def sample_words(language: str) -> dict[str, object]:
    """What the components of running pages are drawn with."""
    return {
        "stops": [_stop(number, state) for number, state in enumerate(("done", "started", "open"), 1)],
        "time": TIME,
        "points": localize(7.5),
        "area": _written("3054", "area-square-kilometer", language),
        "height": _written(HEIGHTS["A"], "length-meter", language),
    }


def sample_questions(language: str) -> dict[str, object]:
    """What the components of a question are drawn with."""
    options = _options(language)
    return {
        "knots": [knot(number, state) for number, state in enumerate(STATES, 1)],
        "finished_knots": [knot(number, state) for number, state in enumerate(FINISHED, 1)],
        "options": [{**option, "is_chosen": option["letter"] == "B"} for option in options],
        "second": _second(language),
        "marked_options": [
            {
                **option,
                "is_key": option["letter"] == "A",
                "is_chosen": option["letter"] == "B",
                "reason": _("The reason."),
            }
            for option in options
        ],
        "time": TIME,
        "certainty": certainty_choices(AttemptItem(certainty="think")),
        "certainty_line": certainty_line(
            [AttemptItem(certainty=said, fraction=earned) for said, earned in SAID for _answer in range(3)]
        ),
    }


def sample_evidence(language: str) -> dict[str, object]:
    """What photographs and slips are drawn with."""
    picture, evidence = _picture(), _evidence(language)
    other = {"publisher": _("Another publisher"), "exact": _("other words"), "machine_written": True}
    return {
        "picture": picture,
        "credits": [{"letters": "A, B", "picture": picture}],
        "pictured_options": [{**option, "picture": picture} for option in _options(language)],
        "evidence": evidence,
        "slips": [evidence, evidence | other],
        "parts": marked(
            _("In a text the words that were looked for are marked."), wanted_in(_("looked for")), language
        ),
    }


def sample_forms(_language: str) -> dict[str, object]:
    """What fields and pages of a list are drawn with."""
    return {"form": SampleForm({}), "page": Paginator(range(30), 10).page(2)}


def _written(number: str, unit: str, language: str) -> str:
    return write_value(parse_value("quantity", number, unit), language, form="label")


def _options(language: str) -> list[dict[str, object]]:
    return [
        {"letter": letter, "text": _written(height, "length-meter", language)} for letter, height in HEIGHTS.items()
    ]


def _second(language: str) -> dict[str, str]:
    other = next(code for code, _name in settings.LANGUAGES if code != language)
    with override(other):
        return {"language": other, "stem": _("How high is the highest peak?")}


def _picture() -> dict[str, object]:
    return PICTURE | {
        "address": static("quizzes/touch-icon.png"),
        "alt": _("A knot"),
        "caption": _("What is to be seen."),
    }


def _evidence(language: str) -> dict[str, object]:
    return {
        "publisher": _("A publisher"),
        "date": write_date(parse_value("date", "2023-11-25").value, language),
        "document_title": _("A document"),
        "document_url": "#main",
        "passage_label": _("passage 4"),
        "before": _("what stands before") + " ",
        "exact": _("the exact words"),
        "after": " " + _("and what follows"),
        "is_found": True,
        "language": language,
        "url": "#main",
    }


def _stop(number: int, state: str) -> dict[str, object]:
    return {
        "title": _("Lesson %(number)d") % {"number": number},
        "url": "#main",
        "state": state,
        "summary": _("A line on it."),
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
        "label": _("Question %(number)d") % {"number": number},
    }
