"""What was typed on the page for translators: compared with what was shown, stored all together or not at all."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import Model
from django.utils.translation import gettext as _

from quizzes.admin.bilingual import capitalized, label_in
from quizzes.people.errors import DomainError
from quizzes.people.models import User
from quizzes.questions.models import Option, Question
from quizzes.translating.comparing import TextFinding, text_findings
from quizzes.translating.coverage import TextState
from quizzes.translating.glossary import Glossary, Piece
from quizzes.translating.parts import Side, sides_of
from quizzes.translating.states import text_hash
from quizzes.translating.writing import NewText, store_texts, whole_of

STILL_RIGHT, SEEN = "still_right", "seen"
LINE_LETTERS, MOST_LINES = 60, 30


@dataclass(frozen=True)
class Line:
    """One text as the page draws it."""

    side: Side
    text: str
    label: str
    source_label: str
    pieces: tuple[Piece, ...]
    terms: tuple[tuple[str, str], ...]
    findings: tuple[TextFinding, ...]
    error: str = ""

    @property
    def rows(self) -> int:
        """How many lines of a text box the longer of both texts fills."""
        longer = max(self.side.source, self.text, key=len)
        return min(sum(len(line) // LINE_LETTERS + 1 for line in longer.splitlines()) or 1, MOST_LINES)

    @property
    def is_called(self) -> bool:
        return self.side.state == TextState.NEEDS_UPDATE

    @property
    def is_missing(self) -> bool:
        return self.side.state == TextState.MISSING


@dataclass(frozen=True)
class Section:
    """The texts of one row under its heading."""

    heading: str
    lines: list[Line] = field(default_factory=list)


class TranslationForm:
    """Both sides of some rows and what was typed into the one."""

    def __init__(self, rows: list[Model], *, source: str, language: str, typed: Mapping[str, str]) -> None:
        self.sides = list(sides_of(rows, source=source, language=language))
        self.typed = typed
        self.errors: dict[str, str] = {}
        self.anchor = ""

    def text_of(self, side: Side) -> str:
        """Return the text that the page shows: what was typed, else what is stored."""
        return self.typed.get(side.name, side.text).replace("\r\n", "\n")

    def store(self, *, by: User, now: datetime) -> int | None:
        """Store what was typed and what was said to be right; None, with `errors`, where anything is refused."""
        wholes: dict[Model, list[tuple[Side, NewText]]] = {}
        for side in self.sides:
            new = self._new(side)
            if new is not None:
                wholes.setdefault(whole_of(side.row), []).append((side, new))
        with transaction.atomic():
            for texts in wholes.values():
                self._store_whole(texts, by=by, now=now)
            if self.errors:
                transaction.set_rollback(True)
        return None if self.errors else sum(len(texts) for texts in wholes.values())

    def _store_whole(self, texts: list[tuple[Side, NewText]], *, by: User, now: datetime) -> None:
        for side, _new in texts:
            if message := self._refusal(side):
                self.errors[side.name] = message
        if any(side.name in self.errors for side, _new in texts):
            return
        try:
            store_texts([new for _side, new in texts], by=by, now=now)
        except DomainError as error:
            for side, _new in texts:
                self.errors[side.name] = error.message

    def _new(self, side: Side) -> NewText | None:
        is_right = self.typed.get(STILL_RIGHT) == side.name
        if is_right:
            self.anchor = f"#{side.name}"
        if text_hash(self.text_of(side)) != text_hash(side.text) and self._was_edited(side):
            return NewText(side.row, side.field, side.language, self.text_of(side).strip(), side.source_language)
        if is_right and side.state == TextState.NEEDS_UPDATE:
            return NewText(side.row, side.field, side.language, side.text, side.source_language, is_right=True)
        return None

    def _was_edited(self, side: Side) -> bool:
        """Return whether the person changed the text; what only somebody else changed meanwhile is left alone."""
        _source, _colon, shown = self.typed.get(f"{side.name}-{SEEN}", "").partition(":")
        return text_hash(self.text_of(side)) != shown

    def _refusal(self, side: Side) -> str:
        """Return why a text cannot be taken: somebody changed one of both sides while the page was open."""
        shown = self.typed.get(f"{side.name}-{SEEN}")
        if shown is not None and shown != side.seen:
            return _("This text was changed by somebody else meanwhile. Look at both sides and save again.")
        return ""


def sections_of(form: TranslationForm, glossary: Glossary, *, only_open: bool) -> list[Section]:
    """Return what the page shows, row by row."""
    sections: dict[Any, Section] = {}
    questions = 0
    for side in form.sides:
        if side.row not in sections:
            questions += isinstance(side.row, Question)
            sections[side.row] = Section(_heading(side.row, questions))
        if not only_open or side.is_open or side.name in form.errors:
            sections[side.row].lines.append(_line(form, side, glossary))
    return [section for section in sections.values() if section.lines]


def _heading(row: Model, questions: int) -> str:
    if isinstance(row, Question):
        return _("Question %(number)d") % {"number": questions}
    if isinstance(row, Option):
        sentence = _("Option %(number)d, the key") if row.is_key else _("Option %(number)d")
        return sentence % {"number": row.position}
    return str(capitalized(row._meta.verbose_name))


def _line(form: TranslationForm, side: Side, glossary: Glossary) -> Line:
    text = form.text_of(side)
    pieces = tuple(glossary.pieces(side.source))
    terms = {piece.text: piece.counterpart for piece in pieces if piece.counterpart}
    original = type(side.row)._meta.get_field(f"{side.field}_{side.language}").translated_field
    name = capitalized(original.verbose_name)
    return Line(
        side=side,
        text=text,
        label=str(label_in(side.language, name)),
        source_label=str(label_in(side.source_language, name)),
        pieces=pieces,
        terms=tuple(terms.items()),
        findings=tuple(text_findings(side.as_text.with_text(text), glossary)),
        error=form.errors.get(side.name, ""),
    )
