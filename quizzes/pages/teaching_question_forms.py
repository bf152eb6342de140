"""The form of one question, both languages side by side, and what the checks say at its fields."""

import json
from collections import defaultdict
from hashlib import sha256
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from quizzes.language.letters import fold
from quizzes.pages.languages import name_of_language
from quizzes.people.publication import LANGUAGES
from quizzes.questions.actions import NotPublishable
from quizzes.questions.checking.content import question_findings
from quizzes.questions.checks import FEWEST_OPTIONS, MOST_OPTIONS
from quizzes.questions.from_texts.content import Content
from quizzes.questions.from_texts.editing import Edited
from quizzes.questions.models import Question
from quizzes.questions.publishing import Problem

NOT_ASKED_OF_TEACHERS = frozenset({"explanation_missing"})


class QuestionForm(forms.Form):
    """Stem, options with the key, and explanation; a language that is left out altogether stays open."""

    key = forms.TypedChoiceField(
        label=gettext_lazy("Right answer"),
        coerce=int,
        choices=[(place, place) for place in range(MOST_OPTIONS)],
        widget=forms.RadioSelect,
        error_messages={"required": gettext_lazy("Say which answer is right.")},
    )
    seen = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args, content: Content | None = None, suggestion: Content | None = None, **kwargs):
        kwargs.setdefault("initial", _initial(content, seen=True) if content else _initial(suggestion))
        self.mark = _mark_of_content(content) if content else ""
        super().__init__(*args, **kwargs)
        for language in LANGUAGES:
            name = name_of_language(language)
            self._add(f"stem_{language}", _("Question"), name, language, rows=3, length=1_000)
            for place in range(MOST_OPTIONS):
                label = _("Answer %(number)d") % {"number": place + 1}
                self._add(f"option_{place}_{language}", label, name, language, rows=0, length=400)
            self._add(f"explanation_{language}", _("Explanation"), name, language, rows=2, length=2_000)

    def _add(self, field: str, label: str, side: str, language: str, *, rows: int, length: int) -> None:
        attributes = {"lang": language, **({"rows": rows} if rows else {})}
        widget = forms.Textarea(attrs=attributes) if rows else forms.TextInput(attrs=attributes)
        self.fields[field] = forms.CharField(
            label=f"{label} ({side})", required=False, max_length=length, widget=widget
        )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        stems = [f"stem_{language}" for language in LANGUAGES]
        if not any(cleaned.get(name) or name in self.errors for name in stems):
            self.add_error(f"stem_{LANGUAGES[0]}", _("Write the question in one language at least."))
        for language in LANGUAGES:
            self._refuse_repeated(cleaned, language)
        written = [place for place in range(MOST_OPTIONS) if self._option(cleaned, place)]
        asked_in = next((language for language in LANGUAGES if cleaned.get(f"stem_{language}")), LANGUAGES[0])
        empty = next((place for place in range(MOST_OPTIONS) if place not in written), 0)
        if len(written) < FEWEST_OPTIONS:
            self.add_error(f"option_{empty}_{asked_in}", _("A question needs at least two options."))
        elif cleaned.get("key") is not None and cleaned["key"] not in written:
            self.add_error("key", _("The right answer is empty. Write it, or choose another one."))
        if not self.errors:
            self._refuse_stale(cleaned)
        return cleaned

    def _refuse_stale(self, cleaned: dict[str, Any]) -> None:
        """Refuse once what was begun before somebody else changed the question; the same sent twice is no change."""
        if cleaned["seen"] in {"", self.mark} or _mark_of_edited(self.edited) == self.mark:
            return
        self.add_error(None, _("This question was changed meanwhile. Save again, and yours is written over it."))
        self.data = self.data.copy()
        self.data["seen"] = self.mark

    def _refuse_repeated(self, cleaned: dict[str, Any], language: str) -> None:
        seen = set()
        for place in range(MOST_OPTIONS):
            folded = fold(cleaned.get(f"option_{place}_{language}") or "")
            if folded and folded in seen:
                self.add_error(f"option_{place}_{language}", _("Another option says the same. Change one of them."))
            seen.add(folded)

    def _option(self, cleaned: dict[str, Any], place: int) -> dict[str, str]:
        return {lang: text for lang in LANGUAGES if (text := cleaned.get(f"option_{place}_{lang}") or "")}

    @property
    def edited(self) -> Edited:
        """What was written, once the form is valid."""
        cleaned = self.cleaned_data
        return Edited(
            stem={lang: cleaned[f"stem_{lang}"] for lang in LANGUAGES if cleaned[f"stem_{lang}"]},
            options=tuple(self._option(cleaned, place) for place in range(MOST_OPTIONS)),
            key=cleaned["key"],
            explanation={lang: cleaned[f"explanation_{lang}"] for lang in LANGUAGES if cleaned[f"explanation_{lang}"]},
        )

    def refuse(self, error: NotPublishable) -> None:
        """Say at the fields why a published question may not become so."""
        places = [place for place in range(MOST_OPTIONS) if self._option(self.cleaned_data, place)]
        for problem in error.problems:
            self.add_error(self._field_of(problem, places), problem.message)

    def _field_of(self, problem: Problem, places: list[int]) -> str | None:
        language = next((code for code in LANGUAGES if (problem.field or "").endswith(f"_{code}")), "")
        if problem.option is not None and language:
            return f"option_{places[problem.option]}_{language}"
        return problem.field if problem.field in self.fields else None

    @property
    def stems(self) -> list[forms.BoundField]:
        return [self[f"stem_{language}"] for language in LANGUAGES]

    @property
    def explanations(self) -> list[forms.BoundField]:
        return [self[f"explanation_{language}"] for language in LANGUAGES]

    @property
    def rows(self) -> list[tuple[int, forms.boundfield.BoundWidget, list[forms.BoundField]]]:
        """Each option: its number, the button that makes it the key, and its words in each language."""
        return [
            (place + 1, radio, [self[f"option_{place}_{language}"] for language in LANGUAGES])
            for place, radio in enumerate(self["key"])
        ]


