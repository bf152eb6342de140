"""The fields of a question as a page sets them: the language of its text first, or both languages side by side."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.forms.boundfield import BoundField
from django.http import HttpRequest

from quizzes.language.letters import fold
from quizzes.pages.teaching_question_forms import QuestionForm
from quizzes.people.publication import LANGUAGES
from quizzes.questions.checks import MOST_OPTIONS
from quizzes.questions.from_texts.content import Content

FEWEST_ROWS = 4
FILL = "fill"
Notes = Mapping[str, Sequence[tuple[bool, str]]]
Noted = tuple[BoundField, Sequence[tuple[bool, str]]]


def sides_of(form: QuestionForm, first: str, *, content: Content | None = None, notes: Notes | None = None) -> dict:
    """Return the fields of one language, and those of the other apart; where both are written, the two side by side.

    Each field comes with what the checks found there. content says what can be chosen as a wrong answer.
    """
    notes = notes or {}
    first = first if first in LANGUAGES else LANGUAGES[0]
    written = {language for language in LANGUAGES if form[f"stem_{language}"].value()}
    shown = _rows_shown(form)

    def side(language: str) -> dict[str, Any]:
        options = [_noted(fields[LANGUAGES.index(language)], notes) for _number, _radio, fields in form.rows]
        stem, explanation = form[f"stem_{language}"], form[f"explanation_{language}"]
        return {"stem": _noted(stem, notes), "options": options, "explanation": _noted(explanation, notes)}

    order = [first, *(language for language in LANGUAGES if language != first)]
    sides = [side(language) for language in order]
    keys = [(number, radio) for number, radio, _fields in form.rows]
    apart = len(written) < len(LANGUAGES)
    here = sides[:1] if apart else sides
    rows = [(*key, fields) for key, *fields in zip(keys, *(one["options"] for one in here), strict=True)]
    return {
        "form": form,
        "general": notes.get("", []),
        "stems": [one["stem"] for one in here],
        "rows": rows[:shown],
        "more_rows": rows[shown:],
        "explanations": [one["explanation"] for one in here],
        "other": [field for one in sides[1:] for field in (one["stem"], *one["options"][:shown], one["explanation"])]
        if apart
        else [],
        "is_wide": not apart,
        "choices": _choices(form, content, first) if apart else [],
    }


def filled(request: HttpRequest, first: str) -> dict[str, str]:
    """Return what was typed, with the words of the pressed button in the first empty answer, or gone from theirs."""
    typed = {name: value for name, value in request.POST.items() if name not in {FILL, "csrfmiddlewaretoken"}}
    names = [f"option_{place}_{first}" for place in range(MOST_OPTIONS)]
    words = request.POST[FILL]
    there = next((name for name in names if fold(typed.get(name, "")) == fold(words)), None)
    empty = next((name for name in names if not typed.get(name, "").strip()), None)
    if there is not None:
        typed[there] = ""
    elif empty is not None:
        typed[empty] = words
    return typed


def _rows_shown(form: QuestionForm) -> int:
    """As many answers as are written, and four at least."""
    last = [number for number, _radio, fields in form.rows if any(field.value() or field.errors for field in fields)]
    return max([FEWEST_ROWS, *last])


def _choices(form: QuestionForm, content: Content | None, first: str) -> list[tuple[str, bool]]:
    """Words that may stand beside the key, each with whether it is among the answers now."""
    if content is None or not content.choices:
        return []
    there = {fold(fields[LANGUAGES.index(first)].value() or "") for _number, _radio, fields in form.rows}
    offered = [option.text.get(first, "") for option in (*content.options, *content.choices) if not option.is_key]
    return [(words, fold(words) in there) for words in offered if words]


def _noted(field: BoundField, notes: Notes) -> Noted:
    return field, notes.get(field.name, [])
