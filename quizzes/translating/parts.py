"""The texts of one object side by side: what is translated together, each text with its source and its state."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.db.models import Model

from quizzes.people.publication import LANGUAGES
from quizzes.questions.models import Question, Quiz
from quizzes.translating.comparing import Text
from quizzes.translating.coverage import TextState
from quizzes.translating.fields import TRANSLATED_FIELDS, table_of
from quizzes.translating.recording import known_texts
from quizzes.translating.states import Known, needs_update, text_hash


@dataclass(frozen=True)
class Side:
    """One text of one row, its source beside it; `made_from` is empty for an original."""

    row: Model
    field: str
    source_language: str
    source: str
    language: str
    text: str
    state: TextState
    made_from: str = ""

    @property
    def name(self) -> str:
        """The name of its field in a form."""
        return f"{table_of(self.row)}-{self.row.pk}-{self.field}"

    @property
    def seen(self) -> str:
        """What was shown: an answer is good for these two texts and no others."""
        return f"{text_hash(self.source)}:{text_hash(self.text)}"

    @property
    def as_text(self) -> Text:
        return Text(type(self.row), self.field, self.source_language, self.source, self.language, self.text)

    @property
    def is_open(self) -> bool:
        return self.state in {TextState.MISSING, TextState.NEEDS_UPDATE}


def rows_together(row: Model) -> list[Model]:
    """Return what is translated on one page: a question with its options, a quiz with all of its questions."""
    if isinstance(row, Question):
        return [row, *row.options.order_by("position", "pk")]
    if isinstance(row, Quiz):
        questions = row.questions.order_by("quiz_questions__position", "pk").prefetch_related("options")
        return [row, *(part for question in questions for part in (question, *question.options.all()))]
    return [row]


def sides_of(rows: list[Model], *, source: str, language: str) -> Iterator[Side]:
    """Yield every text of the rows that stands in one of the two languages at least; one query for each table."""
    by_model: dict[type[Model], list[int]] = {}
    for row in rows:
        by_model.setdefault(type(row), []).append(row.pk)
    kept = {model: known_texts(model, ids) for model, ids in by_model.items()}
    for row in rows:
        for field in TRANSLATED_FIELDS[type(row)]:
            known = kept[type(row)].get(row.pk, {}).get(field, {})
            side = side_of(row, field, known, source=source, language=language)
            if side.source.strip() or side.text.strip():
                yield side


def side_of(row: Model, field: str, known: dict[str, Known], *, source: str, language: str) -> Side:
    """Return one text with its state."""
    own = known.get(language)
    return Side(
        row=row,
        field=field,
        source_language=source,
        source=getattr(row, f"{field}_{source}") or "",
        language=language,
        text=getattr(row, f"{field}_{language}") or "",
        state=state_of(known, language),
        made_from=own.source if own else "",
    )


def state_of(known: dict[str, Known], language: str) -> TextState:
    """Return what a text is, from what is known of it in all languages."""
    if language not in known:
        return TextState.MISSING if known else TextState.NOT_THERE
    return TextState.NEEDS_UPDATE if needs_update(known, language) else TextState.CURRENT


def other_language(language: str) -> str:
    """Return the first language of the site besides this one."""
    return next(code for code in LANGUAGES if code != language)
