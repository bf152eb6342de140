"""Where pictures are shown, and what follows when one is changed: versions drawn anew, files let go."""

from collections.abc import Iterable
from typing import Any

from django.db import models, transaction
from django.db.models import Q, QuerySet, TextField
from django.db.models.functions import Cast
from django.utils.translation import gettext as _

from quizzes.lessons.models import Lesson
from quizzes.people.authorship import change_as
from quizzes.people.errors import DomainError
from quizzes.people.models import User
from quizzes.people.publication import LANGUAGES, language_name, published_in
from quizzes.pictures.actions import forget_files, refuse_known_file, take_file
from quizzes.pictures.models import Picture
from quizzes.pictures.reading import ReadPicture
from quizzes.questions.actions import refresh_version
from quizzes.questions.models import Question, QuestionVersion


def questions_showing(picture: Picture) -> QuerySet[Question]:
    """Return the questions that show a picture, in the stem or in an option."""
    return Question.objects.filter(Q(picture=picture) | Q(options__picture=picture)).distinct()


def lessons_showing(picture: Picture) -> QuerySet[Lesson]:
    """Return the lessons whose text has a place for a picture."""
    return Lesson.objects.filter(lesson_pictures__picture=picture).distinct()


def languages_needing_alt(picture: Picture) -> tuple[str, ...]:
    """Return the languages in which something that is published shows a picture."""
    return tuple(
        language
        for language in LANGUAGES
        if questions_showing(picture).filter(published_in(language)).exists()
        or lessons_showing(picture).filter(published_in(language)).exists()
    )


def alt_problems(picture: Picture) -> dict[str, str]:
    """Return, by column, what a picture lacks while something published shows it; nothing for one that is new."""
    if not picture.pk or not picture.languages_without_alt:
        return {}
    needed = languages_needing_alt(picture)
    message = _("A published lesson or question shows this picture in this language (%(language)s): describe it.")
    return {
        f"alt_{language}": message % {"language": language_name(language)}
        for language in picture.languages_without_alt
        if language in needed
    }


@transaction.atomic
def save_picture(picture: Picture, *, read: ReadPicture | None = None, by: User | None = None) -> Picture:
    """Store a picture, with another file where one was read, and draw the versions of its questions anew.

    Raises SamePicture where another picture has that file, DomainError where something published loses its words.
    """
    before: list[str] = []
    if read is not None and read.sha256 != picture.sha256:
        refuse_known_file(read, picture=picture)
        before = take_file(picture, read)
    for column, message in alt_problems(picture).items():
        raise DomainError(message, field=column)
    change_as(picture, by)
    picture.full_clean(exclude=["large", "small"])
    picture.save()
    refresh_questions_showing(picture)
    forget_unused_files(before)
    return picture


def refresh_questions_showing(picture: Picture) -> None:
    """Freeze the published questions that show a picture as they are now; learners keep what they were shown."""
    for question in questions_showing(picture):
        refresh_version(question)


@transaction.atomic
def delete_picture(picture: Picture) -> None:
    """Delete a picture that nothing shows, and its files where no learner was shown them; raises ProtectedError."""
    addresses = [picture.large_id, picture.small_id]
    picture.delete()
    forget_unused_files(addresses)


def forget_unused_files(addresses: Iterable[str]) -> int:
    """Delete the files that no picture and no version of a question has; return how many."""
    wanted = list(addresses)
    return forget_files(wanted, kept={address for address in wanted if _is_in_a_version(address)}) if wanted else 0


def _is_in_a_version(address: str) -> bool:
    words: models.QuerySet[Any] = QuestionVersion.objects.annotate(words=Cast("content", TextField()))
    return words.filter(words__contains=f'"{address}"').exists()
