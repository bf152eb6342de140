"""The one way in which a translator's texts are stored: by the rules of their table, with all that hangs on them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Model
from django.utils.translation import gettext as _

from quizzes.facts.models import Claim, Fact, Property, Subject
from quizzes.lessons.actions import refresh_lesson_facts, refresh_lesson_pictures
from quizzes.lessons.models import Lesson
from quizzes.lessons.publishing import lesson_problems
from quizzes.people.authorship import change_as
from quizzes.people.errors import DomainError
from quizzes.people.models import User
from quizzes.pictures.models import Picture
from quizzes.questions.actions import call_for_review, refresh_version
from quizzes.questions.models import Option, Question
from quizzes.questions.pictures import alt_problems, refresh_questions_showing
from quizzes.questions.publishing import problems_of
from quizzes.questions.queries import questions_for_checking
from quizzes.translating.recording import MADE_FROM, say_text_is_right


@dataclass(frozen=True)
class NewText:
    """A text of a row in one language, and the language from which it was made; `is_right`: it stays as it is."""

    row: Model
    field: str
    language: str
    text: str
    made_from: str
    is_right: bool = False


def whole_of(row: Model) -> Model:
    """Return what a row is stored with: the question of an option, else the row itself."""
    return row.question if isinstance(row, Option) else row


@transaction.atomic
def store_texts(texts: Iterable[NewText], *, by: User | None, now: datetime) -> None:
    """Store texts of one whole, all or none, and bring in line what hangs on them.

    Raises DomainError where a text does not fit its table, or keeps something published from staying so.
    """
    texts = list(texts)
    whole = whole_of(texts[0].row)
    before = set(_problems(whole))
    edited = [text for text in texts if not text.is_right]
    for row in dict.fromkeys(text.row for text in edited):
        _save(row, [text for text in edited if text.row == row], by=by)
    for text in texts:
        if text.is_right:
            say_text_is_right(text.row, text.field, text.language, by=by, now=now)
    if new := [message for message in _problems(whole) if message not in before]:
        raise DomainError(" ".join(dict.fromkeys(message for _where, message in new)))
    if edited:
        _bring_in_line(whole)


def _save(row: Model, texts: list[NewText], *, by: User | None) -> None:
    columns = [f"{text.field}_{text.language}" for text in texts]
    for column, text in zip(columns, texts, strict=True):
        setattr(row, column, text.text)
    setattr(row, MADE_FROM, texts[0].made_from)
    change_as(row, by)
    try:
        row.clean_fields(exclude={field.name for field in row._meta.fields} - set(columns))
        _refuse_emptied(row, texts)
        row.validate_constraints()
    except ValidationError as error:
        raise DomainError(" ".join(error.messages)) from error
    row.save()


def _refuse_emptied(row: Model, texts: list[NewText]) -> None:
    """Say in words what the database would say by the name of a constraint."""
    if all(text.text.strip() for text in texts):
        return
    try:
        row.validate_constraints()
    except ValidationError as error:
        raise DomainError(_("It is published in this language, so this text cannot be empty.")) from error


def _problems(whole: Model) -> Iterator[tuple[str, str]]:
    """Yield what keeps a published lesson or question, or the picture in one, from staying so, with its place."""
    if isinstance(whole, Lesson):
        for language in whole.published_languages:
            for problem in lesson_problems(whole, language):
                yield f"{language} {problem.field}", str(problem.message)
    elif isinstance(whole, Question):
        fresh = questions_for_checking().get(pk=whole.pk)
        for language in fresh.published_languages:
            for problem in problems_of(fresh, language):
                yield f"{language} {problem.option} {problem.field}", str(problem.message)
    elif isinstance(whole, Picture):
        yield from alt_problems(Picture.objects.get(pk=whole.pk)).items()


def _bring_in_line(whole: Model) -> None:
    if isinstance(whole, Lesson):
        refresh_lesson_facts(whole)
        refresh_lesson_pictures(whole)
    elif isinstance(whole, Picture):
        refresh_questions_showing(whole)
    elif isinstance(whole, Question):
        refresh_version(whole)
    elif isinstance(whole, Subject | Property):
        for fact in Fact.objects.filter(**{whole._meta.model_name: whole}).select_related("subject", "property"):
            fact.save_without_historical_record(update_fields=["search_text"])
    elif isinstance(whole, Claim):
        call_for_review(whole.fact)