def _initial(content: Content | None, *, seen: bool = False) -> dict[str, Any]:
    """What the fields hold at first; seen: a stored question is edited, which somebody else may change meanwhile."""
    if content is None:
        return {}
    initial: dict[str, Any] = {"seen": _mark_of_content(content)} if seen else {}
    initial |= {f"stem_{language}": text for language, text in content.stem.items()}
    initial |= {f"explanation_{language}": text for language, text in content.explanation.items()}
    for place, option in enumerate(content.options[:MOST_OPTIONS]):
        initial |= {f"option_{place}_{language}": text for language, text in option.text.items()}
        if option.is_key:
            initial["key"] = place
    return initial


def _mark_of_content(content: Content) -> str:
    return _mark(content.stem, content.explanation, [(option.text, option.is_key) for option in content.options])


def _mark_of_edited(edited: Edited) -> str:
    options = [(text, place == edited.key) for place, text in enumerate(edited.options) if text]
    return _mark(edited.stem, edited.explanation, options)


def _mark(*said: Any) -> str:
    """A short sign of the words of a question, to see whether they are still the same."""
    return sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()[:16]


def notes_at_fields(question: Question) -> dict[str, list[tuple[bool, str]]]:
    """Return what the checks find, by the name of the field ('' for the whole), each with whether it blocks."""
    notes: dict[str, list[tuple[bool, str]]] = defaultdict(list)
    for finding in question_findings(question):
        if finding.check in NOT_ASKED_OF_TEACHERS:
            continue
        note = (finding.is_blocking, finding.message)
        if note not in notes[name := _name_of_field(finding)]:
            notes[name].append(note)
    return dict(notes)


def _name_of_field(finding: Any) -> str:
    if finding.language is None or finding.field not in {"stem", "text", "explanation"}:
        return ""
    if finding.option is None:
        return f"{finding.field}_{finding.language}" if finding.field != "text" else ""
    return f"option_{finding.option}_{finding.language}" if finding.field == "text" else ""
