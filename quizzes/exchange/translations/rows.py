"""The rows of a file for translators: which text of which row, its source, its translation, and how to find it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from operator import attrgetter

from django.db.models import Model, QuerySet
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE as CONTROL_CHARACTERS

from quizzes.exchange.shipped_files import joined_key
from quizzes.exchange.shipped_rows import PATHS_OF_KEY
from quizzes.lessons.models import Lesson
from quizzes.people.errors import DomainError
from quizzes.questions.models import Quiz
from quizzes.translating.coverage import TextState
from quizzes.translating.fields import TRANSLATED_FIELDS, table_of
from quizzes.translating.parts import rows_together, state_of
from quizzes.translating.recording import known_texts
from quizzes.translating.states import text_hash


@dataclass(frozen=True)
class FileRow:
    """One text in a file; `place` says where it stands there, `note` what it belongs to, for the translator.

    is_finished is False where the file itself says that the translator has not looked at it yet. `was` is the hash of
    the translation when the file was written, NOTHING for an empty one; empty where the file does not say.
    """

    table: str
    key: str
    field: str
    source: str
    text: str
    state: str = ""
    place: str = ""
    note: str = ""
    is_finished: bool = True
    was: str = ""

    @property
    def context(self) -> str:
        return f"{self.table}:{self.key}:{self.field}"


@dataclass(frozen=True)
class TextFile:
    """The texts of one file, from one language to another.

    has_fuzzy: where the file marks a text as not finished, that holds for a new text too, as in PO.
    """

    source_language: str
    language: str
    rows: tuple[FileRow, ...]
    has_fuzzy: bool = False


NOTHING = "-"
NOT_TEXT, SEVERAL_FORMS = "not_text", "several_forms"  # states of a text that a program, or a translator, made of it


class BadFile(DomainError):
    """A file that cannot be read; says why and what to do."""


def split_context(context: str) -> tuple[str, str, str] | None:
    """Return table, key and field of a context such as `lesson:land-and-water:title`; None where it is none."""
    table, colon, rest = context.partition(":")
    key, other_colon, field = rest.rpartition(":")
    return (table, key, field) if colon and other_colon and key else None


def as_in_file(text: str) -> str:
    """Return a text as a file can hold it: one kind of line end, no control characters."""
    return CONTROL_CHARACTERS.sub("", (text or "").replace("\r\n", "\n").replace("\r", "\n"))


def key_of_row(row: Model) -> str:
    """Return the natural key of a row: its short name, or those of what it belongs to and its place there."""
    return joined_key(attrgetter(path.replace("__", "."))(row) for path in _paths(type(row)))


def ids_by_key(model: type[Model]) -> dict[str, list[int]]:
    """Return the ids of all rows of a table by their keys; one query. A key that leads to several is of no use."""
    found: dict[str, list[int]] = {}
    for pk, *parts in model._base_manager.values_list("pk", *_paths(model)):
        found.setdefault(joined_key(parts), []).append(pk)
    return found


def rows_to_export(
    source: str, language: str, *, states: Iterable[TextState] = (), within: Iterable[Model] = ()
) -> Iterator[FileRow]:
    """Yield every text that stands in the source language, in the order of the pipeline.

    states: only texts that are so in the other language; within: only these rows.
    """
    wanted, chosen = set(states), list(within)
    for model, fields in TRANSLATED_FIELDS.items():
        rows = [row for row in chosen if type(row) is model] if chosen else list(_all_rows(model))
        kept = known_texts(model, [row.pk for row in rows])
        for row in rows:
            for field in fields:
                text = as_in_file(getattr(row, f"{field}_{source}"))
                state = state_of(kept.get(row.pk, {}).get(field, {}), language)
                made = as_in_file(getattr(row, f"{field}_{language}"))
                if text.strip() and (not wanted or state in wanted):
                    yield FileRow(
                        table=table_of(model),
                        key=key_of_row(row),
                        field=field,
                        source=text,
                        text=made,
                        state=str(state),
                        note=_note(row),
                        was=text_hash(made) or NOTHING,
                    )


def rows_within(*, lesson: str = "", quiz: str = "") -> list[Model]:
    """Return what a lesson with its quizzes, or one quiz, is made of; raises DomainError for an unknown short name."""
    if lesson:
        found = Lesson.objects.filter(slug=lesson).first()
        quizzes = list(Quiz.objects.filter(lesson=found)) if found else []
        rows = [found, *quizzes] if found else []
    else:
        rows = list(Quiz.objects.filter(slug=quiz))
    if not rows:
        raise BadFile(f"There is no {'lesson' if lesson else 'quiz'} {lesson or quiz}.")
    return [part for row in rows for part in rows_together(row)]


def _paths(model: type[Model]) -> tuple[str, ...]:
    return PATHS_OF_KEY.get(model._meta.model_name, ("slug",))


def _all_rows(model: type[Model]) -> QuerySet:
    related = sorted({path.rpartition("__")[0] for path in _paths(model) if "__" in path})
    rows = model._base_manager.order_by(*_paths(model), "pk").select_related(*related)
    return rows.defer("text") if table_of(model) == "document" else rows


def _note(row: Model) -> str:
    whole = getattr(row, "question", None) if table_of(row) == "option" else None
    return str(getattr(whole, "slug", "") or "")
