"""Where pictures are shown, for the desk: counts for a list, links for a page."""

from dataclasses import dataclass

from django.db.models import Count, F, QuerySet
from django.urls import reverse

from quizzes.admin.bilingual import capitalized
from quizzes.pictures.models import Picture
from quizzes.questions.pictures import lessons_showing, questions_showing


@dataclass(frozen=True)
class Use:
    """A lesson or a question that shows a picture."""

    table: str
    name: str
    address: str


def uses_of(picture: Picture) -> list[Use]:
    """Return the lessons and questions that show a picture; two queries."""
    return [
        Use(
            str(capitalized(row._meta.verbose_name)),
            str(row),
            reverse(f"admin:quizzes_{row._meta.model_name}_change", args=[row.pk]),
        )
        for rows in (lessons_showing(picture), questions_showing(picture))
        for row in rows
    ]


def with_counts(pictures: QuerySet[Picture]) -> QuerySet[Picture]:
    """Return the pictures with `uses_total`, the number of places in which each is shown."""
    counted = pictures.annotate(
        lessons_total=Count("lesson_pictures", distinct=True),
        questions_total=Count("questions", distinct=True),
        options_total=Count("options", distinct=True),
    )
    return counted.annotate(uses_total=F("lessons_total") + F("questions_total") + F("options_total"))
