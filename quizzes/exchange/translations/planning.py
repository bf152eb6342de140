"""What a file for translators would change: every text of it with its outcome; refused ones with reason and remedy."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from django.utils.translation import gettext as _

from quizzes.exchange.translations.rows import (
    NOT_TEXT,
    NOTHING,
    SEVERAL_FORMS,
    FileRow,
    TextFile,
    as_in_file,
    ids_by_key,
)
from quizzes.language.letters import nfc
from quizzes.people.publication import language_name
from quizzes.translating.comparing import Text, text_findings
from quizzes.translating.coverage import TextState
from quizzes.translating.fields import TRANSLATED_FIELDS, model_of
from quizzes.translating.parts import Side, side_of
from quizzes.translating.recording import known_texts
from quizzes.translating.states import text_hash
from quizzes.translating.writing import NewText


class Outcome(StrEnum):
    """What comes of a text of the file."""

    NEW = "new"
    CHANGED = "changed"
    STILL_RIGHT = "still_right"
    SAME = "same"
    NOT_TRANSLATED = "not_translated"
    NOT_FINISHED = "not_finished"
    SOURCE_CHANGED = "source_changed"
    REFUSED = "refused"


STORED = frozenset({Outcome.NEW, Outcome.CHANGED, Outcome.STILL_RIGHT})
TURNED_DOWN = frozenset({Outcome.REFUSED, Outcome.SOURCE_CHANGED})


@dataclass(frozen=True)
class PlannedText:
    """A text of the file: what comes of it, what stands there now, and in words why it is not taken."""

    row: FileRow
    outcome: Outcome
    before: str = ""
    reason: str = ""
    new: NewText | None = None

    @property
    def is_stored(self) -> bool:
        return self.outcome in STORED

    @property
    def is_turned_down(self) -> bool:
        return self.outcome in TURNED_DOWN

    def refused(self, reason: str) -> "PlannedText":
        return replace(self, outcome=Outcome.REFUSED, reason=reason, new=None)


class Planner:
    """Looks up the rows of a file, each table once."""

    def __init__(self, file: TextFile) -> None:
        self.file = file
        self._ids = {model: ids_by_key(model) for model in self._models()}
        self._rows = {model: self._rows_of(model) for model in self._ids}
        self._known = {model: known_texts(model, rows) for model, rows in self._rows.items()}

    def plan(self) -> Iterator[PlannedText]:
        """Yield what would come of each text, before the rules of its table are asked."""
        rows = [replace(row, text=nfc(as_in_file(row.text)).strip()) for row in self.file.rows]
        texts: dict[str, set[str]] = {}
        for row in rows:
            texts.setdefault(row.context, set()).add(row.text)
        planned: set[str] = set()
        for row in rows:
            if len(texts[row.context]) > 1:
                reason = _("This text stands in the file twice, with different translations. Leave one of them.")
                yield PlannedText(row, Outcome.REFUSED, reason=reason)
            elif row.context in planned:
                yield PlannedText(row, Outcome.SAME, before=row.text)
            else:
                planned.add(row.context)
                yield self._planned(row)

    def _models(self) -> set[type]:
        return {model for row in self.file.rows if (model := model_of(row.table))}

    def _rows_of(self, model: type) -> dict[int, object]:
        wanted = {row.key for row in self.file.rows if model_of(row.table) is model}
        ids = [pk for key in wanted for pk in self._ids[model].get(key, ())]
        related = ["question"] if model.__name__ == "Option" else []
        return model._base_manager.select_related(*related).in_bulk(ids)

    def _planned(self, row: FileRow) -> PlannedText:
        side, reason = self._side(row)
        if side is None:
            return PlannedText(row, Outcome.REFUSED, reason=reason)
        planned = PlannedText(row, Outcome.SAME, before=side.text)
        if not row.text.strip():
            return replace(planned, outcome=Outcome.NOT_TRANSLATED)
        if reason := _no_text(row):
            return planned.refused(reason)
        if text_hash(row.source) != text_hash(as_in_file(side.source)):
            return self._with_other_source(planned, side)
        return self._compared(planned, side)

    def _side(self, row: FileRow) -> tuple[Side | None, str]:
        """Return both sides of a text as they are here; else None and why it is not here."""
        model = model_of(row.table)
        if model is None or row.field not in TRANSLATED_FIELDS[model]:
            return None, _("There is no such text: %(context)s. Leave table, key and field as they were exported.") % {
                "context": row.context
            }
        ids = self._ids[model].get(row.key, [])
        if len(ids) != 1:
            sentences = [
                _("%(key)s is no longer here: it was deleted or renamed. Export the file anew."),
                _("%(key)s leads to several texts. Number the options of the question anew, then export."),
            ]
            return None, sentences[bool(ids)] % {"key": row.key}
        known = self._known[model].get(ids[0], {}).get(row.field, {})
        here = self._rows[model][ids[0]]
        return side_of(here, row.field, known, source=self.file.source_language, language=self.file.language), ""

    def _with_other_source(self, planned: PlannedText, side: Side) -> PlannedText:
        if text_hash(planned.row.text) == text_hash(as_in_file(side.text)):
            return planned
        reason = _(
            "The source text (%(language)s) has changed since the file was written. It is now: “%(text)s”. "
            "Look at it, and export the file anew."
        ) % {"language": language_name(side.source_language), "text": side.source}
        return replace(planned, outcome=Outcome.SOURCE_CHANGED, reason=reason)

    def _changed_here(self, planned: PlannedText, side: Side) -> PlannedText:
        """Leave alone what the translator left alone; what both have changed somebody must look at."""
        if _hash_or_nothing(planned.row.text) == planned.row.was:
            return planned
        reason = _(
            "This translation has been changed here, too, since the file was written. It is now: “%(text)s”. "
            "Look at it, and export the file anew."
        ) % {"text": side.text}
        return planned.refused(reason)

    def _compared(self, planned: PlannedText, side: Side) -> PlannedText:
        is_same = text_hash(planned.row.text) == text_hash(as_in_file(side.text))
        if is_same and side.state != TextState.NEEDS_UPDATE:
            return planned
        if planned.row.was and not is_same and _hash_or_nothing(side.text) != planned.row.was:
            return self._changed_here(planned, side)
        if is_same:
            if not planned.row.is_finished:
                return replace(planned, outcome=Outcome.NOT_FINISHED)
            return replace(planned, outcome=Outcome.STILL_RIGHT, new=_new_text(side, side.text, is_right=True))
        if not planned.row.is_finished and self.file.has_fuzzy:
            return replace(planned, outcome=Outcome.NOT_FINISHED)
        text = Text(type(side.row), side.field, side.source_language, side.source, side.language, planned.row.text)
        found = [finding.message for finding in text_findings(text) if finding.is_blocking]
        if found:
            remedy = _("Mend it in the file, or write it at the desk.")
            return planned.refused(" ".join([*dict.fromkeys(found), remedy]))
        outcome = Outcome.CHANGED if side.text.strip() else Outcome.NEW
        return replace(planned, outcome=outcome, new=_new_text(side, planned.row.text))


def _no_text(row: FileRow) -> str:
    """Return why what stands in the file is not one text; empty where it is."""
    if row.state == NOT_TEXT:
        return _("The cell holds a date or a number that the program made of the text. Format it as text.")
    if row.state == SEVERAL_FORMS:
        return _("The entry has several plural forms, and this text has one. Write it in msgstr.")
    return ""


def _hash_or_nothing(text: str) -> str:
    return text_hash(as_in_file(text)) or NOTHING


def _new_text(side: Side, text: str, *, is_right: bool = False) -> NewText:
    return NewText(side.row, side.field, side.language, text, side.source_language, is_right)
